import { type INestApplicationContext } from '@nestjs/common';
import { type Job } from 'bullmq';
import { DataSource } from 'typeorm';
import { readConfiguration } from '../../src/config/configuration.js';
import { databaseOptions } from '../../src/database/database.options.js';
import { enqueue } from '../../src/jobs/enqueue.js';
import { type JobMap, type JobName } from '../../src/jobs/job-map.js';
import { type RunningJob } from '../../src/jobs/handles.js';
import { JobRunner } from '../../src/jobs/job-runner.js';
import { LiveTopics } from '../../src/jobs/live-topics.js';
import { queueBackend } from '../../src/jobs/queue-backend.js';
import { clockOff } from '../support/clock.js';
import { eventually } from '../support/eventually.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { queueLosses } from '../support/size.js';
import { deliveries } from './probe-jobs.js';
import { startWorker } from './worker-process.js';
import { WorkerFleet } from './worker-fleet.js';

/** How often the queue loses everything. */
const LOSSES = queueLosses(2);

/** What a datastore must be able to do for the suite: be there, and lose everything. */
export interface Datastore {
  REDIS_URL?: string;
  /** Takes away every job that the queues hold. */
  lose?: () => Promise<void>;
  /** Ends the datastore without a warning; it comes back empty. */
  kill?: () => Promise<void>;
}

/** The promises that the jobs make, whatever the queues live in. */
export function jobsKeepTheirPromises(datastore: () => Datastore): void {
  let clone: TestDatabase;
  let database: DataSource;
  let environment: Record<string, string>;
  let worker: INestApplicationContext | undefined;
  let fleets: WorkerFleet[] = [];

  beforeEach(async () => {
    deliveries.length = 0;
    clone = await freshDatabase();
    const { REDIS_URL } = datastore();
    environment = { DATABASE_URL: clone.url, LOG_LEVEL: 'silent', ...(REDIS_URL && { REDIS_URL }) };
    database = await new DataSource(databaseOptions(readConfiguration(environment))).initialize();
    await database.query('CREATE TABLE probe_effect (job_id uuid NOT NULL, n integer NOT NULL)');
    await datastore().lose?.();
  });

  afterEach(async () => {
    await Promise.all([worker?.close(), ...fleets.map((each) => each.drain())]);
    worker = undefined;
    fleets = [];
    await database.destroy();
    await clone.drop();
  });

  /** Empties the queue where its datastore cannot lose it by itself. */
  const forget = async () => {
    const queue = queueBackend(readConfiguration(environment)).newQueue('prompt');
    queue.on('error', () => undefined);
    await queue.obliterate({ force: true });
    await queue.close();
  };
  /** Worker processes beside this one, with clocks that may be hours off. */
  const fleetOf = (size: number, { hoursOff = 0 } = {}): WorkerFleet => {
    const off: Record<string, string> = hoursOff === 0 ? {} : { NODE_OPTIONS: clockOff(hoursOff * 3_600_000) };
    const fleet = new WorkerFleet({ ...environment, ...off }, size);
    fleets.push(fleet);
    return fleet;
  };
  const work = async () => (worker = await startWorker(environment));
  const promise = <Name extends JobName>(name: Name, payload: JobMap[Name], options?: { delayMs?: number }) =>
    database.transaction((manager) => enqueue(manager, name, payload, options));
  const promiseMany = (name: 'probe.effect' | 'probe.one-by-one', count: number) =>
    database.transaction(async (manager) => {
      for (let n = 0; n < count; n++) await enqueue(manager, name, { n });
    });
  const effects = async () => (await database.query('SELECT count(*)::int AS n FROM probe_effect'))[0].n as number;
  const distinct = async () =>
    (await database.query('SELECT count(DISTINCT job_id)::int AS n FROM probe_effect'))[0].n as number;
  const outbox = async (id: string) => (await database.query('SELECT * FROM outbox WHERE id = $1', [id]))[0];
  const open = async () =>
    (await database.query('SELECT count(*)::int AS n FROM outbox WHERE done_at IS NULL AND dead_at IS NULL'))[0].n;
  const allDone = (withinMs?: number) => eventually('every job done', async () => (await open()) === 0, withinMs);
  const times = (name: string) => deliveries.filter((it) => it.name === name).map(({ at }) => at);

  it('runs what a transaction has promised, after it commits', async () => {
    await work();
    await database.transaction(async (manager) => {
      await enqueue(manager, 'probe.effect', { n: 1 });
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(deliveries).toEqual([]);
    });
    await eventually('the effect', async () => (await effects()) === 1, 2000);
  });

  it('runs nothing that was rolled back', async () => {
    await work();
    const refused = database.transaction(async (manager) => {
      await enqueue(manager, 'probe.effect', { n: 1 });
      throw new Error('refused');
    });
    await expect(refused).rejects.toThrow('refused');
    await promise('probe.effect', { n: 2 });
    await allDone();
    expect(deliveries.map(({ n }) => n)).toEqual([2]);
  });

  it('keeps the order of one lane', async () => {
    await promiseMany('probe.one-by-one', 40);
    await work();
    await allDone();
    expect(deliveries.map(({ n }) => n)).toEqual(Array.from({ length: 40 }, (_, n) => n));
  });

  it('waits as long as it was told to', async () => {
    await work();
    const before = Date.now();
    await promise('probe.effect', { n: 1 }, { delayMs: 700 });
    await allDone();
    expect(times('probe.effect')[0] - before).toBeGreaterThanOrEqual(700);
    expect(times('probe.effect')[0] - before).toBeLessThan(3000);
  });

  it('tries again after a failure, and waits twice as long each time', async () => {
    await work();
    const id = await promise('probe.flaky', { n: 1, failures: 3 });
    await allDone();
    const [first, second, third, fourth] = times('probe.flaky');
    expect(second - first).toBeGreaterThanOrEqual(95);
    expect(third - second).toBeGreaterThanOrEqual(190);
    expect(fourth - third).toBeGreaterThanOrEqual(380);
    expect(await outbox(id)).toMatchObject({ failures: 3, starts: 4, last_error: null });
    expect(await effects()).toBe(1);
  });

  it('gives up at last, where it can be seen, with all that follows from it, and goes on with the next', async () => {
    await work();
    const id = await promise('probe.hopeless', { n: 1 });
    await promise('probe.effect', { n: 2 });
    await allDone();
    // What follows failed with it the first time: neither was noted then, and the job was tried once more.
    expect([times('probe.hopeless').length, times('given up').length]).toEqual([4, 2]);
    expect(await outbox(id)).toMatchObject({ failures: 4, last_error: 'there is no way', dead_at: expect.any(Date) });
    expect(await database.query('SELECT n FROM probe_effect ORDER BY n')).toEqual([{ n: -1 }, { n: 2 }]);
  });

  it('has one effect however often it is delivered, even at the same time', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, (_, n) => promise('probe.slow', { n, ms: 50 })));
    const runner = new JobRunner(database, 1000);
    const handling = { name: 'probe.slow', lane: 'prompt', attempts: 5, backoffMs: 100 } as const;
    const handler = {
      handle: async (_: never, job: RunningJob) => {
        await job.once((manager) => manager.query('INSERT INTO probe_effect (job_id, n) VALUES ($1, 1)', [job.id]));
      },
    };
    const deliver = (id: string) => runner.run({ id } as Job, handling, handler);
    await Promise.all([...ids, ...ids, ...ids].map(deliver));
    expect([await effects(), await distinct()]).toEqual([20, 20]);
  });

  it(`does everything that was promised though the queue has lost it, ${LOSSES} times`, async () => {
    await work();
    const { lose, kill } = datastore();
    for (let loss = 1; loss <= LOSSES; loss++) {
      const before = await effects();
      for (let n = 0; n < 40; n++) await promise('probe.slow', { n, ms: 150 });
      await eventually('some work done', async () => (await effects()) > before + Math.random() * 20);
      if (lose && kill) await (loss % 2 ? lose() : kill());
      else await forget();
      await allDone(240_000);
      expect([await effects(), await distinct()]).toEqual([40 * loss, 40 * loss]);
    }
    expect((await database.query('SELECT max(starts - failures) AS most FROM outbox'))[0].most).toBeLessThan(5);
  });

  it('loses nothing and doubles nothing while workers are killed', async () => {
    const fleet = fleetOf(2);
    const jobs = 2000;
    const kills = 30;
    await eventually('the first effect', async () => {
      if ((await open()) === 0) await promise('probe.effect', { n: -1 });
      return (await effects()) > 0;
    });
    const before = (await effects()) + (await open());
    for (let kill = 0; kill < kills; kill++) {
      await database.transaction(async (manager) => {
        for (let n = 0; n < Math.ceil(jobs / kills); n++) await enqueue(manager, 'probe.effect', { n });
      });
      await new Promise((resolve) => setTimeout(resolve, 100 + (kill % 5) * 80));
      await fleet.killOne();
    }
    await allDone(240_000);
    await fleet.drain();
    const promised = (await database.query('SELECT count(*)::int AS n FROM outbox'))[0].n;
    expect(promised).toBeGreaterThanOrEqual(jobs + before - 1);
    expect(await database.query('SELECT * FROM outbox WHERE dead_at IS NOT NULL')).toEqual([]);
    expect([await effects(), await distinct()]).toEqual([promised, promised]);
    expect(fleet.lost).toBe(kills);
  });

  it('runs each job once, and again in its time, while the clocks of its workers are four hours apart', async () => {
    const fast = fleetOf(1, { hoursOff: 2 });
    const patient = await Promise.all([1, 2, 3].map((n) => promise('probe.patient', { n })));
    const failed = async (id: string) => (await outbox(id)).failures > 0;
    await eventually('a failure of each', async () => (await Promise.all(patient.map(failed))).every(Boolean), 240_000);
    fleetOf(1, { hoursOff: -2 });
    // Longer than a worker may go without a sign of life.
    const long = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => promise('probe.slow', { n, ms: 5000 })));
    await eventually('all under way', async () =>
      (await Promise.all(long.map(outbox))).every(({ starts }) => starts > 0),
    );
    await fast.drain();
    await allDone(240_000);
    for (const id of long) expect(await outbox(id)).toMatchObject({ starts: 1, failures: 0, last_error: null });
    expect([await effects(), await distinct()]).toEqual([9, 9]);
  });

  it('gives up a job that takes its worker down again and again', async () => {
    const fleet = fleetOf(1);
    const id = await promise('probe.poison', { n: 1 });
    await eventually('the job given up', async () => (await outbox(id)).dead_at, 240_000);
    await promise('probe.effect', { n: 2 });
    await allDone(240_000);
    expect((await outbox(id)).last_error).toMatch(/its worker was lost/);
    expect(await effects()).toBe(1);
    await fleet.drain();
  });

  it('finishes what it is doing before it stops', async () => {
    const fleet = fleetOf(1);
    const id = await promise('probe.slow', { n: 1, ms: 1200 });
    await eventually('the job under way', async () => (await outbox(id)).starts === 1);
    expect(await fleet.drain()).not.toContain(1);
    expect((await outbox(id)).done_at).not.toBeNull();
    expect(await outbox(id)).toMatchObject({ starts: 1, failures: 0 });
  });

  it('carries live messages between processes, to those who still listen', async () => {
    const backend = queueBackend(readConfiguration(environment));
    const [here, there] = [new LiveTopics(backend), new LiveTopics(backend)];
    const heard: unknown[] = [];
    const other: unknown[] = [];
    const listening = await there.subscribe('probe.progress.1', (message) => heard.push(message));
    await there.subscribe('probe.progress.2', (message) => other.push(message));
    await here.publish('probe.progress.1', { percent: 40 });
    await eventually('the message', () => heard.length === 1);
    there.unsubscribe(listening);
    await eventually('the silence', async () => {
      const before = heard.length;
      await here.publish('probe.progress.1', { percent: 50 });
      await new Promise((resolve) => setTimeout(resolve, 100));
      return heard.length === before;
    });
    expect([heard[0], other]).toEqual([{ percent: 40 }, []]);
    await Promise.all([here.onApplicationShutdown(), there.onApplicationShutdown()]);
  });
}
