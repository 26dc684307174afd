import { type Instance, type Interval } from './instance.js';

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

const bytes = (n: number) => (typeof SharedArrayBuffer === 'undefined' ? new ArrayBuffer(n) : new SharedArrayBuffer(n));

/** Zeroed integers on shared memory where there is any. */
export const int32 = (n: number) => new Int32Array(bytes(4 * n));
const uint32 = (n: number) => new Uint32Array(bytes(4 * n));
const uint8 = (n: number) => new Uint8Array(bytes(n));
const float64 = (n: number) => new Float64Array(bytes(8 * n));

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

/** Numbers names in the order in which they are met. */
class Numbering {
  readonly #byName = new Map<string, number>();
  get size(): number {
    return this.#byName.size;
  }
  of(name: string): number {
    let number = this.#byName.get(name);
    if (number === undefined) this.#byName.set(name, (number = this.#byName.size));
    return number;
  }
}

/** Numbers of the tags that are met, so that problems compiled one after the other agree on them. */
export class Tags {
  readonly skills = new Numbering();
  readonly traits = new Numbering();
}

const NO_SPAN = 1 << 20;

const positions = (list: readonly { readonly id: string }[]) => new Map(list.map(({ id }, i) => [id, i]));

const known = (map: Map<string, number>, id: string): number => {
  const at = map.get(id);
  if (at === undefined) throw new Error(`expected the id of something in the instance, found ${JSON.stringify(id)}`);
  return at;
};

/** One bit per name in each of `lists`, as words. */
function tagSets(lists: readonly (readonly string[])[], tags: Numbering, words: number): Uint32Array {
  const sets = uint32(lists.length * words);
  lists.forEach((list, i) => {
    for (const name of list) {
      const tag = tags.of(name);
      sets[i * words + (tag >> 5)] |= 1 << (tag & 31);
    }
  });
  return sets;
}

function weeks(lists: readonly (readonly Interval[])[]): Uint32Array {
  const sets = uint32(lists.length * WEEK_WORDS);
  lists.forEach((list, i) => list.forEach(([start, end]) => setSlots(sets, i * WEEK_WORDS, start, end)));
  return sets;
}

const column = <T>(list: readonly T[], value: (item: T, index: number) => number): Int32Array => {
  const out = int32(list.length);
  list.forEach((item, i) => (out[i] = value(item, i)));
  return out;
};

/**
 * Lays an instance out as flat arrays; takes time and memory in proportion to the instance. The tags that it has keep the
 * numbers that they have in `tags`; new ones are numbered there.
 */
export function compile(instance: Instance, tags = new Tags()): Problem {
  const { policy, services, places, rooms, providers, requests } = instance;
  const serviceAt = positions(services);
  const placeAt = positions(places);
  const { skills: skillTags, traits: traitTags } = tags;
  for (const p of providers) for (const tag of p.skills) skillTags.of(tag);
  for (const r of requests) {
    for (const tag of r.requires) skillTags.of(tag);
    for (const { tag } of r.prefers) skillTags.of(tag);
    for (const tag of r.has) traitTags.of(tag);
    for (const tag of r.avoids) traitTags.of(tag);
  }
  const skillWords = (skillTags.size + 31) >> 5;
  const traitWords = (traitTags.size + 31) >> 5;

  const roomSuits = uint8(rooms.length * services.length);
  rooms.forEach((room, i) =>
    room.services.forEach((id) => (roomSuits[i * services.length + known(serviceAt, id)] = 1)),
  );
  const capacity = int32(providers.length * services.length);
  const base = int32(providers.length * services.length);
  const extra = int32(providers.length * services.length);
  providers.forEach((provider, i) => {
    for (const rate of provider.rates) {
      const at = i * services.length + known(serviceAt, rate.service);
      capacity[at] = rate.capacity;
      base[at] = rate.base / 4;
      extra[at] = rate.extra / 4;
    }
  });
  const budget = float64(requests.length);
  const sharing = uint8(requests.length);
  requests.forEach((request, i) => {
    budget[i] = request.budget / 4;
    sharing[i] = request.sharing === 'none' ? NONE : request.sharing === 'building' ? BUILDING : TERRITORY;
  });
  const prefers = requests.flatMap((request) => request.prefers);
  const isGroup = uint8(services.length);
  services.forEach(({ mode }, i) => (isGroup[i] = mode === 'group' ? 1 : 0));

  return {
    maxGap: policy.maxGap,
    metresPerSlot: policy.metresPerSlot,
    roundRadius: policy.roundRadius,
    commuteCentsPerKm: policy.commuteCentsPerKm,
    walkCentsPerKm: policy.walkCentsPerKm,
    stableGroups: policy.stableGroups === true,
    services: services.length,
    isGroup,
    maxHouseholds: column(services, (s) => s.maxHouseholds),
    maxAgeSpan: column(services, (s) => s.maxAgeSpan ?? NO_SPAN),
    places: places.length,
    placeX: column(places, (p) => p.x),
    placeY: column(places, (p) => p.y),
    rooms: rooms.length,
    roomPlace: column(rooms, (r) => known(placeAt, r.place)),
    roomCapacity: column(rooms, (r) => r.capacity),
    roomSuits,
    roomOpen: weeks(rooms.map((r) => r.open)),
    providers: providers.length,
    providerX: column(providers, (p) => p.x),
    providerY: column(providers, (p) => p.y),
    maxTravel: column(providers, (p) => p.maxTravel),
    maxWeek: column(providers, (p) => p.maxWeek),
    minBlock: column(providers, (p) => p.minBlock),
    quality: column(providers, (p) => p.quality / 4),
    available: weeks(providers.map((p) => p.available)),
    capacity,
    base,
    extra,
    skillWords,
    skills: tagSets(
      providers.map((p) => p.skills),
      skillTags,
      skillWords,
    ),
    requests: requests.length,
    service: column(requests, (r) => known(serviceAt, r.service)),
    place: column(requests, (r) => known(placeAt, r.place)),
    units: column(requests, (r) => r.units),
    ageMin: column(requests, (r) => r.ages?.[0] ?? NO_SPAN),
    ageMax: column(requests, (r) => r.ages?.[1] ?? -NO_SPAN),
    sharing,
    maxWalk: column(requests, (r) => r.maxWalk),
    hostUnits: column(requests, (r) => r.hostUnits),
    budget,
    requires: tagSets(
      requests.map((r) => r.requires),
      skillTags,
      skillWords,
    ),
    preferFirst: firsts(requests.map((r) => r.prefers.length)),
    preferTag: column(prefers, (p) => skillTags.of(p.tag)),
    preferValue: column(prefers, (p) => p.value / 4),
    traitWords,
    has: tagSets(
      requests.map((r) => r.has),
      traitTags,
      traitWords,
    ),
    avoids: tagSets(
      requests.map((r) => r.avoids),
      traitTags,
      traitWords,
    ),
    ...compileOptions(instance),
  };
}

/** Where each of consecutive runs of the given lengths begins, and where the last ends. */
function firsts(lengths: readonly number[]): Int32Array {
  const out = int32(lengths.length + 1);
  lengths.forEach((n, i) => (out[i + 1] = out[i] + n));
  return out;
}

/** The timetables, their sessions, and the blocks in which a provider would be present for each alone. */
function compileOptions({ policy, services, requests }: Instance) {
  const hourValue = new Map(services.map((s) => [s.id, s.hourValue]));
  const options = requests.flatMap((request, r) =>
    request.options.map((option) => {
      const blocks: { start: number; end: number }[] = [];
      let slots = 0;
      for (const [start, end] of option.sessions) {
        slots += end - start;
        const last = blocks.at(-1);
        if (last && start <= last.end + policy.maxGap) last.end = Math.max(last.end, end);
        else blocks.push({ start, end });
      }
      const worth = slots * (hourValue.get(request.service)! * request.priority - 100 * option.penalty);
      return { r, sessions: option.sessions, blocks, slots, worth: Math.floor(worth / 400) };
    }),
  );
  const sessions = options.flatMap((o) => o.sessions);
  const blocks = options.flatMap((o) => o.blocks);
  const optMask = uint32(options.length * WEEK_WORDS);
  options.forEach((o, i) => {
    for (const { start, end } of o.blocks) setSlots(optMask, i * WEEK_WORDS, start, end);
  });
  return {
    options: options.length,
    optFirst: firsts(requests.map((r) => r.options.length)),
    optRequest: column(options, (o) => o.r),
    optSlots: column(options, (o) => o.slots),
    optWorth: column(options, (o) => o.worth),
    sesFirst: firsts(options.map((o) => o.sessions.length)),
    sesStart: column(sessions, ([start]) => start),
    sesEnd: column(sessions, ([, end]) => end),
    blkFirst: firsts(options.map((o) => o.blocks.length)),
    blkStart: column(blocks, (b) => b.start),
    blkEnd: column(blocks, (b) => b.end),
    optPresence: column(options, (o) => o.blocks.reduce((n, b) => n + b.end - b.start, 0)),
    optMask,
  };
}
