import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { eventually } from '../support/eventually.js';
import { startTown, type TownApplication } from '../support/town.js';

/** The lock under which live offers change: whoever holds it stops a round in the middle of its last step. */
const LIVE_OFFERS_LOCK = 7_381_002;

let app: TownApplication;
let holder: pg.Client;
const workers: ChildProcess[] = [];
beforeAll(async () => (app = await startTown({ consume: false })));
afterAll(async () => {
  for (const worker of workers) worker.kill('SIGKILL');
  await holder.end();
  await app.close();
});

function startWorker(): ChildProcess {
  const worker = spawn(process.execPath, [fileURLToPath(new URL('../../dist/worker.js', import.meta.url))], {
    env: { ...process.env, DATABASE_URL: app.databaseUrl, DEMO: 'on', LOG_LEVEL: 'silent' },
    stdio: 'ignore',
  });
  workers.push(worker);
  return worker;
}

const killed = (worker: ChildProcess) =>
  new Promise((resolve) => {
    worker.once('exit', resolve);
    worker.kill('SIGKILL');
  });

describe('a worker that is killed while it stores a round', () => {
  it('leaves nothing, and the next one stores it once', async () => {
    const { startMatchingRound } = await app.query<{ startMatchingRound: { matchingRound: { id: string } } }>(
      `mutation ($buildingId: ID!) {
        startMatchingRound(input: { scope: BUILDING, buildingId: $buildingId }) { matchingRound { id } } }`,
      { buildingId: app.persona('BUILDING_COORDINATOR').buildingId },
      { persona: app.persona('BUILDING_COORDINATOR').id },
    );
    const { id } = startMatchingRound.matchingRound;
    holder = new pg.Client(app.databaseUrl);
    await holder.connect();
    await holder.query('SELECT pg_advisory_lock($1)', [LIVE_OFFERS_LOCK]);

    const first = startWorker();
    // Other jobs wait for the same lock, and may come before the round.
    await eventually(
      'a worker that waits to store the round',
      async () =>
        (
          await app.rows(
            `SELECT FROM matching_round, pg_locks
             WHERE id = $1 AND state = 'running' AND locktype = 'advisory' AND objid = $2 AND NOT granted`,
            [id, LIVE_OFFERS_LOCK],
          )
        ).length > 0,
    );
    await killed(first);
    expect(await app.rows('SELECT FROM offer')).toHaveLength(0);
    expect(await app.rows('SELECT state FROM matching_round WHERE id = $1', [id])).toEqual([{ state: 'running' }]);
    await holder.query('SELECT pg_advisory_unlock($1)', [LIVE_OFFERS_LOCK]);

    startWorker();
    const [round] = await eventually('a completed round', async () => {
      const rows = await app.rows<{ state: string; offer_count: number }>(
        'SELECT state, offer_count FROM matching_round WHERE id = $1',
        [id],
      );
      return rows[0].state === 'completed' && rows;
    });
    const [{ offers }] = await app.rows<{ offers: number }>(
      'SELECT count(*)::int AS offers FROM offer WHERE round_id = $1',
      [id],
    );
    expect(offers).toBe(round.offer_count);
    expect(offers).toBeGreaterThan(0);
  });
});
