import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountModule } from '../account/account.module.js';
import { OfferModule } from '../offer/offer.module.js';
import { ServiceTypeModule } from '../service-type/service-type.module.js';
import { KeepRoomResolver } from './keep-room.resolver.js';
import { KeepRoomService } from './keep-room.service.js';
import { RoomBookingEntity } from './room-booking.entity.js';
import { RoomBookingResolver, RoomServiceResolver } from './room-booking.resolver.js';
import { RoomBookingService } from './room-booking.service.js';

/** Common rooms: which there are, and that they are booked for meetings. */
@Module({
  imports: [TypeOrmModule.forFeature([RoomBookingEntity]), AccountModule, OfferModule, ServiceTypeModule],
  providers: [KeepRoomService, KeepRoomResolver, RoomBookingService, RoomBookingResolver, RoomServiceResolver],
})
export class RoomBookingModule {}
