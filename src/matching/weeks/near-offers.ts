import { type Miss } from '../groups/group-growth.js';
import { GroupSearch } from '../groups/group-search.js';
import { RoundSearch } from '../groups/rounds.js';
import { singleVenue } from '../offers/chosen-offer.js';
import { type OfferPool } from '../offers/offer-pool.js';
import { OfferPricing } from '../offers/offer-pricing.js';
import { type SlotPrices } from '../prices/slot-prices.js';
import { type Problem, SLOTS } from '../problem/problem.js';
import { type Singles } from '../problem/singles.js';
import { type Tables } from '../problem/tables.js';
import { NO_VENUE, roomVenue } from '../problem/venues.js';
import { EarningList } from './earning-list.js';

/** How far one listing goes. */
export interface Listing {
  /** Cents below the prices down to which offers are listed. */
  readonly slack: number;
  /** Branches of the search for groups, per host's timetable, and of that for rounds. */
  readonly branches: number;
  /** Offers listed before only the better half is kept. */
  readonly offers: number;
  /** Whether offers that earn something may be cut, and what is given up is left out. */
  readonly rough: boolean;
}

// Branches of the search for rounds, which are few.
const ROUND_BRANCHES = 20_000;

/**
 * Every offer of one provider that earns more than some cents below the prices of its time, or what stands in for it.
 *
 * Groups and rounds that a search gave up at its limit of branches have one member in common: they stand in the list as
 * that member's time, which any of them needs, with the most that any of them may earn.
 */
export class NearOffers {
  readonly #problem: Problem;
  readonly #singles: Singles;
  readonly #request: Int32Array;
  readonly #roomSum: Int32Array | undefined;
  readonly #from: number;
  readonly #pricing: OfferPricing;
  readonly #groups: GroupSearch;
  readonly #rounds: RoundSearch;
  readonly #near = new EarningList();
  readonly #slotSum = new Int32Array(SLOTS + 1);
  /** Offers listed that were found at the present prices; those after them are from before. */
  #found = 0;
  /** The same with what stands in for what was given up. */
  #listed = 0;
  /** Whether groups or rounds were given up, and others stand in for them. */
  missing = false;

  /** `singles` are those of the providers from `from` on. */
  constructor(tables: Tables, singles: Singles, request: Int32Array, roomSum: Int32Array | undefined, from: number) {
    const q = tables.problem;
    this.#problem = q;
    this.#singles = singles;
    this.#request = request;
    this.#roomSum = roomSum;
    this.#from = from;
    this.#pricing = new OfferPricing(q);
    this.#groups = new GroupSearch(q, tables.venues, this.#pricing);
    this.#rounds = new RoundSearch(q, tables.grid, tables.rounds, this.#pricing);
    this.#rounds.precise = true;
  }

  /** The offers listed. */
  get pool(): OfferPool {
    return this.#near.pool;
  }
  /** Cents above the prices, not positive unless the listing was rough; every offer that earns more is listed. */
  get least(): number {
    return this.#near.least;
  }
  /** Branches seen since this was made. */
  get nodes(): number {
    return this.#groups.nodes + this.#rounds.nodes;
  }

  /** Begins with one provider, whose offers at hand are `known`: those worth more than the prices of their requests. */
  begin(known: OfferPool): void {
    this.pool.clear();
    this.#found = this.#listed = 0;
    for (let i = 0; i < known.count; i++) if (this.valueOf(known, i) > 0) this.pool.copy(known, i);
  }

  /** Lists the offers that earn more than −slack at these prices of time; returns what the best of them earns. */
  list(p: number, time: { slots: Int32Array; presence: number }, listing: Listing): number {
    const q = this.#problem;
    const sum = this.#slotSum;
    for (let t = 0; t < SLOTS; t++) sum[t + 1] = sum[t] + time.slots[t] + time.presence;
    this.#groups.limit = listing.branches;
    this.#rounds.limit = Math.max(ROUND_BRANCHES, listing.branches);
    const standIns = [this.#found, this.#listed] as const;
    const near = this.#near;
    const { pool } = near.begin(-listing.slack - 1, listing.offers, listing.rough);
    this.missing = false;
    this.#addSingles(p);
    const add = (members: Int32Array, n: number, venue: number, earned: number) => {
      const i = pool.add(members, n, venue, this.#pricing);
      if (pool.presence[i] > q.maxWeek[p]) {
        pool.count--;
        return;
      }
      near.note(i, earned);
      this.#groups.least = this.#rounds.least = near.least;
    };
    const prices = { request: this.#request, slotSum: sum, ...(this.#roomSum && { roomSum: this.#roomSum }) };
    this.#groups.search(p, prices, this.#near.least, add, () => true);
    this.#rounds.search(p, prices, this.#near.least, add);
    this.#found = this.#listed = pool.count;
    if (!listing.rough) {
      this.#standIn(this.#groups.misses);
      this.#standIn(this.#rounds.misses.values());
      this.#listed = pool.count;
    }
    const best = near.best();
    this.#carryOver(standIns, listing.offers);
    return best;
  }

  /**
   * Lets the groups that were given up at one venue with one member in common, or the rounds with one, stand in the list
   * as one offer: it takes no more time than that member, which any of them needs, and earns the most that any of them may.
   */
  #standIn(misses: Iterable<Miss>): void {
    const q = this.#problem;
    const pool = this.pool;
    const sum = this.#slotSum;
    for (const { option, venue, most } of misses) {
      if (most <= this.#near.least) continue;
      this.missing = true;
      const place =
        venue < NO_VENUE ? q.roomPlace[roomVenue(venue)] : q.place[venue >= 0 ? venue : q.optRequest[option]];
      const [a, b] = [q.blkFirst[option], q.blkFirst[option + 1]];
      const i = pool.addSingle(option, venue, 0, place, a, b, q.blkStart, q.blkEnd);
      let time = 0;
      for (let k = a; k < b; k++) time += sum[q.blkEnd[k]] - sum[q.blkStart[k]];
      pool.welfare[i] = Math.ceil(most) + time - this.valueOf(pool, i);
      this.#near.put(i, Math.ceil(most));
    }
  }

  /** Keeps the offers found at earlier prices: they hold the next prices up. Those that earn enough are found already. */
  #carryOver([from, to]: readonly [number, number], most: number): void {
    const { before: old, pool, least } = this.#near;
    const { count, blockFirst, start, end } = old;
    const sum = this.#slotSum;
    for (let i = 0; i < count && pool.count < most; i++) {
      if (i >= from && i < to) continue;
      let earned = this.valueOf(old, i);
      for (let b = blockFirst[i]; b < blockFirst[i + 1]; b++) earned -= sum[end[b]] - sum[start[b]];
      if (earned <= least) pool.copy(old, i);
    }
  }

  /** What offer `i` of a pool is worth less the prices of its requests and its room's time, in cents. */
  valueOf(pool: OfferPool, i: number): number {
    const { welfare, memberFirst, member, venue, blockFirst, start, end } = pool;
    const sum = this.#roomSum;
    let value = welfare[i];
    for (let m = memberFirst[i]; m < memberFirst[i + 1]; m++)
      value -= this.#request[this.#problem.optRequest[member[m]]];
    if (sum && venue[i] < NO_VENUE) {
      const at = roomVenue(venue[i]) * (SLOTS + 1);
      for (let b = blockFirst[i]; b < blockFirst[i + 1]; b++) value -= sum[at + end[b]] - sum[at + start[b]];
    }
    return value;
  }

  #addSingles(p: number): void {
    const q = this.#problem;
    const { first, option, welfare } = this.#singles;
    const sum = this.#slotSum;
    for (let i = first[p - this.#from]; i < first[p - this.#from + 1]; i++) {
      const o = option[i];
      let r = welfare[i] - this.#request[q.optRequest[o]];
      if (r <= 0 || q.optPresence[o] > q.maxWeek[p]) continue;
      const a = q.blkFirst[o];
      const b = q.blkFirst[o + 1];
      for (let k = a; k < b; k++) r -= sum[q.blkEnd[k]] - sum[q.blkStart[k]];
      if (r <= this.#near.least) continue;
      const place = q.place[q.optRequest[o]];
      this.#near.note(this.pool.addSingle(o, singleVenue(q, o), welfare[i], place, a, b, q.blkStart, q.blkEnd), r);
    }
  }

  /** Adds to the offers at hand those found that earn something: what was at hand earns nothing at the present prices. */
  teach(known: OfferPool): void {
    for (let i = 0; i < this.#found; i++)
      if (this.#near.earned[i] > 0 && this.#near.pool.memberFirst[i + 1] - this.#near.pool.memberFirst[i] > 1)
        known.copy(this.#near.pool, i);
  }

  /**
   * Raises these prices of the time of provider `p`, those of the listing, by as little in all as leaves no offer listed that
   * earns more than its time costs: `prices` finds by how much.
   */
  cover(p: number, time: { readonly slots: Int32Array; presence: number }, prices: SlotPrices): void {
    const earned = Array.from(this.#near.earned.subarray(0, this.#listed), Math.ceil);
    const list = Array.from(earned.keys()).filter((i) => earned[i] > 0);
    const value = list.map((i) => earned[i]);
    prices.solve(this.pool, list, value, list.length, this.#problem.maxWeek[p]);
    for (let t = 0; t < SLOTS; t++) time.slots[t] += prices.slots[t];
    time.presence += prices.presence;
  }
}
