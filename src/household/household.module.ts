import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TerritoryModule } from '../territory/territory.module.js';
import { CareRecipientEntity, HouseholdEntity } from './household.entity.js';
import { HouseholdLoader } from './household.loader.js';
import { HouseholdOfViewerResolver, HouseholdResolver, HouseholdsOfBuildingResolver } from './household.resolver.js';

/** Households and whom they care for. */
@Module({
  imports: [TypeOrmModule.forFeature([HouseholdEntity, CareRecipientEntity]), TerritoryModule],
  providers: [HouseholdLoader, HouseholdResolver, HouseholdsOfBuildingResolver, HouseholdOfViewerResolver],
  exports: [HouseholdLoader],
})
export class HouseholdModule {}
