import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { AgreementTermsEntity } from '../agreement/agreement.entity.js';
import { monthRange } from '../calendar/index.js';
import { type RunningMonth, runningMonth, type RunningVisit } from './running-month.rules.js';
import { stateMonth } from './statement.rules.js';
import { factsOf, groupBy } from './visit.rules.js';

/**
 * What of a provider's work the statements of the months that are not closed would hold, each visit with its month: what
 * is given or planned until the end of this one, what is left over of closed months, and what is put right of them. A
 * planned visit whose time has passed is no longer counted on.
 */
const VISITS = `
  WITH open AS (
    SELECT coalesce(to_char(to_date(max(month), 'YYYY-MM') + interval '1 month', 'YYYY-MM'), '') AS first
    FROM month_closing WHERE closed_at IS NOT NULL)
  SELECT a.id AS "attendanceId", a.agreement_id AS "agreementId", a.care_request_id AS "careRequestId",
         a.household_id AS "householdId", s.provider_id AS "providerId", s.date::text AS date, a.block,
         coalesce(a.confirmed_minutes, a.minutes) AS minutes, a.state = 'cancelled_late' AS late,
         NULL AS "lineId", 0 AS "lineMinutes", 0 AS "linePriceCents", 0 AS "lineSubsidyCents", NULL AS "lineFundId",
         s.id AS "sessionId", g.service_type_id AS "serviceTypeId",
         CASE WHEN a.state IN ('confirmed', 'cancelled_late') THEN 'confirmed'
              WHEN a.state = 'planned' THEN 'coming' ELSE 'waiting' END AS stage,
         greatest(to_char(s.date, 'YYYY-MM'), open.first) AS month
  FROM open, session s JOIN attendance a ON a.session_id = s.id JOIN agreement g ON g.id = a.agreement_id
  WHERE s.provider_id = $1 AND s.date < $2
    AND (a.state IN ('confirmed', 'cancelled_late', 'attended', 'disputed')
      OR a.state = 'planned' AND (s.state = 'under_way' OR s.state = 'planned' AND s.ends_at > clock_timestamp()))
    AND NOT EXISTS (SELECT FROM statement_line l WHERE l.attendance_id = a.id)
  UNION ALL
  SELECT a.id, a.agreement_id, a.care_request_id, a.household_id, p.provider_id, l.date::text, a.block, c.minutes, false,
         l.id, l.minutes, l.price_cents, l.subsidy_cents, l.subsidy_fund_id, a.session_id, g.service_type_id, 'confirmed',
         open.first
  FROM open, provider_statement p JOIN statement_line l ON l.provider_statement_id = p.id
    JOIN line_correction c ON c.line_id = l.id
    JOIN attendance a ON a.id = l.attendance_id JOIN agreement g ON g.id = a.agreement_id
  WHERE p.provider_id = $1 AND NOT EXISTS (SELECT FROM statement_line r WHERE r.reverses_id = l.id)`;

/** Reckons the months that are not closed yet, with the same prices as their statements will have. */
@Injectable()
export class RunningMonthService {
  constructor(private readonly database: DataSource) {}

  /** What a provider has earned of this month so far, in Rome, and what is to come; before it those that still close. */
  async list(providerId: string): Promise<RunningMonth[]> {
    const [{ now }]: { now: string }[] = await this.database.query(
      `SELECT to_char(clock_timestamp() AT TIME ZONE 'Europe/Rome', 'YYYY-MM') AS now`,
    );
    const visits: (RunningVisit & { readonly month: string })[] = await this.database.query(VISITS, [
      providerId,
      monthRange(now).until,
    ]);
    const agreementIds = [...new Set(visits.map(({ agreementId }) => agreementId))];
    const terms = await this.database.getRepository(AgreementTermsEntity).findBy({ agreementId: In(agreementIds) });
    const months = groupBy(visits, ({ month }) => month);
    return [...new Set([...months.keys(), now])].sort().map((month) => {
      const own = months.get(month) ?? [];
      const lines = factsOf(month, own, terms).flatMap((facts) => stateMonth({ ...facts, subsidy: null }).lines);
      return runningMonth(month, own, lines);
    });
  }
}
