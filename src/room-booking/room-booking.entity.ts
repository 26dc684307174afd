import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../account/person.entity.js';
import { RoomEntity } from '../territory/territory.entity.js';

/** That a room is taken for a meeting; the database lets it be taken over no other booking and no service. */
@Entity('room_booking')
@Check('room_booking_ends_after_it_starts', `ends_at > starts_at`)
@Check('room_booking_says_what_for', `char_length(purpose) BETWEEN 1 AND 80`)
@Exclusion(
  'no_room_is_booked_twice',
  `USING gist (room_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (cancelled_at IS NULL)`,
)
export class RoomBookingEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => RoomEntity, { name: 'room_booking_is_of_a_room' })
  @Column('uuid')
  roomId: string;
  @Column('timestamptz') startsAt: Date;
  @Column('timestamptz') endsAt: Date;
  @Column('text') purpose: string;
  @ForeignKey(() => PersonEntity, { name: 'room_booking_was_made_by_a_person' })
  @Column('uuid')
  bookedBy: string;
  @Column('timestamptz', { default: () => 'now()' }) bookedAt: Date;
  @Column('timestamptz', { nullable: true }) cancelledAt: Date | null;
}
