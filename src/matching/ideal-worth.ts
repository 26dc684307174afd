import { MEMBERS } from './instance.js';
import { commuteCost, fit, soloPrice, wishesOf } from './offer-terms.js';
import { type Problem } from './problem.js';
import { int32 } from './shared-arrays.js';
import { isThere, qualifies } from './singles.js';
import { type Tables } from './tables.js';
import { type Venues } from './venues.js';

/** Cents by which a household may seem to pay too much through rounding. */
const ROUNDING = 1 + 1e-6;

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
export function idealWorth(tables: Tables): Int32Array {
  const { problem: q, grid, venues } = tables;
  const worth = int32(q.requests);
  const ideal = new Ideal(tables, largestVenues(q, venues), worth);
  const farthest = q.maxWalk.reduce((a, b) => Math.max(a, b), 0);
  for (let p = 0; p < q.providers; p++)
    for (let s = 0; s < q.services; s++) {
      const at = p * q.services + s;
      if (q.capacity[at] === 0) continue;
      // Both ways are rounded to metres, and so is their sum.
      const walk = q.isGroup[s] === 1 ? farthest + 1 : 0;
      grid.forEachNear(s, q.providerX[p], q.providerY[p], q.maxTravel[p] + walk, (r, way) => {
        if (way <= q.maxTravel[p] + (walk > 0 ? q.maxWalk[r] + 1 : 0)) ideal.meet(p, r, way <= q.maxTravel[p]);
      });
    }
  return worth;
}

/** Units at once that fit at the largest venue where each request could meet anybody; 0 where there is none. */
function largestVenues({ requests }: Problem, { guestFirst, guestEnd, guest, limit }: Venues): Int32Array {
  const room = new Int32Array(requests);
  limit.forEach((units, v) => {
    if (guestEnd[v] - guestFirst[v] < 2) return;
    for (let g = guestFirst[v]; g < guestEnd[v]; g++) room[guest[g]] = Math.max(room[guest[g]], units);
  });
  return room;
}

/** Raises what requests are worth as providers are met; most meetings raise nothing, which is seen at a glance. */
class Ideal {
  readonly #tables: Tables;
  readonly #room: Int32Array;
  readonly #worth: Int32Array;
  /** Cents per slot by which some provider may suit a request better than its quality alone tells. */
  readonly #wished: Int32Array;

  constructor(tables: Tables, room: Int32Array, worth: Int32Array) {
    const { requests } = tables.problem;
    this.#tables = tables;
    this.#room = room;
    this.#worth = worth;
    this.#wished = Int32Array.from({ length: requests }, (_, r) => wishesOf(tables.problem, r));
  }

  /** Lets provider `p` meet request `r`, whose home it reaches or not: then only a venue nearer to it. */
  meet(p: number, r: number, reaches: boolean): void {
    const { problem: q, rounds } = this.#tables;
    const service = q.service[r];
    const at = p * q.services + service;
    const units = q.units[r];
    if (units > q.capacity[at]) return;
    const [base, extra] = [q.base[at], q.extra[at]];
    const isGroup = q.isGroup[service] === 1;
    const most = Math.min(q.maxHouseholds[service], MEMBERS);
    const fullest = Math.min(q.capacity[at], this.#room[r]);
    const alone = base + (units - 1) * extra;
    // A full place: the units that fit, or the households, whichever of the two says more where all fit.
    const share = most < q.capacity[at] ? 1 / Math.min(most, fullest) : units / fullest;
    const groups = isGroup && q.sharing[r] > 0 && most > 1 && units <= fullest;
    const costs = groups ? units * extra + share * (base - extra) : alone;
    const least = groups ? units * (extra + (base - extra) / fullest) : alone;
    const hoped = q.quality[p] + this.#wished[r];
    let suits = NaN;
    for (let o = q.optFirst[r]; o < q.optFirst[r + 1]; o++) {
      const slots = q.optSlots[o];
      if (q.optWorth[o] + slots * (hoped - costs) <= this.#worth[r]) continue;
      if (slots * (least - q.budget[r]) > ROUNDING) continue;
      if (Number.isNaN(suits)) {
        if (!qualifies(q, p, r)) return;
        suits = fit(q, p, r);
      }
      const value = q.optWorth[o] + slots * (suits - costs);
      if (value <= this.#worth[r] || !isThere(q, p, o)) continue;
      const rides = !isGroup && q.sharing[r] > 0 && most > 1 && rounds.first[o] < rounds.first[o + 1];
      const shared = groups || rides ? Math.ceil(value) : 0;
      this.#worth[r] = Math.max(this.#worth[r], shared, reaches ? this.#alone(p, at, r, o, suits) : 0);
    }
  }

  /** What serving the request alone is worth; 0 where it is not allowed. */
  #alone(p: number, at: number, r: number, o: number, suits: number): number {
    const q = this.#tables.problem;
    const price = soloPrice(q, p, at, o);
    if (q.optPresence[o] > q.maxWeek[p] || price > q.budget[r] * q.optSlots[o]) return 0;
    const ways = (q.blkFirst[o + 1] - q.blkFirst[o]) * commuteCost(q, p, q.place[r]);
    return q.optWorth[o] + q.optSlots[o] * suits - price - ways;
  }
}
