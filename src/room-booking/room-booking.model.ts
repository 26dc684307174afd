import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsDate, IsOptional, IsUUID, Length } from 'class-validator';
import { PageArgs } from '../graphql/connection.js';
import { PayloadOf } from '../graphql/payload.js';
import { Refusal, UserError } from '../graphql/user-error.js';
import { OfferState } from '../offer/offer.rules.js';
import { SlotInterval } from '../territory/territory.model.js';

/** A room that is taken for a meeting. */
@ObjectType({ description: 'That a room is taken for a meeting.' })
export class RoomBooking {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field(() => ID, { description: 'The room.' }) roomId: string;
  @Field({ description: 'From when.' }) startsAt: Date;
  @Field({ description: 'Until before when.' }) endsAt: Date;
  @Field({ description: 'What for.' }) purpose: string;
  @Field(() => Date, { nullable: true, description: 'When it was given back; null while it stands.' })
  cancelledAt: Date | null;
}

/** A service that has a room every week. */
@ObjectType({ description: 'A service that has a room every week, without whose it is.' })
export class RoomService {
  @Field(() => ID, { description: 'UUIDv7 of the offer.' }) id: string;
  @Field(() => [SlotInterval], { description: 'When it has the room, every week.' }) blocks: SlotInterval[];
  @Field(() => OfferState, { description: 'Where its offer stands; the room is kept from the draft on.' })
  state: OfferState;
}

@InputType({ description: 'Which room is to be booked, and when.' })
export class BookRoomInput {
  @Field(() => ID, { description: 'The room.' })
  @IsUUID()
  roomId: string;

  @Field({ description: 'From when, in the future.' })
  @IsDate()
  startsAt: Date;

  @Field({ description: 'Until before when, on the same day in Rome, within the hours at which the room is open.' })
  @IsDate()
  endsAt: Date;

  @Field({ description: 'What for, 1 to 80 characters; no names.' })
  @Length(1, 80)
  purpose: string;
}

@InputType({ description: 'Which booking is given back.' })
export class CancelRoomBookingInput {
  @Field(() => ID, { description: 'Its id.' })
  @IsUUID()
  roomBookingId: string;
}

/** Which bookings are asked for. */
@ArgsType()
export class RoomBookingsArgs extends PageArgs {
  @Field(() => ID, { description: 'The room.' })
  @IsUUID()
  readonly roomId: string;

  @Field(() => Date, { nullable: true, description: 'Only those that end after.' })
  @IsOptional()
  @IsDate()
  readonly from?: Date | null;
}

@ObjectType({ description: 'The booking, or why there is none.' })
export class BookRoomPayload extends PayloadOf('roomBooking', () => RoomBooking, 'The booking.') {}

@ObjectType({ description: 'The booking that was given back, or why not.' })
export class CancelRoomBookingPayload extends PayloadOf('roomBooking', () => RoomBooking, 'The booking.') {}

/** The room is not to be had then. */
@Refusal('Another booking, or a service, has the room at that time.')
export class RoomTaken extends UserError {
  constructor() {
    super(
      {
        it: 'In quell’orario la sala è già occupata: scegli un altro momento.',
        en: 'The room is taken at that time: choose another.',
      },
      ['startsAt'],
    );
  }
}

/** The room is closed then. */
@Refusal('The time is past, too long, over midnight, or outside the hours at which the room is open.')
export class RoomClosed extends UserError {
  constructor() {
    super(
      {
        it: 'Scegli un orario futuro, nello stesso giorno, in cui la sala è aperta.',
        en: 'Choose a time to come, within one day, at which the room is open.',
      },
      ['startsAt'],
    );
  }
}

/** It is too late to give the room back. */
@Refusal('The booking was given back, or its time has begun.')
export class BookingOver extends UserError {
  constructor() {
    super({
      it: 'Questa prenotazione è già stata annullata o è già iniziata.',
      en: 'This booking was given back already, or has begun.',
    });
  }
}
