import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CareRecipientEntity, HouseholdEntity } from '../household/household.entity.js';
import { ServiceTypeEntity } from '../service-type/service-type.entity.js';
import { type SlotInterval } from '../calendar/index.js';
import { intMultirange } from '../database/int-multirange.js';
import { CareRequestState, Sharing } from './care-request.rules.js';

/** A quality of the provider that a household would like, worth `value` cents per hour to it. */
export interface PreferredSkill {
  readonly tag: string;
  readonly value: number;
}

/** A household's need for a service. */
@Entity('care_request')
@Check('care_request_state_is_known', `state IN ('open', 'offered', 'withdrawn')`)
@Check('care_request_sharing_is_known', `sharing IN ('none', 'building', 'territory')`)
@Check('care_request_budget_is_whole_per_slot', `budget_cents_per_hour > 0 AND budget_cents_per_hour % 4 = 0`)
@Check('care_request_priority_is_a_percentage', `priority BETWEEN 1 AND 1000`)
@Check('care_request_distances_are_not_negative', `max_walk_metres >= 0 AND host_units >= 0`)
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
  @Column('timestamptz', { default: () => 'now()' }) publishedAt: Date;
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
