import { type Instance, type Provider } from '../format/instance.js';
import { type Plan, type Proof } from '../format/plan.js';
import { compile } from '../problem/compile.js';
import { type Problem, SLOTS } from '../problem/problem.js';
import { RequestGrid } from '../problem/singles.js';
import { worthAlone } from '../problem/worth-alone.js';

/** Slots of an hour, and hours of a week. */
const HOUR = 4;
const HOURS = SLOTS / HOUR;

/** What one more hour would add in one territory: the best it could be used for, at the prices of a proof. */
export interface HourWorth {
  readonly territory: string;
  readonly service: string;
  /** The carer whose hour it would be. */
  readonly provider: Provider;
  /** By hour of the week, 0 … 167 from Monday 00:00: cents of welfare a week that one more hour would add. */
  readonly cents: readonly number[];
  /** By hour of the week: households without care that it would go to, as a share of one; 0 where it would relieve others. */
  readonly households: readonly number[];
}

/** What one more hour of a room would add. */
export interface RoomWorth {
  readonly room: string;
  readonly territory: string;
  /** By hour of the week: cents of welfare a week. */
  readonly cents: readonly number[];
}

/**
 * The provider that stands for one more carer: it lives in the middle of the territory, asks and travels as the median of
 * those with a rate for the service, has every skill that some provider of the service has, and is there from 6 to 22.
 */
export function typicalProvider(instance: Instance, territory: string, service: string): Provider | null {
  const rated = instance.providers.flatMap((provider) => {
    const rate = provider.rates.find((each) => each.service === service);
    return rate ? [{ provider, rate }] : [];
  });
  const places = instance.places.filter((place) => place.territory === territory);
  if (rated.length === 0 || places.length === 0) return null;
  const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1];
  const of = (value: (each: (typeof rated)[number]) => number) => median(rated.map(value));
  const base = of(({ rate }) => rate.base);
  return {
    id: `one-more/${territory}/${service}`,
    x: median(places.map(({ x }) => x)),
    y: median(places.map(({ y }) => y)),
    maxTravel: of(({ provider }) => provider.maxTravel),
    maxWeek: of(({ provider }) => provider.maxWeek),
    minBlock: of(({ provider }) => provider.minBlock),
    quality: of(({ provider }) => provider.quality),
    skills: [...new Set(rated.flatMap(({ provider }) => provider.skills))].sort(),
    available: [0, 1, 2, 3, 4, 5, 6].map((day) => [day * 96 + 24, day * 96 + 88] as const),
    rates: [
      {
        service,
        capacity: of(({ rate }) => rate.capacity),
        base,
        extra: Math.min(
          base,
          of(({ rate }) => rate.extra),
        ),
      },
    ],
  };
}

/**
 * What one more hour of a typical carer would add, for each territory and service, at the prices of the plan's proof.
 *
 * The price λ of a request is what the plan gains if it need not serve it. One more carer who serves a request alone brings
 * its welfare less λ, spread evenly over the hours of its presence; an hour is worth the best that it could be part of. For
 * hours beyond those of one request this is the slope at the first one, and shared offers are left out: a careful figure
 * that says where to look. What a whole carer would change, `whatIf` finds by planning.
 */
export function worthOfHours(instance: Instance, plan: Plan, proof: Proof): HourWorth[] {
  const served = new Set(plan.offers.flatMap(({ members }) => members.map(({ request }) => request)));
  const asked = instance.territories.flatMap(({ id: territory }) =>
    instance.services.flatMap(({ id: service }, at) => {
      const provider = typicalProvider(instance, territory, service);
      return provider ? [{ territory, service, at, provider }] : [];
    }),
  );
  const q = compile({ ...instance, providers: asked.map(({ provider }) => provider) });
  const grid = new RequestGrid(q);
  return asked.map(({ territory, service, at, provider }, p) => {
    const cents = new Array<number>(HOURS).fill(0);
    const households = new Array<number>(HOURS).fill(0);
    grid.forEachNear(at, q.providerX[p], q.providerY[p], q.maxTravel[p], (r) => {
      const share = served.has(instance.requests[r].id) ? 0 : HOUR;
      for (let o = q.optFirst[r]; o < q.optFirst[r + 1]; o++) {
        const worth = worthAlone(q, p, o) - proof.requests[r];
        if (worth <= 0) continue;
        const perHour = Math.floor((HOUR * worth) / q.optPresence[o]);
        for (const hour of hoursOf(q, o)) {
          if (perHour <= cents[hour]) continue;
          cents[hour] = perHour;
          households[hour] = share / q.optPresence[o];
        }
      }
    });
    return { territory, service, provider, cents, households };
  });
}

/** What one more hour of each room would add: the prices of its time in the proof. */
export function worthOfRooms(instance: Instance, proof: Proof): RoomWorth[] {
  const territoryOf = new Map(instance.places.map(({ id, territory }) => [id, territory]));
  return instance.rooms.map(({ id, place }, room) => {
    const cents = new Array<number>(HOURS).fill(0);
    for (const [slot, price] of proof.rooms[room]) cents[Math.floor(slot / HOUR)] += price;
    return { room: id, territory: territoryOf.get(place)!, cents };
  });
}

/** The hours of the week in which a provider is present for the option. */
function hoursOf(q: Problem, o: number): Set<number> {
  const hours = new Set<number>();
  for (let b = q.blkFirst[o]; b < q.blkFirst[o + 1]; b++)
    for (let t = q.blkStart[b]; t < q.blkEnd[b]; t++) hours.add(Math.floor(t / HOUR));
  return hours;
}
