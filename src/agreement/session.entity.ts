import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CareRequestEntity } from '../care-request/care-request.entity.js';
import { HouseholdEntity } from '../household/household.entity.js';
import { ProviderEntity } from '../provider/provider.entity.js';
import { RoomEntity } from '../territory/territory.entity.js';
import { AgreementEntity } from './agreement.entity.js';
import { AttendanceState, SessionState } from './session.rules.js';

/** One dated presence of the provider under an agreement. */
@Entity('session')
@Check('session_ends_after_it_starts', `ends_at > starts_at`)
@Check('session_state_is_known', `state IN ('planned', 'under_way', 'given', 'cancelled', 'uncovered', 'not_given')`)
@Check('session_is_checked_out_after_it_was_in', `checked_out_at IS NULL OR checked_out_at >= checked_in_at`)
@Check('session_is_under_way_from_check_in', `(state IN ('under_way', 'given')) = (checked_in_at IS NOT NULL)`)
@Exclusion(
  'no_provider_gives_two_sessions_at_once',
  `USING gist (provider_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (state IN ('planned', 'under_way', 'given'))`,
)
@Exclusion(
  'no_room_holds_two_sessions_at_once',
  `USING gist (room_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (state IN ('planned', 'under_way', 'given'))`,
)
@Index('session_by_agreement', ['agreementId', 'startsAt'])
@Index('session_by_provider', ['providerId', 'startsAt'])
export class SessionEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => AgreementEntity, { name: 'session_is_of_an_agreement', onDelete: 'CASCADE' })
  @Column('uuid')
  agreementId: string;
  /** Who gives it: the agreement's provider, or a substitute. */
  @ForeignKey(() => ProviderEntity, { name: 'session_names_a_provider' })
  @Column('uuid')
  providerId: string;
  @ForeignKey(() => RoomEntity, { name: 'session_names_its_room' })
  @Column('uuid', { nullable: true })
  roomId: string | null;
  /** The day on which it starts, as planned. */
  @Column('date') date: string;
  @Column('timestamptz') startsAt: Date;
  @Column('timestamptz') endsAt: Date;
  @Column('text', { default: SessionState.PLANNED }) state: SessionState;
  /** What a household shows the provider, who types it to check in and out. */
  @Column('text') code: string;
  @Column('timestamptz', { nullable: true }) checkedInAt: Date | null;
  @Column('timestamptz', { nullable: true }) checkedOutAt: Date | null;
  /** When it would have started before it was rescheduled. */
  @Column('timestamptz', { nullable: true }) movedFrom: Date | null;
  /** When its time, place, provider or state last changed, noted by the database. */
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) changedAt: Date;
}

/** That a household's care recipients are at a session, from when until when; the hours that it owes are counted here. */
@Entity('attendance')
@Check('attendance_ends_after_it_starts', `ends_at > starts_at AND minutes > 0`)
@Check('attendance_minutes_are_not_negative', `confirmed_minutes >= 0`)
@Check(
  'attendance_state_is_known',
  `state IN ('planned', 'attended', 'confirmed', 'disputed', 'cancelled_in_time', 'cancelled_late', 'not_given')`,
)
@Index('attendance_by_session', ['sessionId'])
@Index('attendance_by_household', ['householdId', 'startsAt'])
@Index('attendance_by_request', ['careRequestId', 'startsAt'])
export class AttendanceEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => SessionEntity, { name: 'attendance_is_at_a_session', onDelete: 'CASCADE' })
  @Column('uuid')
  sessionId: string;
  @ForeignKey(() => AgreementEntity, { name: 'attendance_is_of_an_agreement', onDelete: 'CASCADE' })
  @Column('uuid')
  agreementId: string;
  @ForeignKey(() => CareRequestEntity, { name: 'attendance_names_a_request' })
  @Column('uuid')
  careRequestId: string;
  @ForeignKey(() => HouseholdEntity, { name: 'attendance_names_a_household' })
  @Column('uuid')
  householdId: string;
  /** Which block of the household's weekly sessions it is. */
  @Column('int', { nullable: true }) block: number | null;
  @Column('timestamptz') startsAt: Date;
  @Column('timestamptz') endsAt: Date;
  /** Minutes planned, by a clock that never changes. */
  @Column('int') minutes: number;
  @Column('text', { default: AttendanceState.PLANNED }) state: AttendanceState;
  /** Minutes that the household, or the desk after a dispute, says were given. */
  @Column('int', { nullable: true }) confirmedMinutes: number | null;
  @Column('timestamptz', { nullable: true }) confirmedAt: Date | null;
  /** What the household says was wrong. */
  @Column('text', { nullable: true }) dispute: string | null;
  /** The person at the desk who settled a dispute. */
  @Column('uuid', { nullable: true }) settledBy: string | null;
  /** When its time or state last changed, noted by the database. */
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) changedAt: Date;
}
