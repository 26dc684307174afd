import { addDays } from '../../src/calendar/index.js';
import { shareASitter } from '../support/shared-service.js';
import { type Family, type Sitter, Street } from '../support/street.js';

interface Outcome {
  agreement: { id: string; endsOn: string | null } | null;
  userErrors: { __typename: string }[];
}

let street: Street;
let anna: Family;
let bruno: Family;
let sitter: Sitter;
let agreementId: string;

beforeEach(async () => {
  street = await Street.open();
  ({ anna, bruno, sitter, agreementId } = await shareASitter(street));
});
afterEach(() => street.close());

const join = async (family: Family) =>
  (
    await street.as<{ joinAgreement: Outcome }>(
      family.person,
      'mutation ($input: JoinAgreementInput!) { joinAgreement(input: $input) { agreement { id endsOn } userErrors { __typename message } } }',
      { input: { agreementId, careRequestId: family.careRequestId } },
    )
  ).joinAgreement;
const leave = async (family: Family, looksAgain = false) =>
  (
    await street.as<{ leaveAgreement: Outcome }>(
      family.person,
      'mutation ($input: LeaveAgreementInput!) { leaveAgreement(input: $input) { agreement { id endsOn } userErrors { __typename message } } }',
      { input: { agreementId, careRequestId: family.careRequestId, looksAgain } },
    )
  ).leaveAgreement;
const terms = () =>
  street.rows<{ care_request_id: string; from_on: string; until_on: string | null; weekly_price_cents: number }>(
    'SELECT care_request_id, from_on::text, until_on::text, weekly_price_cents FROM agreement_terms ORDER BY from_on, care_request_id',
  );
const priceOf = async (family: Family) =>
  (await terms()).filter(({ care_request_id }) => care_request_id === family.careRequestId).at(-1)!.weekly_price_cents;
interface Told {
  kind: string;
  body: string;
  agreementId: string;
}
const toldOfChanges = async (person: string): Promise<Told[]> => {
  const { notifications } = await street.as<{ notifications: { edges: { node: Told }[] } }>(
    person,
    '{ notifications { edges { node { kind body agreementId offerId } } } }',
  );
  return notifications.edges.map(({ node }) => node).filter(({ kind }) => /JOINED|LEFT|ENDED/.test(kind));
};
const euros = (cents: number) => `€${(cents / 100).toFixed(2)}`;
const newcomer = (name: string) => street.family(name, { child: 6 });
const tendOn = async (days: number) => {
  // The calendar is moved instead of the clock.
  for (const [table, columns] of [
    ['agreement_terms', ['from_on', 'until_on']],
    ['agreement', ['starts_on', 'ends_on', 'planned_until']],
    ['session', ['date', 'starts_at', 'ends_at']],
    ['attendance', ['starts_at', 'ends_at']],
  ] as const)
    await street.rows(
      `UPDATE ${table} SET ${columns
        .map((column) => `${column} = ${column} - ${column.endsWith('_at') ? `interval '${days} days'` : days}`)
        .join(', ')}`,
    );
  await street.rows(`UPDATE outbox SET due_at = clock_timestamp() WHERE name = 'agreement.tend' AND done_at IS NULL`);
  await street.settled();
};

describe('a service that goes on', () => {
  it('is joined by a neighbour, and nobody in it pays more', async () => {
    const carla = await newcomer('Carla e Ciro');
    const before = [await priceOf(anna), await priceOf(bruno)];
    const { joinableAgreements } = await street.as<{
      joinableAgreements: { agreementId: string; households: number; priceCents: number; aloneCents: number }[];
    }>(
      carla.person,
      '{ joinableAgreements(careRequestId: "' +
        carla.careRequestId +
        '") { agreementId providerName households priceCents aloneCents sessions { start end } } }',
    );
    expect(joinableAgreements).toMatchObject([{ agreementId, households: 2, providerName: 'Greta' }]);
    expect(JSON.stringify(joinableAgreements)).not.toMatch(/Anna|Bruno/);
    expect(await join(carla)).toMatchObject({ agreement: { id: agreementId }, userErrors: [] });
    expect(await priceOf(carla)).toBe(joinableAgreements[0].priceCents);
    expect(await priceOf(anna)).toBeLessThanOrEqual(before[0]);
    expect(await priceOf(bruno)).toBeLessThanOrEqual(before[1]);
    const [{ attending }] = await street.rows<{ attending: number }>(
      `SELECT count(*)::int AS attending FROM attendance WHERE care_request_id = $1 AND state = 'planned'`,
      [carla.careRequestId],
    );
    expect(attending).toBeGreaterThan(0);
    expect(await join(carla)).toMatchObject({ userErrors: [{ __typename: 'NoPlaceLeft' }] });
    await street.settled();
    // Who was there, and who gives the care, read what it means for them; who joins knows.
    for (const [person, was, is] of [
      [anna.person, before[0], await priceOf(anna)],
      [bruno.person, before[1], await priceOf(bruno)],
      [
        sitter.person,
        before[0] + before[1],
        (await priceOf(anna)) + (await priceOf(bruno)) + joinableAgreements[0].priceCents,
      ],
    ] as const) {
      const [told, ...more] = await toldOfChanges(person);
      expect(more).toEqual([]);
      expect(told).toMatchObject({ kind: 'JOINED', agreementId });
      expect(told.body).toContain(
        is === was ? `stays at ${euros(is)} a week` : `is ${euros(is)} a week, before it was ${euros(was)}`,
      );
      expect(told.body).not.toMatch(/Carla/);
    }
    expect(await toldOfChanges(carla.person)).toEqual([]);
  });

  it('has one last place, and of the neighbours who race for it one gets it', async () => {
    const racers = await Promise.all(Array.from({ length: 6 }, (_, i) => newcomer(`Famiglia ${i}`)));
    const outcomes = await Promise.all(racers.map(join));
    expect(outcomes.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    for (const { userErrors } of outcomes.filter((each) => each.userErrors.length > 0))
      expect(userErrors).toMatchObject([{ __typename: 'NoPlaceLeft' }]);
  });

  it('is left with notice; the other goes on at the price that it was told, and another may take the place', async () => {
    const [told] = await street.rows<{ if_one_leaves: Record<string, Record<string, number> | null> }>(
      'SELECT if_one_leaves FROM offer',
    );
    const [{ host }] = await street.rows<{ host: string }>('SELECT host_care_request_id AS host FROM offer');
    const [guest, stays] = host === anna.careRequestId ? [bruno, anna] : [anna, bruno];
    // Each party knows which terms are its own, and what day would be its first without the service.
    const { agreement } = await street.as<{
      agreement: { terms: { displayName: string; ownCareRequestId: string | null; leavingOn: string }[] };
    }>(guest.person, 'query ($id: ID!) { agreement(id: $id) { terms { displayName ownCareRequestId leavingOn } } }', {
      id: agreementId,
    });
    expect(agreement.terms.map(({ ownCareRequestId }) => ownCareRequestId).filter(Boolean)).toEqual([
      guest.careRequestId,
    ]);
    const [{ leavingOn }] = agreement.terms.filter(({ ownCareRequestId }) => ownCareRequestId !== null);
    // Whoever would erase its data is told to leave first, and then from which day on it can.
    const erase = async () =>
      (
        await street.as<{ eraseMyData: { userErrors: { lastOn: string | null }[] } }>(
          guest.person,
          `mutation { eraseMyData(input: { forGood: true }) { userErrors { ... on ErasureWaitsForAgreements { lastOn } } } }`,
        )
      ).eraseMyData.userErrors;
    expect(await erase()).toEqual([{ lastOn: null }]);
    expect(await leave(guest)).toMatchObject({ agreement: { endsOn: null }, userErrors: [] });
    expect(await leave(guest)).toMatchObject({ userErrors: [{ __typename: 'NotAMember' }] });
    const own = (await terms()).filter((each) => each.care_request_id === guest.careRequestId);
    expect(own.map((each) => each.until_on)).toEqual([leavingOn]);
    expect(await erase()).toEqual([{ lastOn: addDays(leavingOn, -1) }]);
    expect(await priceOf(stays)).toBe(told.if_one_leaves[guest.careRequestId]![stays.careRequestId]);
    const [before, after] = (await terms()).filter((each) => each.care_request_id === stays.careRequestId);
    expect(before.until_on).toBe(after.from_on);
    await street.settled();
    const [leaving] = await toldOfChanges(stays.person);
    expect(leaving).toMatchObject({ kind: 'LEFT', agreementId });
    expect(leaving.body).toContain(`is ${euros(after.weekly_price_cents)} a week`);
    expect((await toldOfChanges(sitter.person)).map(({ kind }) => kind)).toEqual(['LEFT']);
    expect(await toldOfChanges(guest.person)).toEqual([]);
    const dina = await newcomer('Dina e Dario');
    expect((await join(dina)).userErrors).toEqual([]);
    await tendOn(21);
    const members = await street.rows<{ care_request_id: string }>('SELECT care_request_id FROM offer_member');
    expect(members.map(({ care_request_id }) => care_request_id).sort()).toEqual(
      [stays.careRequestId, dina.careRequestId].sort(),
    );
    const [left] = await street.rows<{ state: string }>('SELECT state FROM care_request WHERE id = $1', [
      guest.careRequestId,
    ]);
    expect(left.state).toBe('withdrawn');
  });

  it('ends for all where its host leaves and there is no other place, and they are matched again', async () => {
    const [{ host }] = await street.rows<{ host: string }>('SELECT host_care_request_id AS host FROM offer');
    const [hosting, guest] = host === anna.careRequestId ? [anna, bruno] : [bruno, anna];
    await street.rows(`UPDATE care_request SET budget_cents_per_hour = 1196 WHERE id = $1`, [guest.careRequestId]);
    const { agreement } = await leave(hosting);
    expect(agreement!.endsOn).not.toBeNull();
    await street.settled();
    for (const person of [guest.person, sitter.person]) {
      const [told] = await toldOfChanges(person);
      expect(told).toMatchObject({ kind: 'ENDED' });
      expect(told.body).not.toContain('€');
    }
    await tendOn(21);
    const [offer] = await street.rows<{ state: string }>('SELECT state FROM offer ORDER BY id LIMIT 1');
    expect(offer.state).toBe('ended');
    const rounds = await street.rows(`SELECT FROM matching_round WHERE care_request_id = $1`, [guest.careRequestId]);
    expect(rounds.length).toBeGreaterThan(0);
  });
});
