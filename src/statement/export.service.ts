import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, holds, listHeld, Role } from '../account/account.rules.js';
import { auditExport } from '../database/audit.js';
import { DebtPositionWriter } from './debt-position.service.js';
import { writeCsv } from './export.rules.js';
import { type HouseholdStatementEntity } from './statement.entity.js';

/** Days after its month within which a statement is to be paid. */
const DAYS_TO_PAY = 30;

interface PayrollRow {
  readonly month: string;
  readonly providerId: string;
  readonly provider: string;
  readonly body: string | null;
  readonly householdId: string;
  readonly household: string;
  readonly agreementId: string;
  readonly minutes: number;
  readonly cents: number;
}

interface LedgerRow {
  readonly postingId: string;
  readonly at: string;
  readonly kind: string;
  readonly month: string | null;
  readonly reason: string | null;
  readonly account: string;
  readonly accountId: string | null;
  readonly fund: string | null;
  readonly cents: number;
}

/** Hands statements over to the systems that pay and collect; no payment is made here. */
@Injectable()
export class ExportService {
  constructor(
    private readonly database: DataSource,
    private readonly debts: DebtPositionWriter,
  ) {}

  /** The pay of a closed month as CSV: one line for each provider, household and agreement that the caller keeps. */
  async payroll(actor: Actor, month: string): Promise<string> {
    const rows: PayrollRow[] = await this.database.query(
      `SELECT p.month, v.id AS "providerId", v.display_name AS provider, o.name AS body, h.id AS "householdId",
              h.display_name AS household, l.agreement_id AS "agreementId",
              sum(l.minutes)::int AS minutes, sum(l.price_cents)::int AS cents
       FROM provider_statement p JOIN provider v ON v.id = p.provider_id LEFT JOIN body o ON o.id = v.body_id
         JOIN statement_line l ON l.provider_statement_id = p.id
         JOIN household_statement s ON s.id = l.household_statement_id JOIN household h ON h.id = s.household_id
       WHERE p.month = $1 AND ($2 OR v.territory_id = ANY($3) OR v.body_id = ANY($4))
       GROUP BY p.month, v.id, o.name, h.id, l.agreement_id ORDER BY v.display_name, v.id, h.display_name, l.agreement_id`,
      [
        month,
        holds(actor, Role.CITY_ADMINISTRATOR),
        listHeld(actor, Role.PLATFORM_OPERATOR),
        listHeld(actor, Role.BODY_MANAGER),
      ],
    );
    return writeCsv(
      [
        'month',
        'provider_id',
        'provider',
        'body',
        'household_id',
        'household',
        'agreement_id',
        'minutes',
        'gross_cents',
      ],
      rows.map((row) => [
        row.month,
        row.providerId,
        row.provider,
        row.body ?? '',
        row.householdId,
        row.household,
        row.agreementId,
        row.minutes,
        row.cents,
      ]),
    );
  }

  /**
   * The ledger of a month as CSV, one line for each entry: its statements, and the endowments that were posted in it. People
   * are in it by ids that name nobody. Who has taken it out, and when, is kept.
   */
  ledger(actor: Actor, month: string): Promise<string> {
    return this.database.transaction(async (manager) => {
      const rows: LedgerRow[] = await manager.query(
        `SELECT p.id AS "postingId", to_char(p.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at, p.kind, s.month, p.reason,
                e.account, coalesce(e.fund_id, e.household_id, e.provider_id) AS "accountId", f.name AS fund, e.cents
         FROM ledger_posting p LEFT JOIN household_statement s ON s.id = p.household_statement_id
           JOIN ledger_entry e ON e.posting_id = p.id LEFT JOIN subsidy_fund f ON f.id = e.fund_id
         WHERE coalesce(s.month, to_char(p.at AT TIME ZONE 'Europe/Rome', 'YYYY-MM')) = $1 ORDER BY p.id, e.id`,
        [month],
      );
      await auditExport(manager, actor.id, 'ledger', { month, rows: rows.length });
      return writeCsv(
        ['posting_id', 'posted_at', 'kind', 'statement_month', 'reason', 'account', 'account_id', 'fund', 'cents'],
        rows.map((row) => [
          row.postingId,
          row.at,
          row.kind,
          row.month ?? '',
          row.reason ?? '',
          row.account,
          row.accountId ?? '',
          row.fund ?? '',
          row.cents,
        ]),
      );
    });
  }

  /** The debt of a statement for the system that collects it; null where nothing is owed. */
  async debtPosition(statement: HouseholdStatementEntity): Promise<string | null> {
    if (statement.dueCents <= 0) return null;
    const [{ debtor, dueOn }] = await this.database.query(
      `SELECT display_name AS debtor,
              (to_date($2, 'YYYY-MM') + interval '1 month' + $3::int * interval '1 day')::date::text AS "dueOn"
       FROM household WHERE id = $1`,
      [statement.householdId, statement.month, DAYS_TO_PAY],
    );
    const { id: statementId, month, dueCents } = statement;
    return this.debts.write({ statementId, debtor, month, dueCents, dueOn });
  }
}
