import { type Instance, type Interval, type Place, type Request } from '../format/instance.js';
import { type Offer } from '../format/plan.js';
import { SLOTS } from '../problem/problem.js';

/** Part of a city with the part of a plan that its providers hold: nothing in it is in another part. */
export interface District {
  readonly instance: Instance;
  readonly offers: readonly Offer[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Divides a city into `parts` districts of about as many requests each, in which plans can be made side by side.
 *
 * Providers belong to the district of their home, and with them go the households that they serve; those whom nobody serves
 * belong where they live. A room is open in its own district except while others hold it, who have it just then. So whatever
 * plans the districts make of their parts, together they are a plan for the city.
 */
export function divide(instance: Instance, offers: readonly Offer[], parts: number): District[] {
  const placeOf = new Map(instance.places.map((place) => [place.id, place]));
  const home = (id: string): Place => placeOf.get(id)!;
  const at = cut(
    instance.requests.map(({ place }) => home(place)),
    parts,
  );
  const districtOf = new Map(instance.providers.map((provider) => [provider.id, at(provider)]));
  const servedIn = new Map<string, number>();
  for (const { provider, members } of offers)
    for (const { request } of members) servedIn.set(request, districtOf.get(provider)!);
  const held = roomTimes(instance, offers);
  const openIn = (room: Instance['rooms'][number], k: number): Interval[] => {
    const own = at(home(room.place)) === k;
    const isOpen = new Uint8Array(SLOTS + 1);
    if (own) for (const [start, end] of room.open) isOpen.fill(1, start, end);
    for (const { provider, start, end } of held.get(room.id) ?? [])
      isOpen.fill(districtOf.get(provider) === k ? 1 : 0, start, end);
    return runs(isOpen);
  };
  const requestsOf: Request[][] = Array.from({ length: parts }, () => []);
  for (const request of instance.requests)
    requestsOf[servedIn.get(request.id) ?? at(home(request.place))].push(request);
  return requestsOf.map((requests, k) => {
    const rooms = instance.rooms
      .map((room) => ({ ...room, open: openIn(room, k) }))
      .filter(({ open }) => open.length > 0);
    const used = new Set([...requests, ...rooms].map(({ place }) => place));
    return {
      instance: {
        ...instance,
        places: instance.places.filter(({ id }) => used.has(id)),
        rooms,
        providers: instance.providers.filter(({ id }) => districtOf.get(id) === k),
        requests,
      },
      offers: offers.filter(({ provider }) => districtOf.get(provider) === k),
    };
  });
}

/** Cuts the map into `parts` along lines that leave about as many points on either side; tells in which part a point is. */
function cut(points: readonly Point[], parts: number, first = 0): (point: Point) => number {
  if (parts === 1) return () => first;
  const before = parts >> 1;
  const sorted = (axis: 'x' | 'y') => Float64Array.from(points, (point) => point[axis]).sort();
  const [xs, ys] = [sorted('x'), sorted('y')];
  const quantile = (all: Float64Array, share: number) => all[Math.floor(share * (all.length - 1))] ?? 0;
  const spread = (all: Float64Array) => quantile(all, 0.95) - quantile(all, 0.05);
  const axis = spread(xs) > spread(ys) ? 'x' : 'y';
  const line = quantile(axis === 'x' ? xs : ys, before / parts);
  const isBefore = (point: Point) => point[axis] < line;
  const low = cut(points.filter(isBefore), before, first);
  const high = cut(
    points.filter((point) => !isBefore(point)),
    parts - before,
    first + before,
  );
  return (point) => (isBefore(point) ? low(point) : high(point));
}

interface RoomTime {
  readonly provider: string;
  readonly start: number;
  readonly end: number;
}

/** When which provider holds each room: the blocks of the offers there. */
function roomTimes(instance: Instance, offers: readonly Offer[]): Map<string, RoomTime[]> {
  const optionsOf = new Map(instance.requests.map(({ id, options }) => [id, options]));
  const times = new Map<string, RoomTime[]>();
  for (const { provider, venue, members } of offers) {
    if (venue === null || !('room' in venue)) continue;
    const sessions = members.flatMap(({ request, option }) => optionsOf.get(request)![option].sessions);
    const own = times.get(venue.room) ?? [];
    let block: { provider: string; start: number; end: number } | null = null;
    for (const [start, end] of sessions.sort((a, b) => a[0] - b[0])) {
      if (block !== null && start <= block.end + instance.policy.maxGap) block.end = Math.max(block.end, end);
      else own.push((block = { provider, start, end }));
    }
    times.set(venue.room, own);
  }
  return times;
}

/** The runs of slots that are marked; the last entry is none. */
function runs(marked: Uint8Array): Interval[] {
  const found: Interval[] = [];
  let from = -1;
  marked.forEach((mark, slot) => {
    if (mark === 1 && from < 0) from = slot;
    if (mark === 1 || from < 0) return;
    found.push([from, slot]);
    from = -1;
  });
  return found;
}
