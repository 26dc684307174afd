import { Injectable } from '@nestjs/common';
import { type RequestContext } from '../graphql/request-context.js';
import { TerritoryLoader } from '../territory/territory.loader.js';
import { NeighbourLoader } from './neighbour.loader.js';
import { type OfferEntity } from './offer.entity.js';
import { OfferLoader } from './offer.loader.js';
import { type Venue } from './offer.model.js';
import { OfferLevel } from './offer.rules.js';

/** Says where an offer takes place, in the words of the caller and by no more than the caller may know. */
@Injectable()
export class VenueLoader {
  constructor(
    private readonly neighbours: NeighbourLoader,
    private readonly territoryLoader: TerritoryLoader,
    private readonly offers: OfferLoader,
  ) {}

  /** The place; `mayKnowHome` tells whether the caller may know whose home it is, should it be a home. */
  async venue(
    context: RequestContext,
    { id, roomId, hostCareRequestId, level }: Pick<OfferEntity, 'id' | 'roomId' | 'hostCareRequestId' | 'level'>,
    mayKnowHome: (careRequestId: string) => Promise<boolean>,
  ): Promise<Venue> {
    const english = context.language === 'en';
    if (roomId) return this.room(roomId, context);
    const host = hostCareRequestId ?? (await this.onlyMember(context, id, level));
    if (host === null) return { label: english ? 'From door to door' : 'Di casa in casa', position: null };
    if (await mayKnowHome(host)) return this.home(host, context);
    const nearby = english ? 'At the home of a family nearby' : 'A casa di una famiglia vicina';
    const inside = english ? 'At the home of a family of the building' : 'A casa di una famiglia del palazzo';
    const alone = english ? 'At the home of the family' : 'A casa della famiglia';
    const labels = { territory: nearby, building: inside, single: alone };
    return { label: labels[level], position: null };
  }

  /** The one member of an offer that nobody shares: who is visited alone is visited at home. */
  private async onlyMember(context: RequestContext, offerId: string, level: OfferLevel): Promise<string | null> {
    if (level !== OfferLevel.SINGLE) return null;
    const [member] = await this.offers.members(context, offerId);
    return member?.careRequestId ?? null;
  }

  private async room(roomId: string, context: RequestContext): Promise<Venue> {
    const room = (await this.territoryLoader.room(context, roomId))!;
    const place = room.hubId
      ? await this.territoryLoader.hub(context, room.hubId)
      : await this.territoryLoader.building(context, room.buildingId!);
    const hub = place && 'name' in place ? place.name : null;
    const where = [room.name, hub, place!.address].filter(Boolean).join(', ');
    return { label: where, position: place!.position };
  }

  private async home(careRequestId: string, context: RequestContext): Promise<Venue> {
    const household = await this.neighbours.householdOf(context, careRequestId);
    const building = (await this.territoryLoader.building(context, household.buildingId))!;
    const label = context.language === 'en' ? 'At the home of' : 'A casa di';
    return { label: `${label} ${household.displayName}, ${building.address}`, position: building.position };
  }
}
