import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CareRequestEntity } from '../care-request/care-request.entity.js';
import { CareRequestLoader } from '../care-request/care-request.loader.js';
import { CareRequest } from '../care-request/care-request.model.js';
import { type RequestContext } from '../graphql/request-context.js';
import { OfferEntity } from '../offer/offer.entity.js';
import { Offer } from '../offer/offer.model.js';
import { UnmetRequestEntity } from './matching-round.entity.js';
import { MatchingRoundLoader } from './matching-round.loader.js';
import { MatchingRound, UnmetRequest } from './matching-round.model.js';
import { unmetReason } from './unmet.rules.js';

/** Reads the requests that a round left without an offer. */
@Resolver(() => UnmetRequest)
export class UnmetRequestResolver {
  constructor(private readonly careRequestLoader: CareRequestLoader) {}

  @ResolveField(() => CareRequest, { description: 'The request.' })
  careRequest(@Parent() { careRequestId }: UnmetRequestEntity, @Context() context: RequestContext) {
    return this.careRequestLoader.careRequest(context, careRequestId);
  }

  @ResolveField(() => String, { description: 'Why, in a sentence in the language of the caller.' })
  reason(@Parent() unmet: UnmetRequestEntity, @Context() { language }: RequestContext): string {
    return unmetReason(unmet, language);
  }
}

/** Says why an open request has no offer. */
@Resolver(() => CareRequest)
export class UnmetReasonResolver {
  constructor(private readonly loader: MatchingRoundLoader) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'Why the last round left it without an offer; null once it has one, or before any round.',
  })
  async unmetReason(@Parent() { id }: CareRequestEntity, @Context() context: RequestContext): Promise<string | null> {
    const unmet = await this.loader.lastUnmet(context, id);
    return unmet && unmetReason(unmet, context.language);
  }
}

/** Finds the round that drafted an offer. */
@Resolver(() => Offer)
export class RoundOfOfferResolver {
  constructor(private readonly loader: MatchingRoundLoader) {}

  @ResolveField(() => MatchingRound, { description: 'The round that drafted it.' })
  round(@Parent() { roundId }: OfferEntity, @Context() context: RequestContext) {
    return this.loader.round(context, roundId);
  }
}
