import { Logger } from '@nestjs/common';
import { type Job, UnrecoverableError } from 'bullmq';
import { type DataSource, type EntityManager } from 'typeorm';
import { promiseOf } from './delivery.js';
import { type Handling, type JobHandler, type RunningJob } from './handles.js';
import { messageOf } from './outbox.relay.js';

/** How often a job may be found without the worker that had started it before it is given up as dangerous. */
const LOST_WORKERS = 5;

interface Promised {
  payload: never;
  starts: number;
  failures: number;
}

/**
 * Runs one delivery of a job, and keeps the outbox true about it: started, held, failed, done, or given up.
 *
 * Who runs a job holds it by the clock of the database, and renews that while it runs: the queue's own locks and delays
 * go by the clocks of the workers, which may be hours apart. A delivery of a job that is held elsewhere does nothing.
 */
export class JobRunner {
  private readonly log = new Logger(JobRunner.name);

  /** `holdMs`: milliseconds for which a job is held without a sign of life; shorter than the queue's own lock. */
  constructor(
    private readonly database: DataSource,
    private readonly holdMs: number,
  ) {}

  /** Resolves when the job is done, or has nothing left to do; rejects when it is to be tried again or was given up. */
  async run(job: Job, handling: Handling, handler: JobHandler<never>): Promise<void> {
    const { id, failures } = promiseOf(job.id!);
    const promised = await this.begin(id, failures);
    if (!promised) return;
    const lost = new AbortController();
    const renewal = setInterval(() => void this.renew(id, promised.starts, lost), this.holdMs / 3);
    try {
      await this.work(id, promised, handling, handler, lost.signal);
    } finally {
      clearInterval(renewal);
    }
  }

  private async work(
    id: string,
    promised: Promised,
    handling: Handling,
    handler: JobHandler<never>,
    signal: AbortSignal,
  ): Promise<void> {
    if (promised.starts - promised.failures > LOST_WORKERS) {
      const lost = `its worker was lost ${promised.starts - promised.failures - 1} times while it ran`;
      await this.giveUp(id, promised, handler, lost);
      throw new UnrecoverableError(`Job ${id} was given up`);
    }
    try {
      await handler.handle(promised.payload, this.running(id, signal));
      await this.end(id);
    } catch (error) {
      const final = error instanceof UnrecoverableError || promised.failures + 1 >= handling.attempts;
      await this.fail(id, messageOf(error), final ? null : handling.backoffMs * 2 ** promised.failures);
      if (!final) throw error;
      await this.giveUp(id, promised, handler, messageOf(error));
      this.log.error(`${handling.name} ${id} was given up: ${messageOf(error)}`);
      throw new UnrecoverableError(messageOf(error));
    }
  }

  /** Notes the start; finds nothing where the job has ended, has failed since it was handed over, or is held elsewhere. */
  private async begin(id: string, failures: number | null): Promise<Promised | undefined> {
    const [rows] = await this.database.query(
      `UPDATE outbox SET starts = starts + 1, held_until = clock_timestamp() + $3 * interval '1 millisecond'
       WHERE id = $1 AND done_at IS NULL AND dead_at IS NULL AND failures = coalesce($2, failures)
         AND (held_until IS NULL OR held_until < clock_timestamp())
       RETURNING payload, starts, failures`,
      [id, failures, this.holdMs],
    );
    return rows[0];
  }

  /**
   * Holds a job for longer; where somebody else has begun it since, whoever works on it here is told to stop. The row is
   * never waited for: what locks it is the effect of the job itself, or somebody who begins it.
   */
  private async renew(id: string, start: number, lost: AbortController): Promise<void> {
    const [row]: { held: boolean }[] = await this.database
      .query(
        `WITH own AS (
           SELECT id, starts = $2 AS held FROM outbox
           WHERE id = $1 AND done_at IS NULL AND dead_at IS NULL FOR UPDATE SKIP LOCKED
         ), renewed AS (
           UPDATE outbox o SET held_until = clock_timestamp() + $3 * interval '1 millisecond'
           FROM own WHERE o.id = own.id AND own.held
         ) SELECT held FROM own`,
        [id, start, this.holdMs],
      )
      // Without the database nothing is known; the next renewal tells.
      .catch(() => []);
    if (row && !row.held) lost.abort(new Error(`Job ${id} is run by another worker`));
  }

  /** Notes a failure, and when to try again by the clock of the database: the queue forgets the job until then. */
  private async fail(id: string, error: string, retryMs: number | null): Promise<void> {
    await this.database.query(
      `UPDATE outbox SET failures = failures + 1, last_error = $2, held_until = NULL,
              due_at = coalesce(clock_timestamp() + $3 * interval '1 millisecond', due_at),
              relayed_at = CASE WHEN $3::float8 IS NULL THEN relayed_at END
       WHERE id = $1 AND done_at IS NULL AND dead_at IS NULL`,
      [id, error, retryMs],
    );
  }

  private async end(id: string): Promise<void> {
    await this.database.query(
      `UPDATE outbox SET done_at = clock_timestamp(), last_error = NULL
       WHERE id = $1 AND done_at IS NULL AND dead_at IS NULL`,
      [id],
    );
  }

  /** Notes that a job is tried no more, with what its handler makes of that. */
  private async giveUp(id: string, { payload }: Promised, handler: JobHandler<never>, error: string): Promise<void> {
    await this.database.transaction(async (manager) => {
      const [marked] = await manager.query(
        `UPDATE outbox SET dead_at = clock_timestamp(), last_error = $2
         WHERE id = $1 AND done_at IS NULL AND dead_at IS NULL RETURNING id`,
        [id, error],
      );
      if (marked.length > 0) await handler.givenUp?.(payload, manager);
    });
  }

  private running(id: string, signal: AbortSignal): RunningJob {
    return {
      id,
      signal,
      once: <T>(work: (manager: EntityManager) => Promise<T>) =>
        this.database.transaction(async (manager) => {
          const [marked] = await manager.query(
            `UPDATE outbox SET done_at = clock_timestamp(), last_error = NULL
             WHERE id = $1 AND done_at IS NULL AND dead_at IS NULL RETURNING id`,
            [id],
          );
          return marked.length > 0 ? work(manager) : undefined;
        }),
    };
  }
}
