import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { answersById, rowsBy } from '../graphql/entity-loaders.js';
import { type RequestContext } from '../graphql/request-context.js';
import { LineCorrectionEntity, StatementLineEntity } from './statement.entity.js';

/** Reads the lines of statements for field resolvers, in one statement per kind and request. */
@Injectable()
export class StatementLoader {
  constructor(private readonly database: DataSource) {}

  ofHousehold(context: RequestContext, statementId: string) {
    return rowsBy(context, this.database, StatementLineEntity, 'householdStatementId', 'date').load(statementId);
  }

  ofProvider(context: RequestContext, statementId: string) {
    return rowsBy(context, this.database, StatementLineEntity, 'providerStatementId', 'date').load(statementId);
  }

  async correction(context: RequestContext, lineId: string): Promise<LineCorrectionEntity | null> {
    const [found] = await rowsBy(context, this.database, LineCorrectionEntity, 'lineId', 'lineId').load(lineId);
    return found ?? null;
  }

  /** Sessions up to the end of a statement's month that are on no statement: not confirmed yet, or in dispute. */
  async waiting(context: RequestContext, statementId: string): Promise<number> {
    const [row] = await answersById<{ id: string; sessions: number }>(
      context,
      this.database,
      'sessions that wait for a statement',
      `SELECT h.id, count(*)::int AS sessions FROM household_statement h
         JOIN attendance a ON a.household_id = h.household_id AND a.state IN ('attended', 'disputed')
         JOIN session s ON s.id = a.session_id AND s.date < to_date(h.month, 'YYYY-MM') + interval '1 month'
       WHERE h.id = ANY($1) GROUP BY 1`,
    ).load(statementId);
    return row?.sessions ?? 0;
  }

  /** How a line's household is called. */
  async householdName(context: RequestContext, lineId: string): Promise<string> {
    const [{ name }] = await answersById<{ id: string; name: string }>(
      context,
      this.database,
      'households of statement lines',
      `SELECT l.id, h.display_name AS name FROM statement_line l
         JOIN attendance a ON a.id = l.attendance_id JOIN household h ON h.id = a.household_id WHERE l.id = ANY($1)`,
    ).load(lineId);
    return name;
  }

  /** The service of a line, and the first names of those for whom it was. */
  async service(context: RequestContext, lineId: string): Promise<{ serviceTypeId: string; recipients: string[] }> {
    const [row] = await answersById<{ id: string; serviceTypeId: string; recipients: string[] }>(
      context,
      this.database,
      'services of statement lines',
      `SELECT l.id, r.service_type_id AS "serviceTypeId", ARRAY(
         SELECT c.first_name FROM care_request_recipient x JOIN care_recipient c ON c.id = x.care_recipient_id
         WHERE x.care_request_id = r.id ORDER BY c.id) AS recipients
       FROM statement_line l JOIN attendance a ON a.id = l.attendance_id
         JOIN care_request r ON r.id = a.care_request_id WHERE l.id = ANY($1)`,
    ).load(lineId);
    return row;
  }

  /** How a line's provider is called. */
  async providerName(context: RequestContext, lineId: string): Promise<string> {
    const [{ name }] = await answersById<{ id: string; name: string }>(
      context,
      this.database,
      'providers of statement lines',
      `SELECT l.id, v.display_name AS name FROM statement_line l
         JOIN provider_statement p ON p.id = l.provider_statement_id JOIN provider v ON v.id = p.provider_id
       WHERE l.id = ANY($1)`,
    ).load(lineId);
    return name;
  }

  /** Minutes of care on a provider's statement; time that several households shared counts once. */
  async minutes(context: RequestContext, statementId: string): Promise<number> {
    const [row] = await answersById<{ id: string; minutes: number }>(
      context,
      this.database,
      'minutes of provider statements',
      `SELECT id, sum(minutes)::int AS minutes FROM (
         SELECT id, session_id, max(minutes) AS minutes FROM (
           SELECT l.provider_statement_id AS id, a.session_id, a.household_id, sum(l.minutes) AS minutes
           FROM statement_line l JOIN attendance a ON a.id = l.attendance_id
           WHERE l.provider_statement_id = ANY($1) GROUP BY 1, 2, 3) by_household
         GROUP BY 1, 2) by_session GROUP BY 1`,
    ).load(statementId);
    return row?.minutes ?? 0;
  }
}
