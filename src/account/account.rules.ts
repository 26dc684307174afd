/** What somebody may come to the platform as. */
export enum Role {
  HOUSEHOLD = 'household',
  DELEGATE = 'delegate',
  PROVIDER = 'provider',
  BODY_MANAGER = 'body_manager',
  BUILDING_COORDINATOR = 'building_coordinator',
  PLATFORM_OPERATOR = 'platform_operator',
  VETTING_OFFICER = 'vetting_officer',
  CITY_ADMINISTRATOR = 'city_administrator',
}

/** What a role may be over: the property that names it, by role; null for the roles that are over the whole town. */
export const SCOPE_OF_ROLE = {
  [Role.HOUSEHOLD]: 'householdId',
  [Role.DELEGATE]: 'householdId',
  [Role.PROVIDER]: 'providerId',
  [Role.BODY_MANAGER]: 'bodyId',
  [Role.BUILDING_COORDINATOR]: 'buildingId',
  [Role.PLATFORM_OPERATOR]: 'territoryId',
  [Role.VETTING_OFFICER]: null,
  [Role.CITY_ADMINISTRATOR]: null,
} as const satisfies Record<Role, keyof Assignment | null>;

/** A role over something, that holds now. */
export interface Assignment {
  readonly role: Role;
  readonly householdId: string | null;
  readonly providerId: string | null;
  readonly bodyId: string | null;
  readonly buildingId: string | null;
  readonly territoryId: string | null;
}

/** What another system may read, beyond what everybody may. */
export enum IntegratorScope {
  ROUNDS = 'rounds',
  PROVIDERS = 'providers',
}

/** Who acts: a person with every role that holds now, or another system with none. */
export interface Actor {
  /** The person. */
  readonly id: string;
  readonly assignments: readonly Assignment[];
  /** What a system may read; absent for people. */
  readonly integrator?: readonly IntegratorScope[];
}

/** Whether somebody has a role, and over this very thing if one is named: `holds(actor, Role.PROVIDER, offer.providerId)`. */
export function holds(actor: Actor, role: Role, over?: string | null): boolean {
  const scope = SCOPE_OF_ROLE[role];
  return actor.assignments.some(
    (assignment) => assignment.role === role && (over === undefined || scope === null || assignment[scope] === over),
  );
}

/** What somebody has a role over: `listHeld(actor, Role.HOUSEHOLD)` are the ids of the own households. */
export function listHeld(actor: Actor, role: Role): string[] {
  const scope = SCOPE_OF_ROLE[role];
  if (scope === null) return [];
  return actor.assignments.filter((assignment) => assignment.role === role).map((assignment) => assignment[scope]!);
}

/** Whether somebody is of a household: one of its members, or a delegate of theirs. */
export const isMemberOf = (actor: Actor, householdId: string): boolean =>
  holds(actor, Role.HOUSEHOLD, householdId) || holds(actor, Role.DELEGATE, householdId);

/** Its members and their delegates act for a household; a platform operator acts for those who come to the desk of the territory. */
export function mayActForHousehold(actor: Actor, household: { id: string; territoryId: string }): boolean {
  return isMemberOf(actor, household.id) || holds(actor, Role.PLATFORM_OPERATOR, household.territoryId);
}

/** Who starts rounds, and keeps and books rooms: a coordinator for the own building, an operator within the own territory, the city anywhere. */
export function mayOrganise(
  actor: Actor,
  over: { readonly buildingId: string | null; readonly territoryId: string | null },
): boolean {
  return (
    holds(actor, Role.CITY_ADMINISTRATOR) ||
    (over.buildingId !== null && holds(actor, Role.BUILDING_COORDINATOR, over.buildingId)) ||
    (over.territoryId !== null && holds(actor, Role.PLATFORM_OPERATOR, over.territoryId))
  );
}

/** What a role to be given is over, as far as it says who may give it. */
export interface GrantedOver {
  readonly household?: { readonly id: string; readonly territoryId: string } | null;
  /** The body that a manager would manage, or that a provider works for. */
  readonly bodyId?: string | null;
  /** The territory of the building that a coordinator would have. */
  readonly buildingIn?: string | null;
}

/**
 * Whether somebody may give or take a role. The city's administrators do it for every role; an operator records the
 * mandate of a delegate and a member of a household, and finds coordinators, in the own territory; a member lets a
 * relative act for the household; the manager of a body lets its workers and further managers in.
 */
export function mayGrant(actor: Actor, role: Role, { household, bodyId, buildingIn }: GrantedOver): boolean {
  if (holds(actor, Role.CITY_ADMINISTRATOR)) return true;
  if (role === Role.PROVIDER || role === Role.BODY_MANAGER) return !!bodyId && holds(actor, Role.BODY_MANAGER, bodyId);
  if (role === Role.BUILDING_COORDINATOR) return !!buildingIn && holds(actor, Role.PLATFORM_OPERATOR, buildingIn);
  if (!household) return false;
  if (role === Role.DELEGATE)
    return holds(actor, Role.HOUSEHOLD, household.id) || holds(actor, Role.PLATFORM_OPERATOR, household.territoryId);
  return role === Role.HOUSEHOLD && holds(actor, Role.PLATFORM_OPERATOR, household.territoryId);
}
