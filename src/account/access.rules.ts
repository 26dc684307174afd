import { type Actor, holds, IntegratorScope, listHeld, Role } from './account.rules.js';

/**
 * Whom a rule lets in. `anyone` and `reached` ask nothing (`reached`: a part of something whose own rule has let the
 * caller in); `signed-in` asks for a person; `self` for the person that the record is about. The others ask for a role:
 * over the record where there is one, over anything where there is none (operations).
 */
export type Audience =
  | 'anyone'
  | 'reached'
  | 'signed-in'
  | 'self'
  | 'household'
  | 'provider'
  | 'body-manager'
  | 'coordinator'
  | 'operator'
  | 'vetting-officer'
  | 'city'
  | 'integrator-rounds'
  | 'integrator-providers';

/** Who may read the fields of a type, or do an act: fields separated by spaces, then whom they are for. */
export type TypePolicy = Readonly<Record<string, readonly Audience[]>>;

/** Every type of the schema that is not a mere carrier, with its rules. What is not listed is for nobody. */
export type AccessPolicy = Readonly<Record<string, TypePolicy>>;

/** One thing that a record belongs to; a record may belong to several, each a row. */
export interface Belonging {
  readonly personId?: string | null;
  readonly householdId?: string | null;
  readonly providerId?: string | null;
  readonly bodyId?: string | null;
  readonly buildingId?: string | null;
  readonly territoryId?: string | null;
}

/** What the caller is told. */
export type Verdict = 'allowed' | 'unauthenticated' | 'forbidden' | 'not-found';

const ROLES: Partial<Record<Audience, readonly Role[]>> = {
  household: [Role.HOUSEHOLD, Role.DELEGATE],
  provider: [Role.PROVIDER],
  'body-manager': [Role.BODY_MANAGER],
  coordinator: [Role.BUILDING_COORDINATOR],
  operator: [Role.PLATFORM_OPERATOR],
  'vetting-officer': [Role.VETTING_OFFICER],
  city: [Role.CITY_ADMINISTRATOR],
};

/** The scope that another system needs for its audience. */
const SCOPES: Partial<Record<Audience, IntegratorScope>> = {
  'integrator-rounds': IntegratorScope.ROUNDS,
  'integrator-providers': IntegratorScope.PROVIDERS,
};

/** What of a record a role must be over for its audience; the vetting office and the city are over everything. */
const OVER: Partial<Record<Audience, keyof Belonging>> = {
  household: 'householdId',
  provider: 'providerId',
  'body-manager': 'bodyId',
  coordinator: 'buildingId',
  operator: 'territoryId',
};

/** Carriers hold nothing of their own: pages, edges, payloads of acts. Whoever was let in before them may open them. */
export const isCarrier = (type: string): boolean => /(Connection|Edge|Payload)$/.test(type) || type === 'PageInfo';

/** The rule for a field, or null for one that is not listed: nobody may have it. */
export function ruleFor(policy: AccessPolicy, type: string, field: string): readonly Audience[] | null {
  if (isCarrier(type)) return ['reached'];
  const listed = Object.entries(policy[type] ?? {}).find(([fields]) => fields.split(/\s+/).includes(field));
  return listed?.[1] ?? null;
}

/** Whether a rule asks nothing of the caller. */
export const asksNothing = (rule: readonly Audience[]): boolean => rule.includes('anyone') || rule.includes('reached');

/** Whether somebody is among those whom a rule lets in; `belongings` is null where there is no record to ask about. */
export function isAmong(rule: readonly Audience[], actor: Actor, belongings: readonly Belonging[] | null): boolean {
  return rule.some((audience) => {
    if (audience === 'anyone' || audience === 'reached') return true;
    if (audience === 'signed-in') return actor.integrator === undefined;
    const scope = SCOPES[audience];
    if (scope) return actor.integrator?.includes(scope) ?? false;
    if (audience === 'self') return belongings?.some(({ personId }) => personId === actor.id) ?? false;
    const over = OVER[audience];
    if (!over || belongings === null) return ROLES[audience]!.some((role) => holds(actor, role));
    return belongings.some(
      (row) => row[over] != null && ROLES[audience]!.some((role) => holds(actor, role, row[over])),
    );
  });
}

/**
 * Decides about a field. Whoever may not even know of the record (its `id`) is told that there is none; whoever may,
 * that this field is not for them.
 */
export function decide(
  policy: AccessPolicy,
  { type, field }: { readonly type: string; readonly field: string },
  actor: Actor | null,
  belongings: readonly Belonging[] | null,
): Verdict {
  const rule = ruleFor(policy, type, field);
  if (rule && asksNothing(rule)) return 'allowed';
  if (!actor) return 'unauthenticated';
  if (rule && isAmong(rule, actor, belongings)) return 'allowed';
  const known = belongings === null ? null : ruleFor(policy, type, 'id');
  return known && !asksNothing(known) && !isAmong(known, actor, belongings) ? 'not-found' : 'forbidden';
}

/** What somebody's roles are over, by what a record may belong to: a list is narrowed to records that belong to any of it. */
export interface Reach {
  /** Whether everything is within reach. */
  readonly everything: boolean;
  readonly over: Readonly<Partial<Record<keyof Belonging, readonly string[]>>>;
}

/** How far a rule lets somebody see into a list of records. */
export function reachOf(rule: readonly Audience[], actor: Actor): Reach {
  const over: Partial<Record<keyof Belonging, string[]>> = {};
  let everything = false;
  for (const audience of rule) {
    const place = OVER[audience];
    if (audience === 'self') over.personId = [actor.id];
    else if (place) over[place] = ROLES[audience]!.flatMap((role) => listHeld(actor, role));
    else everything ||= isAmong([audience], actor, null);
  }
  return { everything, over };
}
