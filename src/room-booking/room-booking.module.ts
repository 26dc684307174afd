import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountModule } from '../account/account.module.js';
import { ServiceTypeModule } from '../service-type/service-type.module.js';
import { RoomBookingEntity } from './room-booking.entity.js';
import { RoomBookingResolver, RoomServiceResolver } from './room-booking.resolver.js';
import { RoomBookingService } from './room-booking.service.js';

/** Rooms that are booked for meetings. */
@Module({
  imports: [TypeOrmModule.forFeature([RoomBookingEntity]), AccountModule, ServiceTypeModule],
  providers: [RoomBookingService, RoomBookingResolver, RoomServiceResolver],
})
export class RoomBookingModule {}
