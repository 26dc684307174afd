/** Slots of a week: quarters of an hour. */
export const SLOTS = 672;

/** 32-bit words that hold one bit per slot of a week. */
export const WEEK_WORDS = SLOTS / 32;

/** Sharing levels as numbers, so that "at least at this level" is a comparison. */
export const NONE = 0;
export const BUILDING = 1;
export const TERRITORY = 2;

/**
 * The instance as flat arrays of integers, the form in which the engine computes.
 *
 * Everything is indexed by position in the instance's lists. An *option* here is one timetable of one request, numbered
 * over all requests: those of request `r` are `optFirst[r] … optFirst[r + 1] − 1`. Arrays named `…First` delimit runs of
 * the array that they index (compressed rows). Every array lies on shared memory where the platform has it, so that
 * threads read one copy.
 */
export interface Problem {
  readonly maxGap: number;
  readonly metresPerSlot: number;
  readonly roundRadius: number;
  readonly commuteCentsPerKm: number;
  readonly walkCentsPerKm: number;
  /** Whether offers are forbidden in which some of the members would pay less by themselves. */
  readonly stableGroups: boolean;

  readonly services: number;
  /** 1 where members meet at a venue, 0 where the provider goes round. */
  readonly isGroup: Uint8Array;
  readonly maxHouseholds: Int32Array;
  /** Years; very large when ages do not matter. */
  readonly maxAgeSpan: Int32Array;

  readonly places: number;
  readonly placeX: Int32Array;
  readonly placeY: Int32Array;

  readonly rooms: number;
  readonly roomPlace: Int32Array;
  readonly roomCapacity: Int32Array;
  /** `[room × services + service]`: 1 where the room suits. */
  readonly roomSuits: Uint8Array;
  /** Bit per slot, `WEEK_WORDS` words per room. */
  readonly roomOpen: Uint32Array;

  readonly providers: number;
  readonly providerX: Int32Array;
  readonly providerY: Int32Array;
  readonly maxTravel: Int32Array;
  readonly maxWeek: Int32Array;
  readonly minBlock: Int32Array;
  readonly quality: Int32Array;
  /** Bit per slot, `WEEK_WORDS` words per provider. */
  readonly available: Uint32Array;
  /** `[provider × services + service]`: units at once, 0 without a rate. */
  readonly capacity: Int32Array;
  /** Cents per slot, `[provider × services + service]`. */
  readonly base: Int32Array;
  readonly extra: Int32Array;
  /** Words per set of provider tags. */
  readonly skillWords: number;
  readonly skills: Uint32Array;

  readonly requests: number;
  readonly service: Int32Array;
  readonly place: Int32Array;
  readonly units: Int32Array;
  /** Years; without ages the least is very large and the greatest very small, so that spans ignore it. */
  readonly ageMin: Int32Array;
  readonly ageMax: Int32Array;
  readonly sharing: Uint8Array;
  readonly maxWalk: Int32Array;
  readonly hostUnits: Int32Array;
  /** Cents per slot. */
  readonly budget: Float64Array;
  readonly requires: Uint32Array;
  readonly preferFirst: Int32Array;
  readonly preferTag: Int32Array;
  /** Cents per slot. */
  readonly preferValue: Int32Array;
  /** Words per set of household tags. */
  readonly traitWords: number;
  readonly has: Uint32Array;
  readonly avoids: Uint32Array;

  readonly options: number;
  readonly optFirst: Int32Array;
  readonly optRequest: Int32Array;
  readonly optSlots: Int32Array;
  /** Cents: what the covered time is worth to all, less the option's penalty, before the provider's fit. */
  readonly optWorth: Int32Array;
  readonly sesFirst: Int32Array;
  readonly sesStart: Int32Array;
  readonly sesEnd: Int32Array;
  /** The option's blocks when it is served alone. */
  readonly blkFirst: Int32Array;
  readonly blkStart: Int32Array;
  readonly blkEnd: Int32Array;
  /** Slots of those blocks, gaps included. */
  readonly optPresence: Int32Array;
  /** Bit per slot of those blocks. */
  readonly optMask: Uint32Array;
}

/** Metres between two points, rounded half up. */
export function metres(ax: number, ay: number, bx: number, by: number): number {
  // For integer coordinates the square root is never near a tie, so it rounds as the exact distance does.
  const dx = ax - bx;
  const dy = ay - by;
  return Math.floor(Math.sqrt(dx * dx + dy * dy) + 0.5);
}

/** Slots from one place to another. */
export function travel(problem: Problem, from: number, to: number): number {
  if (from === to) return 0;
  const { placeX, placeY } = problem;
  return Math.ceil(metres(placeX[from], placeY[from], placeX[to], placeY[to]) / problem.metresPerSlot);
}

/** Sets the bits `start … end − 1` of the set that begins at word `at`. */
export function setSlots(words: Uint32Array, at: number, start: number, end: number): void {
  for (let t = start; t < end; t++) words[at + (t >> 5)] |= 1 << (t & 31);
}

/** Whether a provider is there in a slot of the week. */
export function isThereIn({ available }: Pick<Problem, 'available'>, provider: number, slot: number): boolean {
  return ((available[provider * WEEK_WORDS + (slot >> 5)] >>> (slot & 31)) & 1) === 1;
}

/** Whether every slot `start … end − 1` is in the set that begins at word `at`. */
export function hasSlots(words: Uint32Array, at: number, start: number, end: number): boolean {
  const last = (end - 1) >> 5;
  for (let w = start >> 5; w <= last; w++) {
    const from = Math.max(start - (w << 5), 0);
    const to = Math.min(end - (w << 5), 32);
    const need = to - from === 32 ? 0xffffffff : ((1 << (to - from)) - 1) << from;
    if ((need & ~words[at + w]) !== 0) return false;
  }
  return true;
}
