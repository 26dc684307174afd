import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AccountService } from '../account/account.service.js';
import { mayOrganise } from '../account/account.rules.js';
import { type RequestContext } from '../graphql/request-context.js';
import { exactCount, isTold, toldCount } from '../territory/told-count.rules.js';
import { ToldCount } from '../territory/told-count.model.js';
import { TerritoryLoader } from '../territory/territory.loader.js';
import { type MatchingRoundEntity } from './matching-round.entity.js';
import { MatchingRound } from './matching-round.model.js';

const COARSE = 'Exact for whoever may start such a round.';
const HIDDEN = 'For others than those who may start such a round, null where it is about fewer than five requests.';

/** Tells what a round found: exactly to those who serve its place, and to everybody else so that nobody is told from it. */
@Resolver(() => MatchingRound)
export class RoundFigureResolver {
  constructor(
    private readonly accounts: AccountService,
    private readonly territories: TerritoryLoader,
  ) {}

  @ResolveField(() => ToldCount, { nullable: true, description: `Requests that it ran over. ${COARSE}` })
  openRequests(@Parent() round: MatchingRoundEntity, @Context() context: RequestContext) {
    return this.count(round, context, round.openRequests);
  }

  @ResolveField(() => ToldCount, { nullable: true, description: `Requests that it found an offer for. ${COARSE}` })
  servedRequests(@Parent() round: MatchingRoundEntity, @Context() context: RequestContext) {
    return this.count(round, context, round.servedRequests);
  }

  @ResolveField(() => ToldCount, {
    nullable: true,
    description: `Requests among those that share with others. ${COARSE}`,
  })
  sharedRequests(@Parent() round: MatchingRoundEntity, @Context() context: RequestContext) {
    return this.count(round, context, round.sharedRequests);
  }

  @ResolveField(() => ToldCount, { nullable: true, description: `Offers that it drafted. ${COARSE}` })
  offerCount(@Parent() round: MatchingRoundEntity, @Context() context: RequestContext) {
    return this.count(round, context, round.offerCount);
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: `Cents per week that sharing saves the households in all. ${HIDDEN}`,
  })
  savedCentsPerWeek(@Parent() round: MatchingRoundEntity, @Context() context: RequestContext) {
    return this.money(round, context, round.savedCentsPerWeek, round.sharedRequests);
  }

  @ResolveField(() => Int, { nullable: true, description: `Cents per week that its plan is worth. ${HIDDEN}` })
  welfareCents(@Parent() round: MatchingRoundEntity, @Context() context: RequestContext) {
    return this.money(round, context, round.welfareCents, round.servedRequests);
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: `No plan over the same facts is worth more, in cents per week. ${HIDDEN}`,
  })
  boundCents(@Parent() round: MatchingRoundEntity, @Context() context: RequestContext) {
    return this.money(round, context, round.boundCents, round.servedRequests);
  }

  private async count(round: MatchingRoundEntity, context: RequestContext, count: number | null) {
    if (count === null) return null;
    return (await this.isOwn(round, context)) ? exactCount(count) : toldCount(count);
  }

  /** An amount is shown where enough requests stand behind it. */
  private async money(
    round: MatchingRoundEntity,
    context: RequestContext,
    cents: number | null,
    behind: number | null,
  ) {
    return cents === null || isTold(behind ?? 0) || (await this.isOwn(round, context)) ? cents : null;
  }

  /** Whether the caller serves the place that the round is over. */
  private async isOwn({ buildingId, territoryId }: MatchingRoundEntity, context: RequestContext): Promise<boolean> {
    const actor = await this.accounts.findActor(context);
    if (!actor) return false;
    const building = buildingId === null ? null : await this.territories.building(context, buildingId);
    return mayOrganise(actor, { buildingId, territoryId: building?.territoryId ?? territoryId });
  }
}
