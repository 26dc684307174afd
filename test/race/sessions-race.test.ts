import { raceCases } from '../support/size.js';
import { type Family, type Sitter, Street } from '../support/street.js';

const RACERS = 16;
const CASES = raceCases(10);
const HOUR_MS = 3_600_000;

interface Outcome {
  userErrors: { __typename: string }[];
}

let street: Street;
let sitter: Sitter;
let sessions: { id: string; family: Family }[];

beforeAll(async () => {
  street = await Street.open({ consume: false });
  sitter = await street.sitter('Greta');
  const [{ id: roundId }] = await street.rows<{ id: string }>(
    `INSERT INTO matching_round (scope, state) VALUES ('town', 'completed') RETURNING id`,
  );
  sessions = [];
  for (let i = 0; i < RACERS; i++) {
    const family = await street.family(`Famiglia ${i}`);
    const [{ id: offerId }] = await street.rows<{ id: string }>(
      `INSERT INTO offer (round_id, provider_id, service_type_id, level, state, live, host_care_request_id, blocks, total_cents, alone_cents)
       VALUES ($1, $2, $3, 'single', 'drafted', true, $4, $5, 1200, 1200) RETURNING id`,
      [roundId, sitter.providerId, street.serviceTypeId, family.careRequestId, `{[${i * 8},${i * 8 + 4})}`],
    );
    const [{ id: agreementId }] = await street.rows<{ id: string }>(
      `INSERT INTO agreement (offer_id, provider_id, service_type_id, starts_on, planned_until)
       VALUES ($1, $2, $3, current_date, current_date + 28) RETURNING id`,
      [offerId, sitter.providerId, street.serviceTypeId],
    );
    const [{ id }] = await street.rows<{ id: string }>(
      `INSERT INTO session (agreement_id, provider_id, date, starts_at, ends_at, code)
       VALUES ($1, $2, current_date + 3, date_trunc('day', now()) + interval '3 days' + $3 * interval '1 hour',
               date_trunc('day', now()) + interval '3 days' + ($3 + 1) * interval '1 hour', '123456') RETURNING id`,
      [agreementId, sitter.providerId, i],
    );
    await street.rows(
      `INSERT INTO attendance (session_id, agreement_id, care_request_id, household_id, starts_at, ends_at, minutes)
       SELECT id, agreement_id, $2, $3, starts_at, ends_at, 60 FROM session WHERE id = $1`,
      [id, family.careRequestId, family.householdId],
    );
    sessions.push({ id, family });
  }
});
afterAll(() => street.close());

describe(`${RACERS} families who want the same hour of one provider`, () => {
  it(`get it one by one: one moves its session there and the others are told so, ${CASES} times`, async () => {
    for (let hour = 0; hour < CASES; hour++) {
      const startsAt = new Date(Math.ceil(Date.now() / HOUR_MS) * HOUR_MS + (200 + 2 * hour) * HOUR_MS);
      const outcomes = await Promise.all(
        sessions.map(async ({ id, family }) => {
          const { rescheduleSession } = await street.as<{ rescheduleSession: Outcome }>(
            family.person,
            'mutation ($input: RescheduleSessionInput!) { rescheduleSession(input: $input) { userErrors { __typename message } } }',
            { input: { sessionId: id, startsAt: startsAt.toISOString() } },
          );
          return rescheduleSession;
        }),
      );
      expect(outcomes.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
      for (const { userErrors } of outcomes.filter((each) => each.userErrors.length > 0))
        expect(userErrors).toMatchObject([{ __typename: 'TimeTaken' }]);
    }
    const overlaps = await street.rows(
      `SELECT FROM session a JOIN session b ON a.id < b.id AND a.provider_id = b.provider_id
         AND tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)`,
    );
    expect(overlaps).toHaveLength(0);
  });
});
