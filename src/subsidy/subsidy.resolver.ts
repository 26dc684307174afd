import { ParseUUIDPipe } from '@nestjs/common';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AccountService } from '../account/account.service.js';
import { settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { ServiceTypeLoader } from '../service-type/service-type.loader.js';
import { ServiceType } from '../service-type/service-type.model.js';
import { FundService } from './fund.service.js';
import { type FundStanding, IseeService } from './isee.service.js';
import { type SubsidyFundEntity } from './subsidy.entity.js';
import { SubsidyLoader } from './subsidy.loader.js';
import {
  DeclareIseeInput,
  FundForHousehold,
  HouseholdSubsidy,
  IseeDeclarationPayload,
  OpenSubsidyFundInput,
  SetSubsidyRuleInput,
  SubsidyBand,
  SubsidyFund,
  SubsidyFundPayload,
  SubsidyRule,
  WithdrawIseeInput,
  WithdrawSubsidyRuleInput,
} from './subsidy.model.js';
import { type KeptRule } from './subsidy.rules.js';

/** Reads and sets the funds of the city. */
@Resolver(() => SubsidyFund)
export class SubsidyFundResolver {
  constructor(
    private readonly funds: FundService,
    private readonly accounts: AccountService,
    private readonly loader: SubsidyLoader,
    private readonly serviceTypes: ServiceTypeLoader,
  ) {}

  @Query(() => [SubsidyFund], { description: 'Every fund of the city, the newest first.' })
  subsidyFunds() {
    return this.funds.list();
  }

  @Mutation(() => SubsidyFundPayload, { description: 'Opens a fund; it is empty until it is endowed.' })
  async openSubsidyFund(@Args('input') input: OpenSubsidyFundInput, @Context() context: RequestContext) {
    const fund = { ...input, serviceTypeId: input.serviceTypeId ?? null };
    return settle('subsidyFund', this.funds.open(await this.accounts.getActor(context), fund));
  }

  @Mutation(() => SubsidyFundPayload, {
    description: 'Sets by which bands a fund pays from a day on. What has been in force stays as it was.',
  })
  async setSubsidyRule(@Args('input') { bands, ...rule }: SetSubsidyRuleInput, @Context() context: RequestContext) {
    const kept = bands.map(({ iseeUpToCents = null, percent, mostCents = null }) => ({
      iseeUpToCents,
      percent,
      mostCents,
    }));
    return settle('subsidyFund', this.funds.setRule(await this.accounts.getActor(context), { ...rule, bands: kept }));
  }

  @Mutation(() => SubsidyFundPayload, {
    description: 'Takes back a rule that was to begin on a day later than today: the one before it goes on.',
  })
  async withdrawSubsidyRule(
    @Args('input') { fundId, day }: WithdrawSubsidyRuleInput,
    @Context() context: RequestContext,
  ) {
    return settle('subsidyFund', this.funds.withdrawRule(await this.accounts.getActor(context), fundId, day));
  }

  @ResolveField(() => ServiceType, { nullable: true, description: 'The service that it is for; null for all.' })
  serviceType(@Parent() { serviceTypeId }: SubsidyFundEntity, @Context() context: RequestContext) {
    return serviceTypeId && this.serviceTypes.serviceType(context, serviceTypeId);
  }

  @ResolveField(() => [SubsidyRule], { description: 'Its rules, the oldest first.' })
  rules(@Parent() { id }: SubsidyFundEntity, @Context() context: RequestContext) {
    return this.loader.rules(context, id);
  }
}

/** Reads the bands of a rule. */
@Resolver(() => SubsidyRule)
export class SubsidyRuleResolver {
  constructor(private readonly loader: SubsidyLoader) {}

  @ResolveField(() => [SubsidyBand], { description: 'Lowest ISEE first; the last is also for who declares none.' })
  bands(@Parent() { id }: KeptRule, @Context() context: RequestContext) {
    return this.loader.bands(context, id);
  }
}

/** Tells a household how it stands, and takes what it declares. */
@Resolver(() => HouseholdSubsidy)
export class HouseholdSubsidyResolver {
  constructor(
    private readonly isee: IseeService,
    private readonly accounts: AccountService,
  ) {}

  @Query(() => HouseholdSubsidy, {
    description: 'How a household stands with the subsidies of the city. Reading it is noted in the audit trail.',
  })
  async householdSubsidy(
    @Args('householdId', { type: () => ID, description: 'Which household.' }, ParseUUIDPipe) householdId: string,
    @Context() context: RequestContext,
  ) {
    return this.isee.read(await this.accounts.getActor(context), householdId);
  }

  @Mutation(() => IseeDeclarationPayload, {
    description: 'Declares the ISEE of a household from today on; only the band in which it lies is kept.',
  })
  async declareIsee(@Args('input') input: DeclareIseeInput, @Context() context: RequestContext) {
    return settle('declaration', this.isee.declare(await this.accounts.getActor(context), input));
  }

  @Mutation(() => IseeDeclarationPayload, {
    description: 'Takes back the declared ISEE; from today on the household counts in the highest band.',
  })
  async withdrawIsee(@Args('input') { householdId }: WithdrawIseeInput, @Context() context: RequestContext) {
    return settle('declaration', this.isee.withdraw(await this.accounts.getActor(context), householdId));
  }
}

/** Reads for which service a fund is. */
@Resolver(() => FundForHousehold)
export class FundForHouseholdResolver {
  constructor(private readonly serviceTypes: ServiceTypeLoader) {}

  @ResolveField(() => ServiceType, { nullable: true, description: 'The service that it is for; null for all.' })
  serviceType(@Parent() { serviceTypeId }: FundStanding, @Context() context: RequestContext) {
    return serviceTypeId && this.serviceTypes.serviceType(context, serviceTypeId);
  }
}
