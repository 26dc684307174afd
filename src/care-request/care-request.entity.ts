import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CareRecipientEntity, HouseholdEntity } from '../household/household.entity.js';
import { MandateEntity } from '../household/mandate.entity.js';
import { ServiceTypeEntity } from '../service-type/service-type.entity.js';
import { type SlotInterval } from '../calendar/index.js';
import { intMultirange } from '../database/int-multirange.js';
import { type CareRequestEvent, CareRequestState, Sharing } from './care-request.rules.js';
import { HolidayRule, SchoolRule } from './dated-request.rules.js';

/** A quality of the provider that a household would like, worth `value` cents per hour to it. */
export interface PreferredSkill {
  readonly tag: string;
  readonly value: number;
}

/** A household's need for a service. */
@Entity('care_request')
@Check('care_request_state_is_known', `state IN ('draft', 'open', 'offered', 'paused', 'withdrawn')`)
@Check('care_request_sharing_is_known', `sharing IN ('none', 'building', 'territory')`)
@Check('care_request_budget_is_whole_per_slot', `budget_cents_per_hour > 0 AND budget_cents_per_hour % 4 = 0`)
@Check('care_request_priority_is_a_percentage', `priority BETWEEN 1 AND 1000`)
@Check('care_request_distances_are_not_negative', `max_walk_metres >= 0 AND host_units >= 0`)
@Check('care_request_ends_after_it_starts', `ends_before > starts_on`)
@Check('care_request_holiday_rule_is_known', `on_holidays IN ('keep', 'skip')`)
@Check('care_request_school_rule_is_known', `on_school_closures IN ('keep', 'skip', 'only')`)
@Check('care_request_is_published_unless_a_draft', `state IN ('draft', 'withdrawn') OR published_at IS NOT NULL`)
@Check('care_request_is_withdrawn_at_a_time', `(state = 'withdrawn') = (withdrawn_at IS NOT NULL)`)
@Index('care_request_by_household', ['householdId'])
@Index('care_request_by_state', ['state', 'serviceTypeId'])
export class CareRequestEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => HouseholdEntity, { name: 'care_request_is_of_a_household' })
  @Column('uuid')
  householdId: string;
  @ForeignKey(() => ServiceTypeEntity, { name: 'care_request_names_a_service_type' })
  @Column('uuid')
  serviceTypeId: string;
  @Column('text') state: CareRequestState;
  @Column('text') sharing: Sharing;
  /** How far the household would walk to another home or to a room. */
  @Column('int') maxWalkMetres: number;
  /** Units that this home can host in all, its own included; 0 means that it cannot host. */
  @Column('int') hostUnits: number;
  @Column('int') budgetCentsPerHour: number;
  /** Percent, 100 is normal; set by social policy, never typed by a household. */
  @Column('int', { default: 100 }) priority: number;
  @Column('text', { array: true, default: () => `'{}'` }) requiredSkills: string[];
  @Column('jsonb', { default: () => `'[]'` }) preferredSkills: PreferredSkill[];
  /** What others should know before they share, such as a pet at home. */
  @Column('text', { array: true, default: () => `'{}'` }) traits: string[];
  /** Traits of others with which this household does not share. */
  @Column('text', { array: true, default: () => `'{}'` }) avoidedTraits: string[];
  /** The first day; null: as soon as somebody is found. */
  @Column('date', { nullable: true }) startsOn: string | null;
  /** The day after the last one; null: until further notice. */
  @Column('date', { nullable: true }) endsBefore: string | null;
  @Column('text', { default: HolidayRule.SKIP }) onHolidays: HolidayRule;
  @Column('text', { default: SchoolRule.KEEP }) onSchoolClosures: SchoolRule;
  /** By which mandate the desk entered it; null where the household did. */
  @ForeignKey(() => MandateEntity, { name: 'care_request_names_its_mandate' })
  @Column('uuid', { nullable: true })
  mandateId: string | null;
  /** Counts its versions from 1; a change must name the one that it was made on. */
  @Column('int', { default: 1 }) revision: number;
  /** Null while it is a draft. */
  @Column('timestamptz', { nullable: true, default: () => 'now()' }) publishedAt: Date | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
}

/** That a care recipient is cared for under a request. */
@Entity('care_request_recipient')
@Index('care_request_recipient_by_recipient', ['careRecipientId'])
export class CareRequestRecipientEntity {
  @ForeignKey(() => CareRequestEntity, { name: 'care_request_recipient_names_a_request', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  careRequestId: string;
  @ForeignKey(() => CareRecipientEntity, { name: 'care_request_recipient_names_a_recipient' })
  @PrimaryColumn('uuid')
  careRecipientId: string;
}

/** One weekly timetable that suits a request; position 0 is the one it likes best. */
@Entity('timetable_option')
@Check('timetable_option_is_within_the_week', `NOT isempty(sessions) AND sessions <@ '{[0,672)}'::int4multirange`)
@Check('timetable_option_penalty_is_whole_per_slot', `penalty_cents_per_hour >= 0 AND penalty_cents_per_hour % 4 = 0`)
@Check('timetable_option_position_is_not_negative', `position >= 0`)
export class TimetableOptionEntity {
  @ForeignKey(() => CareRequestEntity, { name: 'timetable_option_is_of_a_request', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  careRequestId: string;
  @PrimaryColumn('int') position: number;
  @Column('int4multirange', { transformer: intMultirange }) sessions: SlotInterval[];
  /** By how much, per hour, this timetable suits less than the best one. */
  @Column('int', { default: 0 }) penaltyCentsPerHour: number;
}

/** One session of a request that asks for certain days and not for every week; slots of the day, 0 to 96. */
@Entity('care_request_date')
@Check('care_request_date_is_within_the_day', `start_slot >= 0 AND end_slot > start_slot AND end_slot <= 96`)
@Exclusion(
  'a_request_asks_once_for_an_hour',
  `USING gist (care_request_id WITH =, date WITH =, int4range(start_slot, end_slot) WITH &&)`,
)
export class CareRequestDateEntity {
  @ForeignKey(() => CareRequestEntity, { name: 'care_request_date_is_of_a_request', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  careRequestId: string;
  @PrimaryColumn('date') date: string;
  @PrimaryColumn('int') startSlot: number;
  @Column('int') endSlot: number;
}

/** One step of a request's life; written by the database itself when the state moves, and by the act of a change. */
@Entity('care_request_event')
@Check(
  'care_request_event_is_known',
  `event IN ('draft', 'publish', 'change', 'offer', 'release', 'pause', 'resume', 'withdraw')`,
)
@Index('care_request_event_by_request', ['careRequestId', 'id'])
export class CareRequestEventEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => CareRequestEntity, { name: 'care_request_event_is_of_a_request', onDelete: 'CASCADE' })
  @Column('uuid')
  careRequestId: string;
  @Column('text') event: CareRequestEvent;
  @Column('text', { nullable: true }) fromState: CareRequestState | null;
  @Column('text') toState: CareRequestState;
  /** The person who acted; null for the platform itself. */
  @Column('uuid', { nullable: true }) actorId: string | null;
  /** What a change touched: names of fields, never their values. */
  @Column('text', { array: true, default: () => `'{}'` }) changed: string[];
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) at: Date;
}
