import { eventually } from '../support/eventually.js';
import { startTown, type TownApplication } from '../support/town.js';

interface CareRequestView {
  id: string;
  state: string;
  unmetReason: string | null;
  offer: { id: string; state: string; round: { scope: string } } | null;
}

interface Published {
  careRequest: { id: string; state: string } | null;
  userErrors: { __typename: string; message: string; path: string[] | null }[];
}

const PUBLISH = `mutation ($input: PublishCareRequestInput!) { publishCareRequest(input: $input) {
  careRequest { id state } userErrors { __typename message path } } }`;
const WITHDRAW = `mutation ($input: WithdrawCareRequestInput!) { withdrawCareRequest(input: $input) {
  careRequest { id state } userErrors { __typename message path } } }`;
const REQUEST = `query ($id: ID!) { careRequest(id: $id) { id state unmetReason
  offer { id state round { scope } } } }`;

let app: TownApplication;
let serviceTypes: Map<string, string>;
/** Requests of five other households: nobody else waits in the town, so that rounds are small. */
let others: string[];
beforeAll(async () => {
  app = await startTown();
  const read = await app.query<{ serviceTypes: { id: string; code: string }[] }>('{ serviceTypes { id code } }');
  serviceTypes = new Map(read.serviceTypes.map(({ id, code }) => [code, id]));
  const rows = await app.rows<{ id: string }>(
    `SELECT DISTINCT ON (household_id) id FROM care_request WHERE state = 'open' AND household_id <> $1 LIMIT 5`,
    [household().householdId],
  );
  others = rows.map(({ id }) => id);
  await withdrawAllBut(others);
});
afterAll(() => app.close());

const household = () => app.persona('HOUSEHOLD');
const withdrawAllBut = (ids: readonly string[]) =>
  app.rows(
    `UPDATE care_request SET state = 'withdrawn', withdrawn_at = now() WHERE state = 'open' AND NOT id = ANY($1)`,
    [ids],
  );
const publish = async (changes: object = {}) => {
  const [dog] = await app.rows<{ id: string }>(
    `SELECT id FROM care_recipient WHERE household_id = $1 AND kind = 'dog'`,
    [household().householdId],
  );
  const input = {
    householdId: household().householdId,
    serviceTypeId: serviceTypes.get('dog-sitting'),
    careRecipientIds: [dog.id],
    sharing: 'TERRITORY',
    maxWalkMetres: 800,
    budgetCentsPerHour: 2000,
    options: [
      {
        sessions: [
          { start: 48, end: 52 },
          { start: 144, end: 148 },
        ],
      },
    ],
    ...changes,
  };
  return (
    await app.query<{ publishCareRequest: Published }>(PUBLISH, { input }, { persona: household().id, language: 'en' })
  ).publishCareRequest;
};
const read = async (id: string) =>
  (await app.query<{ careRequest: CareRequestView }>(REQUEST, { id }, { persona: household().id })).careRequest;
const withdraw = (careRequestId: string) =>
  app.query<{ withdrawCareRequest: Published }>(WITHDRAW, { input: { careRequestId } }, { persona: household().id });
const liveOffersOf = (careRequestId: string) =>
  app.rows('SELECT offer_id FROM offer_member WHERE care_request_id = $1 AND live', [careRequestId]);
const settled = () =>
  eventually('no work left', async () => {
    const [{ left }] = await app.rows<{ left: number }>(
      // Mail may wait for the morning.
      'SELECT count(*)::int AS left FROM outbox WHERE done_at IS NULL AND dead_at IS NULL AND due_at <= clock_timestamp()',
    );
    return left === 0;
  });

describe('a household', () => {
  it('publishes a request and is matched at once, and withdraws it again', async () => {
    const { careRequest, userErrors } = await publish();
    expect(userErrors).toEqual([]);
    expect(careRequest!.state).toBe('OPEN');
    const offered = await eventually('an offer for the request', async () => {
      const request = await read(careRequest!.id);
      return request.state === 'OFFERED' && request;
    });
    expect(offered).toMatchObject({
      state: 'OFFERED',
      unmetReason: null,
      offer: { state: 'DRAFTED', round: { scope: 'REQUEST' } },
    });
    expect(await liveOffersOf(careRequest!.id)).toEqual([{ offer_id: offered.offer!.id }]);

    const again = await publish();
    expect(again).toMatchObject({ careRequest: null, userErrors: [{ __typename: 'AlreadyRequested' }] });

    await settled();
    expect(await withdraw(careRequest!.id)).toMatchObject({
      withdrawCareRequest: { careRequest: { state: 'WITHDRAWN' } },
    });
    expect(await read(careRequest!.id)).toMatchObject({ state: 'WITHDRAWN', offer: null });
    expect(await withdraw(careRequest!.id)).toMatchObject({
      withdrawCareRequest: { careRequest: null, userErrors: [{ __typename: 'CareRequestNotWithdrawable' }] },
    });
    await settled();
    expect(await liveOffersOf(careRequest!.id)).toEqual([]);
  });

  it('asks only for whom a service is meant, and is told for whom that is', async () => {
    expect(await publish({ serviceTypeId: serviceTypes.get('elder-care') })).toMatchObject({
      careRequest: null,
      userErrors: [
        {
          __typename: 'ServiceDoesNotSuit',
          path: ['careRecipientIds', '0'],
          message: 'This service is for elderly or disabled people: choose another service, or for whom you ask.',
        },
      ],
    });
  });

  it('publishes one request however often it presses the button', async () => {
    const pressed = await Promise.all(Array.from({ length: 8 }, () => publish()));
    const published = pressed.flatMap(({ careRequest }) => careRequest ?? []);
    expect(published).toHaveLength(1);
    const refused = pressed.flatMap(({ userErrors }) => userErrors.map(({ __typename }) => __typename));
    expect(refused).toEqual(new Array(7).fill('AlreadyRequested'));
    const withdrawn = await Promise.all(Array.from({ length: 8 }, () => withdraw(published[0].id)));
    expect(withdrawn.filter((answer) => answer.withdrawCareRequest.careRequest)).toHaveLength(1);
    await settled();
    expect(await read(published[0].id)).toMatchObject({ state: 'WITHDRAWN', offer: null });
  });

  it('learns why nobody can come, in its own language', async () => {
    const { careRequest } = await publish({ options: [{ sessions: [{ start: 8, end: 16 }] }] });
    const unmet = await eventually('a reason', async () => {
      const request = await read(careRequest!.id);
      return request.unmetReason && request;
    });
    expect(unmet).toMatchObject({ state: 'OPEN', offer: null, unmetReason: expect.stringContaining('orari') });
    const english = await app.query<{ careRequest: CareRequestView }>(
      REQUEST,
      { id: careRequest!.id },
      { language: 'en', persona: household().id },
    );
    expect(english.careRequest.unmetReason).toContain('times');

    await withdraw(careRequest!.id);
  });

  it('is looked at again when somebody near can come who could not before, and asks nobody for it', async () => {
    const [near] = await app.rows<{ id: string; availability: string }>(
      `SELECT p.id, p.availability::text FROM vetted_rate v JOIN provider p ON p.id = v.provider_id,
         household h JOIN building b ON b.id = h.building_id
       WHERE v.service_type_id = $1 AND h.id = $2 ORDER BY abs(p.lat - b.lat) + abs(p.lon - b.lon) LIMIT 1`,
      [serviceTypes.get('dog-sitting'), household().householdId],
    );
    const [{ id: sitter }] = await app.rows<{ id: string }>(`INSERT INTO person (name) VALUES ('Prova') RETURNING id`);
    await app.rows(`INSERT INTO role_assignment (person_id, role, provider_id) VALUES ($1, 'provider', $2)`, [
      sitter,
      near.id,
    ]);
    const hours = [...near.availability.matchAll(/(\d+),(\d+)/g)].map((each) => ({ start: +each[1], end: +each[2] }));
    const comesUntil = (end: number) =>
      app.query(
        'mutation ($input: UpdateProviderInput!) { updateProvider(input: $input) { userErrors { message } } }',
        { input: { providerId: near.id, availability: [{ start: 8, end }, ...hours], maxTravelMetres: 50_000 } },
        { persona: sitter },
      );
    const looks = () => app.rows(`SELECT FROM outbox WHERE name = 'provider.can-do-more' AND done_at IS NULL`);
    const unmetAt = async (start: number, end: number) => {
      const { careRequest } = await publish({ options: [{ sessions: [{ start, end }] }] });
      await eventually('a reason', async () => (await read(careRequest!.id)).unmetReason);
      return careRequest!.id;
    };
    const lookedAgain = async (careRequestId: string) => {
      await app.rows(`UPDATE outbox SET due_at = now() WHERE name = 'provider.can-do-more' AND done_at IS NULL`);
      await eventually('an offer', async () => (await read(careRequestId)).offer);
      await settled();
      const { offer } = await read(careRequestId);
      await withdraw(careRequestId);
      return offer!.round.scope;
    };

    // The five others wait for the sitter too, at an hour of the day.
    const first = await unmetAt(8, 16);
    await app.rows(`UPDATE care_request SET service_type_id = $2, required_skills = '{}' WHERE id = ANY($1)`, [
      others,
      serviceTypes.get('dog-sitting'),
    ]);
    await app.rows(
      `UPDATE timetable_option SET sessions = int4multirange(int4range($2, $2 + 4)) WHERE care_request_id = ANY($1)`,
      [others, hours[0].start],
    );
    // The week is filled in hour by hour: that is one look, and over the territory, since many wait.
    for (const end of [10, 12, 16]) await comesUntil(end);
    expect(await looks()).toHaveLength(1);
    expect(await lookedAgain(first)).toBe('TERRITORY');
    // Next time few wait, and each has a round of its own.
    const next = await unmetAt(16, 24);
    await withdrawAllBut([next]);
    await comesUntil(24);
    expect(await lookedAgain(next)).toBe('REQUEST');
    // Fewer hours are no reason to look.
    await comesUntil(10);
    expect(await looks()).toHaveLength(0);
  });

  it.each([
    ['no timetable', { options: [] }, 'TimetableNotValid', ['options']],
    ['an empty one', { options: [{ sessions: [] }] }, 'TimetableNotValid', ['options', '0', 'sessions']],
    [
      'a slot that is not in the week',
      { options: [{ sessions: [{ start: 670, end: 673 }] }] },
      'TimetableNotValid',
      ['options', '0', 'sessions', '0'],
    ],
    [
      'sessions that overlap',
      {
        options: [
          {
            sessions: [
              { start: 4, end: 8 },
              { start: 7, end: 9 },
            ],
          },
        ],
      },
      'TimetableNotValid',
      ['options', '0', 'sessions'],
    ],
    [
      'options of different length',
      { options: [{ sessions: [{ start: 4, end: 8 }] }, { sessions: [{ start: 4, end: 9 }] }] },
      'TimetableNotValid',
      ['options', '1', 'sessions'],
    ],
    [
      'somebody else’s child',
      { careRecipientIds: ['00000000-0000-7000-8000-000000000000'] },
      'CareRecipientNotOfHousehold',
      ['careRecipientIds', '0'],
    ],
    [
      'an unknown service',
      { serviceTypeId: '00000000-0000-7000-8000-000000000000' },
      'ServiceTypeUnknown',
      ['serviceTypeId'],
    ],
  ])('is told when it asks with %s', async (_, changes, refusal, path) => {
    const { careRequest, userErrors } = await publish(changes);
    expect(careRequest).toBeNull();
    expect(userErrors).toMatchObject([{ __typename: refusal, path, message: expect.any(String) }]);
  });

  it('cannot ask for another household, nor with a budget that has no quarters', async () => {
    const [other] = await app.rows<{ id: string }>('SELECT id FROM household WHERE id <> $1 LIMIT 1', [
      household().householdId,
    ]);
    await expect(publish({ householdId: other.id })).rejects.toThrow('FORBIDDEN');
    await expect(publish({ budgetCentsPerHour: 2001 })).rejects.toThrow('BAD_USER_INPUT');
    await expect(publish({ householdId: 'nobody' })).rejects.toThrow('BAD_USER_INPUT');
  });
});
