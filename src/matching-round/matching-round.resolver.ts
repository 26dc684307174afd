import { ParseUUIDPipe } from '@nestjs/common';
import {
  Args,
  ArgsType,
  Context,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
  Subscription,
} from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsOptional, IsUUID } from 'class-validator';
import { AccessService } from '../account/access.service.js';
import { AccountService } from '../account/account.service.js';
import { ConnectionOf, PageArgs, PageArgsFromEitherEnd } from '../graphql/connection.js';
import { NotFound } from '../graphql/faults.js';
import { PayloadOf, settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { TerritoryLoader } from '../territory/territory.loader.js';
import { Building, Territory } from '../territory/territory.model.js';
import { MatchingRoundEntity } from './matching-round.entity.js';
import { MatchingRound, UnmetRequest } from './matching-round.model.js';
import { RoundScope } from './matching-round.rules.js';
import { MatchingRoundService } from './matching-round.service.js';
import { ProgressService } from './progress.service.js';

const MatchingRoundConnection = ConnectionOf('MatchingRound', () => MatchingRound);
const UnmetRequestConnection = ConnectionOf('UnmetRequest', () => UnmetRequest);

@InputType({ description: 'Over what a round is to run.' })
class StartMatchingRoundInput {
  @Field(() => RoundScope, { description: 'A building, a territory or the town.' })
  @IsEnum(RoundScope)
  scope: RoundScope;

  @Field(() => ID, { nullable: true, description: 'The building, for that scope only.' })
  @IsOptional()
  @IsUUID()
  buildingId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The territory, for that scope only.' })
  @IsOptional()
  @IsUUID()
  territoryId?: string | null;
}

@ObjectType({ description: 'The round, or why it was not started.' })
class StartMatchingRoundPayload extends PayloadOf('matchingRound', () => MatchingRound, 'The round, queued.') {}

@InputType({ description: 'Which round to stop.' })
class CancelMatchingRoundInput {
  @Field(() => ID, { description: 'The round.' })
  @IsUUID()
  roundId: string;
}

@ObjectType({ description: 'The round, or why it was not stopped.' })
class CancelMatchingRoundPayload extends PayloadOf('matchingRound', () => MatchingRound, 'The round, cancelled.') {}

@ArgsType()
class RoundsArgs extends PageArgsFromEitherEnd {
  @Field(() => ID, { nullable: true, description: 'Only those over this building.' })
  @IsOptional()
  @IsUUID()
  readonly buildingId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those over this territory.' })
  @IsOptional()
  @IsUUID()
  readonly territoryId?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Only those that somebody started, not those that began by themselves.',
  })
  @IsBoolean()
  readonly startedByHand: boolean = false;
}

@ArgsType()
class UnmetArgs extends PageArgs {
  @Field(() => ID, { description: 'The round.' })
  @IsUUID()
  readonly roundId: string;
}

/** Starts, reads and follows matching rounds. */
@Resolver(() => MatchingRound)
export class MatchingRoundResolver {
  constructor(
    private readonly rounds: MatchingRoundService,
    private readonly accounts: AccountService,
    private readonly access: AccessService,
    private readonly progress: ProgressService,
    private readonly territoryLoader: TerritoryLoader,
  ) {}

  @Query(() => MatchingRoundConnection, {
    name: 'matchingRounds',
    description: 'The rounds, oldest first unless asked otherwise.',
  })
  page(@Args() args: RoundsArgs) {
    return this.rounds.page(args, args);
  }

  @Query(() => MatchingRound, { nullable: true, description: 'One round.' })
  matchingRound(@Args('id', { type: () => ID, description: 'Its id.' }, ParseUUIDPipe) id: string) {
    return this.rounds.find(id);
  }

  @Query(() => UnmetRequestConnection, {
    name: 'unmetRequests',
    description: 'The requests that a round left without an offer, each with its reason.',
  })
  async pageUnmet(@Args() args: UnmetArgs, @Context() context: RequestContext) {
    return this.rounds.pageUnmet(args.roundId, args, await this.access.visible(context, 'CareRequest'));
  }

  @Mutation(() => StartMatchingRoundPayload, {
    description:
      'Starts a round. A coordinator does it for the own building, an operator within the own territory, the city anywhere. Drafts of earlier rounds over the same requests that nobody was shown are replaced.',
  })
  async startMatchingRound(@Args('input') input: StartMatchingRoundInput, @Context() context: RequestContext) {
    return settle('matchingRound', this.rounds.start(await this.accounts.getActor(context), input));
  }

  @Mutation(() => CancelMatchingRoundPayload, {
    description: 'Stops a round that has not ended: nothing of it is stored. For whoever may start one there.',
  })
  async cancelMatchingRound(@Args('input') { roundId }: CancelMatchingRoundInput, @Context() context: RequestContext) {
    const actor = await this.accounts.getActor(context);
    const answer = await settle('matchingRound', this.rounds.cancel(actor, roundId));
    await this.progress.tell(roundId);
    return answer;
  }

  @Subscription(() => MatchingRound, {
    description: 'The round as it is now, and again whenever it has come further.',
    async resolve(this: MatchingRoundResolver, { roundId }: { roundId: string }, _args, context: RequestContext) {
      // What was read for the last piece of news may have changed since.
      context.loaders.clear();
      return this.rounds.find(roundId);
    },
  })
  async matchingRoundProgressed(
    @Args('roundId', { type: () => ID, description: 'The round.' }, ParseUUIDPipe) roundId: string,
  ) {
    if (!(await this.rounds.find(roundId))) throw new NotFound('matching round', roundId);
    return this.progress.watch(roundId);
  }

  @ResolveField(() => Building, { nullable: true, description: 'The building that it is over, if it is one.' })
  building(@Parent() { buildingId }: MatchingRoundEntity, @Context() context: RequestContext) {
    return buildingId && this.territoryLoader.building(context, buildingId);
  }

  @ResolveField(() => Territory, { nullable: true, description: 'The territory that it is over, if it is one.' })
  territory(@Parent() { territoryId }: MatchingRoundEntity, @Context() context: RequestContext) {
    return territoryId && this.territoryLoader.territory(context, territoryId);
  }
}
