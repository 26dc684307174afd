import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { holds, Role } from '../account/account.rules.js';
import { AccountService } from '../account/account.service.js';
import { type RequestContext } from '../graphql/request-context.js';
import { HouseholdLoader } from '../household/household.loader.js';
import { NeighbourLoader } from '../offer/neighbour.loader.js';
import { OfferLoader } from '../offer/offer.loader.js';
import { Venue } from '../offer/offer.model.js';
import { VenueLoader } from '../offer/venue.loader.js';
import { ServiceTypeLoader } from '../service-type/service-type.loader.js';
import { ServiceType } from '../service-type/service-type.model.js';
import { Building } from '../territory/territory.model.js';
import { TerritoryLoader } from '../territory/territory.loader.js';
import { AgreementLoader } from './agreement.loader.js';
import { Attendance, Session } from './agreement.model.js';
import { type AttendanceEntity, type SessionEntity } from './session.entity.js';
import { type SubstitutionEntity } from './substitution.entity.js';
import { Substitution } from './substitution.model.js';

/** Says what a session is and where it is given, to its parties and to a substitute, who is no party of its agreement. */
@Resolver(() => Session)
export class SessionPlaceResolver {
  constructor(
    private readonly accounts: AccountService,
    private readonly loader: AgreementLoader,
    private readonly offers: OfferLoader,
    private readonly neighbours: NeighbourLoader,
    private readonly venues: VenueLoader,
    private readonly serviceTypes: ServiceTypeLoader,
  ) {}

  @ResolveField(() => ServiceType, { description: 'What kind of care it is.' })
  async serviceType(@Parent() { agreementId }: Pick<SessionEntity, 'agreementId'>, @Context() context: RequestContext) {
    const agreement = (await this.loader.agreement(context, agreementId))!;
    return this.serviceTypes.serviceType(context, agreement.serviceTypeId);
  }

  @ResolveField(() => Venue, { description: 'Where it is given; whoever gives it may know whose home it is.' })
  async venue(
    @Parent() { agreementId, providerId }: Pick<SessionEntity, 'agreementId' | 'providerId'>,
    @Context() context: RequestContext,
  ): Promise<Venue> {
    const { offerId } = (await this.loader.agreement(context, agreementId))!;
    const offer = (await this.offers.offer(context, offerId))!;
    const actor = await this.accounts.findActor(context);
    const gives = actor !== null && holds(actor, Role.PROVIDER, providerId);
    return this.venues.venue(
      context,
      offer,
      async (host) => gives || (await this.neighbours.mayName(context, offer, host)),
    );
  }
}

/** Says what a provider is asked to give in the place of another, and where, before it has said yes. */
@Resolver(() => Substitution)
export class SubstitutionPlaceResolver {
  constructor(
    private readonly loader: AgreementLoader,
    private readonly places: SessionPlaceResolver,
  ) {}

  @ResolveField(() => ServiceType, { description: 'What kind of care it is.' })
  async serviceType(@Parent() { sessionId }: SubstitutionEntity, @Context() context: RequestContext) {
    return this.places.serviceType((await this.loader.session(context, sessionId))!, context);
  }

  @ResolveField(() => Venue, { description: 'Where it is given; whose home it is only once it has accepted.' })
  async venue(@Parent() { sessionId }: SubstitutionEntity, @Context() context: RequestContext): Promise<Venue> {
    return this.places.venue((await this.loader.session(context, sessionId))!, context);
  }
}

/** Says where the households of a session live. */
@Resolver(() => Attendance)
export class AttendancePlaceResolver {
  constructor(
    private readonly households: HouseholdLoader,
    private readonly territories: TerritoryLoader,
  ) {}

  @ResolveField(() => Building, { description: 'Where the household lives: the door to ring at from door to door.' })
  async building(@Parent() { householdId }: AttendanceEntity, @Context() context: RequestContext) {
    const household = (await this.households.household(context, householdId))!;
    return this.territories.building(context, household.buildingId);
  }
}
