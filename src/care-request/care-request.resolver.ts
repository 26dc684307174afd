import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ArgsType, Context, Field, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsUUID } from 'class-validator';
import { AccessService } from '../account/access.service.js';
import { ConnectionOf, PageArgsFromEitherEnd } from '../graphql/connection.js';
import { type RequestContext } from '../graphql/request-context.js';
import { HouseholdLoader } from '../household/household.loader.js';
import { CareRecipient, Household } from '../household/household.model.js';
import { ServiceTypeLoader } from '../service-type/service-type.loader.js';
import { ServiceType } from '../service-type/service-type.model.js';
import { TerritoryLoader } from '../territory/territory.loader.js';
import { Building } from '../territory/territory.model.js';
import { CareRequestDate, CareRequestEvent } from './care-request-event.model.js';
import { CareRequestEntity } from './care-request.entity.js';
import { CareRequestLoader } from './care-request.loader.js';
import { CareRequest, TimetableOption } from './care-request.model.js';
import { CareRequestState } from './care-request.rules.js';
import { CareRequestService } from './care-request.service.js';

const CareRequestConnection = ConnectionOf('CareRequest', () => CareRequest);

@ArgsType()
class CareRequestsArgs extends PageArgsFromEitherEnd {
  @Field(() => ID, { nullable: true, description: 'Only those of this building.' })
  @IsOptional()
  @IsUUID()
  readonly buildingId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this territory.' })
  @IsOptional()
  @IsUUID()
  readonly territoryId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this household.' })
  @IsOptional()
  @IsUUID()
  readonly householdId?: string | null;

  @Field(() => CareRequestState, { nullable: true, description: 'Only those that stand here.' })
  @IsOptional()
  @IsEnum(CareRequestState)
  readonly state?: CareRequestState | null;
}

/** Reads care requests. */
@Resolver(() => CareRequest)
export class CareRequestResolver {
  constructor(
    private readonly requests: CareRequestService,
    private readonly access: AccessService,
    private readonly loader: CareRequestLoader,
    private readonly householdLoader: HouseholdLoader,
    private readonly serviceTypeLoader: ServiceTypeLoader,
    private readonly territoryLoader: TerritoryLoader,
  ) {}

  @Query(() => CareRequestConnection, { name: 'careRequests', description: 'The care requests.' })
  async page(@Args() args: CareRequestsArgs, @Context() context: RequestContext) {
    return this.requests.page(args, args, await this.access.visible(context, 'CareRequest'));
  }

  @Query(() => CareRequest, { nullable: true, description: 'One care request.' })
  careRequest(@Args('id', { type: () => ID, description: 'Its id.' }, ParseUUIDPipe) id: string) {
    return this.requests.find(id);
  }

  @ResolveField(() => Household, { description: 'Who asks.' })
  household(@Parent() { householdId }: CareRequestEntity, @Context() context: RequestContext) {
    return this.householdLoader.household(context, householdId);
  }

  @ResolveField(() => ServiceType, { description: 'The kind of care.' })
  serviceType(@Parent() { serviceTypeId }: CareRequestEntity, @Context() context: RequestContext) {
    return this.serviceTypeLoader.serviceType(context, serviceTypeId);
  }

  @ResolveField(() => Building, { description: 'Where the home is.' })
  async building(@Parent() { householdId }: CareRequestEntity, @Context() context: RequestContext) {
    const household = await this.householdLoader.household(context, householdId);
    return this.territoryLoader.building(context, household!.buildingId);
  }

  @ResolveField(() => [CareRecipient], { description: 'Whom it is for.' })
  careRecipients(@Parent() { id }: CareRequestEntity, @Context() context: RequestContext) {
    return this.loader.recipients(context, id);
  }

  @ResolveField(() => [TimetableOption], { description: 'Weekly timetables that suit, the best first.' })
  options(@Parent() { id }: CareRequestEntity, @Context() context: RequestContext) {
    return this.loader.options(context, id);
  }

  @ResolveField(() => [CareRequestDate], { description: 'Its single days; empty where it is for every week.' })
  dates(@Parent() { id }: CareRequestEntity, @Context() context: RequestContext) {
    return this.loader.dates(context, id);
  }

  @ResolveField(() => [CareRequestEvent], { description: 'What has happened to it, oldest first.' })
  async history(@Parent() { id }: CareRequestEntity, @Context() context: RequestContext) {
    const events = await this.loader.events(context, id);
    return events.map((event) => ({ ...event, byPerson: event.actorId !== null }));
  }
}
