import { MEMBERS } from './instance.js';
import { commuteCost, fit, soloPrice, wishesOf } from './offer-terms.js';
import { NONE, type Problem } from './problem.js';
import { int32 } from './shared-arrays.js';
import { isThere, qualifies, type RequestGrid } from './singles.js';
import { type Tables } from './tables.js';
import { type Venues } from './venues.js';

/** Cents by which a household may seem to pay too much through rounding. */
const ROUNDING = 1 + 1e-6;

/** The company that there could be. */
export interface Company {
  /** Units at once that fit at the largest place where a request could meet anybody; 0 where there is none. */
  readonly room: (request: number) => number;
  /** Whether a round could take anybody along beside a timetable. */
  readonly rides: (option: number) => boolean;
}

/**
 * What each request is worth at most to any plan, in cents: with the best provider, in the best company there could be.
 *
 * Take every provider's time for free, and let every household that shares find the place full in all its slots. At most
 * k units are ever with a provider at a venue, so a household with u units bears at least u / k of what a slot costs once,
 * whoever is there; and at most n households are, so it bears at least 1 / n. Either kind adds up over the members of a
 * group to no more than what the group costs; in a round each pays its own slots. The way there, gaps and minimum blocks
 * only cost more. So no offer is worth more than the sum of this over its members, and no plan more than that over all
 * requests: a bound that looks at no group, and needs no prices.
 */
export function idealWorth({ problem, grid, venues, rounds }: Tables): Int32Array {
  const largest = largestVenues(problem, venues, 2);
  const rides = (o: number) => rounds.first[o] < rounds.first[o + 1];
  return worthIn(problem, grid, { room: (r) => largest[r], rides });
}

/** The same in the company that there is said to be. */
export function worthIn(q: Problem, grid: RequestGrid, company: Company): Int32Array {
  const worth = int32(q.requests);
  const wished = Int32Array.from(worth, (_, r) => wishesOf(q, r));
  const pair = new IdealPair(q, company);
  const wanting = new Wanting(q, grid, worth, wished);
  const farthest = q.maxWalk.reduce((a, b) => Math.max(a, b), 0);
  for (let p = 0; p < q.providers; p++)
    for (let s = 0; s < q.services; s++) {
      if (q.capacity[p * q.services + s] === 0) continue;
      const [x, y, reach] = [q.providerX[p], q.providerY[p], q.maxTravel[p]];
      wanting.meet(p, s);
      // Both ways are rounded to metres, and so is their sum.
      const walk = q.isGroup[s] === 1 ? farthest + 1 : 0;
      grid.forEachRun(s, x, y, reach + walk, (from, to) => {
        for (let i = from; i < to; i++) {
          if (wanting.has(i)) continue;
          const r = grid.order[i];
          const way = grid.metresTo(x, y, i);
          if (way > reach + (walk > 0 ? q.maxWalk[r] + 1 : 0)) continue;
          const best = pair.best(p, r, way <= reach, wished[r], worth[r]);
          if (best === worth[r]) continue;
          worth[r] = best;
          wanting.raise(i);
        }
      });
    }
  return worth;
}

/** How well a provider has to suit each request to be worth more to it than is known: most pairs are dismissed by that. */
class Wanting {
  readonly #problem: Problem;
  readonly #order: Int32Array;
  readonly #worth: Int32Array;
  readonly #wished: Int32Array;
  /** By position in the grid: what quality less cost has to exceed, in cents per slot, and the column of `#suits` that tells it. */
  readonly #needs: Float64Array;
  readonly #column: Int32Array;
  /** Cents per slot by which the provider at hand suits at most, by units to care for, alone and where they share. */
  readonly #suits: Float64Array;

  constructor(q: Problem, { order }: RequestGrid, worth: Int32Array, wished: Int32Array) {
    this.#problem = q;
    this.#order = order;
    this.#worth = worth;
    this.#wished = wished;
    this.#needs = new Float64Array(order.length);
    this.#column = Int32Array.from(order, (r) => 2 * q.units[r] + (q.sharing[r] > NONE ? 1 : 0));
    this.#suits = new Float64Array(this.#column.reduce((a, b) => Math.max(a, b), 0) + 2);
    for (let i = 0; i < order.length; i++) this.raise(i);
  }

  /** Turns to a provider of a service. */
  meet(p: number, s: number): void {
    const q = this.#problem;
    const at = p * q.services + s;
    this.#suits.fill(-Infinity);
    for (let units = 1; units <= q.capacity[at] && 2 * units < this.#suits.length; units++)
      for (const shares of [false, true])
        this.#suits[2 * units + Number(shares)] = q.quality[p] - leastCost(q, at, s, units, shares ? Infinity : 0);
  }

  /** Whether the request at a position gains nothing by the provider, wherever it is. */
  has(i: number): boolean {
    return this.#suits[this.#column[i]] <= this.#needs[i];
  }

  /** Takes in what the request at a position is worth by now. */
  raise(i: number): void {
    const { optFirst, optWorth, optSlots } = this.#problem;
    const r = this.#order[i];
    let needs = Infinity;
    for (let o = optFirst[r]; o < optFirst[r + 1]; o++)
      needs = Math.min(needs, (this.#worth[r] - optWorth[o]) / optSlots[o]);
    // A little less, for the fractions that are lost.
    this.#needs[i] = needs - this.#wished[r] - 1e-6;
  }
}

/** Cents per slot that a request costs its provider at least where so many units fit at the fullest place, 0 for none to share. */
function leastCost(q: Problem, at: number, service: number, units: number, room: number): number {
  const [base, extra, capacity] = [q.base[at], q.extra[at], q.capacity[at]];
  const most = Math.min(q.maxHouseholds[service], MEMBERS);
  const fullest = fullestPlace(q, at, service, units, room);
  if (fullest === 0) return base + (units - 1) * extra;
  // A full place: the units that fit, or the households, whichever of the two says more where all fit.
  const share = most < capacity ? 1 / Math.min(most, fullest) : units / fullest;
  return units * extra + share * (base - extra);
}

/** Units that fit where a request of so many could share with others in a group; 0 where it cannot. */
function fullestPlace(q: Problem, at: number, service: number, units: number, room: number): number {
  if (q.isGroup[service] === 0 || q.maxHouseholds[service] < 2) return 0;
  const fullest = Math.min(q.capacity[at], room);
  return units <= fullest ? fullest : 0;
}

/** Units at once that fit at the largest venue where each request could be and `guests` in all could come; 0 where there is none. */
export function largestVenues(
  { requests }: Problem,
  { guestFirst, guestEnd, guest, limit }: Venues,
  guests: number,
): Int32Array {
  const room = new Int32Array(requests);
  limit.forEach((units, v) => {
    if (guestEnd[v] - guestFirst[v] < guests) return;
    for (let g = guestFirst[v]; g < guestEnd[v]; g++) room[guest[g]] = Math.max(room[guest[g]], units);
  });
  return room;
}

/** What a provider can be worth to a request at most. One object judges pair after pair; most are dismissed at a glance. */
export class IdealPair {
  readonly #problem: Problem;
  readonly #company: Company;
  #provider = 0;
  #request = 0;
  #reaches = false;
  /** Units at the fullest place that the two could share with others; 0 where there is none. */
  #fullest = 0;
  /** Cents per slot by which the provider suits the request; NaN until it is asked for. */
  #suits = NaN;
  /** Cents per slot that the request costs at least. */
  costs = 0;

  constructor(problem: Problem, company: Company) {
    this.#problem = problem;
    this.#company = company;
  }

  /**
   * The most that the request can bring to an offer of the provider, in cents, if that is more than `known`, else `known`.
   * Where the provider does not reach its home, it can only be served at a venue that is nearer. `wished` are the cents per
   * slot that all its wishes come to.
   */
  best(p: number, r: number, reaches: boolean, wished: number, known: number): number {
    const q = this.#problem;
    if (!this.turnTo(p, r, reaches)) return known;
    const hoped = q.quality[p] + wished - this.costs;
    let best = known;
    for (let o = q.optFirst[r]; o < q.optFirst[r + 1]; o++)
      if (q.optWorth[o] + q.optSlots[o] * hoped > best) best = Math.max(best, this.worthOf(o, best));
    return best;
  }

  /** Turns to a pair; false where the request is too much for the provider. */
  turnTo(p: number, r: number, reaches: boolean): boolean {
    const q = this.#problem;
    const service = q.service[r];
    const at = p * q.services + service;
    const units = q.units[r];
    if (units > q.capacity[at]) return false;
    this.#provider = p;
    this.#request = r;
    this.#reaches = reaches;
    this.#suits = NaN;
    const room = q.sharing[r] > NONE ? this.#company.room(r) : 0;
    this.#fullest = fullestPlace(q, at, service, units, room);
    this.costs = leastCost(q, at, service, units, room);
    return true;
  }

  /** The most that a timetable of the request can bring, in cents; −∞ where none is allowed, or none brings more than `known`. */
  worthOf(o: number, known: number): number {
    const q = this.#problem;
    const [p, r, slots] = [this.#provider, this.#request, q.optSlots[o]];
    if (slots * (this.#leastPrice() - q.budget[r]) > ROUNDING) return -Infinity;
    if (Number.isNaN(this.#suits)) this.#suits = qualifies(q, p, r) ? fit(q, p, r) : -Infinity;
    const value = q.optWorth[o] + slots * (this.#suits - this.costs);
    if (value <= known || !isThere(q, p, o)) return -Infinity;
    const shares = this.#fullest > 0 || this.#rides(o);
    return Math.max(shares ? Math.ceil(value) : -Infinity, this.#reaches ? this.#alone(o) : -Infinity);
  }

  /** Cents per slot that the request has to pay at least. */
  #leastPrice(): number {
    const q = this.#problem;
    if (this.#fullest === 0) return this.costs;
    const at = this.#provider * q.services + q.service[this.#request];
    return q.units[this.#request] * (q.extra[at] + (q.base[at] - q.extra[at]) / this.#fullest);
  }

  /** Whether a round could take the timetable along. */
  #rides(o: number): boolean {
    const q = this.#problem;
    const service = q.service[this.#request];
    return (
      q.isGroup[service] === 0 &&
      q.sharing[this.#request] > NONE &&
      q.maxHouseholds[service] > 1 &&
      this.#company.rides(o)
    );
  }

  /** What serving the request alone is worth; −∞ where it is not allowed. */
  #alone(o: number): number {
    const q = this.#problem;
    const [p, r] = [this.#provider, this.#request];
    const price = soloPrice(q, p, p * q.services + q.service[r], o);
    if (q.optPresence[o] > q.maxWeek[p] || price > q.budget[r] * q.optSlots[o]) return -Infinity;
    const ways = (q.blkFirst[o + 1] - q.blkFirst[o]) * commuteCost(q, p, q.place[r]);
    return q.optWorth[o] + q.optSlots[o] * this.#suits - price - ways;
  }
}
