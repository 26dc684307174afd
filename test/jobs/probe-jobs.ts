import { Module } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Handles, type JobHandler, type RunningJob } from '../../src/jobs/handles.js';

declare module '../../src/jobs/job-map.js' {
  interface JobMap {
    'probe.effect': { n: number };
    'probe.flaky': { n: number; failures: number };
    'probe.hopeless': { n: number };
    'probe.one-by-one': { n: number };
    'probe.patient': { n: number };
    'probe.poison': { n: number };
    'probe.slow': { n: number; ms: number };
  }
}

/** What the handlers have seen, in the order in which they saw it. */
export const deliveries: { name: string; n: number; at: number }[] = [];

const note = (name: string, n: number) => deliveries.push({ name, n, at: Date.now() });

/** Leaves a row for each effect; nothing stops it from leaving two. */
const leaveRow = (job: RunningJob, n: number) =>
  job.once((manager) => manager.query('INSERT INTO probe_effect (job_id, n) VALUES ($1, $2)', [job.id, n]));

@Handles('probe.effect')
class EffectHandler implements JobHandler<'probe.effect'> {
  async handle({ n }: { n: number }, job: RunningJob): Promise<void> {
    note('probe.effect', n);
    await leaveRow(job, n);
  }
}

@Handles('probe.one-by-one', { lane: 'engine' })
class OneByOneHandler implements JobHandler<'probe.one-by-one'> {
  async handle({ n }: { n: number }, job: RunningJob): Promise<void> {
    note('probe.one-by-one', n);
    await leaveRow(job, n);
  }
}

@Handles('probe.flaky', { backoffMs: 100, attempts: 4 })
class FlakyHandler implements JobHandler<'probe.flaky'> {
  async handle({ n, failures }: { n: number; failures: number }, job: RunningJob): Promise<void> {
    note('probe.flaky', n);
    const seen = deliveries.filter((it) => it.name === 'probe.flaky' && it.n === n).length;
    if (seen <= failures) throw new Error(`failure ${seen} of ${failures}`);
    await leaveRow(job, n);
  }
}

@Handles('probe.patient', { backoffMs: 1500, attempts: 5 })
class PatientHandler implements JobHandler<'probe.patient'> {
  /** Fails once in each process. */
  async handle({ n }: { n: number }, job: RunningJob): Promise<void> {
    note('probe.patient', n);
    if (deliveries.filter((it) => it.name === 'probe.patient' && it.n === n).length === 1) throw new Error('not yet');
    await leaveRow(job, n);
  }
}

@Handles('probe.hopeless', { backoffMs: 50, attempts: 3 })
class HopelessHandler implements JobHandler<'probe.hopeless'> {
  constructor(private readonly database: DataSource) {}

  /** Its effect belongs to a transaction that fails with it. */
  async handle({ n }: { n: number }, job: RunningJob): Promise<void> {
    note('probe.hopeless', n);
    await this.database.query('SELECT 1');
    await job.once(async (manager) => {
      await manager.query('INSERT INTO probe_effect (job_id, n) VALUES ($1, $2)', [job.id, n]);
      throw new Error('there is no way');
    });
  }

  /** Leaves a row of its own, and fails the first time. */
  async givenUp({ n }: { n: number }, manager: EntityManager): Promise<void> {
    await manager.query('INSERT INTO probe_effect (job_id, n) VALUES (uuidv7(), $1)', [-n]);
    note('given up', n);
    if (deliveries.filter(({ name }) => name === 'given up').length === 1) throw new Error('not even that');
  }
}

@Handles('probe.slow')
class SlowHandler implements JobHandler<'probe.slow'> {
  async handle({ n, ms }: { n: number; ms: number }, job: RunningJob): Promise<void> {
    note('probe.slow', n);
    await new Promise((resolve) => setTimeout(resolve, ms));
    await leaveRow(job, n);
  }
}

@Handles('probe.poison')
class PoisonHandler implements JobHandler<'probe.poison'> {
  /** Takes the whole process down, as running out of memory does. */
  async handle(): Promise<void> {
    process.kill(process.pid, 'SIGKILL');
    await new Promise(() => undefined);
  }
}

/** Handlers that do nothing but show whether, when and how often they ran. */
@Module({
  providers: [
    EffectHandler,
    OneByOneHandler,
    FlakyHandler,
    HopelessHandler,
    PatientHandler,
    SlowHandler,
    PoisonHandler,
  ],
})
export class ProbeModule {}
