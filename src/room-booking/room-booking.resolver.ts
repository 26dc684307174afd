import { ParseUUIDPipe } from '@nestjs/common';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AccountService } from '../account/account.service.js';
import { ConnectionOf } from '../graphql/connection.js';
import { settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { ServiceTypeLoader } from '../service-type/service-type.loader.js';
import { ServiceType } from '../service-type/service-type.model.js';
import {
  BookRoomInput,
  BookRoomPayload,
  CancelRoomBookingInput,
  CancelRoomBookingPayload,
  RoomBooking,
  RoomBookingsArgs,
  RoomService,
} from './room-booking.model.js';
import { type HeldRoom, RoomBookingService } from './room-booking.service.js';

const RoomBookingConnection = ConnectionOf('RoomBooking', () => RoomBooking);

/** Lets those who keep a room book it. */
@Resolver(() => RoomBooking)
export class RoomBookingResolver {
  constructor(
    private readonly bookings: RoomBookingService,
    private readonly accounts: AccountService,
  ) {}

  @Query(() => RoomBookingConnection, {
    description: 'The bookings of a room that stand, by their start, for whoever keeps it.',
  })
  async roomBookings(@Args() args: RoomBookingsArgs, @Context() context: RequestContext) {
    return this.bookings.page(await this.accounts.getActor(context), args.roomId, args.from ?? null, args);
  }

  @Query(() => [RoomService], {
    description:
      'The services that have a room every week, or for which it is kept since they were drafted, for whoever keeps it.',
  })
  async roomServices(
    @Args('roomId', { type: () => ID, description: 'The room.' }, ParseUUIDPipe) roomId: string,
    @Context() context: RequestContext,
  ) {
    return this.bookings.services(await this.accounts.getActor(context), roomId);
  }

  @Mutation(() => BookRoomPayload, {
    description: 'Books a room. For the coordinator of its building, the desk of its territory and the city.',
  })
  async bookRoom(@Args('input') input: BookRoomInput, @Context() context: RequestContext) {
    return settle('roomBooking', this.bookings.book(await this.accounts.getActor(context), input));
  }

  @Mutation(() => CancelRoomBookingPayload, { description: 'Gives a room back before its time has begun.' })
  async cancelRoomBooking(
    @Args('input') { roomBookingId }: CancelRoomBookingInput,
    @Context() context: RequestContext,
  ) {
    return settle('roomBooking', this.bookings.cancel(await this.accounts.getActor(context), roomBookingId));
  }
}

/** Reads what a service that has a room is. */
@Resolver(() => RoomService)
export class RoomServiceResolver {
  constructor(private readonly loader: ServiceTypeLoader) {}

  @ResolveField(() => ServiceType, { description: 'Which service.' })
  serviceType(@Parent() { serviceTypeId }: HeldRoom, @Context() context: RequestContext) {
    return this.loader.serviceType(context, serviceTypeId);
  }
}
