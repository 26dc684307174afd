/** What somebody may come to the platform as. */
export enum Role {
  HOUSEHOLD = 'household',
  PROVIDER = 'provider',
  BUILDING_COORDINATOR = 'building_coordinator',
  PLATFORM_OPERATOR = 'platform_operator',
  VETTING_OFFICER = 'vetting_officer',
  CITY_ADMINISTRATOR = 'city_administrator',
}

/** Who acts, with the role and what the role is bound to. */
export interface Actor {
  readonly id: string;
  readonly role: Role;
  readonly householdId: string | null;
  readonly providerId: string | null;
  readonly buildingId: string | null;
  readonly territoryId: string | null;
}

/** A household acts for itself; a platform operator acts for the people who come to the desk of the territory. */
export function mayActForHousehold(actor: Actor, household: { id: string; territoryId: string }): boolean {
  if (actor.role === Role.HOUSEHOLD) return actor.householdId === household.id;
  return actor.role === Role.PLATFORM_OPERATOR && actor.territoryId === household.territoryId;
}

/** A coordinator starts rounds for the own building, an operator within the own territory, the city anywhere. */
export function mayStartRound(
  actor: Actor,
  over: { readonly buildingId: string | null; readonly territoryId: string | null },
): boolean {
  if (actor.role === Role.CITY_ADMINISTRATOR) return true;
  if (actor.role === Role.BUILDING_COORDINATOR) return over.buildingId !== null && actor.buildingId === over.buildingId;
  return actor.role === Role.PLATFORM_OPERATOR && over.territoryId !== null && actor.territoryId === over.territoryId;
}
