import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PersonEntity } from '../account/person.entity.js';
import { HouseholdEntity } from '../household/household.entity.js';
import { ProviderEntity } from '../provider/provider.entity.js';
import { SubsidyFundEntity } from '../subsidy/subsidy.entity.js';
import { LedgerAccount, PostingKind } from './ledger.rules.js';
import { HouseholdStatementEntity } from './statement.entity.js';

/** One movement of money on paper, whose entries sum to zero; of a statement it says what its lines say. Never changed. */
@Entity('ledger_posting')
@Unique('a_statement_is_posted_once', ['householdStatementId'])
@Check(
  'ledger_posting_kind_is_known',
  `(kind = 'statement' AND household_statement_id IS NOT NULL)
          OR (kind = 'endowment' AND household_statement_id IS NULL AND reason IS NOT NULL AND posted_by IS NOT NULL)`,
)
export class LedgerPostingEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('text') kind: PostingKind;
  @ForeignKey(() => HouseholdStatementEntity, { name: 'ledger_posting_is_of_a_statement' })
  @Column('uuid', { nullable: true })
  householdStatementId: string | null;
  @Column('text', { nullable: true }) reason: string | null;
  @ForeignKey(() => PersonEntity, { name: 'ledger_posting_was_made_by_a_person' })
  @Column('uuid', { nullable: true })
  postedBy: string | null;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) at: Date;
}

/** What one posting moves on one account: positive comes to it, negative goes from it. */
@Entity('ledger_entry')
@Check('ledger_entry_moves_something', `cents <> 0`)
@Check(
  'ledger_entry_names_its_account',
  `account IN ('city', 'fund', 'household', 'provider')
          AND (account = 'fund') = (fund_id IS NOT NULL)
          AND (account = 'household') = (household_id IS NOT NULL)
          AND (account = 'provider') = (provider_id IS NOT NULL)`,
)
@Index('ledger_entry_by_posting', ['postingId'])
@Index('ledger_entry_by_fund', ['fundId'], { where: 'fund_id IS NOT NULL' })
export class LedgerEntryEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => LedgerPostingEntity, { name: 'ledger_entry_is_of_a_posting' })
  @Column('uuid')
  postingId: string;
  @Column('text') account: LedgerAccount;
  @ForeignKey(() => SubsidyFundEntity, { name: 'ledger_entry_names_a_fund' })
  @Column('uuid', { nullable: true })
  fundId: string | null;
  @ForeignKey(() => HouseholdEntity, { name: 'ledger_entry_names_a_household' })
  @Column('uuid', { nullable: true })
  householdId: string | null;
  @ForeignKey(() => ProviderEntity, { name: 'ledger_entry_names_a_provider' })
  @Column('uuid', { nullable: true })
  providerId: string | null;
  @Column('int') cents: number;
}
