import { type Instance, type Interval } from '../format/instance.js';
import { BUILDING, NONE, type Problem, setSlots, TERRITORY, WEEK_WORDS } from './problem.js';
import { float64, int32, uint32, uint8 } from './shared-arrays.js';

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
