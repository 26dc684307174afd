import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type RequestContext } from '../graphql/request-context.js';
import { ServiceTypeLoader } from '../service-type/service-type.loader.js';
import { ServiceType } from '../service-type/service-type.model.js';
import { type BuildingEntity, type TerritoryEntity } from '../territory/territory.entity.js';
import { roundedCount } from '../territory/small-cell.rules.js';
import { Building, Territory } from '../territory/territory.model.js';
import { CareRequestLoader, type CountedNeed } from './care-request.loader.js';
import { NeedCount, ServiceNeed } from './care-request.model.js';

/** Counts what a building needs, per service. */
@Resolver(() => Building)
export class NeedsOfBuildingResolver {
  constructor(private readonly loader: CareRequestLoader) {}

  @ResolveField(() => [ServiceNeed], {
    description: 'What is asked for in this building, per service; to the nearest five, so that nobody is recognised.',
  })
  async needs(@Parent() { id }: BuildingEntity, @Context() context: RequestContext) {
    const needs = await this.loader.needsOfBuilding(context, id);
    return needs.map((need) => ({
      ...need,
      openRequests: roundedCount(need.openRequests),
      shareableRequests: roundedCount(need.shareableRequests),
    }));
  }
}

/** Counts what a territory needs. */
@Resolver(() => Territory)
export class NeedsOfTerritoryResolver {
  constructor(private readonly loader: CareRequestLoader) {}

  @ResolveField(() => NeedCount, { description: 'What is asked for in this territory, to the nearest five.' })
  async needs(@Parent() { id }: TerritoryEntity, @Context() context: RequestContext): Promise<NeedCount> {
    const needs = await this.loader.needsOfTerritory(context, id);
    const sum = (count: keyof NeedCount) => roundedCount(needs.reduce((total, need) => total + need[count], 0));
    return {
      openRequests: sum('openRequests'),
      shareableRequests: sum('shareableRequests'),
      offeredRequests: sum('offeredRequests'),
    };
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
