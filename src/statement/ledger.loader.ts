import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { answersById, rowsBy } from '../graphql/entity-loaders.js';
import { type RequestContext } from '../graphql/request-context.js';
import { LedgerEntryEntity } from './ledger.entity.js';

/** Reads the ledger for field resolvers, in one statement per kind and request. */
@Injectable()
export class LedgerLoader {
  constructor(private readonly database: DataSource) {}

  entries(context: RequestContext, postingId: string) {
    return rowsBy(context, this.database, LedgerEntryEntity, 'postingId', 'id').load(postingId);
  }

  /** The month that a posting states; null for an endowment. */
  async month(context: RequestContext, postingId: string): Promise<string | null> {
    const [row] = await answersById<{ id: string; month: string }>(
      context,
      this.database,
      'months of postings',
      `SELECT p.id, s.month FROM ledger_posting p JOIN household_statement s ON s.id = p.household_statement_id
       WHERE p.id = ANY($1)`,
    ).load(postingId);
    return row?.month ?? null;
  }

  /** Cents that the city has put into a fund, less what it took back. */
  async endowed(context: RequestContext, fundId: string): Promise<number> {
    const [row] = await answersById<{ id: string; cents: number }>(
      context,
      this.database,
      'endowments of funds',
      `SELECT e.fund_id AS id, sum(e.cents)::int AS cents FROM ledger_entry e JOIN ledger_posting p ON p.id = e.posting_id
       WHERE e.fund_id = ANY($1) AND p.kind = 'endowment' GROUP BY 1`,
    ).load(fundId);
    return row?.cents ?? 0;
  }

  /** Cents that a fund has paid of a household's statements of this year. */
  async paidThisYear(context: RequestContext, fundId: string, householdId: string): Promise<number> {
    const rows = await answersById<{ id: string; fundId: string; cents: number }>(
      context,
      this.database,
      'subsidies of households this year',
      `SELECT s.household_id AS id, l.subsidy_fund_id AS "fundId", sum(l.subsidy_cents)::int AS cents
       FROM statement_line l JOIN household_statement s ON s.id = l.household_statement_id
       WHERE s.household_id = ANY($1) AND l.subsidy_fund_id IS NOT NULL
         AND left(s.month, 4) = to_char(clock_timestamp() AT TIME ZONE 'Europe/Rome', 'YYYY')
       GROUP BY 1, 2`,
    ).load(householdId);
    return rows.find((row) => row.fundId === fundId)?.cents ?? 0;
  }
}
