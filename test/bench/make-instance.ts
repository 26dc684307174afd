/**
 * Makes realistic instances of the matching problem, the same for the same arguments.
 *
 * The part of the city is as large as yields the requests at a participation of one family in twenty. Doors are
 * scattered around the centre of each neighbourhood, as many as there really are; the size of a building is heavy-tailed,
 * and one in a hundred is a pilot where six times as many households take part. Where doors lie and who lives behind them
 * is simulated.
 */
import { type Instance, type Interval, type Place, type Room } from '../../src/matching/index.js';
import { drawProvider } from './carers.js';
import { type Area, CITIES, type City } from './city-facts.js';
import { type Home, drawRequest, SERVICES } from './needs.js';
import { Random } from './random.js';

/** What to make. */
export interface Making {
  readonly city: City;
  readonly requests: number;
  readonly providers: number;
  /** 1 if absent. */
  readonly seed?: number;
  /** How thickly the requests lie: 2 puts the same requests into half as many neighbourhoods. 1 if absent. */
  readonly density?: number;
}

interface Door {
  readonly pilot: boolean;
  readonly territory: string;
  readonly x: number;
  readonly y: number;
  /** Families. */
  readonly size: number;
}

const PARTICIPATION = 0.05;
const PILOT_SHARE = 0.01;
const PILOT_FACTOR = 6;
const DAY = 96;

const hours = (days: number, from: number, length: number): Interval[] =>
  Array.from({ length: days }, (_, day) => [day * DAY + from, day * DAY + from + length]);

/** Makes an instance. */
export function makeInstance({ city, requests, providers, seed = 1, density = 1 }: Making): Instance {
  const random = new Random(seed);
  const areas = drawDistrict(random, CITIES[city], requests / (PARTICIPATION * density));
  const doors = areas.flatMap((area) => drawDoors(random, area));
  const weights = doors.map(({ size, pilot }) => size * (pilot ? PILOT_FACTOR : 1));
  const drawDoor = drawBy(random, weights);

  const places: Place[] = [];
  const rooms: Room[] = [];
  const lived = new Map<number, Home>();
  const settle = (index: number): Home => {
    const settled = lived.get(index);
    if (settled !== undefined) return settled;
    const { territory, x, y, size, pilot } = doors[index];
    const place = `b${lived.size + 1}`;
    places.push({ id: place, kind: 'building', territory, x, y });
    if (size > 30 && random.chance(pilot ? 0.8 : 0.12)) {
      const services = ['babysitting', 'after-school'];
      rooms.push({ id: `room-${place}`, place, capacity: random.between(6, 12), services, open: hours(6, 32, 48) });
    }
    const home = { place, pilot };
    lived.set(index, home);
    return home;
  };
  const asked = Array.from({ length: requests }, (_, i) => drawRequest(random, `r${i + 1}`, settle(drawDoor())));
  for (const { id, x, y, families } of areas) {
    const place = `hub-${id}`;
    places.push({ id: place, kind: 'hub', territory: id, x, y });
    const count = Math.max(1, Math.round(families / 6000));
    for (let i = 1; i <= count; i++) {
      const services = ['babysitting', 'after-school', 'dog-sitting'];
      rooms.push({ id: `${place}-${i}`, place, capacity: random.between(8, 16), services, open: hours(5, 32, 46) });
    }
  }
  const scattered = (): { x: number; y: number } => {
    const { x, y } = random.pick(doors);
    return { x: metres(x + 500 * random.normal()), y: metres(y + 500 * random.normal()) };
  };
  return {
    format: 'shared-care/1',
    name: `simulated ${city} ${requests}x${providers} seed ${seed} density ${density}`,
    policy: { maxGap: 2, metresPerSlot: 2500, roundRadius: 800, commuteCentsPerKm: 60, walkCentsPerKm: 60 },
    services: SERVICES,
    territories: areas.map(({ id, name }) => ({ id, name })),
    places,
    rooms,
    providers: Array.from({ length: providers }, (_, i) => drawProvider(random, `p${i + 1}`, scattered())),
    requests: asked,
  };
}

/** Whole metres; never −0, which JSON does not know. */
const metres = (exact: number): number => Math.round(exact) + 0;

/** A neighbourhood drawn by its families, and the nearest ones around it until there are families enough. */
function drawDistrict(random: Random, areas: readonly Area[], families: number): readonly Area[] {
  const centre = random.weighted(areas.map((area) => [area, area.families] as const));
  const away = ({ x, y }: Area): number => Math.hypot(x - centre.x, y - centre.y);
  const nearest = [...areas].sort((a, b) => away(a) - away(b) || (a.id < b.id ? -1 : 1));
  let found = 0;
  return nearest.filter(({ families: here }) => {
    const wanted = found === 0 || found < families;
    found += here;
    return wanted;
  });
}

/** Doors around an area's centre, so that three in four lie within a circle of the area's surface. */
function drawDoors(random: Random, { id, x, y, families, hectares, doors }: Area): Door[] {
  const deviation = 0.6 * Math.sqrt((hectares * 10_000) / Math.PI);
  const mean = families / doors;
  return Array.from({ length: doors }, () => ({
    territory: id,
    x: metres(x + deviation * random.normal()),
    y: metres(y + deviation * random.normal()),
    size: Math.min(12 * mean, mean * Math.exp(0.75 * random.normal() - 0.28)),
    pilot: random.chance(PILOT_SHARE),
  }));
}

/** A draw of indices in proportion to weights, by bisection of the running total. */
function drawBy(random: Random, weights: readonly number[]): () => number {
  let total = 0;
  const upTo = Float64Array.from(weights, (weight) => (total += weight));
  return () => {
    const mark = random.unit() * total;
    let low = 0;
    let high = upTo.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (upTo[middle] > mark) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
