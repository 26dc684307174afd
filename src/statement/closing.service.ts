import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { AgreementTermsEntity } from '../agreement/agreement.entity.js';
import { monthRange } from '../calendar/index.js';
import { refuseIfAny } from '../graphql/user-error.js';
import { enqueue } from '../jobs/enqueue.js';
import { stateFromFunds } from './drawing.rules.js';
import { DrawingService } from './drawing.service.js';
import { LedgerService } from './ledger.service.js';
import { LaterMonthClosed, MonthNotOver } from './refusals.model.js';
import {
  HouseholdStatementEntity,
  MonthClosingEntity,
  ProviderStatementEntity,
  StatementLineEntity,
} from './statement.entity.js';
import './statement.jobs.js';
import { type HouseholdStatement } from './statement.rules.js';
import { factsOf, groupBy, type Visit } from './visit.rules.js';

/** Days after its end during which hours can still be confirmed into a month before it closes by itself. */
const GRACE_DAYS = 3;
/** Rows of one INSERT. */
const BATCH = 500;

/** What was given up to a day and is on no statement, and what is corrected of statements, by household. */
const VISITS = `
  SELECT a.id AS "attendanceId", a.agreement_id AS "agreementId", a.care_request_id AS "careRequestId",
         a.household_id AS "householdId", s.provider_id AS "providerId", s.date::text AS date, a.block,
         coalesce(a.confirmed_minutes, a.minutes) AS minutes, a.state = 'cancelled_late' AS late,
         NULL AS "lineId", 0 AS "lineMinutes", 0 AS "linePriceCents", 0 AS "lineSubsidyCents", NULL AS "lineFundId"
  FROM attendance a JOIN session s ON s.id = a.session_id
  WHERE a.state IN ('confirmed', 'cancelled_late') AND s.date < $1
    AND NOT EXISTS (SELECT FROM statement_line l WHERE l.attendance_id = a.id)
  UNION ALL
  SELECT a.id, a.agreement_id, a.care_request_id, a.household_id, p.provider_id, l.date::text, a.block, c.minutes, false,
         l.id, l.minutes, l.price_cents, l.subsidy_cents, l.subsidy_fund_id
  FROM line_correction c JOIN statement_line l ON l.id = c.line_id JOIN attendance a ON a.id = l.attendance_id
    JOIN provider_statement p ON p.id = l.provider_statement_id
  WHERE NOT EXISTS (SELECT FROM statement_line r WHERE r.reverses_id = l.id)
  ORDER BY "householdId", "agreementId", "careRequestId", "providerId", date, "attendanceId"`;

/** Closes months: each once, whole, and in order. */
@Injectable()
export class ClosingService {
  constructor(
    private readonly database: DataSource,
    private readonly drawing: DrawingService,
    private readonly ledger: LedgerService,
  ) {}

  /** The city closes a month that is over; the work is a job. A month that is closed already stays as it is. */
  ask(month: string): Promise<MonthClosingEntity> {
    return this.database.transaction(async (manager) => {
      const [{ over, later }] = await manager.query(
        `SELECT (clock_timestamp() AT TIME ZONE 'Europe/Rome')::date >= $2::date AS over,
                (SELECT max(month) FROM month_closing WHERE month > $1 AND closed_at IS NOT NULL) AS later`,
        [month, monthRange(month).until],
      );
      await manager.query(`INSERT INTO month_closing (month) VALUES ($1) ON CONFLICT DO NOTHING`, [month]);
      const closing = await manager.findOneByOrFail(MonthClosingEntity, { month });
      if (closing.closedAt) return closing;
      refuseIfAny([over ? null : new MonthNotOver(month), later ? new LaterMonthClosed(month, later) : null]);
      await enqueue(manager, 'statement.close-month', { month });
      return closing;
    });
  }

  /** Promises to close the month that now runs, once it is over. */
  async promiseThisMonth(manager: EntityManager): Promise<void> {
    const [{ month }] = await manager.query(
      `SELECT to_char(clock_timestamp() AT TIME ZONE 'Europe/Rome', 'YYYY-MM') AS month`,
    );
    await this.promise(manager, month);
  }

  /** States a month for every household and provider, and promises the next; does nothing where it is closed. */
  async close(manager: EntityManager, month: string): Promise<void> {
    // One month closes at a time: what two would both state, and draw on a fund for, belongs to the first.
    await manager.query(`LOCK TABLE household_statement IN SHARE ROW EXCLUSIVE MODE`);
    const closing = await manager.findOneByOrFail(MonthClosingEntity, { month });
    const later = await manager
      .createQueryBuilder(MonthClosingEntity, 'c')
      .where('c.month > :month AND c.closedAt IS NOT NULL', { month })
      .getExists();
    if (closing.closedAt || later) return;
    const visits: Visit[] = await manager.query(VISITS, [monthRange(month).until]);
    const statements = await this.state(manager, month, visits);
    await this.store(manager, month, statements);
    await manager.update(MonthClosingEntity, { month }, { closedAt: () => 'clock_timestamp()' });
    await this.promise(manager, monthRange(month).until.slice(0, 7));
  }

  private async promise(manager: EntityManager, month: string): Promise<void> {
    const [promised] = await manager.query(
      `INSERT INTO month_closing (month) VALUES ($1) ON CONFLICT DO NOTHING
       RETURNING greatest(0, ceil(extract(epoch FROM ($2::date + $3::int)::timestamp AT TIME ZONE 'Europe/Rome'
         - clock_timestamp()) * 1000))::float8 AS delay`,
      [month, monthRange(month).until, GRACE_DAYS],
    );
    if (promised) await enqueue(manager, 'statement.close-month', { month }, { delayMs: promised.delay });
  }

  private async state(
    manager: EntityManager,
    month: string,
    visits: readonly Visit[],
  ): Promise<readonly HouseholdStatement[]> {
    const agreementIds = [...new Set(visits.map(({ agreementId }) => agreementId))];
    const terms = await manager.findBy(AgreementTermsEntity, { agreementId: In(agreementIds) });
    const facts = factsOf(month, visits, terms);
    return stateFromFunds(await this.drawing.prepare(manager, month, facts));
  }

  private async store(manager: EntityManager, month: string, stated: readonly HouseholdStatement[]): Promise<void> {
    const sum = (of: readonly HouseholdStatement[], what: 'priceCents' | 'subsidyCents' | 'dueCents') =>
      of.reduce((total, each) => total + each[what], 0);
    const households = new Map<string, string>();
    const months = groupBy(stated, (each) => each.householdId);
    for (const [householdId, own] of months) {
      const statement = manager.create(HouseholdStatementEntity, {
        householdId,
        month,
        priceCents: sum(own, 'priceCents'),
        subsidyCents: sum(own, 'subsidyCents'),
        dueCents: sum(own, 'dueCents'),
      });
      households.set(householdId, (await manager.save(statement)).id);
    }
    const providers = new Map<string, string>();
    for (const [providerId, own] of groupBy(stated, (each) => each.providerId)) {
      const statement = manager.create(ProviderStatementEntity, {
        providerId,
        month,
        earnedCents: sum(own, 'priceCents'),
      });
      providers.set(providerId, (await manager.save(statement)).id);
    }
    const rows = stated.flatMap(({ agreementId, householdId, providerId, lines }) =>
      lines.map(({ sessionId, reverses, replaces, ...line }) => ({
        ...line,
        agreementId,
        householdStatementId: households.get(householdId)!,
        providerStatementId: providers.get(providerId)!,
        attendanceId: sessionId,
        reversesId: reverses,
        replacesId: replaces,
      })),
    );
    for (let at = 0; at < rows.length; at += BATCH)
      await manager.insert(StatementLineEntity, rows.slice(at, at + BATCH));
    await this.ledger.post(manager, new Map([...months].map(([id, own]) => [households.get(id)!, own])));
  }
}
