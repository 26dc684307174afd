import { Field, Float, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RoundScope, RoundStage, RoundState } from './matching-round.rules.js';
import { UnmetCause } from './unmet.rules.js';

registerEnumType(RoundScope, {
  name: 'RoundScope',
  description: 'Over which requests a round runs.',
  valuesMap: {
    REQUEST: { description: 'One newly published request, among the open ones around it.' },
    BUILDING: { description: 'The requests of a building.' },
    TERRITORY: { description: 'The requests of a territory.' },
    TOWN: { description: 'All requests.' },
  },
});
registerEnumType(RoundState, {
  name: 'RoundState',
  description: 'Where a round stands.',
  valuesMap: {
    QUEUED: { description: 'Waiting for a worker.' },
    RUNNING: { description: 'The engine is at work.' },
    COMPLETED: { description: 'Its offers are drafted.' },
    FAILED: { description: 'It ended without offers.' },
    CANCELLED: { description: 'It was stopped.' },
  },
});
registerEnumType(RoundStage, {
  name: 'RoundStage',
  description: 'What a running round does.',
  valuesMap: {
    LOADING: { description: 'It reads requests and free hours.' },
    CANDIDATES: { description: 'It lists who could serve whom.' },
    PRICES: { description: 'It works out prices, and with them the bound.' },
    SEARCH: { description: 'It looks for better and better plans.' },
  },
});
registerEnumType(UnmetCause, {
  name: 'UnmetCause',
  description: 'Why a round left a request without an offer: the last thing in the way.',
  valuesMap: {
    NO_PROVIDER: { description: 'No vetted provider offers the service.' },
    SKILL: { description: 'None of those has the skills that the household requires.' },
    DISTANCE: { description: 'None of those travels this far.' },
    CAPACITY: { description: 'None of those can care for so many at once.' },
    TIME: { description: 'None of those is free at the times asked for.' },
    BUDGET: { description: 'None of those asks as little as the household would pay.' },
    SCARCITY: { description: 'Those who could come are better used elsewhere.' },
  },
});

/** One run of the engine. */
@ObjectType({ description: 'One run of the engine over the open requests of a building, a territory or the town.' })
export class MatchingRound {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field(() => RoundScope, { description: 'Over which requests it runs.' }) scope: RoundScope;
  @Field(() => RoundState, { description: 'Where it stands.' }) state: RoundState;
  @Field(() => RoundStage, { nullable: true, description: 'What it does; null unless it runs.' })
  stage: RoundStage | null;
  @Field(() => Float, { description: 'How much of the work is done, 0 … 1.' }) progress: number;
  @Field({ description: 'When it was asked for.' }) createdAt: Date;
  @Field(() => Date, { nullable: true, description: 'When it ended.' }) completedAt: Date | null;
  @Field(() => Float, { nullable: true, description: 'By which share the plan may at most fall short of the best.' })
  gap: number | null;
}

/** A request that a round left without an offer. */
@ObjectType({ description: 'A request that a round left without an offer, and why.' })
export class UnmetRequest {
  @Field(() => UnmetCause, { description: 'The last thing in the way.' }) cause: UnmetCause;
}
