import { type Actor, holds, Role } from '../account/account.rules.js';
import { covers, type SlotInterval } from '../calendar/index.js';
import {
  classificationOf,
  CLASSIFICATIONS,
  type EmploymentPolicy,
  type HourlyMinimum,
  minimumHourlyPay,
  planningDay,
} from '../employment-cost/index.js';

/** What a check of a paper found. */
export enum CredentialOutcome {
  PASSED = 'passed',
  FAILED = 'failed',
}

/** Who keeps a provider's profile: itself, the manager of its body, the operator of the territory that it lives in. */
export function mayKeepProvider(
  actor: Actor,
  provider: { readonly id: string; readonly bodyId: string | null; readonly territoryId: string },
): boolean {
  return (
    holds(actor, Role.PROVIDER, provider.id) ||
    (provider.bodyId !== null && holds(actor, Role.BODY_MANAGER, provider.bodyId)) ||
    holds(actor, Role.PLATFORM_OPERATOR, provider.territoryId)
  );
}

/** Who answers what is proposed to a provider: itself, or the manager of the body that it works for. */
export const mayAnswerFor = (
  actor: Actor,
  provider: { readonly id: string; readonly bodyId: string | null },
): boolean =>
  holds(actor, Role.PROVIDER, provider.id) ||
  (provider.bodyId !== null && holds(actor, Role.BODY_MANAGER, provider.bodyId));

/** The least that an hour may be paid, and whether the figures of its day are known yet. */
export interface LeastPay extends HourlyMinimum {
  readonly provisional: boolean;
}

/**
 * The legal minimum of an hour of a service on a day, or null for a service that the wage tables do not classify.
 * Who is trained in the care of non-self-sufficient people has a higher level; a sitter may always meet a child under six.
 */
export function leastHourlyPay(
  serviceCode: string,
  skills: readonly string[],
  on: string,
  { tables: { wages }, childUnderSixPerHour }: EmploymentPolicy,
): LeastPay | null {
  const work = serviceCode === 'elder-care' && skills.includes('cert:care-worker') ? 'elder-care-trained' : serviceCode;
  if (!Object.hasOwn(CLASSIFICATIONS, work)) return null;
  const day = planningDay(on, wages);
  const minimum = minimumHourlyPay(classificationOf(work).level, day.on, {
    tables: wages,
    childUnderSix: childUnderSixPerHour,
  });
  return { ...minimum, provisional: day.provisional };
}

/** What a provider may say of itself: a language (`lang:en`) or what it is ready to do (`does:cooking`). */
export const SELF_DECLARED = /^(lang:[a-z]{2,3}|does:[a-z][a-z-]{0,40})$/;

/** The skills after a provider has said anew what it can: what only a paper or the vetting office can give stays as it was. */
export function skillsAfter(
  held: readonly string[],
  declared: readonly string[],
): { readonly skills: string[]; readonly undeclarable: string[] } {
  const given = held.filter((skill) => !SELF_DECLARED.test(skill));
  const own = declared.filter((skill) => SELF_DECLARED.test(skill));
  return {
    skills: [...new Set([...given, ...own])].sort(),
    undeclarable: declared.filter((skill) => !SELF_DECLARED.test(skill) && !given.includes(skill)),
  };
}

/** What of a provider's profile says which requests it could serve. */
export interface Reach {
  readonly availability: readonly SlotInterval[];
  readonly skills: readonly string[];
  readonly maxTravelMetres: number;
  readonly maxWeekSlots: number;
  readonly minBlockSlots: number;
  readonly worksOnHolidays: boolean;
}

/** Whether a changed profile may serve a request that the one before it could not. */
export const reachesFurther = (before: Reach, after: Reach): boolean =>
  !covers(before.availability, after.availability) ||
  after.skills.some((skill) => !before.skills.includes(skill)) ||
  after.maxTravelMetres > before.maxTravelMetres ||
  after.maxWeekSlots > before.maxWeekSlots ||
  after.minBlockSlots < before.minBlockSlots ||
  (after.worksOnHolidays && !before.worksOnHolidays);

/** What a provider asks for a service, and for how many at once. */
export interface AskedPrice {
  readonly capacity: number;
  readonly baseCentsPerHour: number;
  readonly extraCentsPerHour: number;
  /** The day on which the law overtook it; null while it is lawful. */
  readonly underMinimumSince: string | null;
}

/** Whether a lawful rate may suit a request that the one before it, if there was one, did not. */
export const suitsMore = (before: AskedPrice | null, after: Omit<AskedPrice, 'underMinimumSince'>): boolean =>
  before === null ||
  before.underMinimumSince !== null ||
  after.capacity > before.capacity ||
  after.baseCentsPerHour < before.baseCentsPerHour ||
  after.extraCentsPerHour < before.extraCentsPerHour;
