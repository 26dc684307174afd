import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { NotFound } from '../graphql/faults.js';
import { OUTBOX_CHANNEL } from '../jobs/enqueue.js';

/** How many jobs stand where: those due that wait, and for how many seconds the oldest has; under way; done; given up. */
export interface JobCounts {
  readonly waiting: number;
  readonly underWay: number;
  readonly lagSeconds: number;
  readonly doneLastHour: number;
  readonly dead: number;
}

/** The same, with the jobs that were given up last. */
export interface JobStanding extends JobCounts {
  readonly deadJobs: readonly { id: string; name: string; failures: number; deadAt: Date }[];
}

const COUNTS = `
  SELECT (count(*) FILTER (WHERE open AND relayed_at IS NULL AND due_at <= now))::int AS waiting,
         (count(*) FILTER (WHERE open AND relayed_at IS NOT NULL))::int AS "underWay",
         coalesce(floor(extract(epoch FROM max(now - due_at) FILTER (WHERE open AND relayed_at IS NULL AND due_at <= now))), 0)::int AS "lagSeconds",
         (count(*) FILTER (WHERE done_at > now - interval '1 hour'))::int AS "doneLastHour",
         (count(*) FILTER (WHERE dead_at IS NOT NULL))::int AS dead
  FROM (SELECT *, done_at IS NULL AND dead_at IS NULL AS open, clock_timestamp() AS now FROM outbox) outbox`;

/** Seconds that a due job may wait for the queue before the queue counts as behind. */
const BEHIND_SECONDS = 60;

/** Tells how the work in the background goes, and gives up nothing for good: ids and names of work only. */
@Injectable()
export class JobHealthService {
  constructor(private readonly database: DataSource) {}

  /** How many jobs wait, are under way, are done, and were given up. */
  async counts(): Promise<JobCounts> {
    const [counts] = await this.database.query(COUNTS);
    return counts;
  }

  /** Whether due jobs reach the queue: behind, where the oldest has waited for more than a minute. Reads one row of an index. */
  async queueState(): Promise<'ok' | 'behind'> {
    const [{ behind }] = await this.database.query(
      `SELECT EXISTS (SELECT FROM outbox WHERE relayed_at IS NULL AND done_at IS NULL AND dead_at IS NULL
         AND due_at < clock_timestamp() - $1 * interval '1 second') AS behind`,
      [BEHIND_SECONDS],
    );
    return behind ? 'behind' : 'ok';
  }

  /** How the jobs stand, with those given up last. */
  async health(): Promise<JobStanding> {
    const deadJobs = await this.database.query(
      `SELECT id, name, failures, dead_at AS "deadAt" FROM outbox WHERE dead_at IS NOT NULL ORDER BY dead_at DESC LIMIT 50`,
    );
    return { ...(await this.counts()), deadJobs };
  }

  /** Lets a job that was given up wait for a worker again, with all its attempts. */
  async retry(jobId: string): Promise<JobStanding> {
    const [, retried] = await this.database.query(
      `UPDATE outbox SET dead_at = NULL, relayed_at = NULL, due_at = clock_timestamp(), starts = 0, failures = 0, held_until = NULL
       WHERE id = $1 AND dead_at IS NOT NULL`,
      [jobId],
    );
    if (retried === 0) throw new NotFound('job', jobId);
    await this.database.query(`SELECT pg_notify($1, '')`, [OUTBOX_CHANNEL]);
    return this.health();
  }
}
