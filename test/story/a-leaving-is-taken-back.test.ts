import { mandateFor, printedAt } from '../support/printed-sheet.js';
import { shareASitter } from '../support/shared-service.js';
import { type Family, type Sitter, Street } from '../support/street.js';

interface Outcome {
  agreement: { id: string; endsOn: string | null } | null;
  userErrors: { __typename: string; message: string }[];
}

let street: Street;
let anna: Family;
let bruno: Family;
let sitter: Sitter;
let host: Family;
let guest: Family;
let agreementId: string;

beforeEach(async () => {
  street = await Street.open();
  ({ anna, bruno, sitter, agreementId } = await shareASitter(street));
  const [{ at }] = await street.rows<{ at: string }>('SELECT host_care_request_id AS at FROM offer');
  [host, guest] = at === anna.careRequestId ? [anna, bruno] : [bruno, anna];
});
afterEach(() => street.close());

const act = async (
  name: 'joinAgreement' | 'leaveAgreement' | 'takeBackLeaving',
  family: Family,
  { by = family.person, key = null }: { by?: string; key?: string | null } = {},
): Promise<Outcome> => {
  const type = `${name[0].toUpperCase()}${name.slice(1)}Input`;
  const outcome = await street.as<Record<string, Outcome>>(
    by,
    `mutation ($input: ${type}!, $key: String) {
       ${name}(input: $input, idempotencyKey: $key) { agreement { id endsOn } userErrors { __typename message } } }`,
    { input: { agreementId, careRequestId: family.careRequestId }, key },
  );
  return outcome[name];
};
const leave = (family: Family) => act('leaveAgreement', family);
const takeBack = (family: Family, by?: string) => act('takeBackLeaving', family, { by });
const refused = (name: string) => ({ agreement: null, userErrors: [{ __typename: name }] });
const done = { userErrors: [] };

/** All of a service that a leaving changes: what is agreed, who pays what, and every session with its parts. */
const standing = async () => ({
  agreement: await street.rows(`SELECT id, starts_on, ends_on, planned_until FROM agreement ORDER BY id`),
  offer: await street.rows(`SELECT level, state, blocks::text, total_cents, alone_cents, if_one_leaves FROM offer
    WHERE live ORDER BY id`),
  members: await street.rows(
    `SELECT care_request_id, price_cents, alone_cents FROM offer_member WHERE live ORDER BY 1`,
  ),
  terms: await street.rows(`SELECT * FROM agreement_terms ORDER BY care_request_id, from_on`),
  sessions: await street.rows(`
    SELECT s.provider_id, s.state, s.starts_at, s.ends_at, t.care_request_id, t.state AS part, t.minutes
    FROM session s JOIN attendance t ON t.session_id = s.id ORDER BY t.starts_at, t.care_request_id`),
});
const canStay = async (person: string) => {
  const { agreement } = await street.as<{ agreement: { terms: { canStay: boolean }[] } }>(
    person,
    'query ($id: ID!) { agreement(id: $id) { terms { canStay } } }',
    { id: agreementId },
  );
  return agreement.terms.some((terms) => terms.canStay);
};
/** What the provider's list of services says of the end of this one. */
const endSeen = async () => {
  const { proposals } = await street.as<{
    proposals: { edges: { node: { offer: { endsOn: string | null; leftOn: string | null } } }[] };
  }>(sitter.person, '{ proposals { edges { node { offer { endsOn leftOn } } } } }');
  return proposals.edges[0].node.offer;
};
const toldOf = async (person: string) => {
  const { notifications } = await street.as<{ notifications: { edges: { node: { kind: string; body: string } }[] } }>(
    person,
    '{ notifications { edges { node { kind body agreementId } } } }',
  );
  return notifications.edges.map(({ node }) => node).filter(({ kind }) => /JOINED|LEFT|ENDED|STAYED/.test(kind));
};
/** A family cancels its part in its last session that is laid out. */
const cancelLast = async (family: Family) => {
  const [{ id }] = await street.rows<{ id: string }>(
    `SELECT id FROM attendance WHERE care_request_id = $1 ORDER BY starts_at DESC LIMIT 1`,
    [family.careRequestId],
  );
  await street.as(
    family.person,
    'mutation ($id: ID!) { cancelAttendance(input: { attendanceId: $id }) { __typename } }',
    {
      id,
    },
  );
};

describe('a household that is leaving a service', () => {
  it('stays after all: prices, terms and sessions are as before, and who was told of it hears so', async () => {
    await cancelLast(guest);
    await street.settled();
    const before = await standing();
    expect(await canStay(guest.person)).toBe(false);
    await leave(guest);
    await street.settled();
    expect(await standing()).not.toEqual(before);
    expect([await canStay(guest.person), await canStay(host.person), await canStay(sitter.person)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(await takeBack(host)).toMatchObject(refused('NotLeaving'));
    const [{ from_on: day }] = await street.rows<{ from_on: string }>('SELECT from_on::text FROM agreement_change');
    expect(await endSeen()).toEqual({ endsOn: null, leftOn: day });
    const key = 'we stay';
    const stay = () => act('takeBackLeaving', guest, { key });
    expect(await stay()).toMatchObject({ agreement: { id: agreementId, endsOn: null }, ...done });
    expect(await stay()).toMatchObject(done);
    expect(await takeBack(guest)).toMatchObject(refused('NotLeaving'));
    expect(await standing()).toEqual(before);
    expect(await canStay(guest.person)).toBe(false);
    expect(await endSeen()).toEqual({ endsOn: null, leftOn: null });
    await street.settled();
    for (const person of [host.person, sitter.person]) {
      const [left, stayed, ...more] = await toldOf(person);
      expect([left.kind, stayed.kind, more]).toEqual(['LEFT', 'STAYED', []]);
      expect(stayed.body).toMatch(/^The household that wanted to leave stays: .* For you it stays at €/);
    }
    expect(await toldOf(guest.person)).toEqual([]);
    // Where a leaving was taken back before it was told, nobody hears of either.
    await street.rows('DELETE FROM notification');
    await street.rows(
      `INSERT INTO outbox (name, payload, due_at)
       SELECT 'agreement.changed', jsonb_build_object('changeId', id), now() FROM agreement_change ORDER BY id DESC`,
    );
    await street.settled();
    expect(await toldOf(host.person)).toEqual([]);
    // It may change its mind again, and again.
    expect(await leave(guest)).toMatchObject(done);
    expect(await takeBack(guest)).toMatchObject(done);
    expect(await standing()).toEqual(before);
  });

  it('gives a service back to all for whom it was to end, with what each had cancelled', async () => {
    await cancelLast(host);
    await cancelLast(guest);
    await street.rows(`UPDATE care_request SET budget_cents_per_hour = 1196 WHERE id = $1`, [guest.careRequestId]);
    await street.settled();
    const before = await standing();
    const { endsOn } = (await leave(host)).agreement!;
    expect(endsOn).not.toBeNull();
    expect(await endSeen()).toEqual({ endsOn, leftOn: null });
    await street.settled();
    // Only who left may say that it stays.
    expect(await takeBack(guest)).toMatchObject(refused('NotLeaving'));
    expect(await takeBack(host)).toMatchObject({ agreement: { endsOn: null }, ...done });
    expect(await standing()).toEqual(before);
    await street.settled();
    const [, stayed] = await toldOf(guest.person);
    expect(stayed).toMatchObject({ kind: 'STAYED' });
    expect(stayed.body).toContain('For you it stays at €');
  });

  it('does not take the place of who joins from then on', async () => {
    await leave(guest);
    const dina = await street.family('Dina e Dario', { child: 6 });
    expect(await act('joinAgreement', dina)).toMatchObject(done);
    const before = await standing();
    expect(await canStay(guest.person)).toBe(false);
    expect(await takeBack(guest)).toMatchObject(refused('PlaceIsPromised'));
    expect(await standing()).toEqual(before);
  });

  it('waits for who left after it, for the service as it was is no more', async () => {
    const first = await standing();
    await leave(guest);
    const second = await standing();
    await leave(host);
    expect(await takeBack(guest)).toMatchObject(refused('OthersLeaveToo'));
    expect(await takeBack(host)).toMatchObject(done);
    expect(await standing()).toEqual(second);
    expect(await takeBack(guest)).toMatchObject(done);
    expect(await standing()).toEqual(first);
  });

  it('stays no more where the freed hours of the provider serve another', async () => {
    await street.rows(`UPDATE care_request SET budget_cents_per_hour = 1196 WHERE id = $1`, [guest.careRequestId]);
    const [{ starts_at: at }] = await street.rows<{ starts_at: Date }>(
      'SELECT max(starts_at) AS starts_at FROM session',
    );
    await leave(host);
    await street.rows(
      `WITH other AS (
         INSERT INTO offer (round_id, provider_id, service_type_id, level, state, live, blocks, total_cents, alone_cents)
         SELECT round_id, provider_id, service_type_id, level, 'ended', false, blocks, 0, 0 FROM offer RETURNING *
       ), agreed AS (
         INSERT INTO agreement (offer_id, provider_id, service_type_id, starts_on, planned_until)
         SELECT id, provider_id, service_type_id, current_date, current_date FROM other RETURNING *
       ) INSERT INTO session (agreement_id, provider_id, date, starts_at, ends_at, code)
         SELECT id, provider_id, $1::timestamptz::date, $1, $1::timestamptz + interval '1 hour', '123456' FROM agreed`,
      [at],
    );
    const before = await standing();
    expect(await takeBack(host)).toMatchObject(refused('FreedHoursTaken'));
    expect(await standing()).toEqual(before);
  });

  it('stays no more where somebody whose service was to end is offered other care in those hours', async () => {
    await street.rows(`UPDATE care_request SET budget_cents_per_hour = 1196 WHERE id = $1`, [guest.careRequestId]);
    await leave(host);
    // The other family asks anew, and somebody else is found.
    await street.rows(
      `WITH anew AS (
         INSERT INTO care_request (household_id, service_type_id, state, sharing, max_walk_metres, host_units, budget_cents_per_hour)
         SELECT household_id, service_type_id, 'open', sharing, max_walk_metres, host_units, 2000 FROM care_request
         WHERE id = $1 RETURNING id
       ), cared AS (
         INSERT INTO care_request_recipient
         SELECT anew.id, r.care_recipient_id FROM anew, care_request_recipient r WHERE r.care_request_id = $1
       ), found AS (
         INSERT INTO offer (round_id, provider_id, service_type_id, level, state, live, blocks, total_cents, alone_cents)
         SELECT round_id, $2, service_type_id, 'single', 'drafted', true, blocks, 0, 0 FROM offer RETURNING id
       ) INSERT INTO offer_member (offer_id, care_request_id, live, option_position, sessions, price_cents, alone_cents, walk_metres)
         SELECT found.id, anew.id, true, 0, m.sessions, 0, 0, 0 FROM found, anew, offer_member m WHERE m.care_request_id = $1`,
      [guest.careRequestId, (await street.sitter('Ines')).providerId],
    );
    expect(await takeBack(host)).toMatchObject(refused('CaredForElsewhere'));
  });

  it('stays until its last day is over, and no longer', async () => {
    await leave(guest);
    await street.rows(`UPDATE agreement_change SET from_on = current_date - 1`);
    expect(await takeBack(guest)).toMatchObject(refused('NotLeaving'));
    await street.rows(`UPDATE outbox SET due_at = clock_timestamp() WHERE name = 'agreement.tend' AND done_at IS NULL`);
    await street.settled();
    expect(await street.rows('SELECT FROM agreement_before_leaving')).toEqual([]);
  });

  it('stays by its desk with a mandate, and reads on paper of it where the leaving was printed', async () => {
    await street.rows(
      `INSERT INTO hub (territory_id, name, address, lat, lon) VALUES ($1, 'Casa di prova', 'Via 3', 45, 9)`,
      [street.territoryId],
    );
    await mandateFor(street, host);
    await leave(guest);
    expect(await takeBack(guest, street.operator)).toMatchObject({ userErrors: [{ __typename: 'MandateMissing' }] });
    await mandateFor(street, guest);
    const letters = async () =>
      (
        await street.as<{
          lettersToSend: { edges: { node: { household: string; change: string } & Record<string, string> }[] };
        }>(street.operator, '{ lettersToSend { edges { node { household change agreementChangeId careRequestId } } } }')
      ).lettersToSend.edges.map(({ node }) => node);
    const ofHost = (await letters()).find(({ household }) => household === host.name)!;
    const print = async ({ agreementChangeId, careRequestId }: Record<string, string>) => {
      const { requestChangeLetter } = await street.as<{ requestChangeLetter: { address: { url: string } } }>(
        street.operator,
        'mutation ($input: RequestChangeLetterInput!) { requestChangeLetter(input: $input) { address { url } } }',
        { input: { agreementChangeId, careRequestId, language: 'it' } },
      );
      return (await printedAt(street, requestChangeLetter.address.url, street.operator)).words;
    };
    expect(await print(ofHost)).toContain('Una famiglia lascia il tuo servizio');
    expect(await takeBack(guest, street.operator)).toMatchObject(done);
    const now = await letters();
    expect(now.map(({ household, change }) => `${household} ${change}`)).toEqual([`${host.name} STAYED`]);
    const words = await print(now[0]);
    expect(words).toContain('Il tuo servizio continua come prima');
    expect(words).toContain('a settimana, come prima');
    expect(words).not.toContain('Prima pagavi');
  });
});
