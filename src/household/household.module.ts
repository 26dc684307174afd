import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TerritoryModule } from '../territory/territory.module.js';
import { AccountModule } from '../account/account.module.js';
import { ConsentService } from './consent.service.js';
import { HouseholdPhoneResolver } from './household-phone.resolver.js';
import { HouseholdPhoneService } from './household-phone.service.js';
import { HouseholdActResolver } from './household-act.resolver.js';
import { CareRecipientEntity, HouseholdEntity } from './household.entity.js';
import { HouseholdLoader } from './household.loader.js';
import {
  DelegatesOfHouseholdResolver,
  MandatesOfHouseholdResolver,
  HouseholdOfAssignmentResolver,
  HouseholdOfOfficeResolver,
  HouseholdOfRoleResolver,
  HouseholdOfViewerResolver,
  HouseholdResolver,
  HouseholdsOfBuildingResolver,
} from './household.resolver.js';
import { HouseholdService } from './household.service.js';
import { MandateController } from './mandate.controller.js';
import { CareNoteEntity, ConsentEntity, MandateEntity } from './mandate.entity.js';

/** Households and whom they care for. */
@Module({
  imports: [
    TypeOrmModule.forFeature([HouseholdEntity, CareRecipientEntity, MandateEntity, ConsentEntity, CareNoteEntity]),
    AccountModule,
    TerritoryModule,
  ],
  controllers: [MandateController],
  providers: [
    HouseholdService,
    ConsentService,
    HouseholdPhoneService,
    HouseholdPhoneResolver,
    HouseholdActResolver,
    HouseholdLoader,
    HouseholdResolver,
    HouseholdsOfBuildingResolver,
    HouseholdOfAssignmentResolver,
    HouseholdOfOfficeResolver,
    HouseholdOfRoleResolver,
    HouseholdOfViewerResolver,
    MandatesOfHouseholdResolver,
    DelegatesOfHouseholdResolver,
  ],
  exports: [HouseholdLoader, HouseholdService, ConsentService],
})
export class HouseholdModule {}
