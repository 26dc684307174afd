import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountModule } from '../account/account.module.js';
import { ServiceTypeModule } from '../service-type/service-type.module.js';
import { BuildingEntity, HubEntity, RoomEntity, RoomServiceEntity, TerritoryEntity } from './territory.entity.js';
import { KeepHubResolver } from './keep-hub.resolver.js';
import { TerritoryLoader } from './territory.loader.js';
import {
  BuildingResolver,
  HubResolver,
  PlaceOfInvitationResolver,
  PlaceOfAssignmentResolver,
  PlaceOfOfficeResolver,
  PlaceOfRoleResolver,
  RoomResolver,
  TerritoryResolver,
  TownResolver,
} from './territory.resolver.js';
import { TerritoryService } from './territory.service.js';

/** Territories, hubs, buildings and rooms. */
@Module({
  imports: [
    TypeOrmModule.forFeature([TerritoryEntity, HubEntity, BuildingEntity, RoomEntity, RoomServiceEntity]),
    AccountModule,
    ServiceTypeModule,
  ],
  providers: [
    TerritoryService,
    TerritoryLoader,
    TerritoryResolver,
    TownResolver,
    BuildingResolver,
    HubResolver,
    KeepHubResolver,
    RoomResolver,
    PlaceOfInvitationResolver,
    PlaceOfAssignmentResolver,
    PlaceOfOfficeResolver,
    PlaceOfRoleResolver,
  ],
  exports: [TerritoryLoader],
})
export class TerritoryModule {}
