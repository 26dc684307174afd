import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AccountService } from '../account/account.service.js';
import { settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { type HouseholdEntity } from '../household/household.entity.js';
import { Household } from '../household/household.model.js';
import { PriorityLoader } from './priority.loader.js';
import {
  DeclareFactsInput,
  DeclareFactsPayload,
  PriorityRule,
  SetPriorityRuleInput,
  SetPriorityRulePayload,
  SocialFacts,
  WithdrawPriorityRuleInput,
  WithdrawPriorityRulePayload,
} from './priority.model.js';
import { PriorityService } from './priority.service.js';

/** Takes what households declare. */
@Resolver(() => SocialFacts)
export class PriorityResolver {
  constructor(
    private readonly priorities: PriorityService,
    private readonly accounts: AccountService,
  ) {}

  @Mutation(() => DeclareFactsPayload, {
    description: 'Declares the social facts that hold now; the rules of the city turn them into a priority.',
  })
  async declareSocialFacts(
    @Args('input') { householdId, facts }: DeclareFactsInput,
    @Context() context: RequestContext,
  ) {
    return settle('socialFacts', this.priorities.declare(await this.accounts.getActor(context), householdId, facts));
  }

  @Query(() => [PriorityRule], { description: 'By how much each social fact raises the priority, by fact and date.' })
  priorityRules() {
    return this.priorities.listRules();
  }

  @Mutation(() => SetPriorityRulePayload, {
    description: 'Sets by how much a social fact raises the priority from a day on. What has been in force stays.',
  })
  async setPriorityRule(
    @Args('input') { fact, from, addedPercent }: SetPriorityRuleInput,
    @Context() context: RequestContext,
  ) {
    const actor = await this.accounts.getActor(context);
    return settle('priority', this.priorities.setRule(actor, fact, from, addedPercent));
  }

  @Mutation(() => WithdrawPriorityRulePayload, {
    description:
      'Takes back that a priority begins or ends on a day later than today: what holds before that day goes on.',
  })
  async withdrawPriorityRule(
    @Args('input') { fact, day }: WithdrawPriorityRuleInput,
    @Context() context: RequestContext,
  ) {
    return settle('priority', this.priorities.withdrawRule(await this.accounts.getActor(context), fact, day));
  }
}

/** Reads what a household has declared. */
@Resolver(() => Household)
export class SocialFactsOfHouseholdResolver {
  constructor(private readonly loader: PriorityLoader) {}

  @ResolveField(() => SocialFacts, {
    description: 'The social facts that it has declared and that count now, for the household alone.',
  })
  socialFacts(@Parent() { id }: HouseholdEntity, @Context() context: RequestContext) {
    return this.loader.declared(context, id);
  }
}
