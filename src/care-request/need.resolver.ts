import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type RequestContext } from '../graphql/request-context.js';
import { ServiceTypeLoader } from '../service-type/service-type.loader.js';
import { ServiceType } from '../service-type/service-type.model.js';
import { type BuildingEntity, type TerritoryEntity } from '../territory/territory.entity.js';
import { Building, Territory } from '../territory/territory.model.js';
import { CareRequestLoader, type CountedNeed } from './care-request.loader.js';
import { ServiceNeed } from './care-request.model.js';

/** Counts what a building needs, per service. */
@Resolver(() => Building)
export class NeedsOfBuildingResolver {
  constructor(private readonly loader: CareRequestLoader) {}

  @ResolveField(() => [ServiceNeed], { description: 'What is asked for in this building, for every service.' })
  needs(@Parent() { id }: BuildingEntity, @Context() context: RequestContext) {
    return this.loader.needsOfBuilding(context, id);
  }
}

/** Counts what a territory needs, per service. */
@Resolver(() => Territory)
export class NeedsOfTerritoryResolver {
  constructor(private readonly loader: CareRequestLoader) {}

  @ResolveField(() => [ServiceNeed], { description: 'What is asked for in this territory, for every service.' })
  needs(@Parent() { id }: TerritoryEntity, @Context() context: RequestContext) {
    return this.loader.needsOfTerritory(context, id);
  }
}

/** Reads the service of a need. */
@Resolver(() => ServiceNeed)
export class ServiceOfNeedResolver {
  constructor(private readonly serviceTypeLoader: ServiceTypeLoader) {}

  @ResolveField(() => ServiceType)
  serviceType(@Parent() { serviceTypeId }: CountedNeed, @Context() context: RequestContext) {
    return this.serviceTypeLoader.serviceType(context, serviceTypeId);
  }
}
