import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Refused } from '../graphql/user-error.js';
import { TooManyTries } from './refusals.model.js';

/** Counts what somebody may do only so often within a window of time, across all processes. */
@Injectable()
export class AllowanceService {
  constructor(private readonly database: DataSource) {}

  /**
   * Takes from an allowance; tells whether there was enough left. Windows are aligned to the clock, so that a burst
   * across a border may reach twice the limit. Counts at once, not with the caller's transaction: a refused try counts.
   */
  async take(key: string, limit: number, windowSeconds: number, amount = 1): Promise<boolean> {
    const [{ used }] = await this.database.query(
      `INSERT INTO allowance (key, window_start, used)
       VALUES ($1, date_bin($2 * interval '1 second', now(), 'epoch'), $3)
       ON CONFLICT (key, window_start) DO UPDATE SET used = allowance.used + excluded.used
       RETURNING used`,
      [key, windowSeconds, amount],
    );
    // The first of a window clears away what the windows of yesterday have left.
    if (used === amount)
      await this.database.query(`DELETE FROM allowance WHERE window_start < now() - interval '1 day'`);
    return used <= limit;
  }

  /** Takes one from an allowance of an hour, or refuses. */
  async takeOrRefuse(what: string, who: string, limit: number): Promise<void> {
    if (!(await this.take(`${what}:${concealed(who)}`, limit, 3600))) throw new Refused([new TooManyTries()]);
  }
}

/** An address or a client as a key that does not show it to whoever reads the table in passing; the rows live a day. */
const concealed = (who: string) => createHash('sha256').update(who).digest('base64url');
