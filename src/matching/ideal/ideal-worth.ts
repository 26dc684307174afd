import { MEMBERS } from '../format/instance.js';
import { commuteCost, fit, soloPrice } from '../problem/offer-terms.js';
import { NONE, type Problem } from '../problem/problem.js';
import { isThere, qualifies } from '../problem/singles.js';
import { type Tables } from '../problem/tables.js';
import { type Venues } from '../problem/venues.js';

/** Cents by which a household may seem to pay too much through rounding. */
const ROUNDING = 1 + 1e-6;

/** The company that there could be. */
export interface Company {
  /** Units at once that fit at the largest place where a request could meet anybody; 0 where there is none. */
  readonly room: (request: number) => number;
  /** Whether a round could take anybody along beside a timetable. */
  readonly rides: (option: number) => boolean;
}

/** The company that there could be at best in a city as it stands. */
export function bestCompany({ problem, venues, rounds }: Tables): Company {
  const largest = largestVenues(problem, venues, 2);
  return { room: (r) => largest[r], rides: (o) => rounds.first[o] < rounds.first[o + 1] };
}

/**
 * The share of what a provider's slot costs once that a request with so many units bears at least, where so many fit at the
 * fullest place that they could share; all of it where there is none.
 */
export function leastShare(q: Problem, at: number, service: number, units: number, fullest: number): number {
  if (fullest === 0) return 1;
  const most = Math.min(q.maxHouseholds[service], MEMBERS);
  // A full place: the units that fit, or the households, whichever of the two says more where all fit.
  return most < q.capacity[at] ? 1 / Math.min(most, fullest) : units / fullest;
}

/** Cents per slot that a request costs its provider at least where it bears such a share. */
export function leastCost(q: Problem, at: number, units: number, share: number): number {
  return units * q.extra[at] + share * (q.base[at] - q.extra[at]);
}

/** Units that fit where a request of so many could share with others in a group; 0 where it cannot. */
export function fullestPlace(q: Problem, at: number, service: number, units: number, room: number): number {
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

/**
 * What a provider can be worth to a request at most, in the best company there could be. One object judges pair after pair;
 * most are dismissed at a glance.
 *
 * Let every household that shares find the place full in all its slots. At most k units are ever with a provider at a venue,
 * so a household with u units bears at least u / k of what a slot costs once, whoever is there; and at most n households
 * are, so it bears at least 1 / n. Either kind adds up over the members of a group to no more than what the group costs; in
 * a round each bears its own slots. The way there, gaps and minimum blocks only cost more. So no offer is worth more than
 * the sum of this over its members. The same shares divide a price of the provider's time.
 */
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
  /** The share of the provider's time in its sessions that the request bears at least where it shares. */
  share = 1;

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
    this.share = leastShare(q, at, service, units, this.#fullest);
    this.costs = leastCost(q, at, units, this.share);
    return true;
  }

  /** The most that a timetable of the request can bring, in whole cents; −∞ where none is allowed, or it is no more than `known`. */
  worthOf(o: number, known: number): number {
    return this.#hoped(o) > known ? Math.ceil(this.brings(o)) : -Infinity;
  }

  /**
   * The most that a timetable of the request can bring, in cents, before it pays the provider's time; −∞ where it is not
   * allowed. Whoever can share is never worth less shared.
   */
  brings(o: number): number {
    const q = this.#problem;
    if (q.optSlots[o] * (this.#leastPrice() - q.budget[this.#request]) > ROUNDING) return -Infinity;
    if (this.#fit() === -Infinity || !isThere(q, this.#provider, o)) return -Infinity;
    return this.#fullest > 0 || this.#rides(o) ? this.#hoped(o) : this.#alone(o);
  }

  #alone(o: number): number {
    const q = this.#problem;
    const [p, r] = [this.#provider, this.#request];
    if (!this.#reaches || q.optPresence[o] > q.maxWeek[p]) return -Infinity;
    const price = soloPrice(q, p, p * q.services + q.service[r], o);
    if (price > q.budget[r] * q.optSlots[o]) return -Infinity;
    const ways = (q.blkFirst[o + 1] - q.blkFirst[o]) * commuteCost(q, p, q.place[r]);
    return q.optWorth[o] + q.optSlots[o] * this.#fit() - price - ways;
  }

  #hoped(o: number): number {
    const { optWorth, optSlots } = this.#problem;
    return optWorth[o] + optSlots[o] * (this.#fit() - this.costs);
  }

  /** Cents per slot by which the provider suits the request; −∞ where it does not qualify. */
  #fit(): number {
    const [p, r] = [this.#provider, this.#request];
    if (Number.isNaN(this.#suits)) this.#suits = qualifies(this.#problem, p, r) ? fit(this.#problem, p, r) : -Infinity;
    return this.#suits;
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
}
