import { FallService } from '../../src/offer/fall.service.js';
import { mandateFor, printedAt, type PrintedSheet } from '../support/printed-sheet.js';
import { acceptAll, waitingFor } from '../support/proposals.js';
import { type Family, type Sitter, Street } from '../support/street.js';

let street: Street;
let anna: Family;
let bruno: Family;
let sitter: Sitter;
let proposalId: string;

beforeEach(async () => {
  street = await Street.open();
  sitter = await street.sitter('Greta');
  anna = await street.family('Anna e Aldo', { child: 4 });
  bruno = await street.family('Bruno e Bea', { child: 7 });
  await street.rows(
    `INSERT INTO hub (territory_id, name, phone, address, openings, lat, lon)
     VALUES ($1, 'Casa di prova', '02 0000', 'Via di prova 3', '{[36,52),[132,148)}', 45, 9)`,
    [street.territoryId],
  );
  await street.round();
  await street.settled();
  [{ id: proposalId }] = await waitingFor(street, anna.person);
});
afterEach(() => street.close());

interface Asked {
  address: { url: string } | null;
  userErrors: { __typename: string }[];
}
const letter = async (person: string, id = proposalId, language = 'it') =>
  (
    await street.as<{ requestLetter: Asked }>(
      person,
      `mutation ($id: ID!, $language: String!) { requestLetter(input: { proposalId: $id, language: $language }) {
         address { url expiresAt } userErrors { __typename } } }`,
      { id, language },
    )
  ).requestLetter;
const poster = async (person: string, language = 'it', sheet = 'POSTER') =>
  (
    await street.as<{ requestPoster: Asked }>(
      person,
      `mutation ($input: RequestPosterInput!) { requestPoster(input: $input) {
         address { url } userErrors { __typename } } }`,
      { input: { buildingId: street.buildingId, language, sheet } },
    )
  ).requestPoster;
const codeOn = ({ words }: PrintedSheet) => /(\d{4} \d{4})/.exec(words)![1];
const answer = async (code: string, said = 'ACCEPT', person = street.operator) =>
  (
    await street.as<{
      answerByPhone: { proposal: { id: string; answer: string } | null; userErrors: { __typename: string }[] };
    }>(
      person,
      `mutation ($code: String!, $answer: PhoneAnswer!) { answerByPhone(input: { code: $code, answer: $answer }) {
         proposal { id answer } userErrors { __typename } } }`,
      { code, answer: said },
    )
  ).answerByPhone;

const takeBack = async (code: string, said = 'DECLINE', person = street.operator) =>
  (
    await street.as<{
      takeBackAnswerByPhone: { proposal: { id: string; answer: string } | null; userErrors: { __typename: string }[] };
    }>(
      person,
      `mutation ($code: String!, $answer: PhoneAnswer!) { takeBackAnswerByPhone(input: { code: $code, answer: $answer }) {
         proposal { id answer } userErrors { __typename } } }`,
      { code, answer: said },
    )
  ).takeBackAnswerByPhone;

describe('a letter', () => {
  it('says in large type what is proposed and how to answer, on one page, with nobody’s name', async () => {
    const printed = await printedAt(street, (await letter(street.operator)).address!.url, street.operator);
    expect(printed).toMatchObject({ status: 200, type: 'application/pdf', pages: 1, language: 'it-IT' });
    for (const piece of [
      'Anna e Aldo',
      'Greta, con documenti verificati',
      'lunedì e mercoledì 16:00–19:00',
      'Una famiglia del tuo palazzo con un bambino di 7 anni',
      'a settimana',
      'Chiama il 02 0000. Ti aspettiamo allo sportello: Casa di prova, Via di prova 3 (lunedì e martedì 9:00–13:00).',
    ])
      expect(printed.words).toContain(piece);
    expect(printed.words).not.toMatch(/Bruno|Bambino/);
    expect(codeOn(printed)).toBeDefined();
    const english = await printedAt(
      street,
      (await letter(street.operator, proposalId, 'en')).address!.url,
      street.operator,
    );
    expect(english.words).toContain('There is a proposal for you');
    expect(english.language).toBe('en-GB');
  });

  it('comes out once, for whoever asked, and the desk alone or the household asks', async () => {
    const { url } = (await letter(street.operator)).address!;
    expect((await printedAt(street, url, anna.person)).status).toBe(404);
    expect((await fetch(`${street.app.address}${url}`)).status).toBe(401);
    expect((await printedAt(street, url, street.operator)).status).toBe(200);
    // Opened again, the address says so on a page, in the language of the reader.
    const again = await fetch(`${street.app.address}${url}`, {
      headers: { cookie: await street.app.cookieOf(street.operator), 'accept-language': 'it' },
    });
    expect([again.status, again.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(await again.text()).toContain('chiedilo di nuovo');
    await expect(letter(bruno.person)).rejects.toThrow('NOT_FOUND');
    await expect(letter(sitter.person)).rejects.toThrow('FORBIDDEN');
    expect((await letter(anna.person)).address).not.toBeNull();
    expect(await street.rows(`SELECT actor_id FROM audit_event WHERE act = 'letter.printed'`)).toEqual([
      { actor_id: street.operator },
    ]);
  });
});

describe('an answer by phone', () => {
  it('is recorded by the code and the mandate, once however often it is typed, with a trace', async () => {
    await mandateFor(street, anna);
    const code = codeOn(await printedAt(street, (await letter(street.operator)).address!.url, street.operator));
    const { proposalOfLetter } = await street.as<{ proposalOfLetter: { id: string } }>(
      street.operator,
      `query ($code: String!) { proposalOfLetter(code: $code) { id priceCents letterPrintedAt } }`,
      { code },
    );
    expect(proposalOfLetter.id).toBe(proposalId);
    const answers = await Promise.all([code, code.replace(' ', ''), code].map((each) => answer(each)));
    expect([...answers, await answer(code)]).toEqual(
      Array.from({ length: 4 }, () => ({ proposal: { id: proposalId, answer: 'ACCEPTED' }, userErrors: [] })),
    );
    const trail = await street.rows<{ actor_id: string; detail: { answer: string; mandateId: string } }>(
      `SELECT actor_id, detail FROM audit_event WHERE act = 'proposal.answered-by-phone'`,
    );
    expect(trail).toEqual([
      { actor_id: street.operator, detail: { answer: 'accepted', mandateId: expect.any(String) as string } },
    ]);
    expect((await answer(code, 'DECLINE')).userErrors).toMatchObject([{ __typename: 'ProposalAlreadyAnswered' }]);
    await acceptAll(street, [bruno.person, sitter.person]);
    await street.settled();
    expect(await street.rows(`SELECT state FROM offer ORDER BY id DESC LIMIT 1`)).toEqual([{ state: 'confirmed' }]);
  });

  it('needs a mandate that holds, and leaves nothing behind without one', async () => {
    const code = codeOn(await printedAt(street, (await letter(street.operator)).address!.url, street.operator));
    expect((await answer(code)).userErrors).toMatchObject([{ __typename: 'MandateMissing' }]);
    expect((await waitingFor(street, anna.person)).map(({ id }) => id)).toEqual([proposalId]);
    expect(await street.rows(`SELECT FROM audit_event WHERE act = 'proposal.answered-by-phone'`)).toEqual([]);
  });

  it('counts by the newest letter, and by no code that is made up', async () => {
    await mandateFor(street, anna);
    const old = codeOn(await printedAt(street, (await letter(street.operator)).address!.url, street.operator));
    const newest = codeOn(await printedAt(street, (await letter(street.operator)).address!.url, street.operator));
    for (const code of [old, '00000000'].filter((code) => code !== newest))
      expect((await answer(code)).userErrors).toMatchObject([{ __typename: 'LetterCodeUnknown' }]);
    await expect(answer('1234')).rejects.toThrow('BAD_USER_INPUT');
    await expect(answer(newest, 'ACCEPT', anna.person)).rejects.toThrow('FORBIDDEN');
    expect((await answer(newest, 'DECLINE')).proposal).toMatchObject({ answer: 'DECLINED' });
  });

  it('is taken back at the desk as long as the household itself could, with a trace, and asked for again', async () => {
    await mandateFor(street, anna);
    const code = codeOn(await printedAt(street, (await letter(street.operator)).address!.url, street.operator));
    const [before] = await street.rows(`SELECT answer_by FROM offer ORDER BY id DESC LIMIT 1`);
    for (const said of ['DECLINE', 'ACCEPT']) {
      await answer(code, said);
      expect(await takeBack(code, said)).toEqual({ proposal: { id: proposalId, answer: 'WAITING' }, userErrors: [] });
      // Said once, taken back once, however often it is asked.
      expect((await takeBack(code, said)).proposal).toMatchObject({ answer: 'WAITING' });
    }
    expect(
      await street.rows(
        `SELECT act, actor_id, detail->>'answer' AS answer, detail ? 'mandateId' AS "byMandate" FROM audit_event
         WHERE act IN ('proposal.taken-back', 'proposal.taken-back-by-phone') ORDER BY id`,
      ),
    ).toEqual(
      ['declined', 'accepted'].flatMap((said) => [
        { act: 'proposal.taken-back-by-phone', actor_id: street.operator, answer: said, byMandate: true },
        { act: 'proposal.taken-back', actor_id: street.operator, answer: said, byMandate: false },
      ]),
    );
    expect(await street.rows(`SELECT answer_by FROM offer ORDER BY id DESC LIMIT 1`)).toEqual([before]);

    await answer(code, 'DECLINE');
    await expect(takeBack(code, 'DECLINE', anna.person)).rejects.toThrow('FORBIDDEN');
    await street.rows(`UPDATE mandate SET revoked_at = now()`);
    expect((await takeBack(code)).userErrors).toMatchObject([{ __typename: 'MandateMissing' }]);
    await street.rows(`UPDATE mandate SET revoked_at = NULL`);
    await street.rows(`UPDATE proposal SET counts_from = clock_timestamp() WHERE id = $1`, [proposalId]);
    await street.app.database.transaction((manager) =>
      street.app.nest.get(FallService).byDueDecline(manager, proposalId),
    );
    expect((await takeBack(code)).userErrors).toMatchObject([{ __typename: 'OfferNotOpen' }]);
  });

  it('is waited for in a list of the desk, until it is given', async () => {
    const calls = async (person = street.operator) =>
      (
        await street.as<{ callsToMake: { totalCount: number; edges: { node: { id: string } }[] } }>(
          person,
          `{ callsToMake { totalCount edges { node { id answerBy letterPrintedAt careRequest { household { displayName } } } } } }`,
        )
      ).callsToMake;
    expect(await calls()).toMatchObject({ totalCount: 0 });
    await mandateFor(street, anna);
    expect((await calls()).edges.map(({ node }) => node.id)).toEqual([proposalId]);
    await expect(calls(anna.person)).rejects.toThrow('FORBIDDEN');
    const code = codeOn(await printedAt(street, (await letter(street.operator)).address!.url, street.operator));
    await answer(code);
    expect(await calls()).toMatchObject({ totalCount: 0 });
  });
});

it('a poster invites a building, names nobody, and is printed by whoever gets services going there', async () => {
  const [{ id: coordinator }] = await street.rows<{ id: string }>(
    `INSERT INTO person (name, simulated) VALUES ('Referente', true) RETURNING id`,
  );
  await street.rows(
    `INSERT INTO role_assignment (person_id, role, building_id) VALUES ($1, 'building_coordinator', $2)`,
    [coordinator, street.buildingId],
  );
  const printed = await printedAt(street, (await poster(coordinator)).address!.url, coordinator);
  expect(printed).toMatchObject({ status: 200, pages: 1 });
  expect(printed.words).toContain('Nel tuo palazzo potete condividerla.');
  expect(printed.words).toContain('Via di prova 1');
  expect(printed.words).not.toMatch(/Anna|Bruno|Greta/);
  const forLetterboxes = (await poster(coordinator, 'it', 'LETTER')).address!;
  const invitation = await printedAt(street, forLetterboxes.url, coordinator);
  expect(invitation).toMatchObject({ status: 200, pages: 1 });
  expect(invitation.words).toContain('A chi abita in');
  expect(invitation.words).toContain('non devi fare nulla');
  expect(invitation.words).not.toMatch(/Anna|Bruno|Greta/);
  await expect(poster(anna.person)).rejects.toThrow('FORBIDDEN');
  const [{ id: other }] = await street.rows<{ id: string }>(
    `INSERT INTO person (name, simulated) VALUES ('Altro referente', true) RETURNING id`,
  );
  const [{ id: elsewhere }] = await street.rows<{ id: string }>(
    `INSERT INTO building (territory_id, address, lat, lon) VALUES ($1, 'Via di prova 2', 45, 9) RETURNING id`,
    [street.territoryId],
  );
  await street.rows(
    `INSERT INTO role_assignment (person_id, role, building_id) VALUES ($1, 'building_coordinator', $2)`,
    [other, elsewhere],
  );
  await expect(poster(other)).rejects.toThrow('NOT_FOUND');
});
