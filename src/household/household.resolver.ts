import { ParseUUIDPipe, type Type } from '@nestjs/common';
import { Args, ArgsType, Context, Field, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { AccessService } from '../account/access.service.js';
import { Office, RoleAssignment, RoleHeld, Viewer } from '../account/account.model.js';
import { type Actor, listHeld, Role } from '../account/account.rules.js';
import { ConnectionOf, PageArgs } from '../graphql/connection.js';
import { type RequestContext } from '../graphql/request-context.js';
import { type BuildingEntity } from '../territory/territory.entity.js';
import { TerritoryLoader } from '../territory/territory.loader.js';
import { ToldCount } from '../territory/told-count.model.js';
import { toldCount } from '../territory/told-count.rules.js';
import { Building } from '../territory/territory.model.js';
import { HouseholdEntity } from './household.entity.js';
import { HouseholdLoader } from './household.loader.js';
import { CareRecipient, Delegate, Household } from './household.model.js';
import { HouseholdService } from './household.service.js';
import { Mandate } from './register-household.model.js';

const HouseholdConnection = ConnectionOf('Household', () => Household);

@ArgsType()
class HouseholdsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of this building.' })
  @IsOptional()
  @IsUUID()
  readonly buildingId?: string | null;

  @Field(() => String, { nullable: true, description: 'Only those whose name holds this, whatever its case.' })
  @IsOptional()
  @MaxLength(60)
  readonly search?: string | null;
}

/** Reads households, with their homes and people. */
@Resolver(() => Household)
export class HouseholdResolver {
  constructor(
    private readonly households: HouseholdService,
    private readonly access: AccessService,
    private readonly loader: HouseholdLoader,
    private readonly territoryLoader: TerritoryLoader,
  ) {}

  @Query(() => HouseholdConnection, {
    name: 'households',
    description: 'The households that the caller acts for, or that the desk serves, by name.',
  })
  async page(@Args() args: HouseholdsArgs, @Context() context: RequestContext) {
    return this.households.page(args, args, await this.access.visible(context, 'Household'));
  }

  @Query(() => Household, {
    nullable: true,
    description: 'One household, for those who act for it and for the desk that serves it.',
  })
  household(@Args('id', { type: () => ID, description: 'Its id.' }, ParseUUIDPipe) id: string) {
    return this.households.find(id);
  }

  @ResolveField(() => Building, { description: 'Where its home is.' })
  building(@Parent() { buildingId }: HouseholdEntity, @Context() context: RequestContext) {
    return this.territoryLoader.building(context, buildingId);
  }

  @ResolveField(() => [CareRecipient], { description: 'Whom it may ask care for.' })
  careRecipients(@Parent() { id }: HouseholdEntity, @Context() context: RequestContext) {
    return this.loader.recipients(context, id);
  }
}

/** Reads what a household has allowed. */
@Resolver(() => Household)
export class MandatesOfHouseholdResolver {
  constructor(private readonly loader: HouseholdLoader) {}

  @ResolveField(() => [Mandate], { description: 'The mandates by which the desk may act for it, oldest first.' })
  mandates(@Parent() { id }: HouseholdEntity, @Context() context: RequestContext) {
    return this.loader.mandates(context, id);
  }
}

/** Reads who acts for a household. */
@Resolver(() => Household)
export class DelegatesOfHouseholdResolver {
  constructor(private readonly loader: HouseholdLoader) {}

  @ResolveField(() => [Delegate], { description: 'The relatives who may act for it now, the first who may first.' })
  delegates(@Parent() { id }: HouseholdEntity, @Context() context: RequestContext) {
    return this.loader.delegates(context, id);
  }
}

/** Counts the households of a building. */
@Resolver(() => Building)
export class HouseholdsOfBuildingResolver {
  constructor(private readonly loader: HouseholdLoader) {}

  @ResolveField(() => ToldCount, { description: 'Households of this building that take part.' })
  async households(@Parent() { id }: BuildingEntity, @Context() context: RequestContext): Promise<ToldCount> {
    return toldCount(await this.loader.countInBuilding(context, id));
  }
}

/** Reads the household that a role is over, wherever a role is told of. */
function HouseholdOf(told: Type) {
  @Resolver(() => told, { isAbstract: true })
  abstract class HouseholdOfIt {
    constructor(private readonly loader: HouseholdLoader) {}

    @ResolveField(() => Household, { nullable: true, description: 'The household that it is over, if it is one.' })
    household(@Parent() { householdId }: RoleHeld, @Context() context: RequestContext) {
      return householdId && this.loader.household(context, householdId);
    }
  }
  return HouseholdOfIt as Type<HouseholdOfIt>;
}

/** Reads the household of a role that somebody has. */
@Resolver(() => RoleHeld)
export class HouseholdOfRoleResolver extends HouseholdOf(RoleHeld) {}

/** Reads the household of a role where it was given or ended. */
@Resolver(() => RoleAssignment)
export class HouseholdOfAssignmentResolver extends HouseholdOf(RoleAssignment) {}

/** Reads the household of an office. */
@Resolver(() => Office)
export class HouseholdOfOfficeResolver extends HouseholdOf(Office) {}

/** Reads the household of whoever is signed in. */
@Resolver(() => Viewer)
export class HouseholdOfViewerResolver {
  constructor(private readonly loader: HouseholdLoader) {}

  @ResolveField(() => Household, {
    nullable: true,
    description:
      'The household of that id, where the person is of it or acts for it as a delegate; without one the own, else the first that they act for.',
  })
  household(
    @Parent() actor: Actor,
    @Args(
      'id',
      { type: () => ID, nullable: true, description: 'For which they act now.' },
      new ParseUUIDPipe({ optional: true }),
    )
    id: string | null,
    @Context() context: RequestContext,
  ) {
    const actsFor = [...listHeld(actor, Role.HOUSEHOLD), ...listHeld(actor, Role.DELEGATE)];
    const chosen = actsFor.find((one) => one === id) ?? actsFor[0];
    return chosen ? this.loader.household(context, chosen) : null;
  }
}
