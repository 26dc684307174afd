import { ParseUUIDPipe, type Type } from '@nestjs/common';
import { Args, ArgsType, Context, Field, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Office, RoleAssignment, RoleHeld } from '../account/account.model.js';
import { type Assignment, SCOPE_OF_ROLE } from '../account/account.rules.js';
import { RoleInvitation } from '../account/invitation.model.js';
import { ConnectionOf, PageArgs } from '../graphql/connection.js';
import { type RequestContext } from '../graphql/request-context.js';
import { ServiceTypeLoader } from '../service-type/service-type.loader.js';
import { ServiceType } from '../service-type/service-type.model.js';
import { BuildingEntity, HubEntity, RoomEntity, TerritoryEntity } from './territory.entity.js';
import { TerritoryLoader } from './territory.loader.js';
import { Building, Hub, Room, Territory, Town } from './territory.model.js';
import { TerritoryService } from './territory.service.js';

const TerritoryConnection = ConnectionOf('Territory', () => Territory);
const BuildingConnection = ConnectionOf('Building', () => Building);

@ArgsType()
class BuildingsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of this territory.' })
  @IsOptional()
  @IsUUID()
  readonly territoryId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only those whose address has all these words, or their beginnings, in any order: `giambell 46`.',
  })
  @IsOptional()
  @MaxLength(100)
  readonly search?: string | null;
}

/** Reads the town and its territories. */
@Resolver(() => Territory)
export class TerritoryResolver {
  constructor(
    private readonly territories: TerritoryService,
    private readonly loader: TerritoryLoader,
  ) {}

  @Query(() => Town, { description: 'The town that this platform serves.' })
  town() {
    return this.territories.town();
  }

  @Query(() => TerritoryConnection, { name: 'territories', description: 'The territories, by name.' })
  pageTerritories(@Args() page: PageArgs) {
    return this.territories.pageTerritories(page);
  }

  @Query(() => Territory, { nullable: true, description: 'One territory.' })
  territory(@Args('id', { type: () => ID, description: 'Its id.' }, ParseUUIDPipe) id: string) {
    return this.territories.findTerritory(id);
  }

  @ResolveField(() => Hub, { nullable: true, description: 'Its hub, where it has one.' })
  hub(@Parent() { id }: TerritoryEntity, @Context() context: RequestContext) {
    return this.loader.hubOfTerritory(context, id);
  }
}

/** Reads the territories of the town. */
@Resolver(() => Town)
export class TownResolver {
  constructor(private readonly territories: TerritoryService) {}

  @ResolveField('territories', () => [Territory], { description: 'All of them, by name.' })
  listTerritories() {
    return this.territories.listTerritories();
  }
}

/** Reads buildings. */
@Resolver(() => Building)
export class BuildingResolver {
  constructor(
    private readonly territories: TerritoryService,
    private readonly loader: TerritoryLoader,
  ) {}

  @Query(() => BuildingConnection, { description: 'The buildings, by address.' })
  buildings(@Args() { territoryId, search, ...page }: BuildingsArgs) {
    return this.territories.pageBuildings({ territoryId, search }, page);
  }

  @Query(() => Building, { nullable: true, description: 'One building.' })
  building(@Args('id', { type: () => ID, description: 'Its id.' }, ParseUUIDPipe) id: string) {
    return this.territories.findBuilding(id);
  }

  @ResolveField(() => Territory, { description: 'The neighbourhood that it stands in.' })
  territory(@Parent() { territoryId }: BuildingEntity, @Context() context: RequestContext) {
    return this.loader.territory(context, territoryId);
  }

  @ResolveField(() => [Room], { description: 'Its common rooms.' })
  rooms(@Parent() { id }: BuildingEntity, @Context() context: RequestContext) {
    return this.loader.roomsOfBuilding(context, id);
  }
}

/** Reads the rooms of a hub. */
@Resolver(() => Hub)
export class HubResolver {
  constructor(private readonly loader: TerritoryLoader) {}

  @ResolveField(() => [Room], { description: 'Its rooms.' })
  rooms(@Parent() { id }: HubEntity, @Context() context: RequestContext) {
    return this.loader.roomsOfHub(context, id);
  }
}

/** Reads the places that a role is over, wherever a role is told of. */
function PlacesOf(told: Type) {
  @Resolver(() => told, { isAbstract: true })
  abstract class PlacesOfRole {
    constructor(private readonly loader: TerritoryLoader) {}

    @ResolveField(() => Building, { nullable: true, description: 'The building that it is over, if it is one.' })
    building(@Parent() { buildingId }: Assignment, @Context() context: RequestContext) {
      return buildingId && this.loader.building(context, buildingId);
    }

    @ResolveField(() => Territory, { nullable: true, description: 'The territory that it is over, if it is one.' })
    territory(@Parent() { territoryId }: Assignment, @Context() context: RequestContext) {
      return territoryId && this.loader.territory(context, territoryId);
    }
  }
  return PlacesOfRole as Type<PlacesOfRole>;
}

/** Reads the places of a role that somebody has. */
@Resolver(() => RoleHeld)
export class PlaceOfRoleResolver extends PlacesOf(RoleHeld) {}

/** Reads the places of a role where it was given or ended. */
@Resolver(() => RoleAssignment)
export class PlaceOfAssignmentResolver extends PlacesOf(RoleAssignment) {}

/** Reads the places of an office. */
@Resolver(() => Office)
export class PlaceOfOfficeResolver extends PlacesOf(Office) {}

/** Reads the places that somebody is invited to a role over. */
@Resolver(() => RoleInvitation)
export class PlaceOfInvitationResolver {
  constructor(private readonly loader: TerritoryLoader) {}

  @ResolveField(() => Building, { nullable: true, description: 'The building that the role would be over, if any.' })
  building(@Parent() { role, overId }: RoleInvitation, @Context() context: RequestContext) {
    return overId && SCOPE_OF_ROLE[role] === 'buildingId' ? this.loader.building(context, overId) : null;
  }

  @ResolveField(() => Territory, { nullable: true, description: 'The territory that it would be over, if any.' })
  territory(@Parent() { role, overId }: RoleInvitation, @Context() context: RequestContext) {
    return overId && SCOPE_OF_ROLE[role] === 'territoryId' ? this.loader.territory(context, overId) : null;
  }
}

/** Reads what a room suits. */
@Resolver(() => Room)
export class RoomResolver {
  constructor(
    private readonly loader: TerritoryLoader,
    private readonly serviceTypeLoader: ServiceTypeLoader,
  ) {}

  @ResolveField(() => [ServiceType], { description: 'The services that it suits.' })
  async serviceTypes(@Parent() { id }: RoomEntity, @Context() context: RequestContext) {
    const ids = await this.loader.serviceTypeIdsOfRoom(context, id);
    return Promise.all(ids.map((each) => this.serviceTypeLoader.serviceType(context, each)));
  }
}
