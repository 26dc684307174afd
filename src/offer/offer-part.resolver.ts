import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CareRequestEntity } from '../care-request/care-request.entity.js';
import { CareRequestLoader } from '../care-request/care-request.loader.js';
import { CareRequest } from '../care-request/care-request.model.js';
import { type RequestContext } from '../graphql/request-context.js';
import { Building } from '../territory/territory.model.js';
import { NeighbourLoader } from './neighbour.loader.js';
import { OfferEntity, OfferMemberEntity } from './offer.entity.js';
import { OfferLoader } from './offer.loader.js';
import { Offer, OfferMember, Venue } from './offer.model.js';
import { memberReason } from './offer-sentence.rules.js';
import { type OfferLevel } from './offer.rules.js';
import { VenueLoader } from './venue.loader.js';

/** A member with what its sentence needs to know of the offer. */
type MemberOfOffer = OfferMemberEntity & {
  readonly offer: OfferEntity;
  readonly level: OfferLevel;
  readonly others: number;
};

/** Reads the members of offers. */
@Resolver(() => OfferMember)
export class OfferMemberResolver {
  constructor(
    private readonly careRequestLoader: CareRequestLoader,
    private readonly neighbours: NeighbourLoader,
  ) {}

  @ResolveField(() => CareRequest, { description: 'What it asked for.' })
  careRequest(@Parent() { careRequestId }: MemberOfOffer, @Context() context: RequestContext) {
    return this.careRequestLoader.careRequest(context, careRequestId);
  }

  @ResolveField(() => String, {
    description:
      'How the household is called: by its name for its own, its desk, and, once all have accepted, the parties.',
  })
  displayName(@Parent() member: MemberOfOffer, @Context() context: RequestContext): Promise<string> {
    return this.neighbours.nameOf(context, member.offer, member);
  }

  @ResolveField(() => Building, {
    nullable: true,
    description:
      'Where its home is; null for neighbours and the provider until all have accepted, unless it is the own building.',
  })
  building(@Parent() member: MemberOfOffer, @Context() context: RequestContext) {
    return this.neighbours.buildingOf(context, member.offer, member);
  }

  @ResolveField(() => String, { description: 'Why it is good for this household, in a sentence.' })
  reason(@Parent() member: MemberOfOffer, @Context() { language }: RequestContext): string {
    return memberReason(member, language);
  }
}

/** Says where an offer takes place. */
@Resolver(() => Offer)
export class VenueOfOfferResolver {
  constructor(
    private readonly venues: VenueLoader,
    private readonly neighbours: NeighbourLoader,
  ) {}

  @ResolveField(() => Venue, { description: 'Where it takes place.' })
  venue(@Parent() offer: OfferEntity, @Context() context: RequestContext): Promise<Venue> {
    return this.venues.venue(context, offer, (host) => this.neighbours.mayName(context, offer, host));
  }
}

/** Finds the offer that a request is in. */
@Resolver(() => CareRequest)
export class OfferOfCareRequestResolver {
  constructor(private readonly loader: OfferLoader) {}

  @ResolveField(() => Offer, { nullable: true, description: 'The live offer that it is in; null while it is in none.' })
  async offer(@Parent() { id }: CareRequestEntity, @Context() context: RequestContext) {
    const offerId = await this.loader.liveOfferIdOfRequest(context, id);
    return offerId && this.loader.offer(context, offerId);
  }
}
