import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CareRequestEntity } from '../care-request/care-request.entity.js';
import { CareRequestLoader } from '../care-request/care-request.loader.js';
import { CareRequest } from '../care-request/care-request.model.js';
import { type RequestContext } from '../graphql/request-context.js';
import { HouseholdLoader } from '../household/household.loader.js';
import { TerritoryLoader } from '../territory/territory.loader.js';
import { Building } from '../territory/territory.model.js';
import { OfferEntity, OfferMemberEntity } from './offer.entity.js';
import { OfferLoader } from './offer.loader.js';
import { Offer, OfferMember, Venue } from './offer.model.js';
import { memberReason } from './offer-sentence.rules.js';
import { OfferLevel } from './offer.rules.js';

/** A member with what its sentence needs to know of the offer. */
type MemberOfOffer = OfferMemberEntity & { readonly level: OfferLevel; readonly others: number };

/** Reads the members of offers. */
@Resolver(() => OfferMember)
export class OfferMemberResolver {
  constructor(
    private readonly careRequestLoader: CareRequestLoader,
    private readonly householdLoader: HouseholdLoader,
    private readonly territoryLoader: TerritoryLoader,
  ) {}

  @ResolveField(() => CareRequest, { description: 'What it asked for.' })
  careRequest(@Parent() { careRequestId }: MemberOfOffer, @Context() context: RequestContext) {
    return this.careRequestLoader.careRequest(context, careRequestId);
  }

  @ResolveField(() => String, { description: 'How the household is called; first names only, in the demo.' })
  async displayName(@Parent() member: MemberOfOffer, @Context() context: RequestContext): Promise<string> {
    return (await this.household(member, context)).displayName;
  }

  @ResolveField(() => Building, { description: 'Where its home is.' })
  async building(@Parent() member: MemberOfOffer, @Context() context: RequestContext) {
    return this.territoryLoader.building(context, (await this.household(member, context)).buildingId);
  }

  @ResolveField(() => String, { description: 'Why it is good for this household, in a sentence.' })
  reason(@Parent() member: MemberOfOffer, @Context() { language }: RequestContext): string {
    return memberReason(member, language);
  }

  private async household({ careRequestId }: MemberOfOffer, context: RequestContext) {
    const request = await this.careRequestLoader.careRequest(context, careRequestId);
    return (await this.householdLoader.household(context, request!.householdId))!;
  }
}

/** Says where an offer takes place. */
@Resolver(() => Offer)
export class VenueOfOfferResolver {
  constructor(
    private readonly careRequestLoader: CareRequestLoader,
    private readonly householdLoader: HouseholdLoader,
    private readonly territoryLoader: TerritoryLoader,
  ) {}

  @ResolveField(() => Venue, { description: 'Where it takes place.' })
  async venue(
    @Parent() { roomId, hostCareRequestId }: OfferEntity,
    @Context() context: RequestContext,
  ): Promise<Venue> {
    if (roomId) return this.room(roomId, context);
    if (hostCareRequestId) return this.home(hostCareRequestId, context);
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

  private async home(careRequestId: string, context: RequestContext): Promise<Venue> {
    const request = (await this.careRequestLoader.careRequest(context, careRequestId))!;
    const household = (await this.householdLoader.household(context, request.householdId))!;
    const building = (await this.territoryLoader.building(context, household.buildingId))!;
    const label = context.language === 'en' ? 'At the home of' : 'A casa di';
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
