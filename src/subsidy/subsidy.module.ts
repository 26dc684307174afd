import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountModule } from '../account/account.module.js';
import { HouseholdModule } from '../household/household.module.js';
import { ServiceTypeModule } from '../service-type/service-type.module.js';
import { FundService } from './fund.service.js';
import { IseeService } from './isee.service.js';
import { IseeDeclarationEntity, SubsidyBandEntity, SubsidyFundEntity, SubsidyRuleEntity } from './subsidy.entity.js';
import { SubsidyLoader } from './subsidy.loader.js';
import {
  FundForHouseholdResolver,
  HouseholdSubsidyResolver,
  SubsidyFundResolver,
  SubsidyRuleResolver,
} from './subsidy.resolver.js';

/** What the city pays of care: funds, rules by ISEE band, and what households declare. */
@Module({
  imports: [
    TypeOrmModule.forFeature([SubsidyFundEntity, SubsidyRuleEntity, SubsidyBandEntity, IseeDeclarationEntity]),
    AccountModule,
    HouseholdModule,
    ServiceTypeModule,
  ],
  providers: [
    FundService,
    IseeService,
    SubsidyLoader,
    SubsidyFundResolver,
    SubsidyRuleResolver,
    HouseholdSubsidyResolver,
    FundForHouseholdResolver,
  ],
  exports: [FundService, IseeService, SubsidyLoader],
})
export class SubsidyModule {}
