import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { type SlotInterval } from '../calendar/index.js';
import { CareRequestEntity } from '../care-request/care-request.entity.js';
import { HolidayRule, SchoolRule } from '../care-request/dated-request.rules.js';
import { intMultirange } from '../database/int-multirange.js';
import { HouseholdEntity } from '../household/household.entity.js';
import { OfferEntity } from '../offer/offer.entity.js';
import { ProviderEntity } from '../provider/provider.entity.js';
import { ServiceTypeEntity } from '../service-type/service-type.entity.js';
import { RoomEntity } from '../territory/territory.entity.js';

/** An offer that every party accepted. Whether it has begun or ended is told by its offer. */
@Entity('agreement')
@Unique('an_offer_has_one_agreement', ['offerId'])
@Check('agreement_ends_after_it_starts', `ends_on IS NULL OR ends_on >= starts_on`)
@Index('agreement_by_provider', ['providerId'])
export class AgreementEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => OfferEntity, { name: 'agreement_is_of_an_offer' })
  @Column('uuid')
  offerId: string;
  @ForeignKey(() => ProviderEntity, { name: 'agreement_names_a_provider' })
  @Column('uuid')
  providerId: string;
  @ForeignKey(() => ServiceTypeEntity, { name: 'agreement_names_a_service_type' })
  @Column('uuid')
  serviceTypeId: string;
  @ForeignKey(() => RoomEntity, { name: 'agreement_names_its_room' })
  @Column('uuid', { nullable: true })
  roomId: string | null;
  @Column('date') startsOn: string;
  /** The first day without it; null while no end is set. */
  @Column('date', { nullable: true }) endsOn: string | null;
  /** Sessions are laid out up to before this day. */
  @Column('date') plannedUntil: string;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}

/** What one household has agreed to over some dates: its weekly sessions and their price. It is a member while terms hold. */
@Entity('agreement_terms')
@Check('agreement_terms_end_after_they_begin', `until_on IS NULL OR until_on > from_on`)
@Check('agreement_terms_holiday_rule_is_known', `on_holidays IN ('keep', 'skip')`)
@Check('agreement_terms_school_rule_is_known', `on_school_closures IN ('keep', 'skip', 'only')`)
@Check('agreement_terms_never_cost_more_than_alone', `weekly_price_cents BETWEEN 0 AND alone_cents`)
@Exclusion(
  'a_request_has_one_set_of_terms_at_a_time',
  `USING gist (care_request_id WITH =, daterange(from_on, until_on) WITH &&)`,
)
@Index('agreement_terms_by_household', ['householdId'])
export class AgreementTermsEntity {
  @ForeignKey(() => AgreementEntity, { name: 'agreement_terms_are_of_an_agreement', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  agreementId: string;
  @ForeignKey(() => CareRequestEntity, { name: 'agreement_terms_name_a_request' })
  @PrimaryColumn('uuid')
  careRequestId: string;
  @PrimaryColumn('date') fromOn: string;
  /** The first day without them; null while they go on. */
  @Column('date', { nullable: true }) untilOn: string | null;
  @ForeignKey(() => HouseholdEntity, { name: 'agreement_terms_name_a_household' })
  @Column('uuid')
  householdId: string;
  @Column('int4multirange', { transformer: intMultirange }) sessions: SlotInterval[];
  /** Cents per week. */
  @Column('int') weeklyPriceCents: number;
  /** Cents per week that it would cost alone. */
  @Column('int') aloneCents: number;
  @Column('text', { default: HolidayRule.SKIP }) onHolidays: HolidayRule;
  @Column('text', { default: SchoolRule.KEEP }) onSchoolClosures: SchoolRule;
  /** Whether the household that leaves at their end wants another offer then. */
  @Column('boolean', { default: false }) looksAgain: boolean;
  /** When the household agreed, joined, or was given new terms: the earliest of its terms says since when it takes part. */
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
