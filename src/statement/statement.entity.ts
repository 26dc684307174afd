import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PersonEntity } from '../account/person.entity.js';
import { AgreementEntity } from '../agreement/agreement.entity.js';
import { AttendanceEntity } from '../agreement/session.entity.js';
import { HouseholdEntity } from '../household/household.entity.js';
import { ProviderEntity } from '../provider/provider.entity.js';
import { SubsidyFundEntity } from '../subsidy/subsidy.entity.js';
import { LineKind } from './statement.rules.js';

/** That a month is to be closed, and when it was. */
@Entity('month_closing')
@Check('month_closing_is_of_a_month', `month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'`)
export class MonthClosingEntity {
  /** `YYYY-MM`. */
  @PrimaryColumn('text') month: string;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) promisedAt: Date;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
}

/** What a household owes for a month; the sum of its lines, which the database checks at each commit. */
@Entity('household_statement')
@Unique('a_household_has_one_statement_a_month', ['householdId', 'month'])
@Check('household_statement_due_is_price_less_subsidy', `due_cents = price_cents - subsidy_cents`)
export class HouseholdStatementEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => HouseholdEntity, { name: 'household_statement_is_of_a_household' })
  @Column('uuid')
  householdId: string;
  @ForeignKey(() => MonthClosingEntity, { name: 'household_statement_is_of_a_closed_month' })
  @Column('text')
  month: string;
  @Column('int') priceCents: number;
  @Column('int') subsidyCents: number;
  @Column('int') dueCents: number;
}

/** What a provider earns by a month; the sum of its lines. */
@Entity('provider_statement')
@Unique('a_provider_has_one_statement_a_month', ['providerId', 'month'])
export class ProviderStatementEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => ProviderEntity, { name: 'provider_statement_is_of_a_provider' })
  @Column('uuid')
  providerId: string;
  @ForeignKey(() => MonthClosingEntity, { name: 'provider_statement_is_of_a_closed_month' })
  @Column('text')
  month: string;
  @Column('int') earnedCents: number;
}

/** One line of a month: on one household's statement and on one provider's, and never changed. */
@Entity('statement_line')
@Unique('a_line_is_reversed_once', ['reversesId'])
@Unique('a_line_is_replaced_once', ['replacesId'])
@Check('statement_line_kind_is_known', `kind IN ('care', 'late_cancellation', 'reversal')`)
@Check('statement_line_reverses_where_it_is_a_reversal', `(kind = 'reversal') = (reverses_id IS NOT NULL)`)
@Check('statement_line_due_is_price_less_subsidy', `due_cents = price_cents - subsidy_cents`)
@Check('statement_line_is_subsidised_by_a_fund', `(subsidy_cents <> 0) = (subsidy_fund_id IS NOT NULL)`)
@Check(
  'statement_line_is_not_negative_but_to_reverse',
  `kind = 'reversal' OR (minutes >= 0 AND subsidy_cents BETWEEN 0 AND price_cents)`,
)
@Index('an_attendance_is_stated_once', ['attendanceId'], {
  unique: true,
  where: 'reverses_id IS NULL AND replaces_id IS NULL',
})
@Index('statement_line_by_household_statement', ['householdStatementId'])
@Index('statement_line_by_provider_statement', ['providerStatementId'])
export class StatementLineEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => HouseholdStatementEntity, { name: 'statement_line_is_on_a_household_statement' })
  @Column('uuid')
  householdStatementId: string;
  @ForeignKey(() => ProviderStatementEntity, { name: 'statement_line_is_on_a_provider_statement' })
  @Column('uuid')
  providerStatementId: string;
  @ForeignKey(() => AgreementEntity, { name: 'statement_line_is_under_an_agreement' })
  @Column('uuid')
  agreementId: string;
  @ForeignKey(() => AttendanceEntity, { name: 'statement_line_is_of_an_attendance' })
  @Column('uuid')
  attendanceId: string;
  @Column('text') kind: LineKind;
  /** The day of the session, `YYYY-MM-DD`. */
  @Column('date') date: string;
  @Column('int') minutes: number;
  @Column('int') priceCents: number;
  @Column('int') subsidyCents: number;
  @Column('int') dueCents: number;
  /** The fund that pays of it, or to which it goes back. */
  @ForeignKey(() => SubsidyFundEntity, { name: 'statement_line_names_the_fund_that_pays' })
  @Column('uuid', { nullable: true })
  subsidyFundId: string | null;
  @ForeignKey(() => StatementLineEntity, { name: 'statement_line_reverses_a_line' })
  @Column('uuid', { nullable: true })
  reversesId: string | null;
  @ForeignKey(() => StatementLineEntity, { name: 'statement_line_replaces_a_line' })
  @Column('uuid', { nullable: true })
  replacesId: string | null;
}

/** That a line was wrong: the next month that closes takes it back and states the right minutes. */
@Entity('line_correction')
@Check('line_correction_minutes_are_not_negative', `minutes >= 0`)
export class LineCorrectionEntity {
  @ForeignKey(() => StatementLineEntity, { name: 'line_correction_is_of_a_line' })
  @PrimaryColumn('uuid')
  lineId: string;
  /** Minutes of care that truly count; 0 takes the line back for good. */
  @Column('int') minutes: number;
  @Column('text') reason: string;
  @ForeignKey(() => PersonEntity, { name: 'line_correction_was_decided_by_a_person' })
  @Column('uuid')
  decidedBy: string;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) decidedAt: Date;
}
