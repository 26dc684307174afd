import { singleVenue } from './chosen-offer.js';
import { GroupSearch } from './group-search.js';
import { type Market } from './market.js';
import { OfferPool } from './offer-pool.js';
import { NO_VENUE, OfferPricing, roomVenue } from './offer-pricing.js';
import { int32, type Problem, SLOTS } from './problem.js';
import { type Random } from './random.js';
import { RoundSearch } from './rounds.js';
import { type Singles } from './singles.js';
import { SlotPrices } from './slot-prices.js';
import { type Tables } from './tables.js';
import { WeekSolver } from './week.js';

/** One pass over all providers. */
export interface Sweep {
  /** Share of the greatest value of a request by which its price moves. */
  readonly step: number;
  /** Branches of the search for new groups at each venue; 0 looks for none. */
  readonly branches: number;
  /** Weeks tried per provider. */
  readonly weeks: number;
}

/**
 * Finds prices of requests and of rooms' time at which providers, each planning its best week, want everything once.
 *
 * For any prices the sum of all of them and of every provider's best week at welfare less prices bounds every plan from
 * above (Lagrange). The prices move as in an auction: providers plan one after the other, and a request that a second
 * one wants becomes dearer at once, for all who come later; after the sweep, what nobody wanted becomes cheaper. The
 * steps shrink from sweep to sweep. This needs an order of magnitude fewer sweeps than moving all prices at the end of
 * each along the subgradient.
 *
 * Shared offers are too many to list. Those of a provider are found on demand: at the prices of its own time (the dual
 * of its slots) only offers that earn something can improve its week, and the few found are kept.
 */
export class Auction {
  readonly #problem: Problem;
  readonly #singles: Singles;
  readonly #pricing: OfferPricing;
  readonly #groups: GroupSearch;
  readonly #rounds: RoundSearch;
  readonly #week: WeekSolver;
  readonly #prices = new SlotPrices();
  readonly #random: Random;
  readonly #order: Int32Array;
  /** Cents per request; whole, as the bound takes them. */
  readonly request: Int32Array;
  readonly #exact: Float64Array;
  /** Cents; about what the request is worth to whoever serves it. */
  readonly #scale: Float64Array;
  /** Sums over the week of the prices of each room's time, as `Prices` takes them. */
  readonly roomSum: Int32Array;
  readonly #roomPrice: Float64Array;
  readonly #roomTaken: Int32Array;
  readonly #taken: Int32Array;
  /** The offers at hand of each provider; singles are taken up when they are first worth something. */
  readonly offers: OfferPool[];
  /** The offers of each provider that a search is to know whatever they earn. */
  readonly #kept: Set<number>[];
  readonly #single: Int32Array;
  /** Prices of each provider's time in its last week: by slot, and per slot of presence. */
  readonly slots: Int32Array;
  readonly presence: Int32Array;
  /** Sum of what the last sweep's weeks are worth at most, over the offers at hand. */
  weeks = 0;

  #list = new Int32Array(1024);
  #value = new Int32Array(1024);
  readonly #slotSum = new Int32Array(SLOTS + 1);

  constructor(tables: Tables, singles: Singles, random: Random) {
    const q = tables.problem;
    this.#problem = q;
    this.#singles = singles;
    this.#random = random;
    this.#pricing = new OfferPricing(q);
    this.#groups = new GroupSearch(q, tables.venues, this.#pricing);
    this.#groups.dives = true;
    this.#rounds = new RoundSearch(q, tables.grid, tables.rounds, this.#pricing);
    this.#week = new WeekSolver(q);
    this.#order = Int32Array.from({ length: q.providers }, (_, p) => p);
    this.request = int32(q.requests);
    this.#exact = new Float64Array(q.requests);
    this.#scale = new Float64Array(q.requests);
    this.roomSum = int32(q.rooms * (SLOTS + 1));
    this.#roomPrice = new Float64Array(q.rooms * SLOTS);
    this.#roomTaken = new Int32Array(q.rooms * SLOTS);
    this.#taken = new Int32Array(q.requests);
    this.offers = Array.from({ length: q.providers }, () => new OfferPool());
    this.#kept = this.offers.map(() => new Set());
    this.#single = new Int32Array(singles.option.length).fill(-1);
    this.slots = int32(q.providers * SLOTS);
    this.presence = int32(q.providers);
    for (let i = 0; i < singles.option.length; i++) {
      const r = q.optRequest[singles.option[i]];
      this.#scale[r] = Math.max(this.#scale[r], singles.welfare[i]);
    }
    // A household that shares may be worth more than alone: half of its time's worth is a fair guess.
    for (let r = 0; r < q.requests; r++) {
      if (q.sharing[r] > 0) this.#scale[r] = Math.max(this.#scale[r], q.optWorth[q.optFirst[r]] / 2);
      this.#exact[r] = this.#scale[r] / 2;
    }
    this.#publish();
  }

  #publish(): void {
    for (let r = 0; r < this.#exact.length; r++) this.request[r] = Math.round(this.#exact[r]);
  }

  /** The sum of all prices. */
  total(): number {
    let total = 0;
    for (const price of this.request) total += price;
    for (let k = 0; k < this.#problem.rooms; k++) total += this.roomSum[k * (SLOTS + 1) + SLOTS];
    return total;
  }

  /** Lets every provider plan its week once, in an order drawn by lot, and moves the prices; ends early once `stopped`. */
  sweep({ step, branches, weeks }: Sweep, stopped: () => boolean): void {
    const q = this.#problem;
    this.#random.shuffle(this.#order, q.providers);
    this.#taken.fill(0);
    this.#roomTaken.fill(0);
    this.weeks = 0;
    for (let i = 0; i < q.providers; i++) {
      if (i % 16 === 15 && stopped()) return;
      const p = this.#order[i];
      this.plan(p, branches, weeks);
      if (step > 0) this.#bid(p, step);
    }
    if (step === 0) return;
    for (let r = 0; r < q.requests; r++)
      if (this.#taken[r] === 0) this.#exact[r] = Math.max(0, this.#exact[r] - step * this.#scale[r]);
    this.#publish();
    for (let i = 0; i < this.#roomPrice.length; i++)
      if (this.#roomTaken[i] === 0) this.#roomPrice[i] = Math.max(0, this.#roomPrice[i] - step * ROOM_SLOT);
    for (let k = 0; k < q.rooms; k++) this.#sumRoom(k);
  }

  /**
   * Lets the providers plan one after the other at `percent` of the prices, each without what those before took: together
   * they make a plan. Its offers are kept for `list`; the prices stay as they are.
   */
  serve(percent: number, branches: number, weeks: number, stopped: () => boolean): void {
    const q = this.#problem;
    const request = this.request.slice();
    const roomSum = this.roomSum.slice();
    const roomPrice = this.#roomPrice.slice();
    const slots = this.slots.slice();
    const presence = this.presence.slice();
    for (let r = 0; r < q.requests; r++) this.request[r] = Math.floor((percent * request[r]) / 100);
    this.#random.shuffle(this.#order, q.providers);
    for (let i = 0; i < q.providers; i++) {
      if (i % 16 === 15 && stopped()) break;
      const p = this.#order[i];
      this.plan(p, branches, weeks);
      this.#keep(p);
    }
    this.request.set(request);
    this.roomSum.set(roomSum);
    this.#roomPrice.set(roomPrice);
    this.slots.set(slots);
    this.presence.set(presence);
  }

  /** Keeps the week just planned, and makes what it takes too dear for others. */
  #keep(p: number): void {
    const { optRequest } = this.#problem;
    const pool = this.offers[p];
    for (let k = 0; k < this.#week.bestCount; k++) {
      const i = this.#list[this.#week.best[k]];
      this.#kept[p].add(i);
      for (const o of pool.membersOf(i)) this.request[optRequest[o]] = TAKEN;
      if (pool.venue[i] >= NO_VENUE) continue;
      const room = roomVenue(pool.venue[i]);
      const { count, start, end } = pool.blocksOf(i);
      for (let b = 0; b < count; b++) this.#roomPrice.fill(TAKEN_SLOT, room * SLOTS + start[b], room * SLOTS + end[b]);
      this.#sumRoom(room);
    }
  }

  /** Plans the week of provider `p`, and looks for groups that would improve it. */
  plan(p: number, branches: number, weeks: number): void {
    this.#solve(p, branches > 0 ? Math.min(weeks, 50) : weeks);
    if (branches > 0 && this.#find(p, branches) > 0) this.#solve(p, weeks);
    this.slots.set(this.#prices.slots, p * SLOTS);
    this.presence[p] = this.#prices.presence;
    this.weeks += this.#week.bound;
  }

  /** Makes dearer what the week just planned wants and another already took. */
  #bid(p: number, step: number): void {
    const q = this.#problem;
    const pool = this.offers[p];
    const { memberFirst, member, venue, blockFirst, start, end } = pool;
    for (let k = 0; k < this.#week.bestCount; k++) {
      const i = this.#list[this.#week.best[k]];
      for (let m = memberFirst[i]; m < memberFirst[i + 1]; m++) {
        const r = q.optRequest[member[m]];
        if (++this.#taken[r] === 1) continue;
        this.#exact[r] += step * this.#scale[r];
        this.request[r] = Math.round(this.#exact[r]);
      }
      if (venue[i] >= NO_VENUE) continue;
      const room = roomVenue(venue[i]);
      let dearer = false;
      for (let b = blockFirst[i]; b < blockFirst[i + 1]; b++)
        for (let t = room * SLOTS + start[b]; t < room * SLOTS + end[b]; t++) {
          if (++this.#roomTaken[t] === 1) continue;
          this.#roomPrice[t] += step * ROOM_SLOT;
          dearer = true;
        }
      if (dearer) this.#sumRoom(room);
    }
  }

  #sumRoom(room: number): void {
    const at = room * (SLOTS + 1);
    for (let t = 0; t < SLOTS; t++)
      this.roomSum[at + t + 1] = this.roomSum[at + t] + Math.round(this.#roomPrice[room * SLOTS + t]);
  }

  /** What offer `i` of the pool is worth less the prices of its requests and its room. */
  valueOf(pool: OfferPool, i: number): number {
    const { optRequest } = this.#problem;
    const { memberFirst, member, venue, blockFirst, start, end } = pool;
    let value = pool.welfare[i];
    for (let m = memberFirst[i]; m < memberFirst[i + 1]; m++) value -= this.request[optRequest[member[m]]];
    if (venue[i] < NO_VENUE) {
      const at = roomVenue(venue[i]) * (SLOTS + 1);
      for (let b = blockFirst[i]; b < blockFirst[i + 1]; b++)
        value -= this.roomSum[at + end[b]] - this.roomSum[at + start[b]];
    }
    return value;
  }

  /** Lists for a search the `most` offers of every provider that earn most, above −tolerance at the present prices. */
  list(market: Market, tolerance: number, most: number): void {
    const q = this.#problem;
    const sum = this.#slotSum;
    for (let p = 0; p < q.providers; p++) {
      for (let t = 0; t < SLOTS; t++) sum[t + 1] = sum[t] + this.slots[p * SLOTS + t] + this.presence[p];
      const pool = this.offers[p];
      const earned = Float64Array.from({ length: pool.count }, (_, i) => {
        let time = 0;
        for (let b = pool.blockFirst[i]; b < pool.blockFirst[i + 1]; b++) time += sum[pool.end[b]] - sum[pool.start[b]];
        return this.valueOf(pool, i) - time;
      });
      const kept = this.#kept[p];
      const order = Array.from(earned.keys()).filter((i) => earned[i] > -tolerance && !kept.has(i));
      order.sort((a, b) => earned[b] - earned[a] || a - b);
      market.listFirst[p] = market.pool.count;
      for (const i of kept) market.pool.copy(pool, i);
      for (const i of order.slice(0, most)) market.pool.copy(pool, i);
      market.listEnd[p] = market.pool.count;
    }
    market.request.set(this.request);
    market.y.set(this.slots);
    market.mu.set(this.presence);
  }

  #takeUpSingles(p: number): void {
    const q = this.#problem;
    const { first, option, welfare } = this.#singles;
    const pool = this.offers[p];
    for (let i = first[p]; i < first[p + 1]; i++) {
      const o = option[i];
      const r = q.optRequest[o];
      if (this.#single[i] >= 0 || welfare[i] <= this.request[r] || q.optPresence[o] > q.maxWeek[p]) continue;
      const venue = singleVenue(q, o);
      const [a, b] = [q.blkFirst[o], q.blkFirst[o + 1]];
      this.#single[i] = pool.addSingle(o, venue, welfare[i], q.place[r], a, b, q.blkStart, q.blkEnd);
    }
  }

  #solve(p: number, weeks: number): void {
    this.#takeUpSingles(p);
    const pool = this.offers[p];
    if (pool.count > this.#list.length) {
      this.#list = new Int32Array(2 * pool.count);
      this.#value = new Int32Array(2 * pool.count);
    }
    let n = 0;
    for (let i = 0; i < pool.count; i++) {
      const value = this.valueOf(pool, i);
      if (value <= 0) continue;
      this.#list[n] = i;
      this.#value[n++] = value;
    }
    const { maxWeek } = this.#problem;
    this.#prices.solve(pool, this.#list, this.#value, n, maxWeek[p]);
    const week = this.#week;
    week.y.set(this.#prices.slots);
    week.mu = this.#prices.presence;
    week.solve(p, pool, this.#list, this.#value, n, weeks, 0);
  }

  /** Adds the offers that earn most above the prices of `p`'s time; returns how many. Whatever earns is not at hand yet. */
  #find(p: number, branches: number): number {
    const sum = this.#slotSum;
    for (let t = 0; t < SLOTS; t++) sum[t + 1] = sum[t] + this.#prices.slots[t] + this.#prices.presence;
    const found = new OfferPool();
    const earned: number[] = [];
    const emit = (members: Int32Array, n: number, venue: number, reduced: number) => {
      found.add(members, n, venue, this.#pricing);
      earned.push(reduced);
      if (earned.length < 8 * FRESH) return;
      const sorted = Float64Array.from(earned).sort();
      this.#groups.least = this.#rounds.least = Math.max(this.#groups.least, sorted[sorted.length - FRESH]);
    };
    const prices = { request: this.request, slotSum: sum, roomSum: this.roomSum };
    this.#groups.limit = branches;
    this.#rounds.limit = 4 * branches;
    this.#groups.search(p, prices, 0, emit, () => true);
    this.#rounds.search(p, prices, this.#groups.least, emit);
    const order = Array.from(earned.keys()).sort((a, b) => earned[b] - earned[a] || a - b);
    for (const i of order.slice(0, FRESH)) this.offers[p].copy(found, i);
    return Math.min(FRESH, order.length);
  }
}

/** New offers taken up per provider and sweep. */
const FRESH = 40;
/** Cents per request, and per slot of a room, that nothing is worth. */
const TAKEN = 1e8;
const TAKEN_SLOT = 1e6;
/** Cents; what a slot of a room is about worth. */
const ROOM_SLOT = 1000;
