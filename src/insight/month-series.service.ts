import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type MonthIndicators } from './insight.model.js';
import { isTold, toldCount, toldTotal } from '../territory/told-count.rules.js';

/** Months that are told, with the one of today. */
const MONTHS = 12;

/** The months by their first day, and what is counted in each. */
const SERIES = `
  WITH month AS (
    SELECT first::date, (first + interval '1 month')::date AS next
    FROM generate_series(
      date_trunc('month', clock_timestamp() AT TIME ZONE 'Europe/Rome') - ($1::int - 1) * interval '1 month',
      date_trunc('month', clock_timestamp() AT TIME ZONE 'Europe/Rome'), interval '1 month') first
  ), served AS (
    SELECT m.first, t.agreement_id, t.household_id FROM month m
    JOIN agreement_terms t ON t.from_on < m.next AND (t.until_on IS NULL OR t.until_on > m.first)
    WHERE t.from_on <= (clock_timestamp() AT TIME ZONE 'Europe/Rome')::date
  ), together AS (
    SELECT first, agreement_id FROM served GROUP BY 1, 2 HAVING count(DISTINCT household_id) > 1
  ), households AS (
    SELECT s.first, count(DISTINCT s.household_id)::int AS served,
           (count(DISTINCT s.household_id) FILTER (WHERE g.agreement_id IS NOT NULL))::int AS shared
    FROM served s LEFT JOIN together g USING (first, agreement_id) GROUP BY 1
  ), hours AS (
    SELECT m.first, sum(a.confirmed_minutes)::int AS minutes, count(DISTINCT a.household_id)::int AS households
    FROM month m JOIN attendance a ON a.state = 'confirmed'
      AND (a.starts_at AT TIME ZONE 'Europe/Rome')::date >= m.first
      AND (a.starts_at AT TIME ZONE 'Europe/Rome')::date < m.next
    GROUP BY 1
  ), agreed AS (
    SELECT m.first, count(*)::int AS requests,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM e.at - r.published_at) / 86400) AS days
    FROM month m
    JOIN offer_event e ON e.to_state = 'confirmed' AND (e.at AT TIME ZONE 'Europe/Rome')::date >= m.first
      AND (e.at AT TIME ZONE 'Europe/Rome')::date < m.next
    JOIN offer_member o ON o.offer_id = e.offer_id
    JOIN care_request r ON r.id = o.care_request_id AND r.published_at <= e.at
    GROUP BY 1
  )
  SELECT to_char(m.first, 'YYYY-MM') AS month, coalesce(h.served, 0) AS served, coalesce(h.shared, 0) AS shared,
         coalesce(t.minutes, 0) AS minutes, coalesce(t.households, 0) AS "minuteHouseholds",
         coalesce(a.requests, 0) AS requests, a.days
  FROM month m LEFT JOIN households h USING (first) LEFT JOIN hours t USING (first) LEFT JOIN agreed a USING (first)
  ORDER BY m.first`;

interface Counted {
  month: string;
  served: number;
  shared: number;
  minutes: number;
  minuteHouseholds: number;
  requests: number;
  days: number | null;
}

/** Tells how the city was served month by month, and nothing about anybody. */
@Injectable()
export class MonthSeriesService {
  constructor(private readonly database: DataSource) {}

  /** The last twelve months, the oldest first, small counts hidden. */
  async list(): Promise<MonthIndicators[]> {
    const rows: Counted[] = await this.database.query(SERIES, [MONTHS]);
    return rows.map(({ month, served, shared, minutes, minuteHouseholds, requests, days }) => ({
      month,
      householdsServed: toldTotal([shared, served - shared]),
      householdsSharing: toldCount(shared),
      confirmedMinutes: isTold(minuteHouseholds) ? minutes : null,
      medianDaysToAgree: isTold(requests) && days !== null ? Math.round(days * 10) / 10 : null,
    }));
  }
}
