import { Logger } from '@nestjs/common';
import { type Queue } from 'bullmq';
import pg from 'pg';
import { type DataSource } from 'typeorm';
import { OUTBOX_CHANNEL } from './enqueue.js';
import { type Handling } from './handles.js';
import { deliveryOf } from './delivery.js';

/** How often the outbox is looked at, in milliseconds. */
export interface RelayTiming {
  /** Between two looks without a word from PostgreSQL: bounds the delay of a job whose notice was lost. */
  pollMs: number;
  /** Between two searches for jobs that the queue has lost. */
  sweepMs: number;
  /** How long a job may be under way before such a search asks the queue about it. */
  graceMs: number;
}

/** How many promises are handed over, or asked about, at a time. */
const BATCH = 200;

/** A promise as the queue is told of it. */
interface Handed {
  readonly id: string;
  readonly name: string;
  readonly failures: number;
}

/** Promises that are done, and idempotency keys, are forgotten after this many days; promises that were given up are kept. */
const KEPT_DAYS = 30;

/**
 * Hands the promises of the outbox over to the queue once their transaction has committed and they are due, and again
 * if the queue has lost them. Any number of relays may run side by side.
 */
export class OutboxRelay {
  private readonly log = new Logger(OutboxRelay.name);
  private readonly timers = new Set<NodeJS.Timeout>();
  private listener?: pg.Client;
  private relaying?: Promise<void>;
  private again = false;
  private stopped = false;

  constructor(
    private readonly database: DataSource,
    private readonly databaseUrl: string,
    private readonly handlings: ReadonlyMap<string, Handling>,
    private readonly queues: ReadonlyMap<string, Queue>,
    private readonly timing: RelayTiming,
  ) {}

  /** Begins to relay, and to listen for new promises. */
  start(): void {
    void this.listen();
    this.every(this.timing.pollMs, () => this.wake());
    this.every(this.timing.sweepMs, () => this.sweep());
    void this.wake();
  }

  /** Ends when nothing is being handed over any more. */
  async stop(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers) clearInterval(timer);
    await this.listener?.end().catch(() => undefined);
    await this.relaying;
  }

  /** Hands over everything that is due; a call during another makes that one look again. */
  private wake(): Promise<void> {
    this.again = true;
    this.relaying ??= this.relayAll().finally(() => (this.relaying = undefined));
    return this.relaying;
  }

  private async relayAll(): Promise<void> {
    while (this.again && !this.stopped) {
      this.again = false;
      try {
        while (!this.stopped && (await this.relayBatch()) === BATCH);
      } catch (error) {
        this.log.warn(`The outbox could not be relayed, trying again: ${messageOf(error)}`);
        return;
      }
    }
  }

  /** The rows stay locked until the queue has them: a crash in between hands them over twice, under the same job id. */
  private relayBatch(): Promise<number> {
    return this.database.transaction(async (manager) => {
      const promises: Handed[] = await manager.query(
        `SELECT id, name, failures FROM outbox
         WHERE relayed_at IS NULL AND done_at IS NULL AND dead_at IS NULL
           AND due_at <= clock_timestamp() AND name = ANY($1)
         ORDER BY due_at, id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
        [[...this.handlings.keys()]],
      );
      if (promises.length === 0) return 0;
      for (const [lane, queue] of this.queues) {
        const ofLane = promises.filter(({ name }) => this.handlings.get(name)?.lane === lane);
        if (ofLane.length > 0) await queue.addBulk(ofLane.map((promise) => this.jobOf(promise)));
      }
      await manager.query(`UPDATE outbox SET relayed_at = clock_timestamp() WHERE id = ANY($1)`, [
        promises.map(({ id }) => id),
      ]);
      return promises.length;
    });
  }

  /** The queue is told an id and nothing else, and to try once: what to do, and when again, stays in the database. */
  private jobOf(handed: Handed) {
    return {
      name: handed.name,
      data: {},
      opts: { jobId: deliveryOf(handed), attempts: 1, removeOnComplete: true, removeOnFail: true },
    };
  }

  /** Gives back to the outbox what the queue no longer knows, and forgets what was done long ago. */
  private async sweep(): Promise<void> {
    try {
      const underWay: Handed[] = await this.database.query(
        `SELECT id, name, failures FROM outbox
         WHERE relayed_at < clock_timestamp() - $1 * interval '1 millisecond'
           AND done_at IS NULL AND dead_at IS NULL AND name = ANY($2)
           AND (held_until IS NULL OR held_until < clock_timestamp())
         ORDER BY relayed_at LIMIT ${BATCH * 10}`,
        [this.timing.graceMs, [...this.handlings.keys()]],
      );
      const lost: string[] = [];
      const known: string[] = [];
      for (let from = 0; from < underWay.length && !this.stopped; from += BATCH)
        await Promise.all(
          underWay.slice(from, from + BATCH).map(async (handed) => {
            const queue = this.queues.get(this.handlings.get(handed.name)?.lane ?? '');
            ((await queue?.getJobState(deliveryOf(handed))) === 'unknown' ? lost : known).push(handed.id);
          }),
        );
      if (this.stopped) return;
      await this.database.query(`UPDATE outbox SET relayed_at = NULL WHERE id = ANY($1)`, [lost]);
      await this.database.query(
        `UPDATE outbox SET relayed_at = clock_timestamp() WHERE id = ANY($1) AND relayed_at IS NOT NULL`,
        [known],
      );
      await this.database.query(`DELETE FROM outbox WHERE done_at < now() - $1 * interval '1 day'`, [KEPT_DAYS]);
      await this.database.query(`DELETE FROM idempotency_key WHERE claimed_at < now() - $1 * interval '1 day'`, [
        KEPT_DAYS,
      ]);
      if (lost.length === 0) return;
      this.log.warn(`The queue had lost ${lost.length} jobs: they are relayed again`);
      await this.wake();
    } catch (error) {
      this.log.warn(`Lost jobs could not be looked for, trying again: ${messageOf(error)}`);
    }
  }

  /** Waits for PostgreSQL's word that something was promised; while the connection is away, polling stands in. */
  private async listen(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.databaseUrl,
      application_name: 'welfare-di-tutti outbox',
      keepAlive: true,
    });
    this.listener = client;
    client.on('notification', () => void this.wake());
    client.on('error', () => undefined);
    client.once('end', () => {
      if (this.stopped) return;
      const timer = setTimeout(() => (this.timers.delete(timer), void this.listen()), this.timing.pollMs);
      this.timers.add(timer);
    });
    await client
      .connect()
      .then(() => client.query(`LISTEN ${OUTBOX_CHANNEL}`))
      .catch(() => client.end());
  }

  /** Runs the work again and again, never beside itself. */
  private every(intervalMs: number, work: () => Promise<void>): void {
    let running = false;
    const timer = setInterval(() => {
      if (running) return;
      running = true;
      void work().finally(() => (running = false));
    }, intervalMs);
    this.timers.add(timer);
  }
}

/** What went wrong, in one line. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
