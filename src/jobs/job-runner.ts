import { Logger } from '@nestjs/common';
import { type Job, UnrecoverableError } from 'bullmq';
import { type DataSource, type EntityManager } from 'typeorm';
import { type Handling, type JobHandler, type RunningJob } from './handles.js';
import { messageOf } from './outbox.relay.js';

/** How often a job may be found without the worker that had started it before it is given up as dangerous. */
const LOST_WORKERS = 5;

interface Promised {
  payload: never;
  starts: number;
  failures: number;
}

/** Runs one delivery of a job, and keeps the outbox true about it: started, failed, done, or given up. */
export class JobRunner {
  private readonly log = new Logger(JobRunner.name);

  constructor(private readonly database: DataSource) {}

  /** Resolves when the job is done, or has nothing left to do; rejects when it is to be tried again or was given up. */
  async run(job: Job, handling: Handling, handler: JobHandler<never>, signal: AbortSignal): Promise<void> {
    const id = job.id!;
    const promised = await this.begin(id);
    if (!promised) return;
    if (promised.starts - promised.failures > LOST_WORKERS) {
      await this.end(id, 'dead', `its worker was lost ${promised.starts - promised.failures - 1} times while it ran`);
      throw new UnrecoverableError(`Job ${id} was given up`);
    }
    try {
      await handler.handle(promised.payload, this.running(id, signal));
      await this.end(id, 'done', null);
    } catch (error) {
      const final = error instanceof UnrecoverableError || promised.failures + 1 >= handling.attempts;
      await this.database.query(`UPDATE outbox SET failures = failures + 1, last_error = $2 WHERE id = $1`, [
        id,
        messageOf(error),
      ]);
      if (!final) throw error;
      await this.end(id, 'dead', messageOf(error));
      this.log.error(`${handling.name} ${id} was given up: ${messageOf(error)}`);
      throw new UnrecoverableError(messageOf(error));
    }
  }

  /** Notes the start; finds nothing where an earlier delivery has ended the job. */
  private async begin(id: string): Promise<Promised | undefined> {
    const [rows] = await this.database.query(
      `UPDATE outbox SET starts = starts + 1 WHERE id = $1 AND done_at IS NULL AND dead_at IS NULL
       RETURNING payload, starts, failures`,
      [id],
    );
    return rows[0];
  }

  private async end(id: string, how: 'done' | 'dead', error: string | null): Promise<void> {
    await this.database.query(
      `UPDATE outbox SET ${how}_at = clock_timestamp(), last_error = $2
       WHERE id = $1 AND done_at IS NULL AND dead_at IS NULL`,
      [id, error],
    );
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
