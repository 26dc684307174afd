import { startTown, type TownApplication } from '../support/town.js';

const HEALTH = '{ jobHealth { waiting dead deadJobs { id name failures } } }';
const RETRY = 'mutation ($jobId: ID!) { retryJob(input: { jobId: $jobId }) { jobHealth { dead deadJobs { id } } } }';
const TOKEN = 'a-token-of-the-monitor';

interface Health {
  jobHealth: { waiting: number; dead: number; deadJobs: { id: string; name: string; failures: number }[] };
}

let app: TownApplication;
let city: string;
beforeAll(async () => {
  app = await startTown({ environment: { METRICS_TOKEN: TOKEN } });
  city = app.persona('CITY_ADMINISTRATOR').id;
});
afterAll(() => app.close());

describe('the work in the background', () => {
  it('shows the city what was given up, and tries it again', async () => {
    // A round that is not there has nothing to do, so that this job ends well when it is tried again.
    const [{ id }] = await app.rows<{ id: string }>(
      `INSERT INTO outbox (name, payload, failures, dead_at)
       VALUES ('matching-round.run', '{"roundId": "00000000-0000-7000-8000-000000000000"}', 5, now()) RETURNING id`,
    );
    const { jobHealth } = await app.query<Health>(HEALTH, {}, { persona: city });
    expect(jobHealth).toMatchObject({ dead: 1, deadJobs: [{ id, name: 'matching-round.run', failures: 5 }] });
    expect(await app.query(RETRY, { jobId: id }, { persona: city })).toEqual({
      retryJob: { jobHealth: { dead: 0, deadJobs: [] } },
    });
    const again = await app.ask(RETRY, { jobId: id }, { persona: city });
    expect(again.errors?.[0].extensions.code).toBe('NOT_FOUND');
  });

  it('is told at the address of health where the queue is behind, while requests are still answered', async () => {
    const ready = async () => {
      const response = await fetch(`${app.address}/health/ready`);
      return [response.status, ((await response.json()) as { queue: string }).queue];
    };
    expect(await ready()).toEqual([200, 'ok']);
    // No process relays a job whose name it does not know.
    await app.rows(
      `INSERT INTO outbox (name, payload, due_at) VALUES ('test.unknown', '{}', now() - interval '2 minutes')`,
    );
    expect(await ready()).toEqual([200, 'behind']);
    await app.rows(`DELETE FROM outbox WHERE name = 'test.unknown'`);
  });

  it('is the city’s to see, and nobody else’s', async () => {
    const operator = await app.ask(HEALTH, {}, { persona: app.persona('PLATFORM_OPERATOR').id });
    expect(operator.errors?.[0].extensions.code).toBe('FORBIDDEN');
  });

  it('is told to a monitor by its token, in few series and without a word about anybody', async () => {
    expect((await fetch(`${app.address}/metrics`)).status).toBe(404);
    expect((await fetch(`${app.address}/metrics`, { headers: { authorization: 'Bearer wrong' } })).status).toBe(404);
    await app.query('{ town { name } }');
    const told = await fetch(`${app.address}/metrics`, { headers: { authorization: `Bearer ${TOKEN}` } });
    expect([told.status, told.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const text = await told.text();
    expect(text).toMatch(/^welfare_outbox_lag_seconds \d/m);
    expect(text).toMatch(/^welfare_jobs\{state="dead"\} \d/m);
    expect(text).toMatch(/^welfare_operations_total\{field="town",outcome="answered"\} \d/m);
    const series = text.split('\n').filter((line) => line && !line.startsWith('#'));
    expect(series.length).toBeLessThan(2000);
    const names = await app.rows<{ name: string }>('SELECT display_name AS name FROM household LIMIT 20');
    for (const { name } of names) expect(text).not.toContain(name);
  });

  it('is told month by month, the oldest first, and no count under five', async () => {
    const { indicators } = await app.query<{
      indicators: { months: { month: string }[] };
    }>(
      '{ indicators { months { month householdsServed { atLeast fewerThan } householdsSharing { atLeast fewerThan } confirmedMinutes medianDaysToAgree } } }',
      {},
      { persona: city },
    );
    const months = indicators.months.map(({ month }) => month);
    expect(months).toHaveLength(12);
    expect(months).toEqual([...months].sort());
    expect(indicators.months.at(-1)).toEqual({
      month: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome' }).format(new Date()).slice(0, 7),
      householdsServed: { atLeast: 0, fewerThan: 5 },
      householdsSharing: { atLeast: 0, fewerThan: 5 },
      confirmedMinutes: null,
      medianDaysToAgree: null,
    });
  });
});
