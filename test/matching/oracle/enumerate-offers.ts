/**
 * Every offer of a small instance that breaks no rule and is worth something, found by trying all of them.
 *
 * Sets of members grow one (request, timetable) at a time, in order. A rule that no further member could put right (time,
 * capacity, ages, avoided tags, travel between visits) ends a branch; prices, which fall as members join, are judged for
 * every set on its own. Homes of hosts at one place are one venue: the offers would differ in nothing that counts.
 */
import {
  type Instance,
  type Interval,
  type Offer,
  type Provider,
  type Rate,
  type Request,
  type Service,
  type Venue,
} from '../../../src/matching/index.js';

/** An offer with what it is worth and what it takes. */
export interface ValuedOffer {
  readonly offer: Offer;
  /** Cents per week. */
  readonly welfare: number;
  /** Blocks of presence with the places where they start and end. */
  readonly blocks: readonly PresenceBlock[];
}

/** A run of presence. */
export interface PresenceBlock {
  start: number;
  end: number;
  from: Point;
  to: Point;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Choice {
  readonly request: Request;
  readonly option: number;
  readonly sessions: readonly Interval[];
  readonly home: Point & { readonly id: string };
}

/** Where a set of members may meet: a room, the homes of hosts at a place, or (null) nowhere, in a round. */
interface Meeting {
  readonly place: Point & { readonly id: string };
  readonly room: string | null;
  readonly open: Uint8Array | null;
  /** Units that fit, in the room or in the largest hosting home among the members. */
  readonly fits: (members: readonly Choice[]) => number;
  readonly host: (members: readonly Choice[], peak: number) => Venue;
}

/** The week of a set of members. */
interface Shape {
  readonly blocks: readonly PresenceBlock[];
  /** Units present, by slot. */
  readonly units: Uint16Array;
  readonly peak: number;
}

/** Metres between two points. */
export const metres = (a: Point, b: Point): number => Math.round(Math.hypot(a.x - b.x, a.y - b.y));

/** Slots from one point to another. */
export const travel = (a: Point, b: Point, metresPerSlot: number): number => Math.ceil(metres(a, b) / metresPerSlot);

const slotsOf = (intervals: readonly Interval[]): Uint8Array => {
  const slots = new Uint8Array(672);
  for (const [start, end] of intervals) slots.fill(1, start, end);
  return slots;
};

const covers = (open: Uint8Array, start: number, end: number): boolean =>
  open.subarray(start, end).every((bit) => bit === 1);

/** Lists the offers of positive welfare; throws when there are more than `limit`, for then this is the wrong tool. */
export function enumerateOffers(instance: Instance, limit = 20_000): ValuedOffer[] {
  const found: ValuedOffer[] = [];
  for (const provider of instance.providers) {
    for (const rate of provider.rates) new Enumeration(instance, provider, rate, found, limit).run();
  }
  return found;
}

class Enumeration {
  private readonly places: ReadonlyMap<string, Point & { readonly id: string }>;
  private readonly service: Service;
  private readonly open: Uint8Array;

  constructor(
    private readonly instance: Instance,
    private readonly provider: Provider,
    private readonly rate: Rate,
    private readonly found: ValuedOffer[],
    private readonly limit: number,
  ) {
    this.places = new Map(instance.places.map((place) => [place.id, place]));
    this.service = instance.services.find(({ id }) => id === rate.service)!;
    this.open = slotsOf(provider.available);
  }

  run(): void {
    const choices = this.instance.requests.flatMap((request) => this.choicesOf(request));
    const group = this.service.mode === 'group';
    for (const choice of choices) {
      const home = group ? this.homeOf(choice) : null;
      const shape = this.reaches(choice.home) ? this.shapeOf([choice], home) : null;
      if (shape !== null) this.note([choice], home, shape);
    }
    const sharing = choices.filter(({ request }) => request.sharing !== 'none');
    if (!group) {
      const inReach = sharing.filter(({ home }) => this.reaches(home));
      this.grow([], inReach, 0, null);
      return;
    }
    for (const meeting of this.meetings(sharing)) {
      const { place } = meeting;
      const near = sharing.filter(
        ({ home, request }) =>
          home.id === place.id || (request.sharing === 'territory' && metres(home, place) <= request.maxWalk),
      );
      this.grow([], near, 0, meeting);
    }
  }

  private choicesOf(request: Request): Choice[] {
    if (request.service !== this.service.id) return [];
    if (!request.requires.every((tag) => this.provider.skills.includes(tag))) return [];
    const home = this.places.get(request.place)!;
    return request.options.flatMap(({ sessions }, option) =>
      sessions.every(([start, end]) => covers(this.open, start, end)) ? [{ request, option, sessions, home }] : [],
    );
  }

  private reaches(place: Point): boolean {
    return metres(this.provider, place) <= this.provider.maxTravel;
  }

  private homeOf({ home, request }: Choice): Meeting {
    return { place: home, room: null, open: null, fits: () => Infinity, host: () => ({ home: request.id }) };
  }

  private meetings(choices: readonly Choice[]): Meeting[] {
    const rooms = this.instance.rooms
      .filter(({ services }) => services.includes(this.service.id))
      .map(({ id, place, capacity, open }) => ({
        place: this.places.get(place)!,
        room: id,
        open: slotsOf(open),
        fits: () => capacity,
        host: () => ({ room: id }),
      }));
    const hosting = new Map(choices.filter(({ request }) => request.hostUnits > 0).map(({ home }) => [home.id, home]));
    const homes = [...hosting.values()].map((place): Meeting => {
      const hostsAmong = (members: readonly Choice[]): Choice[] => members.filter(({ home }) => home.id === place.id);
      return {
        place,
        room: null,
        open: null,
        fits: (members) => Math.max(0, ...hostsAmong(members).map(({ request }) => request.hostUnits)),
        host: (members, peak) => {
          const host = hostsAmong(members).find(({ request }) => request.hostUnits >= peak)!;
          return { home: host.request.id };
        },
      };
    });
    return [...rooms, ...homes].filter(({ place }) => this.reaches(place));
  }

  /** Adds every set of two or more that starts with these members and goes on with choices from `from`. */
  private grow(members: Choice[], choices: readonly Choice[], from: number, meeting: Meeting | null): void {
    if (members.length === this.service.maxHouseholds) return;
    for (let i = from; i < choices.length; i++) {
      if (members.some(({ request }) => request === choices[i].request)) continue;
      members.push(choices[i]);
      const shape = this.shapeOf(members, meeting);
      if (shape !== null) {
        if (members.length > 1) this.note(members, meeting, shape);
        this.grow(members, choices, i + 1, meeting);
      }
      members.pop();
    }
  }

  /** The week of these members together, or null if neither they nor any larger set can make an offer. */
  private shapeOf(members: readonly Choice[], meeting: Meeting | null): Shape | null {
    if (!this.getOn(members) || (meeting === null && !this.makeRound(members))) return null;
    const blocks = this.blocksOf(members, meeting);
    const presence = blocks.reduce((sum, { start, end }) => sum + end - start, 0);
    if (presence > this.provider.maxWeek) return null;
    for (const { start, end } of blocks) {
      if (!covers(this.open, start, end) || (meeting?.open && !covers(meeting.open, start, end))) return null;
    }
    const units = new Uint16Array(672);
    for (const { request, sessions } of members) {
      for (const [start, end] of sessions) for (let slot = start; slot < end; slot++) units[slot] += request.units;
    }
    const peak = units.reduce((most, present) => Math.max(most, present));
    if (peak > this.rate.capacity || (meeting?.room && peak > meeting.fits(members))) return null;
    return { blocks, units, peak };
  }

  /** Notes the offer of these members if the homes and the prices allow it and it is worth something. */
  private note(members: readonly Choice[], meeting: Meeting | null, { blocks, units, peak }: Shape): void {
    if (meeting !== null && peak > meeting.fits(members)) return;
    const prices = this.prices(members, blocks, units);
    if (prices === null) return;
    const welfare = this.welfare(members, prices, blocks, meeting);
    if (welfare <= 0) return;
    if (this.found.length >= this.limit) {
      throw new Error(`expected at most ${this.limit} offers, found more: too many to solve exactly`);
    }
    this.found.push({
      offer: {
        provider: this.provider.id,
        service: this.service.id,
        venue: meeting === null ? null : meeting.host(members, peak),
        members: members.map(({ request, option }, i) => ({ request: request.id, option, price: prices[i] })),
      },
      welfare,
      blocks,
    });
  }

  /** Rules between members that have nothing to do with time. */
  private getOn(members: readonly Choice[]): boolean {
    const { maxAgeSpan } = this.service;
    let youngest = Infinity;
    let oldest = -Infinity;
    for (const { request: one } of members) {
      if (one.ages !== null) {
        youngest = Math.min(youngest, one.ages[0]);
        oldest = Math.max(oldest, one.ages[1]);
      }
      for (const { request: other } of members) {
        if (one !== other && one.avoids.some((tag) => other.has.includes(tag))) return false;
      }
    }
    return maxAgeSpan === null || oldest - youngest <= maxAgeSpan;
  }

  /** Rules of a round: who shares at which level, how far homes are apart, and the way between visits. */
  private makeRound(members: readonly Choice[]): boolean {
    if (members.length === 1) return true;
    const { roundRadius, metresPerSlot } = this.instance.policy;
    const oneHome = members.every(({ home }) => home.id === members[0].home.id);
    if (!oneHome && members.some(({ request }) => request.sharing !== 'territory')) return false;
    if (members.some(({ home }) => members.some((other) => metres(home, other.home) > roundRadius))) return false;
    const visits = members.flatMap(({ sessions, home }) => sessions.map(([start, end]) => ({ start, end, home })));
    visits.sort((a, b) => a.start - b.start || a.end - b.end);
    return visits.every((visit, i) => {
      const before = visits[i - 1];
      return i === 0 || visit.start - before.end >= travel(before.home, visit.home, metresPerSlot);
    });
  }

  private blocksOf(members: readonly Choice[], meeting: Meeting | null): PresenceBlock[] {
    const visits = members.flatMap(({ sessions, home }) =>
      sessions.map(([start, end]) => ({ start, end, place: meeting?.place ?? home })),
    );
    visits.sort((a, b) => a.start - b.start || a.end - b.end);
    const blocks: PresenceBlock[] = [];
    for (const { start, end, place } of visits) {
      const current = blocks.at(-1);
      if (current === undefined || start > current.end + this.instance.policy.maxGap) {
        blocks.push({ start, end, from: place, to: place });
      } else if (end >= current.end) {
        current.end = end;
        current.to = place;
      }
    }
    return blocks;
  }

  /** Whole prices that add up to the cost and respect price alone and budget, or null if there are none. */
  private prices(members: readonly Choice[], blocks: readonly PresenceBlock[], units: Uint16Array): number[] | null {
    const { cost, shares } = this.split(members, blocks, units);
    const floors = shares.map((share) => Math.floor(share + 1e-9));
    const limits = members.map((member) => {
      const slots = lengthOf(member);
      const budget = Math.floor((member.request.budget * slots) / 4);
      if (members.length === 1) return Math.min(cost, budget);
      const own = new Uint16Array(672);
      for (const [start, end] of member.sessions) own.fill(member.request.units, start, end);
      return Math.min(this.split([member], this.blocksOf([member], null), own).cost, budget);
    });
    let left = cost - floors.reduce((sum, floor) => sum + floor, 0);
    const prices = floors.map((floor, i) => {
      const up = left > 0 && shares[i] - floor > 1e-9 && floor + 1 <= limits[i] ? 1 : 0;
      left -= up;
      return floor + up;
    });
    return left === 0 && prices.every((price, i) => price <= limits[i]) ? prices : null;
  }

  /** The cost of presence and each member's share, in floating point: denominators are far too small for it to matter. */
  private split(
    members: readonly Choice[],
    blocks: readonly PresenceBlock[],
    units: Uint16Array,
  ): { cost: number; shares: number[] } {
    const { base, extra } = this.rate;
    const shares = members.map(() => 0);
    let cost = 0;
    for (const { start, end } of blocks) {
      const within = members.map(({ sessions }) => sessions.filter(([from]) => from >= start && from < end));
      let idle = Math.max(0, this.provider.minBlock - (end - start));
      for (let slot = start; slot < end; slot++) {
        if (units[slot] === 0) idle++;
        else cost += (base + (units[slot] - 1) * extra) / 4;
      }
      const idleCost = (idle * base) / 4;
      cost += idleCost;
      const attended = within.map((sessions) => sessions.reduce((sum, [from, to]) => sum + to - from, 0));
      const total = attended.reduce((sum, slots) => sum + slots, 0);
      members.forEach(({ request }, i) => {
        shares[i] += (idleCost * attended[i]) / total;
        for (const [from, to] of within[i]) {
          for (let slot = from; slot < to; slot++) {
            const k = units[slot];
            shares[i] += (((base + (k - 1) * extra) / 4) * request.units) / k;
          }
        }
      });
    }
    return { cost, shares };
  }

  private welfare(
    members: readonly Choice[],
    prices: readonly number[],
    blocks: readonly PresenceBlock[],
    meeting: Meeting | null,
  ): number {
    const { walkCentsPerKm, commuteCentsPerKm } = this.instance.policy;
    const { provider } = this;
    const served = members.reduce((sum, member, i) => {
      const { request, home, sessions } = member;
      const { penalty } = request.options[member.option];
      const fit = request.prefers.reduce(
        (v, { tag, value }) => v + (provider.skills.includes(tag) ? value : 0),
        provider.quality,
      );
      const hundredths = this.service.hourValue * request.priority + 100 * (fit - penalty);
      const walk = meeting === null ? 0 : metres(home, meeting.place);
      const walked = sessions.length * Math.floor((2 * walk * walkCentsPerKm) / 1000);
      return sum + Math.floor((lengthOf(member) * hundredths) / 400) - prices[i] - walked;
    }, 0);
    return blocks.reduce(
      (sum, { from }) => sum - Math.floor((metres(provider, from) * commuteCentsPerKm) / 1000),
      served,
    );
  }
}

function lengthOf({ sessions }: Choice): number {
  return sessions.reduce((sum, [start, end]) => sum + end - start, 0);
}
