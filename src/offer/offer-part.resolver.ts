import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CareRequestEntity } from '../care-request/care-request.entity.js';
import { CareRequestLoader } from '../care-request/care-request.loader.js';
import { CareRequest } from '../care-request/care-request.model.js';
import { type RequestContext } from '../graphql/request-context.js';
import { TerritoryLoader } from '../territory/territory.loader.js';
import { Building } from '../territory/territory.model.js';
import { NeighbourLoader } from './neighbour.loader.js';
import { OfferEntity, OfferMemberEntity } from './offer.entity.js';
import { OfferLoader } from './offer.loader.js';
import { Offer, OfferMember, Venue } from './offer.model.js';
import { memberReason } from './offer-sentence.rules.js';
import { OfferLevel } from './offer.rules.js';

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
    private readonly neighbours: NeighbourLoader,
    private readonly territoryLoader: TerritoryLoader,
  ) {}

  @ResolveField(() => Venue, { description: 'Where it takes place.' })
  async venue(@Parent() offer: OfferEntity, @Context() context: RequestContext): Promise<Venue> {
    if (offer.roomId) return this.room(offer.roomId, context);
    if (offer.hostCareRequestId) return this.home(offer, offer.hostCareRequestId, context);
    return { label: context.language === 'en' ? 'From door to door' : 'Di casa in casa', position: null };
  }

  private async room(roomId: string, context: RequestContext): Promise<Venue> {
    const room = (await this.territoryLoader.room(context, roomId))!;
    const place = room.hubId
      ? await this.territoryLoader.hub(context, room.hubId)
      : await this.territoryLoader.building(context, room.buildingId!);
    const where = place && 'name' in place ? place.name : place!.address;
    return { label: `${room.name}, ${where}`, position: place!.position };
  }

  private async home(offer: OfferEntity, careRequestId: string, context: RequestContext): Promise<Venue> {
    const english = context.language === 'en';
    if (!(await this.neighbours.mayName(context, offer, careRequestId))) {
      const nearby = english ? 'At the home of a family nearby' : 'A casa di una famiglia vicina';
      const inside = english ? 'At the home of a family of the building' : 'A casa di una famiglia del palazzo';
      return { label: offer.level === OfferLevel.TERRITORY ? nearby : inside, position: null };
    }
    const household = await this.neighbours.householdOf(context, careRequestId);
    const building = (await this.territoryLoader.building(context, household.buildingId))!;
    const label = english ? 'At the home of' : 'A casa di';
    return { label: `${label} ${household.displayName}, ${building.address}`, position: building.position };
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
