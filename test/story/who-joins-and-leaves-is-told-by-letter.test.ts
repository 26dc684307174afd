import { mandateFor, printedAt } from '../support/printed-sheet.js';
import { acceptAll } from '../support/proposals.js';
import { type Family, Street } from '../support/street.js';

interface Letter {
  agreementChangeId: string;
  careRequestId: string;
  household: string;
  change: string;
  own: boolean;
  fromOn: string;
  beforeCents: number | null;
  afterCents: number | null;
  printedAt: string | null;
}

let street: Street;
let anna: Family;
let carla: Family;
let agreementId: string;

beforeEach(async () => {
  street = await Street.open();
  const sitter = await street.sitter('Greta', { capacity: 3 });
  anna = await street.family('Anna e Aldo', { child: 5 });
  const bruno = await street.family('Bruno e Bea', { child: 4 });
  await street.round();
  await acceptAll(street, [anna.person, bruno.person, sitter.person]);
  await street.settled();
  [{ id: agreementId }] = await street.rows<{ id: string }>('SELECT id FROM agreement');
  carla = await street.family('Carla e Ciro', { child: 6 });
  await street.rows(
    `INSERT INTO hub (territory_id, name, address, lat, lon) VALUES ($1, 'Casa di prova', 'Via 3', 45, 9)`,
    [street.territoryId],
  );
});
afterEach(() => street.close());

const act = (name: 'joinAgreement' | 'leaveAgreement', type: string, input: object) =>
  street.as<Record<string, { userErrors: object[] }>>(
    carla.person,
    `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { message } } }`,
    { input: { agreementId, careRequestId: carla.careRequestId, ...input } },
  );
const toSend = async (person = street.operator): Promise<Letter[]> =>
  (
    await street.as<{ lettersToSend: { edges: { node: Letter }[] } }>(
      person,
      `{ lettersToSend { totalCount edges { node { id agreementChangeId careRequestId household address service change own
         fromOn beforeCents afterCents printedAt } } } }`,
    )
  ).lettersToSend.edges.map(({ node }) => node);
const request = async ({ agreementChangeId, careRequestId }: Letter, person = street.operator, language = 'it') =>
  (
    await street.as<{ requestChangeLetter: { address: { url: string } } }>(
      person,
      `mutation ($input: RequestChangeLetterInput!) { requestChangeLetter(input: $input) { address { url } } }`,
      { input: { agreementChangeId, careRequestId, language } },
    )
  ).requestChangeLetter.address.url;

it('households for which the desk acts read on paper who joins and leaves, from when, and what they pay', async () => {
  await act('joinAgreement', 'JoinAgreementInput', {});
  expect(await toSend()).toEqual([]);
  await mandateFor(street, anna);
  await mandateFor(street, carla);
  const letters = await toSend();
  expect(letters.map(({ household, change, own }) => `${household} ${change} ${own}`).sort()).toEqual([
    'Anna e Aldo JOINED false',
    'Carla e Ciro JOINED true',
  ]);
  const ofAnna = letters.find(({ own }) => !own)!;
  const printed = await printedAt(street, await request(ofAnna), street.operator);
  expect(printed).toMatchObject({ status: 200, type: 'application/pdf', pages: 1, language: 'it-IT' });
  for (const piece of [
    'Anna e Aldo',
    'Una famiglia si unisce al tuo servizio',
    'lunedì e mercoledì 16:00–19:00',
    'a settimana',
    'Casa di prova, Via 3.',
  ])
    expect(printed.words).toContain(piece);
  expect(printed.words).not.toMatch(/Carla|Ciro|Bruno/);
  const own = await printedAt(
    street,
    await request(
      letters.find((each) => each.own)!,
      street.operator,
      'en',
    ),
    street.operator,
  );
  expect(own.words).toContain('You take part in the service now');
  expect(own.words).not.toContain('Before, you paid');

  // What was printed stays for a day, and is printed again at will.
  expect((await toSend()).map(({ printedAt: at }) => at === null)).toEqual([false, false]);
  expect((await printedAt(street, await request(ofAnna), street.operator)).status).toBe(200);
  await street.rows(`UPDATE change_letter SET printed_at = now() - interval '25 hours'`);
  expect(await toSend()).toEqual([]);
  expect(
    await street.rows(`SELECT DISTINCT actor_id, subject FROM audit_event WHERE act = 'change-letter.printed'`),
  ).toEqual([{ actor_id: street.operator, subject: 'care_request' }]);

  await act('leaveAgreement', 'LeaveAgreementInput', { looksAgain: false });
  const [leaving] = (await toSend()).filter((each) => each.own);
  expect(leaving).toMatchObject({ household: 'Carla e Ciro', change: 'LEFT', afterCents: null });
  const left = await printedAt(street, await request(leaving), street.operator);
  expect(left.words).toContain('Quanto paghi fino ad allora');
  expect(left.words).not.toContain('Quando, ogni settimana');
});

it('letters are for the desk of the household’s own territory alone', async () => {
  await mandateFor(street, anna);
  await act('joinAgreement', 'JoinAgreementInput', {});
  const [letter] = await toSend();
  await expect(toSend(anna.person)).rejects.toThrow('FORBIDDEN');
  await expect(request(letter, anna.person)).rejects.toThrow('FORBIDDEN');
  const [{ id: stranger }] = await street.rows<{ id: string }>(
    `WITH other AS (INSERT INTO territory (code, name, families, lat, lon, boundary) VALUES ('o', 'Altrove', 10, 45, 9, '[]')
       RETURNING id), clerk AS (INSERT INTO person (name, simulated) VALUES ('Altro sportello', true) RETURNING id)
     INSERT INTO role_assignment (person_id, role, territory_id) SELECT clerk.id, 'platform_operator', other.id
       FROM clerk, other RETURNING person_id AS id`,
  );
  expect(await toSend(stranger)).toEqual([]);
  await expect(request(letter, stranger)).rejects.toThrow('NOT_FOUND');
});
