import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountModule } from '../account/account.module.js';
import { HouseholdModule } from '../household/household.module.js';
import { ServiceTypeModule } from '../service-type/service-type.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { CareRequestActResolver } from './care-request-act.resolver.js';
import { CareRequestContentService } from './care-request-content.service.js';
import {
  CareRequestDateEntity,
  CareRequestEntity,
  CareRequestEventEntity,
  CareRequestRecipientEntity,
  TimetableOptionEntity,
} from './care-request.entity.js';
import { CareRequestLoader } from './care-request.loader.js';
import { CareRequestResolver } from './care-request.resolver.js';
import { CareRequestController } from './care-request.controller.js';
import { HouseholdChangeResolver } from './household-change.resolver.js';
import { HouseholdChangeService } from './household-change.service.js';
import { PriorityRuleEntity, SocialFactEntity } from './priority.entity.js';
import { RankProcessor } from './priority.processor.js';
import { PriorityLoader } from './priority.loader.js';
import { PriorityResolver, SocialFactsOfHouseholdResolver } from './priority.resolver.js';
import { PriorityService } from './priority.service.js';
import { RequestSummaryService } from './request-summary.service.js';
import { CareRequestService } from './care-request.service.js';
import { NeedByHourResolver } from './need-by-hour.resolver.js';
import { NeedByHourService } from './need-by-hour.service.js';
import { NeedsOfBuildingResolver, NeedsOfTerritoryResolver, ServiceOfNeedResolver } from './need.resolver.js';

/** What households ask for. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      CareRequestEntity,
      CareRequestRecipientEntity,
      TimetableOptionEntity,
      CareRequestDateEntity,
      CareRequestEventEntity,
      PriorityRuleEntity,
      SocialFactEntity,
    ]),
    AccountModule,
    HouseholdModule,
    ServiceTypeModule,
    TerritoryModule,
  ],
  controllers: [CareRequestController],
  providers: [
    NeedByHourService,
    NeedByHourResolver,
    CareRequestService,
    RequestSummaryService,
    HouseholdChangeService,
    HouseholdChangeResolver,
    PriorityService,
    PriorityLoader,
    PriorityResolver,
    SocialFactsOfHouseholdResolver,
    RankProcessor,
    CareRequestContentService,
    CareRequestLoader,
    CareRequestResolver,
    CareRequestActResolver,
    NeedsOfBuildingResolver,
    NeedsOfTerritoryResolver,
    ServiceOfNeedResolver,
  ],
  exports: [CareRequestService, CareRequestContentService, CareRequestLoader],
})
export class CareRequestModule {}
