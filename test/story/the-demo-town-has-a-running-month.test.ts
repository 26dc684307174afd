import { DataSource } from 'typeorm';
import { databaseOptions } from '../../src/database/database.options.js';
import { entities } from '../../src/demo-town/entities.js';
import { runMonth } from '../../src/demo-town/running-month.js';
import { eventually } from '../support/eventually.js';
import { startTown, type TownApplication } from '../support/town.js';

let app: TownApplication;
beforeAll(async () => {
  app = await startTown();
  // As the command that fills the town does: with the tables that it lists, not those of the whole platform.
  const options = databaseOptions({ DATABASE_URL: app.databaseUrl, DATABASE_POOL_SIZE: 2 });
  const seeding = await new DataSource({ ...options, entities }).initialize();
  expect(await runMonth(seeding, new Date())).toBe('running');
  await seeding.destroy();
});
afterAll(() => app.close());

const count = async (statement: string) =>
  (await app.rows<{ n: number }>(`SELECT count(*)::int AS n FROM ${statement}`))[0].n;

describe('the demo town', () => {
  it('has services with past and future sessions, hours to confirm, and a dispute', async () => {
    expect(await count('agreement')).toBeGreaterThanOrEqual(10);
    expect(await count(`offer WHERE state = 'active' AND level <> 'single'`)).toBeGreaterThan(3);
    expect(await count(`session WHERE state = 'given'`)).toBeGreaterThan(50);
    expect(await count(`session WHERE state = 'planned' AND starts_at > now()`)).toBeGreaterThan(50);
    for (const state of ['attended', 'confirmed', 'cancelled_in_time', 'disputed'])
      expect(await count(`attendance WHERE state = '${state}'`)).toBeGreaterThan(0);
    expect(await count(`session s WHERE NOT EXISTS (SELECT FROM attendance a WHERE a.session_id = s.id)`)).toBe(0);
  });

  it('has proposals that wait, and one that was declined', async () => {
    expect(await count(`offer WHERE state = 'proposed' AND answer_by > now()`)).toBeGreaterThan(2);
    expect(await count(`proposal WHERE answer = 'declined'`)).toBe(1);
    expect(await count(`offer WHERE state = 'declined'`)).toBe(1);
  });

  it('gives its personas something to do', async () => {
    const families = await app.rows<{ id: string }>(`SELECT id FROM persona WHERE role = 'household' ORDER BY id`);
    const provider = app.persona('PROVIDER').id;
    const listed = async (persona: string, list: string) =>
      (await app.query<Record<string, { totalCount: number }>>(`{ ${list} { totalCount } }`, {}, { persona }))[
        list.split('(')[0]
      ].totalCount;
    expect(await listed(families[0].id, 'proposals(answer: WAITING)')).toBe(1);
    // Nobody could come to the second: it is told why.
    const { careRequests } = await app.query<{ careRequests: { edges: { node: { unmetReason: string | null } }[] } }>(
      '{ careRequests { edges { node { unmetReason } } } }',
      {},
      { persona: families[1].id },
    );
    expect(careRequests.edges.map(({ node }) => node.unmetReason)).toEqual([expect.any(String)]);
    expect(await listed(families.at(-1)!.id, 'agreements')).toBe(1);
    expect(await listed(provider, 'sessions')).toBeGreaterThan(0);
    // Papers that end soon, and some that have ended.
    const { expiringCredentials } = await app.query<{
      expiringCredentials: { edges: { node: { expiresOn: string } }[] };
    }>(
      '{ expiringCredentials(first: 100) { edges { node { expiresOn } } } }',
      {},
      { persona: app.persona('VETTING_OFFICER').id },
    );
    const today = new Date().toISOString().slice(0, 10);
    const ended = expiringCredentials.edges.map(({ node }) => node.expiresOn < today);
    expect(new Set(ended)).toEqual(new Set([true, false]));
    const [asked] = await app.rows<{ id: string }>(`SELECT id FROM persona WHERE role = 'provider' ORDER BY id DESC`);
    const { proposals } = await app.query<{ proposals: { edges: { node: { offer: { members: object[] } } }[] } }>(
      '{ proposals(answer: WAITING) { edges { node { offer { members { displayName } } } } } }',
      {},
      { persona: asked.id },
    );
    expect(proposals.edges.map(({ node }) => node.offer.members.length > 1)).toContain(true);
  });

  it('tells the city month by month what its families save and how many hours of work are regular', async () => {
    const { indicators } = await app.query<{
      indicators: { months: { month: string; savedCents: number | null; regularMinutesPerWeek: number | null }[] };
    }>(
      '{ indicators { months { month savedCents regularMinutesPerWeek } } }',
      {},
      { persona: app.persona('CITY_ADMINISTRATOR').id },
    );
    // Counted once more, day by day and slot by slot.
    const [{ today, slots }] = await app.rows<{ today: string; slots: number }>(
      `WITH day AS (SELECT (clock_timestamp() AT TIME ZONE 'Europe/Rome')::date AS today)
       SELECT today::text, (SELECT count(DISTINCT (a.provider_id, slot))::int FROM agreement_terms t
           JOIN agreement a ON a.id = t.agreement_id, generate_series(0, 671) slot
         WHERE slot <@ t.sessions AND t.from_on <= today AND (t.until_on IS NULL OR t.until_on > today)) AS slots FROM day`,
    );
    const days = await app.rows<{ month: string; saved: number }>(
      `SELECT to_char(day, 'YYYY-MM') AS month, (sum(t.alone_cents - t.weekly_price_cents) / 7.0)::float8 AS saved
       FROM agreement_terms t, generate_series(t.from_on, least(coalesce(t.until_on - 1, $1::date), $1::date), '1 day') day
       GROUP BY 1`,
      [today],
    );
    const now = indicators.months.at(-1)!;
    expect(now).toMatchObject({ month: today.slice(0, 7), regularMinutesPerWeek: slots * 15 });
    const told = indicators.months.filter(({ savedCents }) => savedCents !== null);
    expect(told).toContain(now);
    for (const { month, savedCents } of told)
      expect(savedCents).toBe(Math.round(days.find((each) => each.month === month)!.saved));
  });

  it('has a simulated fund, a household that declared its ISEE, and the month before closed with its books in order', async () => {
    await eventually('a closed month', async () => (await count(`month_closing WHERE closed_at IS NOT NULL`)) === 1);
    expect(await count(`subsidy_fund WHERE balance_cents > 0`)).toBe(1);
    expect(await count(`isee_declaration`)).toBe(1);
    expect(await count(`(SELECT posting_id FROM ledger_entry GROUP BY 1 HAVING sum(cents) <> 0) unbalanced`)).toBe(0);
    expect(await count(`household_statement`)).toBe(await count(`ledger_posting WHERE kind = 'statement'`));
  });

  it('keeps every promise, and is made once', async () => {
    expect(
      await count(`care_request r WHERE (r.state = 'offered') <> EXISTS (
        SELECT FROM offer_member m WHERE m.care_request_id = r.id AND m.live)`),
    ).toBe(0);
    expect(await runMonth(app.database, new Date())).toBe('already running');
  });
});
