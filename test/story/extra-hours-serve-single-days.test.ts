import { addDays, instantInRome, onDays, slotAt } from '../../src/calendar/index.js';
import { startAfter } from '../../src/offer/first-weeks.rules.js';
import { acceptAll, decline, waitingFor } from '../support/proposals.js';
import { type Family, type Sitter, Street } from '../support/street.js';

interface Outcome {
  userErrors: { __typename: string }[];
}

/** Nine in the morning until one, and two until six. */
const MORNING = { startSlot: slotAt(0, 9), endSlot: slotAt(0, 13) };
const AFTERNOON = { startSlot: slotAt(0, 14), endSlot: slotAt(0, 18) };

let street: Street;
let greta: Sitter;
let saturday: string;
let sunday: string;

beforeAll(async () => {
  street = await Street.open();
  const [{ today }] = await street.rows<{ today: string }>(
    `SELECT (now() AT TIME ZONE 'Europe/Rome')::date::text AS today`,
  );
  saturday = addDays(startAfter(today), 5);
  sunday = addDays(saturday, 1);
  // In her week Greta comes from Monday to Friday.
  greta = await street.sitter('Greta');
});
afterAll(() => street.close());

/** A family that asks for some hours of one day. */
const family = async (name: string, date: string, hours = MORNING): Promise<Family> => {
  const asks = await street.family(name);
  const [{ recipient }] = await street.rows<{ recipient: string }>(
    `SELECT care_recipient_id AS recipient FROM care_request_recipient WHERE care_request_id = $1`,
    [asks.careRequestId],
  );
  const { changeCareRequest } = await street.as<{ changeCareRequest: Outcome }>(
    asks.person,
    `mutation ($input: ChangeCareRequestInput!) { changeCareRequest(input: $input) { userErrors { __typename message } } }`,
    {
      input: {
        careRequestId: asks.careRequestId,
        revision: 1,
        careRecipientIds: [recipient],
        sharing: 'BUILDING',
        hostUnits: 6,
        budgetCentsPerHour: 2000,
        options: [],
        dates: [{ date, ...hours }],
        // On holidays too, so that the days of this test are the same whenever it runs.
        onHolidays: 'KEEP',
      },
    },
  );
  expect(changeCareRequest.userErrors).toEqual([]);
  return asks;
};
const open = async (date: string, hours = MORNING, { person, providerId } = greta): Promise<string> => {
  const { addExtraOpening } = await street.as<{ addExtraOpening: Outcome & { opening: { id: string } } }>(
    person,
    `mutation ($input: AddExtraOpeningInput!) { addExtraOpening(input: $input) { opening { id } userErrors { __typename } } }`,
    { input: { providerId, fromOn: date, untilOn: date, ...hours } },
  );
  expect(addExtraOpening.userErrors).toEqual([]);
  return addExtraOpening.opening.id;
};
/** What becomes possible with a provider is looked at half a minute later. */
const looked = async () => {
  await street.rows(`UPDATE outbox SET due_at = now() WHERE name = 'provider.can-do-more' AND done_at IS NULL`);
  await street.settled();
};
const unmetOf = ({ careRequestId }: Family) =>
  street.rows(`SELECT DISTINCT cause, stopped FROM unmet_request WHERE care_request_id = $1`, [careRequestId]);
/** Why which rounds left a request without an offer, the last first. */
const unmetRounds = ({ careRequestId }: Family) =>
  street.rows<{ scope: string; cause: string; stopped: number }>(
    `SELECT r.scope, u.cause, u.stopped FROM unmet_request u JOIN matching_round r ON r.id = u.round_id
     WHERE u.care_request_id = $1 ORDER BY r.id DESC`,
    [careRequestId],
  );
const free = async ({ person, householdId }: Family, date: string): Promise<number> => {
  const weekday = date === saturday ? 5 : 6;
  const { careProspect } = await street.as<{ careProspect: { freeProviders: number } }>(
    person,
    `query ($input: CareProspectInput!) { careProspect(input: $input) { freeProviders } }`,
    {
      input: {
        householdId,
        serviceTypeId: street.serviceTypeId,
        sessions: [{ start: slotAt(weekday, 9), end: slotAt(weekday, 13) }],
        dates: [date],
      },
    },
  );
  return careProspect.freeProviders;
};
const advised = async ({ person, careRequestId }: Family) =>
  (
    await street.as<{ careAdvice: object }>(
      person,
      'query ($id: ID!) { careAdvice(careRequestId: $id) { providers asItIs { provider { displayName } } } }',
      { id: careRequestId },
    )
  ).careAdvice;
/** Says no to what is asked, and lets the time pass in which that may be taken back. */
const sayNo = async ({ person }: Family) => {
  const [{ id }] = await waitingFor(street, person);
  await decline(street, person, id);
  await street.rows(`UPDATE proposal SET counts_from = clock_timestamp() WHERE counts_from IS NOT NULL`);
  await street.rows(`UPDATE outbox SET due_at = clock_timestamp() WHERE name = 'proposal.decline' AND done_at IS NULL`);
  await street.settled();
};

it('a family that asks for one Saturday is served by who opened that day beside its week, to the day in the calendar', async () => {
  const anna = await family('Anna', saturday);
  const bruno = await family('Bruno', addDays(saturday, 7));
  await street.settled();
  expect(await unmetOf(anna)).toEqual([{ cause: 'time', stopped: 1 }]);
  expect(await free(anna, saturday)).toBe(0);
  expect(await advised(anna)).toMatchObject({ providers: 1, asItIs: null });

  await open(saturday);
  expect(await free(anna, saturday)).toBe(1);
  expect(await free(bruno, addDays(saturday, 7))).toBe(0);
  expect(await advised(anna)).toEqual({ providers: 1, asItIs: { provider: { displayName: 'Greta' } } });
  await looked();
  const [proposal] = await waitingFor(street, anna.person);
  expect(proposal).toMatchObject({ priceCents: 4 * 1200, offer: { members: [{ displayName: 'Anna' }] } });
  expect(await waitingFor(street, greta.person)).toHaveLength(1);
  // Another Saturday is none of those that she opened, and why nobody comes tells of one provider.
  expect(await waitingFor(street, bruno.person)).toEqual([]);
  await street.round();
  expect(await unmetOf(bruno)).toEqual([{ cause: 'time', stopped: 1 }]);

  await acceptAll(street, [anna.person, greta.person]);
  await street.settled();
  for (const { person } of [anna, greta]) {
    const { sessions } = await street.as<{ sessions: { edges: { node: object }[] } }>(
      person,
      '{ sessions(first: 100) { edges { node { state startsAt endsAt provider { displayName } } } } }',
    );
    expect(sessions.edges.map(({ node }) => node)).toEqual([
      {
        state: 'PLANNED',
        startsAt: new Date(instantInRome(saturday, 9 * 60)).toISOString(),
        endsAt: new Date(instantInRome(saturday, 13 * 60)).toISOString(),
        provider: { displayName: 'Greta' },
      },
    ]);
  }
});

it('neighbours share the day; when one says no, the other is asked anew', async () => {
  await open(sunday);
  const [carla, dario] = [await family('Carla', sunday), await family('Dario', sunday)];
  await street.settled();
  const [shared] = await waitingFor(street, carla.person);
  expect(shared).toMatchObject({ priceCents: 4 * 800, aloneCents: 4 * 1200 });
  expect(shared.ifOneLeaves).toMatchObject([{ priceCents: 4 * 1200 }]);
  await sayNo(dario);
  expect(await waitingFor(street, carla.person)).toMatchObject([{ priceCents: 4 * 1200, previousPriceCents: 4 * 800 }]);
});

it('what is asked for already stays when the day is taken back, and nothing new is asked for then', async () => {
  const next = addDays(saturday, 14);
  const openingId = await open(next, AFTERNOON);
  const [elena, fabio] = [await family('Elena', next, AFTERNOON), await family('Fabio', next, AFTERNOON)];
  await street.settled();
  const { removeExtraOpening } = await street.as<{ removeExtraOpening: Outcome }>(
    greta.person,
    'mutation ($id: ID!) { removeExtraOpening(input: { openingId: $id }) { userErrors { __typename } } }',
    { id: openingId },
  );
  expect(removeExtraOpening.userErrors).toEqual([]);
  expect(await waitingFor(street, elena.person)).toMatchObject([{ priceCents: 4 * 800 }]);
  await sayNo(fabio);
  expect(await waitingFor(street, elena.person)).toEqual([]);
  expect(await unmetOf(elena)).toEqual([{ cause: 'time', stopped: 1 }]);
});

it('a provider is not planned twice at once: what its week has goes first, and the day is looked at again', async () => {
  const day = addDays(sunday, 21);
  const evening = { ...AFTERNOON, endSlot: slotAt(0, 19) };
  const hilda = await family('Hilda', day, evening);
  await street.settled();
  // Nina comes on Sunday afternoons, and on that one for an hour more.
  const nina = await street.sitter('Nina', { available: onDays([6], AFTERNOON.startSlot, 16) });
  await open(day, { startSlot: AFTERNOON.endSlot, endSlot: evening.endSlot }, nina);
  const gino = await street.family('Gino', { sessions: onDays([6], AFTERNOON.startSlot, 16) });
  const [before] = await unmetRounds(hilda);
  await street.round();
  await street.settled();
  expect(await waitingFor(street, gino.person)).toHaveLength(1);
  expect(await waitingFor(street, hilda.person)).toEqual([]);
  // The round over the territory had found an offer for her, so it is the one after it that says why there is none.
  const [last, ...earlier] = await unmetRounds(hilda);
  expect(earlier).toEqual([before]);
  expect(last).toEqual({ scope: 'request', cause: 'time', stopped: 2 });
});
