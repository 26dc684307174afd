import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { CareRecipientKind, ServiceMode } from './service-type.rules.js';

/** One kind of care that the city offers: a row that an administrator can add, not a branch in the code. */
@Entity('service_type')
@Unique('service_type_code_is_unique', ['code'])
@Check('service_type_mode_is_known', `mode IN ('group', 'round')`)
@Check('service_type_hour_value_is_whole_per_slot', `hour_value_cents > 0 AND hour_value_cents % 4 = 0`)
@Check('service_type_cares_for_somebody', `cares_for <@ ARRAY['child', 'adult', 'dog'] AND cardinality(cares_for) > 0`)
@Check('service_type_takes_a_household', `max_households >= 1`)
export class ServiceTypeEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('text') code: string;
  @Column('text') mode: ServiceMode;
  @Column('text') nameIt: string;
  @Column('text') nameEn: string;
  /** For whom it is meant where no dated rule holds; a request for it names nobody else. */
  @Column('text', { array: true, default: () => `'{child,adult,dog}'` }) caresFor: CareRecipientKind[];
  /** Cents of welfare that an hour of this care is worth, the same for rich and poor, where no dated value holds. */
  @Column('int') hourValueCents: number;
  @Column('int') maxHouseholds: number;
  /** Years between the youngest and the oldest in one group; null where ages do not matter. */
  @Column('int', { nullable: true }) maxAgeSpan: number | null;
}

/** What an hour of a service is worth from one day until another, in place of what the service type says. */
@Entity('service_value')
@Check('service_value_ends_after_it_begins', `valid_until IS NULL OR valid_until > valid_from`)
@Check('service_value_is_whole_per_slot', `hour_value_cents > 0 AND hour_value_cents % 4 = 0`)
@Exclusion(
  'a_service_has_one_value_at_a_time',
  `USING gist (service_type_id WITH =, daterange(valid_from, valid_until) WITH &&)`,
)
export class ServiceValueEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => ServiceTypeEntity, { name: 'service_value_names_a_service_type', onDelete: 'CASCADE' })
  @Column('uuid')
  serviceTypeId: string;
  @Column('date') validFrom: string;
  @Column('date', { nullable: true }) validUntil: string | null;
  @Column('int') hourValueCents: number;
}

/** For whom a service is meant from one day until another, in place of what the service type says. */
@Entity('service_recipients')
@Check('service_recipients_end_after_they_begin', `valid_until IS NULL OR valid_until > valid_from`)
@Check('service_recipients_are_somebody', `cares_for <@ ARRAY['child', 'adult', 'dog'] AND cardinality(cares_for) > 0`)
@Exclusion(
  'a_service_is_for_the_same_at_a_time',
  `USING gist (service_type_id WITH =, daterange(valid_from, valid_until) WITH &&)`,
)
export class ServiceRecipientsEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => ServiceTypeEntity, { name: 'service_recipients_name_a_service_type', onDelete: 'CASCADE' })
  @Column('uuid')
  serviceTypeId: string;
  @Column('date') validFrom: string;
  @Column('date', { nullable: true }) validUntil: string | null;
  @Column('text', { array: true }) caresFor: CareRecipientKind[];
}

/** A kind of paper that the city knows, with the rules for checking it: policy data, not a branch in the code. */
@Entity('credential_kind')
@Check('credential_kind_code_is_a_word', `code ~ '^[a-z][a-z-]{1,40}$'`)
@Unique('credential_kind_says_whether_it_is_kept', ['code', 'keepsDocument'])
@Check('credential_kind_months_are_some', `fresh_months > 0 AND holds_months > 0`)
export class CredentialKindEntity {
  @PrimaryColumn('text') code: string;
  @Column('text') nameIt: string;
  @Column('text') nameEn: string;
  /** What is particular about checking it, in a sentence or two with its source. */
  @Column('text', { nullable: true }) ruleIt: string | null;
  @Column('text', { nullable: true }) ruleEn: string | null;
  /** False where the law lets us keep the outcome and never the paper, as of a criminal record. */
  @Column('boolean') keepsDocument: boolean;
  /** How old it may be on the day when it is checked, in months; null where that does not matter. */
  @Column('int', { nullable: true }) freshMonths: number | null;
  /** After how many months it is checked anew at the latest, whatever it says itself; null where it says so itself. */
  @Column('int', { nullable: true }) holdsMonths: number | null;
}

/** A kind of paper that a provider must hold, valid, before it may be matched for a service: from one day until another. */
@Entity('required_credential')
@Check('required_credential_ends_after_it_begins', `valid_until IS NULL OR valid_until > valid_from`)
@Exclusion(
  'a_paper_is_required_once_at_a_time',
  `USING gist (service_type_id WITH =, kind WITH =, daterange(valid_from, valid_until) WITH &&)`,
)
export class RequiredCredentialEntity {
  @ForeignKey(() => ServiceTypeEntity, { name: 'required_credential_names_a_service_type', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  serviceTypeId: string;
  @ForeignKey(() => CredentialKindEntity, { name: 'required_credential_is_of_a_known_kind' })
  @PrimaryColumn('text')
  kind: string;
  /** The first day on which it is asked for. */
  @PrimaryColumn('date', { default: '2020-01-01' }) validFrom: string;
  /** The first day on which it is asked for no more; null while no end is set. */
  @Column('date', { nullable: true }) validUntil: string | null;
}
