import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type CityIndicators } from './insight.model.js';
import { isTold, toldCount, toldTotal } from '../territory/told-count.rules.js';

/** Households that terms of an agreement serve today, with what they save. */
const SERVED = `
  WITH served AS (
    SELECT t.agreement_id, t.household_id, t.alone_cents - t.weekly_price_cents AS saved FROM agreement_terms t
    WHERE t.from_on <= (clock_timestamp() AT TIME ZONE 'Europe/Rome')::date
      AND (t.until_on IS NULL OR t.until_on > (clock_timestamp() AT TIME ZONE 'Europe/Rome')::date)
  ), together AS (
    SELECT agreement_id FROM served GROUP BY 1 HAVING count(DISTINCT household_id) > 1
  )
  SELECT count(DISTINCT household_id)::int AS served,
         (count(DISTINCT household_id) FILTER (WHERE agreement_id IN (SELECT agreement_id FROM together)))::int AS shared,
         coalesce(sum(saved), 0)::int AS saved,
         (SELECT coalesce(sum(confirmed_minutes), 0)::int FROM attendance WHERE state = 'confirmed') AS minutes
  FROM served`;

/** Households with an open request, by quarter. */
const UNMET = `
  SELECT t.id, t.name,
         (count(DISTINCT h.id) FILTER (WHERE r.state = 'open'))::int AS households
  FROM territory t LEFT JOIN building b ON b.territory_id = t.id LEFT JOIN household h ON h.building_id = b.id
    LEFT JOIN care_request r ON r.household_id = h.id
  GROUP BY t.id, t.name ORDER BY t.name, t.id`;

/** Tells how the city is served, and nothing about anybody. */
@Injectable()
export class InsightService {
  constructor(private readonly database: DataSource) {}

  /** The indicators of this moment, small counts hidden. */
  async indicators(): Promise<CityIndicators> {
    const [{ served, shared, saved, minutes }] = await this.database.query(SERVED);
    const unmet: { id: string; name: string; households: number }[] = await this.database.query(UNMET);
    const counts = unmet.map(({ households }) => households);
    const householdsServed = toldTotal([shared, served - shared]);
    const toldOf = (sum: number) => (isTold(householdsServed.atLeast) ? sum : null);
    return {
      householdsServed,
      householdsSharing: toldCount(shared),
      householdsAlone: toldCount(served - shared),
      savedCentsPerWeek: toldOf(saved),
      confirmedMinutes: toldOf(minutes),
      unmetHouseholds: toldTotal(counts),
      unmetByTerritory: unmet.map(({ id, name, households }) => ({
        territoryId: id,
        name,
        households: toldCount(households),
      })),
    };
  }
}
