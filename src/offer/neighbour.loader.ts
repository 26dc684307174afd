import { Injectable } from '@nestjs/common';
import { AccountService } from '../account/account.service.js';
import { holds, listHeld, Role } from '../account/account.rules.js';
import { CareRequestLoader } from '../care-request/care-request.loader.js';
import { type RequestContext } from '../graphql/request-context.js';
import { HouseholdLoader } from '../household/household.loader.js';
import { TerritoryLoader } from '../territory/territory.loader.js';
import { type OfferEntity, type OfferMemberEntity } from './offer.entity.js';
import { OfferLoader } from './offer.loader.js';
import { OfferState } from './offer.rules.js';
import { unnamedNeighbour } from './neighbour.rules.js';

/** The states in which the parties of an offer know each other. */
const AGREED: readonly OfferState[] = [OfferState.CONFIRMED, OfferState.ACTIVE, OfferState.ENDED];

/** Decides who sees whom in an offer: until everyone has accepted, a household sees no neighbour's name or door. */
@Injectable()
export class NeighbourLoader {
  constructor(
    private readonly accounts: AccountService,
    private readonly offers: OfferLoader,
    private readonly careRequests: CareRequestLoader,
    private readonly households: HouseholdLoader,
    private readonly territories: TerritoryLoader,
  ) {}

  /**
   * Whether the caller may know who a member is: the member itself, the desk of its territory, and, once everyone has
   * accepted, the other members and the provider.
   */
  async mayName(context: RequestContext, offer: OfferEntity, careRequestId: string): Promise<boolean> {
    const actor = await this.accounts.findActor(context);
    if (!actor) return false;
    const own = [...listHeld(actor, Role.HOUSEHOLD), ...listHeld(actor, Role.DELEGATE)];
    const household = await this.householdOf(context, careRequestId);
    if (own.includes(household.id)) return true;
    const building = await this.territories.building(context, household.buildingId);
    if (holds(actor, Role.PLATFORM_OPERATOR, building!.territoryId)) return true;
    if (!AGREED.includes(offer.state)) return false;
    if (holds(actor, Role.PROVIDER, offer.providerId)) return true;
    const members = await this.offers.members(context, offer.id);
    const parties = await Promise.all(members.map((member) => this.householdOf(context, member.careRequestId)));
    return parties.some(({ id }) => own.includes(id));
  }

  /** How a member is called before the caller: by its name where that may be known, else by no more than helps to decide. */
  async nameOf(context: RequestContext, offer: OfferEntity, member: OfferMemberEntity): Promise<string> {
    const household = await this.householdOf(context, member.careRequestId);
    if (await this.mayName(context, offer, member.careRequestId)) return household.displayName;
    const actor = await this.accounts.findActor(context);
    const held = actor ? [...listHeld(actor, Role.HOUSEHOLD), ...listHeld(actor, Role.DELEGATE)] : [];
    const own = await Promise.all(held.map((id) => this.households.household(context, id)));
    const yours = own.some((each) => each?.buildingId === household.buildingId);
    const coordinates = actor !== null && holds(actor, Role.BUILDING_COORDINATOR, household.buildingId);
    const theirs = {
      territory: 'nearby',
      building: 'the-building',
      single: coordinates ? 'the-building' : 'untold',
    } as const;
    return unnamedNeighbour(
      {
        where: yours ? 'your-building' : theirs[offer.level],
        recipients: await this.careRequests.recipients(context, member.careRequestId),
        year: new Date().getFullYear(),
      },
      context.language,
    );
  }

  /** Where a member lives, for whoever may know who it is, for the organisers, and for those of the same building; else null. */
  async buildingOf(context: RequestContext, offer: OfferEntity, member: OfferMemberEntity) {
    const { buildingId } = await this.householdOf(context, member.careRequestId);
    const actor = await this.accounts.findActor(context);
    if (!actor) return null;
    const held = [...listHeld(actor, Role.HOUSEHOLD), ...listHeld(actor, Role.DELEGATE)];
    const own = await Promise.all(held.map((id) => this.households.household(context, id)));
    const known =
      holds(actor, Role.CITY_ADMINISTRATOR) ||
      holds(actor, Role.BUILDING_COORDINATOR, buildingId) ||
      own.some((each) => each?.buildingId === buildingId) ||
      (await this.mayName(context, offer, member.careRequestId));
    return known ? this.territories.building(context, buildingId) : null;
  }

  /** The household of a request. */
  async householdOf(context: RequestContext, careRequestId: string) {
    const request = await this.careRequests.careRequest(context, careRequestId);
    return (await this.households.household(context, request!.householdId))!;
  }
}
