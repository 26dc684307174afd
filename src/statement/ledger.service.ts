import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor } from '../account/account.rules.js';
import { audit } from '../database/audit.js';
import { type Connection, paginate, type PageArgs } from '../graphql/connection.js';
import { NotFound } from '../graphql/faults.js';
import { refuseIfAny } from '../graphql/user-error.js';
import { SubsidyFundEntity } from '../subsidy/subsidy.entity.js';
import { LedgerEntryEntity, LedgerPostingEntity } from './ledger.entity.js';
import { endowment, entriesOf, type Entry, LedgerAccount, PostingKind } from './ledger.rules.js';
import { FundCannotHold } from './refusals.model.js';
import { type HouseholdStatement } from './statement.rules.js';

/** The most that the city can have put into one fund in all, in cents: it must fit into 32 bits. */
export const MOST_ENDOWED_CENTS = 2_000_000_000;
/** Rows of one INSERT. */
const BATCH = 500;

/** Keeps the double-entry ledger of what households, funds and providers owe; no payment is made here. */
@Injectable()
export class LedgerService {
  constructor(private readonly database: DataSource) {}

  /** Posts statements; for each its id and the household's months under its agreements. */
  async post(manager: EntityManager, statements: ReadonlyMap<string, readonly HouseholdStatement[]>): Promise<void> {
    const rows: Partial<LedgerEntryEntity>[] = [];
    for (const [householdStatementId, month] of statements) {
      const { identifiers } = await manager.insert(LedgerPostingEntity, {
        kind: PostingKind.STATEMENT,
        householdStatementId,
      });
      rows.push(...entriesOf(month).map((entry) => rowOf(identifiers[0].id as string, entry)));
    }
    for (let at = 0; at < rows.length; at += BATCH) await manager.insert(LedgerEntryEntity, rows.slice(at, at + BATCH));
  }

  /** The city puts money into a fund, or takes back what was not spent. */
  endow(actor: Actor, fundId: string, cents: number, reason: string): Promise<SubsidyFundEntity> {
    return this.database.transaction(async (manager) => {
      const fund = await manager.findOne(SubsidyFundEntity, {
        where: { id: fundId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!fund) throw new NotFound('subsidy fund', fundId);
      const [{ endowed }] = await manager.query(
        `SELECT coalesce(sum(e.cents), 0)::float8 AS endowed FROM ledger_entry e JOIN ledger_posting p ON p.id = e.posting_id
         WHERE e.fund_id = $1 AND p.kind = 'endowment'`,
        [fundId],
      );
      const most = MOST_ENDOWED_CENTS - endowed;
      refuseIfAny([cents < -fund.balanceCents || cents > most ? new FundCannotHold(-fund.balanceCents, most) : null]);
      const { identifiers } = await manager.insert(LedgerPostingEntity, {
        kind: PostingKind.ENDOWMENT,
        reason,
        postedBy: actor.id,
      });
      await manager.insert(
        LedgerEntryEntity,
        endowment(fundId, cents).map((entry) => rowOf(identifiers[0].id as string, entry)),
      );
      await audit(manager, [
        { act: 'subsidy_fund.endow', subject: 'subsidy_fund', subjectId: fundId, actorId: actor.id, detail: { cents } },
      ]);
      return manager.findOneByOrFail(SubsidyFundEntity, { id: fundId });
    });
  }

  /** A page of the postings that move a fund, or of all, oldest first. */
  page(fundId: string | null, page: PageArgs): Promise<Connection<LedgerPostingEntity>> {
    const query = this.database.getRepository(LedgerPostingEntity).createQueryBuilder('p').where('true');
    if (fundId !== null)
      query.andWhere('p.id IN (SELECT e.posting_id FROM ledger_entry e WHERE e.fund_id = :fundId)', { fundId });
    return paginate(query, ['id'], page);
  }
}

const rowOf = (postingId: string, { account, accountId, cents }: Entry): Partial<LedgerEntryEntity> => ({
  postingId,
  account,
  cents,
  fundId: account === LedgerAccount.FUND ? accountId : null,
  householdId: account === LedgerAccount.HOUSEHOLD ? accountId : null,
  providerId: account === LedgerAccount.PROVIDER ? accountId : null,
});
