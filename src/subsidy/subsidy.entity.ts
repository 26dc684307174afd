import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../account/person.entity.js';
import { HouseholdEntity } from '../household/household.entity.js';
import { ServiceTypeEntity } from '../service-type/service-type.entity.js';
import { CeilingPeriod } from './subsidy.rules.js';

/** Money that the city sets aside to pay a part of care, for one service or for all, over some dates. */
@Entity('subsidy_fund')
@Check('subsidy_fund_closes_after_it_opens', `closes_on > opens_on`)
@Exclusion(
  'a_service_has_one_fund_at_a_time',
  `USING gist (coalesce(service_type_id, '00000000-0000-0000-0000-000000000000'::uuid) WITH =, daterange(opens_on, closes_on) WITH &&)`,
)
export class SubsidyFundEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('text') name: string;
  /** The service whose care it pays for; null for every service without a fund of its own. */
  @ForeignKey(() => ServiceTypeEntity, { name: 'subsidy_fund_names_a_service_type' })
  @Column('uuid', { nullable: true })
  serviceTypeId: string | null;
  /** Months that begin from this day on draw on it. */
  @Column('date') opensOn: string;
  /** The first day from which months draw on it no more. */
  @Column('date') closesOn: string;
  /** What it still has; moved by entries of the ledger alone, and never below zero. */
  @Column('int', { default: 0 }) balanceCents: number;
}

/** By which bands a fund pays, from one day until another. */
@Entity('subsidy_rule')
@Check('subsidy_rule_ends_after_it_begins', `valid_until IS NULL OR valid_until > valid_from`)
@Check('subsidy_rule_ceiling_is_of_a_month_or_a_year', `ceiling_per IN ('month', 'year')`)
@Exclusion('a_fund_has_one_rule_at_a_time', `USING gist (fund_id WITH =, daterange(valid_from, valid_until) WITH &&)`)
export class SubsidyRuleEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => SubsidyFundEntity, { name: 'subsidy_rule_is_of_a_fund' })
  @Column('uuid')
  fundId: string;
  @Column('date') validFrom: string;
  @Column('date', { nullable: true }) validUntil: string | null;
  @Column('text') ceilingPer: CeilingPeriod;
}

/** One step of a rule: up to which ISEE, which part of the price, how much at most. */
@Entity('subsidy_band')
@Check('subsidy_band_pays_a_part', `percent BETWEEN 0 AND 100`)
@Check('subsidy_band_amounts_are_not_negative', `isee_up_to_cents >= 0 AND most_cents >= 0`)
export class SubsidyBandEntity {
  @ForeignKey(() => SubsidyRuleEntity, { name: 'subsidy_band_is_of_a_rule', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  ruleId: string;
  @PrimaryColumn('int') position: number;
  @Column('int', { nullable: true }) iseeUpToCents: number | null;
  @Column('int') percent: number;
  @Column('int', { nullable: true }) mostCents: number | null;
}

/** In which band a household says that its ISEE lies, from one day until another; the figure itself is not kept. */
@Entity('isee_declaration')
@Check('isee_declaration_ends_after_it_begins', `valid_until > valid_from`)
@Check('isee_declaration_is_not_negative', `isee_up_to_cents >= 0`)
@Exclusion(
  'a_household_has_one_isee_at_a_time',
  `USING gist (household_id WITH =, daterange(valid_from, valid_until) WITH &&)`,
)
export class IseeDeclarationEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => HouseholdEntity, { name: 'isee_declaration_is_of_a_household', onDelete: 'CASCADE' })
  @Column('uuid')
  householdId: string;
  /** The limit of the band; null above every limit that was known. */
  @Column('int', { nullable: true }) iseeUpToCents: number | null;
  @Column('date') validFrom: string;
  /** The first day on which it no longer holds. */
  @Column('date') validUntil: string;
  @ForeignKey(() => PersonEntity, { name: 'isee_declaration_was_made_by_a_person' })
  @Column('uuid')
  declaredBy: string;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) declaredAt: Date;
}
