import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type MonthIndicators } from './insight.model.js';
import { isTold, toldCount, toldTotal } from '../territory/told-count.rules.js';

/** Months that are told, with the one of today. */
const MONTHS = 12;
const SLOT_MINUTES = 15;

/** The months by their first day, and what is counted in each. */
const SERIES = `
  WITH month AS (
    SELECT first::date, (first + interval '1 month')::date AS next
    FROM generate_series(
      date_trunc('month', clock_timestamp() AT TIME ZONE 'Europe/Rome') - ($1::int - 1) * interval '1 month',
      date_trunc('month', clock_timestamp() AT TIME ZONE 'Europe/Rome'), interval '1 month') first
  ), told AS (
    -- Of the month that runs, the days until today.
    SELECT first, next, least(next, (clock_timestamp() AT TIME ZONE 'Europe/Rome')::date + 1) AS end_on FROM month
  ), served AS (
    SELECT m.first, t.agreement_id, t.household_id,
           (t.alone_cents - t.weekly_price_cents)
             * (least(coalesce(t.until_on, m.end_on), m.end_on) - greatest(t.from_on, m.first)) / 7.0 AS saved
    FROM told m
    JOIN agreement_terms t ON t.from_on < m.end_on AND (t.until_on IS NULL OR t.until_on > m.first)
  ), together AS (
    SELECT first, agreement_id FROM served GROUP BY 1, 2 HAVING count(DISTINCT household_id) > 1
  ), households AS (
    SELECT s.first, count(DISTINCT s.household_id)::int AS served, round(sum(s.saved))::int AS saved,
           (count(DISTINCT s.household_id) FILTER (WHERE g.agreement_id IS NOT NULL))::int AS shared
    FROM served s LEFT JOIN together g USING (first, agreement_id) GROUP BY 1
  ), hours AS (
    SELECT m.first, sum(a.confirmed_minutes)::int AS minutes, count(DISTINCT a.household_id)::int AS households
    FROM month m JOIN attendance a ON a.state = 'confirmed'
      AND (a.starts_at AT TIME ZONE 'Europe/Rome')::date >= m.first
      AND (a.starts_at AT TIME ZONE 'Europe/Rome')::date < m.next
    GROUP BY 1
  ), weekly AS (
    -- Hours that several households share are the provider's once.
    SELECT m.first, a.provider_id, range_agg(t.sessions) AS sessions, array_agg(t.household_id) AS households
    FROM told m JOIN agreement_terms t ON t.from_on < m.end_on AND (t.until_on IS NULL OR t.until_on >= m.end_on)
      JOIN agreement a ON a.id = t.agreement_id
    GROUP BY 1, 2
  ), regular AS (
    SELECT w.first, count(*)::int AS providers,
           sum((SELECT sum(upper(s) - lower(s)) FROM unnest(w.sessions) s))::int * $2::int AS minutes,
           (SELECT count(DISTINCT h) FROM weekly o, unnest(o.households) h WHERE o.first = w.first)::int AS households
    FROM weekly w GROUP BY 1
  ), stood AS (
    SELECT care_request_id, to_state, at, lead(at) OVER (PARTITION BY care_request_id ORDER BY at, id) AS until_at
    FROM care_request_event
  ), unmet AS (
    SELECT m.first, b.territory_id, count(DISTINCT r.household_id)::int AS households
    FROM told m JOIN stood s ON s.to_state = 'open'
      AND s.at < m.end_on::timestamp AT TIME ZONE 'Europe/Rome'
      AND (s.until_at IS NULL OR s.until_at >= m.end_on::timestamp AT TIME ZONE 'Europe/Rome')
      JOIN care_request r ON r.id = s.care_request_id JOIN household h ON h.id = r.household_id
      JOIN building b ON b.id = h.building_id
    GROUP BY 1, 2
  ), unmet_by_territory AS (
    SELECT m.first, array_agg(coalesce(u.households, 0)) AS unmet
    FROM month m CROSS JOIN territory t LEFT JOIN unmet u ON u.first = m.first AND u.territory_id = t.id GROUP BY 1
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
         coalesce(h.saved, 0) AS saved, coalesce(w.minutes, 0) AS "weeklyMinutes",
         least(w.providers, w.households, h.served) AS "weeklyParties", coalesce(u.unmet, '{}') AS unmet,
         coalesce(t.minutes, 0) AS minutes, coalesce(t.households, 0) AS "minuteHouseholds",
         coalesce(a.requests, 0) AS requests, a.days
  FROM month m LEFT JOIN households h USING (first) LEFT JOIN hours t USING (first) LEFT JOIN agreed a USING (first)
    LEFT JOIN regular w USING (first) LEFT JOIN unmet_by_territory u USING (first)
  ORDER BY m.first`;

interface Counted {
  month: string;
  served: number;
  shared: number;
  saved: number;
  weeklyMinutes: number;
  /** The smaller of the counts of providers and of households behind the hours of the week; null for none. */
  weeklyParties: number | null;
  /** Households by territory. */
  unmet: number[];
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
    const rows: Counted[] = await this.database.query(SERIES, [MONTHS, SLOT_MINUTES]);
    return rows.map((row) => ({
      month: row.month,
      householdsServed: toldTotal([row.shared, row.served - row.shared]),
      householdsSharing: toldCount(row.shared),
      savedCents: isTold(row.served) ? row.saved : null,
      regularMinutesPerWeek: isTold(row.weeklyParties ?? 0) ? row.weeklyMinutes : null,
      unmetHouseholds: toldTotal(row.unmet),
      confirmedMinutes: isTold(row.minuteHouseholds) ? row.minutes : null,
      medianDaysToAgree: isTold(row.requests) && row.days !== null ? Math.round(row.days * 10) / 10 : null,
    }));
  }
}
