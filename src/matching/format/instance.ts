/**
 * The matching problem as plain data: the `shared-care/1` format.
 *
 * Time is counted in slots, quarters of an hour of the local week, 0 … 671; slot 0 is Monday 00:00–00:15.
 * Money is in integer euro cents; every hourly amount is a multiple of 4, so that a slot costs whole cents.
 * Places are integer metres on a local plane.
 */

/** A half-open run of slots `[start, end]`, covering `start … end − 1`. */
export type Interval = readonly [start: number, end: number];

export interface Policy {
  /** Slots; two presences of one offer at most this far apart are one block. */
  readonly maxGap: number;
  /** Metres that a provider covers in one slot. */
  readonly metresPerSlot: number;
  /** Metres; greatest distance between any two homes of one round. */
  readonly roundRadius: number;
  /** Cents of welfare that a kilometre of a provider's commute costs. */
  readonly commuteCentsPerKm: number;
  /** Cents of welfare that a kilometre of a household's walk costs. */
  readonly walkCentsPerKm: number;
  /** Whether offers are forbidden in which some of the members would pay less by themselves; absent: they are allowed. */
  readonly stableGroups?: boolean;
}

/** Most members of an offer where groups must be stable: every subgroup is looked at. */
export const STABLE_MEMBERS = 10;

/** `group`: members together at one venue. `round`: the provider goes from door to door. */
export type ServiceMode = 'group' | 'round';

export interface Service {
  readonly id: string;
  readonly mode: ServiceMode;
  /** Cents per hour that a covered hour is worth, the same for rich and poor. */
  readonly hourValue: number;
  readonly maxHouseholds: number;
  /** Years, or null when ages do not matter. */
  readonly maxAgeSpan: number | null;
}

export interface Territory {
  readonly id: string;
  readonly name: string;
}

export interface Place {
  readonly id: string;
  readonly kind: 'building' | 'hub';
  readonly territory: string;
  readonly x: number;
  readonly y: number;
}

export interface Room {
  readonly id: string;
  readonly place: string;
  /** Units at once. */
  readonly capacity: number;
  readonly services: readonly string[];
  readonly open: readonly Interval[];
}

export interface Rate {
  readonly service: string;
  /** Units at once. */
  readonly capacity: number;
  /** Cents per hour for the first unit present. */
  readonly base: number;
  /** Cents per hour for each further unit present, at most `base`. */
  readonly extra: number;
}

export interface Provider {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Metres from the provider's home to any place served. */
  readonly maxTravel: number;
  /** Slots of presence per week. */
  readonly maxWeek: number;
  /** Slots paid at least per block. */
  readonly minBlock: number;
  /** Cents per hour of welfare bonus. */
  readonly quality: number;
  readonly skills: readonly string[];
  readonly available: readonly Interval[];
  readonly rates: readonly Rate[];
}

/** How far a household is ready to share: not at all, within its building, or around its territory. */
export type Sharing = 'none' | 'building' | 'territory';

/** A tag that a household would like its provider to have, worth `value` cents per hour. */
export interface Preference {
  readonly tag: string;
  readonly value: number;
}

/** One weekly timetable that suits a request. */
export interface Option {
  /** Sorted and disjoint. */
  readonly sessions: readonly Interval[];
  /** Cents per hour by which this timetable suits less than the best one. */
  readonly penalty: number;
}

export interface Request {
  readonly id: string;
  readonly service: string;
  readonly place: string;
  /** Children, dogs or persons. */
  readonly units: number;
  /** Years `[min, max]` of those cared for, or null. */
  readonly ages: readonly [min: number, max: number] | null;
  readonly sharing: Sharing;
  /** Metres that the household would walk to a venue. */
  readonly maxWalk: number;
  /** Units that this home can host in all; 0 means that it cannot host. */
  readonly hostUnits: number;
  /** Cents per hour that the household would pay at most. */
  readonly budget: number;
  /** Percent, 100 is normal; set by social policy. */
  readonly priority: number;
  /** Tags that the provider must have. */
  readonly requires: readonly string[];
  readonly prefers: readonly Preference[];
  /** Tags of this household that others may avoid. */
  readonly has: readonly string[];
  /** Tags that no other member may have. */
  readonly avoids: readonly string[];
  /** Alternative timetables, all of the same total length. */
  readonly options: readonly Option[];
}

/** Most households in one offer: `maxHouseholds` of a service may not ask for more. */
export const MEMBERS = 32;

/** One matching problem. */
export interface Instance {
  readonly format: 'shared-care/1';
  readonly name: string;
  readonly policy: Policy;
  readonly services: readonly Service[];
  readonly territories: readonly Territory[];
  readonly places: readonly Place[];
  readonly rooms: readonly Room[];
  readonly providers: readonly Provider[];
  readonly requests: readonly Request[];
}
