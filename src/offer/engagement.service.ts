import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type LocalDate } from '../calendar/index.js';
import { type Engagement } from './engagement.rules.js';

/**
 * What is to come and stands beside the weekly services: absences of providers, bookings of rooms, and sessions that are
 * given for somebody else or were moved; but not those of the services in $2. $1 limits it to some holders.
 */
const ENGAGEMENTS = `
  SELECT holder AS "holderId", starts_at AS "startsAt", ends_at AS "endsAt" FROM (
    SELECT provider_id AS holder, starts_at, ends_at FROM provider_absence WHERE ends_at > now()
    UNION ALL
    SELECT room_id, starts_at, ends_at FROM room_booking WHERE cancelled_at IS NULL AND ends_at > now()
    UNION ALL
    SELECT s.provider_id, s.starts_at, s.ends_at FROM session s JOIN agreement a ON a.id = s.agreement_id
      WHERE s.state = 'planned' AND s.starts_at > now() AND (s.moved_from IS NOT NULL OR s.provider_id <> a.provider_id)
        AND NOT a.offer_id = ANY($2)
    UNION ALL
    SELECT s.room_id, s.starts_at, s.ends_at FROM session s JOIN agreement a ON a.id = s.agreement_id
      WHERE s.state = 'planned' AND s.starts_at > now() AND s.moved_from IS NOT NULL AND s.room_id IS NOT NULL
        AND NOT a.offer_id = ANY($2)
  ) e WHERE $1::uuid[] IS NULL OR holder = ANY($1) ORDER BY 1, 2, 3`;

/** What is asked about engagements, as of one moment. */
export interface Engagements {
  /** The day in Rome. */
  readonly today: LocalDate;
  /** By provider or room. */
  readonly of: ReadonlyMap<string, readonly Engagement[]>;
}

/** Reads in which dated times providers and rooms are taken. */
@Injectable()
export class EngagementService {
  /**
   * The engagements of everybody from now on, or of some providers and rooms; those of the services that are `released`
   * count as free.
   */
  async load(
    manager: EntityManager,
    released: readonly string[],
    holders: readonly string[] | null = null,
  ): Promise<Engagements> {
    const [{ today }] = await manager.query(`SELECT (now() AT TIME ZONE 'Europe/Rome')::date::text AS today`);
    const of = new Map<string, Engagement[]>();
    for (const engagement of (await manager.query(ENGAGEMENTS, [holders, released])) as Engagement[]) {
      const own = of.get(engagement.holderId);
      if (own) own.push(engagement);
      else of.set(engagement.holderId, [engagement]);
    }
    return { today, of };
  }
}
