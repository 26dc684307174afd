import { Logger } from '@nestjs/common';
import { type DataSource } from 'typeorm';
import { enqueue } from './enqueue.js';
import { type JobMap, type JobName } from './job-map.js';
import { messageOf } from './outbox.relay.js';

/** How often a process looks whether a new day has begun. */
const LOOK_MS = 30 * 60_000;

/** Jobs that can be done once a day: their payload is the day. */
export type DailyJobName = { [Name in JobName]: { day: string } extends JobMap[Name] ? Name : never }[JobName];

/** Promises the work of each day once, by whichever process comes first; the day is the database's, in Italy. */
export class DailyPromises {
  private readonly log = new Logger(DailyPromises.name);
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly database: DataSource,
    private readonly names: readonly string[],
  ) {}

  /** Promises today's work, and each following day's as it comes. */
  start(): void {
    this.timer = setInterval(() => void this.promiseToday(), LOOK_MS);
    this.timer.unref();
    void this.promiseToday();
  }

  /** Looks for new days no more. */
  stop(): void {
    clearInterval(this.timer);
  }

  /** Promises what of today's work nobody has promised; where the database is away it is tried again later. */
  async promiseToday(): Promise<void> {
    try {
      await this.database.transaction(async (manager) => {
        const promised: { name: string; day: string }[] = await manager.query(
          `INSERT INTO daily_promise (name, day)
           SELECT name, (clock_timestamp() AT TIME ZONE 'Europe/Rome')::date FROM unnest($1::text[]) name
           ON CONFLICT DO NOTHING RETURNING name, day::text`,
          [this.names],
        );
        for (const { name, day } of promised) await enqueue(manager, name as DailyJobName, { day });
      });
    } catch (error) {
      this.log.warn(`Today's work could not be promised, trying again later: ${messageOf(error)}`);
    }
  }
}
