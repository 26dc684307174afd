import { type EntityManager } from 'typeorm';
import { type JobMap, type JobName } from './job-map.js';

/** The channel on which PostgreSQL says, at commit, that the outbox has something new. */
export const OUTBOX_CHANNEL = 'outbox';

/**
 * Promises a job in the transaction that makes it true: if it commits the job runs, if it rolls back there never was one.
 * The job runs at least once, in no sooner than `delayMs`; returns its id.
 */
export async function enqueue<Name extends JobName>(
  manager: EntityManager,
  name: Name,
  payload: JobMap[Name],
  { delayMs = 0 }: { delayMs?: number } = {},
): Promise<string> {
  const [{ id }] = await manager.query(
    `WITH promised AS (
       INSERT INTO outbox (name, payload, due_at)
       VALUES ($1, $2, clock_timestamp() + $3 * interval '1 millisecond') RETURNING id
     ), told AS (SELECT pg_notify($4, ''))
     SELECT promised.id FROM promised, told`,
    [name, JSON.stringify(payload), delayMs, OUTBOX_CHANNEL],
  );
  return id;
}

/**
 * Promises a job as `enqueue` does, unless the same one still waits for its time: many acts in a row make one job, which
 * reads what the last of them has written.
 */
export async function enqueueOnce<Name extends JobName>(
  manager: EntityManager,
  name: Name,
  payload: JobMap[Name],
  options: { delayMs: number },
): Promise<void> {
  // The relay leaves a locked job alone until this transaction has ended, and one that it has taken is not found here.
  const waiting = await manager.query(
    `SELECT id FROM outbox WHERE name = $1 AND payload = $2::jsonb AND relayed_at IS NULL AND done_at IS NULL
       AND dead_at IS NULL ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED`,
    [name, JSON.stringify(payload)],
  );
  if (waiting.length === 0) await enqueue(manager, name, payload, options);
}
