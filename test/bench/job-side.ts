/**
 * One side of the race of jobs, as a process: the product's outbox, relay and runner, or plain BullMQ, by `SIDE`. Told how
 * many, it has so many jobs each leave a row, and answers with the CPU time that it took, milliseconds.
 */
import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { ConfigModule } from '../../src/config/config.module.js';
import { readConfiguration } from '../../src/config/configuration.js';
import { DatabaseModule } from '../../src/database/database.module.js';
import { enqueue } from '../../src/jobs/enqueue.js';
import { type JobHandler, Handles, type RunningJob } from '../../src/jobs/handles.js';
import { JobsModule } from '../../src/jobs/jobs.module.js';
import { queueBackend } from '../../src/jobs/queue-backend.js';

declare module '../../src/jobs/job-map.js' {
  interface JobMap {
    'bench.effect': { n: number };
  }
}

/** Jobs that are promised at the same time, and done at the same time. */
const AT_ONCE = 8;
const TIMING = { lockDurationMs: 10_000, stalledIntervalMs: 5000 };
const EFFECT = 'INSERT INTO bench_effect (side, n) VALUES ($1, $2)';

const side = process.env.SIDE!;
const configuration = readConfiguration();
const pool = new pg.Pool({ connectionString: configuration.DATABASE_URL, max: AT_ONCE });

class EffectHandler implements JobHandler<'bench.effect'> {
  async handle({ n }: { n: number }, job: RunningJob): Promise<void> {
    await job.once((manager) => manager.query(EFFECT, [side, n]));
  }
}
Handles('bench.effect')(EffectHandler);

class OwnWorker {}

/** The product: what a transaction promises in the outbox goes by the relay to the queue, and leaves one effect. */
async function product(): Promise<(n: number) => Promise<unknown>> {
  Module({
    imports: [
      ConfigModule.forRoot(configuration),
      DatabaseModule.forRoot(configuration),
      JobsModule.forRoot({ consume: true }),
    ],
    providers: [EffectHandler],
  })(OwnWorker);
  const own = await NestFactory.createApplicationContext(OwnWorker, { logger: false });
  const { manager } = own.get(DataSource);
  return (n) => enqueue(manager, 'bench.effect', { n });
}

/** BullMQ as its manual shows it: a queue, and a worker whose effect is a row, however often it runs. */
function plain(): (n: number) => Promise<unknown> {
  const backend = queueBackend(configuration);
  const queue = backend.newQueue('bench');
  backend.newWorker('bench', (job) => pool.query(EFFECT, [side, job.data.n]), AT_ONCE, TIMING);
  return (n) => queue.add('effect', { n }, { removeOnComplete: true });
}

const promise = side === 'product' ? await product() : plain();
let done = 0;

async function run(jobs: number): Promise<number> {
  const before = process.cpuUsage();
  const numbers = Array.from({ length: jobs }, (_, i) => done + i).values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const n of numbers) await promise(n);
    }),
  );
  done += jobs;
  for (;;) {
    const { rows } = await pool.query('SELECT count(DISTINCT n)::int AS n FROM bench_effect WHERE side = $1', [side]);
    if (rows[0].n === done) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

process.on('message', (jobs: number) => void run(jobs).then((ms) => process.send!(ms)));
process.send!('ready');
