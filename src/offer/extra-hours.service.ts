import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type LocalDate } from '../calendar/index.js';
import { type DailyHours } from './extra-hours.rules.js';

/** When providers can come beside their weeks, by provider. */
export type ExtraOpenings = ReadonlyMap<string, readonly DailyHours[]>;

/** Reads in which hours of some days providers can come beside their weeks. */
@Injectable()
export class ExtraHoursService {
  /** The extra openings of everybody that touch the days from one until another, or until further notice. */
  async load(manager: EntityManager, from: LocalDate, until: LocalDate | null): Promise<ExtraOpenings> {
    const of = new Map<string, DailyHours[]>();
    const rows: (DailyHours & { providerId: string })[] = await manager.query(
      `SELECT provider_id AS "providerId", from_on::text AS "fromOn", until_on::text AS "untilOn",
              start_slot AS "startSlot", end_slot AS "endSlot"
       FROM extra_opening WHERE until_on >= $1 AND ($2::date IS NULL OR from_on <= $2) ORDER BY id`,
      [from, until],
    );
    for (const { providerId, ...hours } of rows) of.set(providerId, [...(of.get(providerId) ?? []), hours]);
    return of;
  }
}
