import { AgreementEntity } from '../../src/agreement/agreement.entity.js';
import { PlanningService } from '../../src/agreement/planning.service.js';
import { slotAt } from '../../src/calendar/index.js';
import { type Family, type Sitter, Street } from '../support/street.js';

/** Saturday 22 to Sunday 6. */
const NIGHT = { start: slotAt(5, 22), end: slotAt(6, 6) };
/** Sunday 1 to 4: within the night, and over the hour that is missing or twice there. */
const SMALL_HOURS = { start: slotAt(6, 1), end: slotAt(6, 4) };
const HOUR_MS = 3_600_000;

interface Session {
  startsAt: string;
  endsAt: string;
  state: string;
}

let street: Street;
let sitter: Sitter;
let roundId: string;

beforeAll(async () => {
  street = await Street.open({ consume: false });
  sitter = await street.sitter('Greta', { available: [{ start: 0, end: 672 }] });
  [{ id: roundId }] = await street.rows<{ id: string }>(
    `INSERT INTO matching_round (scope, state) VALUES ('town', 'completed') RETURNING id`,
  );
});
afterAll(() => street.close());

/** The last Sunday of a month, on which the clock changes in March and October. */
function lastSunday(year: number, month: number): Date {
  const last = new Date(Date.UTC(year, month, 0));
  return new Date(last.getTime() - last.getUTCDay() * 24 * HOUR_MS);
}
/** The Monday so many days before the next last Sunday of a month that lies ahead, `YYYY-MM-DD`. */
function mondayBefore(month: number): { monday: string; sunday: string } {
  const year = new Date().getUTCFullYear() + 1;
  const sunday = lastSunday(year, month);
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  return { monday: day(sunday.getTime() - 13 * 24 * HOUR_MS), sunday: day(sunday.getTime()) };
}

/**
 * An agreement of one family that begins on a day, laid out four weeks ahead as the product does it. Its offer lives no
 * more, so that the week of another may overlap with it and only the sessions are left to clash. Holidays are kept: Easter may
 * fall on the day.
 */
async function agree(family: Family, from: string, { start, end }: { start: number; end: number }): Promise<void> {
  const [{ id: offerId }] = await street.rows<{ id: string }>(
    `INSERT INTO offer (round_id, provider_id, service_type_id, level, state, live, host_care_request_id, blocks, total_cents, alone_cents)
     VALUES ($1, $2, $3, 'single', 'withdrawn', false, $4, $5, 9600, 9600) RETURNING id`,
    [roundId, sitter.providerId, street.serviceTypeId, family.careRequestId, `{[${start},${end})}`],
  );
  const [{ id }] = await street.rows<{ id: string }>(
    `INSERT INTO agreement (offer_id, provider_id, service_type_id, starts_on, planned_until)
     VALUES ($1, $2, $3, $4, $4) RETURNING id`,
    [offerId, sitter.providerId, street.serviceTypeId, from],
  );
  await street.rows(
    `INSERT INTO agreement_terms (agreement_id, care_request_id, household_id, from_on, sessions, weekly_price_cents, alone_cents, on_holidays)
     VALUES ($1, $2, $3, $4, $5, 9600, 9600, 'keep')`,
    [id, family.careRequestId, family.householdId, from, `{[${start},${end})}`],
  );
  await street.app.database.transaction(async (manager) => {
    const agreement = await manager.findOneByOrFail(AgreementEntity, { id });
    await street.app.nest.get(PlanningService).planAhead(manager, agreement, from);
  });
}

const sessionsOf = async (family: Family): Promise<Session[]> =>
  (
    await street.as<{ sessions: { edges: { node: Session }[] } }>(
      family.person,
      `{ sessions(first: 50) { edges { node { startsAt endsAt state } } } }`,
    )
  ).sessions.edges.map(({ node }) => node);
const hours = ({ startsAt, endsAt }: Session) => (Date.parse(endsAt) - Date.parse(startsAt)) / HOUR_MS;
const inRome = (moment: string) =>
  new Intl.DateTimeFormat('it', { timeZone: 'Europe/Rome', hour: '2-digit', minute: '2-digit' }).format(
    new Date(moment),
  );

describe.each([
  ['forward', 3, 7, 2],
  ['back', 10, 9, 4],
])('the night in which the clock goes %s', (_way, month, longHours, shortHours) => {
  const { monday, sunday } = mondayBefore(month);
  let night: Family;
  let early: Family;

  beforeAll(async () => {
    night = await street.family(`Notte ${month}`);
    early = await street.family(`Alba ${month}`);
    await agree(night, monday, NIGHT);
    await agree(early, monday, SMALL_HOURS);
  });

  it('is one session over midnight, from 22 to 6 by the clock on the wall, and as long as it truly is', async () => {
    const nights = await sessionsOf(night);
    expect(nights).toHaveLength(4);
    for (const each of nights) expect([inRome(each.startsAt), inRome(each.endsAt)]).toEqual(['22:00', '06:00']);
    const changed = nights.filter(({ endsAt }) => endsAt.startsWith(sunday));
    expect(changed.map(hours)).toEqual([longHours]);
    expect(nights.filter((each) => !changed.includes(each)).map(hours)).toEqual([8, 8, 8]);
    const minutes = await street.rows<{ minutes: number }>(
      `SELECT minutes FROM attendance WHERE household_id = $1 AND ends_at::date = $2`,
      [night.householdId, sunday],
    );
    expect(minutes).toEqual([{ minutes: longHours * 60 }]);
  });

  it('gives the provider to nobody else: what would overlap stays uncovered, never double', async () => {
    const found = await sessionsOf(early);
    expect(found.map(({ state }) => state)).toEqual(Array(4).fill('UNCOVERED'));
    expect(found.filter(({ endsAt }) => endsAt.startsWith(sunday)).map(hours)).toEqual([shortHours]);
    const doubled = await street.rows(
      `SELECT FROM session a JOIN session b ON a.id < b.id AND a.provider_id = b.provider_id
         AND tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)
       WHERE a.state = 'planned' AND b.state = 'planned'`,
    );
    expect(doubled).toEqual([]);
  });

  it('lets the night be moved over the change only to hours that are free', async () => {
    const [first] = await street.rows<{ id: string }>(
      `SELECT s.id FROM session s JOIN attendance a ON a.session_id = s.id
       WHERE a.household_id = $1 AND s.state = 'planned' ORDER BY s.starts_at LIMIT 1`,
      [night.householdId],
    );
    const move = async (startsAt: string) =>
      (
        await street.as<{ rescheduleSession: { userErrors: { __typename: string }[] } }>(
          night.person,
          'mutation ($input: RescheduleSessionInput!) { rescheduleSession(input: $input) { userErrors { __typename message } } }',
          { input: { sessionId: first.id, startsAt } },
        )
      ).rescheduleSession.userErrors.map(({ __typename }) => __typename);
    // Half past one in UTC of the Sunday lies in the night that the provider already gives, whichever way the clock goes.
    expect(await move(`${sunday}T01:30:00Z`)).toEqual(['TimeTaken']);
    expect(await move(`${sunday}T08:00:00Z`)).toEqual([]);
  });
});
