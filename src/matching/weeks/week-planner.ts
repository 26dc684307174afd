import { type FoundGroup, GroupCatalog } from '../groups/group-catalog.js';
import { GroupSearch } from '../groups/group-search.js';
import { RoundSearch } from '../groups/rounds.js';
import { OfferPool } from '../offers/offer-pool.js';
import { OfferPricing } from '../offers/offer-pricing.js';
import { type BidPrices } from '../prices/bid-prices.js';
import { SlotPrices } from '../prices/slot-prices.js';
import { type Problem, SLOTS } from '../problem/problem.js';
import { int32 } from '../problem/shared-arrays.js';
import { type Singles } from '../problem/singles.js';
import { type Tables } from '../problem/tables.js';
import { NO_VENUE, roomVenue } from '../problem/venues.js';
import { SinglesAtHand } from './singles-at-hand.js';
import { type WeekList } from './week-list.js';
import { WeekSolver } from './week.js';

/** How hard a provider looks for its best week. */
export interface Planning {
  /** Branches of the search for new groups at each venue; 0 looks for none. */
  readonly branches: number;
  /** Weeks tried. */
  readonly weeks: number;
  /** Venues at which to look for groups, which are then shown to others; all of them where this is left out. */
  readonly goesTo?: (venue: number) => boolean;
  /** Whether the groups that others found are tried too. */
  readonly shows?: boolean;
  /** New offers taken up in a look, 40 if absent. */
  readonly fresh?: number;
  /**
   * Whether a provider with many singles keeps the prices of time of its last week, and moves them by a few steps of
   * descent, instead of finding them anew: a fraction of the work.
   */
  readonly kept?: boolean;
}

/** New offers taken up per look, and groups that others found worked out for each of them. */
const FRESH = 40;
const SHOWN = 8;
/** Groups found in one look that others are told of: those that earn most. */
const TOLD = 20;
/** Times that the prices of time are found anew for singles that earn more than they, and weeks tried before a look. */
const ROUNDS = 4;
const FIRST_WEEKS = 50;
/** Steps of descent of prices of time that are kept. */
const DESCENT = 2;

/**
 * Plans the best week of one provider after the other at given prices, and remembers the offers that came near it.
 *
 * Offers are too many to list. At the prices of a provider's own time (the dual of its slots) only offers that earn
 * something can improve its week: those are looked for, and the few found are kept at hand.
 */
export class WeekPlanner {
  readonly #problem: Problem;
  readonly #singles: SinglesAtHand;
  readonly #bids: BidPrices;
  /** The groups that were shown to these providers. */
  readonly catalog: GroupCatalog;
  readonly #pricing: OfferPricing;
  readonly #groups: GroupSearch;
  readonly #rounds: RoundSearch;
  readonly #week: WeekSolver;
  readonly #prices = new SlotPrices();
  readonly #from: number;
  /** The offers at hand of each provider; singles are taken up when they first come near to earning something. */
  readonly offers: readonly OfferPool[];
  /** Prices of each provider's time in its last week: by slot, and per slot of presence. */
  readonly slots: Int32Array;
  readonly presence: Int32Array;
  /** Groups found since this was last emptied. */
  found: FoundGroup[] = [];
  /** What the week just planned is worth at most, over the offers at hand. */
  bound = 0;

  #list = new Int32Array(1024);
  #value = new Int32Array(1024);
  readonly #slotSum = new Int32Array(SLOTS + 1);

  /** Plans for the providers `from … to − 1`, whose singles are given. */
  constructor(tables: Tables, singles: Singles, bids: BidPrices, from: number, to: number) {
    const q = tables.problem;
    this.#problem = q;
    this.#bids = bids;
    this.#from = from;
    this.#pricing = new OfferPricing(q);
    this.catalog = new GroupCatalog(q, this.#pricing);
    this.#groups = new GroupSearch(q, tables.venues, this.#pricing);
    this.#groups.dives = true;
    this.#groups.leavesTaken = true;
    this.#rounds = new RoundSearch(q, tables.grid, tables.rounds, this.#pricing);
    this.#rounds.leavesTaken = true;
    this.#week = new WeekSolver(q);
    this.offers = Array.from({ length: to - from }, () => new OfferPool());
    this.#singles = new SinglesAtHand(q, singles, bids, from, this.offers);
    this.slots = int32((to - from) * SLOTS);
    this.presence = int32(to - from);
  }

  /** Plans the week of provider `p`, and looks for offers that would improve it. */
  plan(p: number, planning: Planning): void {
    const { branches, weeks, shows = false, kept = false } = planning;
    const looks = branches > 0 || shows;
    const keeps = kept && this.#singles.areMany(p) && this.offers[p - this.#from].count > 0;
    const solve = (most: number) => (keeps ? this.#planOn(p, most) : this.#planAnew(p, most));
    solve(looks ? Math.min(weeks, FIRST_WEEKS) : weeks);
    if (looks && this.#find(p, planning) > 0) solve(weeks);
    this.bound = this.#week.bound;
  }

  /** Plans the week at prices of time found anew, and keeps these. */
  #planAnew(p: number, weeks: number): void {
    const i = p - this.#from;
    this.#solve(p, weeks);
    this.slots.set(this.#prices.slots, i * SLOTS);
    this.presence[i] = this.#prices.presence;
  }

  /**
   * Plans the week from the prices of time of the last one by a few steps of descent, and takes up singles that earn
   * something then: a third of them is looked at each time.
   */
  #planOn(p: number, weeks: number): void {
    const i = p - this.#from;
    const week = this.#week;
    const slots = this.slots.subarray(i * SLOTS, (i + 1) * SLOTS);
    const n = this.#listWorth(this.offers[i]);
    week.y.set(slots);
    week.mu = this.presence[i];
    week.solve(p, this.offers[i], this.#list, this.#value, n, weeks, DESCENT);
    slots.set(week.y);
    this.#singles.takeUpInTurn(p, this.#sumUp(slots, week.mu));
  }

  /** Plans the week of provider `p` over the offers at hand, and shows the weeks that `list` takes, as numbers in its pool. */
  list(p: number, weeks: number, list: WeekList, visit: (offers: number[]) => void): void {
    const week = this.#week;
    week.list = list;
    this.#solve(p, weeks);
    week.list = null;
    this.bound = week.bound;
    for (const { offers } of list.take(week.value)) visit(offers.map((k) => this.#list[k]));
  }

  /** The week just planned, as numbers in the pool of its provider. */
  chosen(): number[] {
    return Array.from(this.#week.best.subarray(0, this.#week.bestCount), (k) => this.#list[k]);
  }

  /** What offer `i` of the pool is worth less the prices of its requests and its room. */
  valueOf(pool: OfferPool, i: number): number {
    const { optRequest } = this.#problem;
    const { request, roomSum } = this.#bids;
    const { memberFirst, member, venue, blockFirst, start, end } = pool;
    let value = pool.welfare[i];
    for (let m = memberFirst[i]; m < memberFirst[i + 1]; m++) value -= request[optRequest[member[m]]];
    if (venue[i] < NO_VENUE) {
      const at = roomVenue(venue[i]) * (SLOTS + 1);
      for (let b = blockFirst[i]; b < blockFirst[i + 1]; b++) value -= roomSum[at + end[b]] - roomSum[at + start[b]];
    }
    return value;
  }

  /** Takes up the `most` singles of provider `p` that earn most, above −tolerance at the prices of its time. */
  widen(p: number, tolerance: number, most: number): void {
    const i = p - this.#from;
    this.#singles.takeUpSome(p, this.#sumUp(this.slots.subarray(i * SLOTS), this.presence[i]), most, () => tolerance);
  }

  /** What the offers at hand of provider `p` earn above the prices, those of its time among them, in cents. */
  earned(p: number): Float64Array {
    const pool = this.offers[p - this.#from];
    const sum = this.#sumUp(this.slots.subarray((p - this.#from) * SLOTS), this.presence[p - this.#from]);
    return Float64Array.from({ length: pool.count }, (_, i) => {
      let time = 0;
      for (let b = pool.blockFirst[i]; b < pool.blockFirst[i + 1]; b++) time += sum[pool.end[b]] - sum[pool.start[b]];
      return this.valueOf(pool, i) - time;
    });
  }

  #sumUp(slots: Int32Array, presence: number): Int32Array {
    const sum = this.#slotSum;
    for (let t = 0; t < SLOTS; t++) sum[t + 1] = sum[t] + slots[t] + presence;
    return sum;
  }

  #solve(p: number, weeks: number): void {
    const i = p - this.#from;
    const pool = this.offers[i];
    const many = this.#singles.areMany(p);
    if (!many) this.#singles.takeUpAll(p);
    else if (pool.count === 0)
      this.#singles.takeUpSome(p, this.#sumUp(this.slots.subarray(i * SLOTS), this.#singles.firstPrice(p)));
    for (let round = 1; ; round++) {
      let n = this.#listWorth(pool);
      this.#prices.solve(pool, this.#list, this.#value, n, this.#problem.maxWeek[p]);
      const sum = this.#sumUp(this.#prices.slots, this.#prices.presence);
      const taken = pool.count;
      if (many && round < ROUNDS && this.#singles.takeUpSome(p, sum) > 0) continue;
      const week = this.#week;
      if (pool.count > taken) n = this.#listWorth(pool);
      week.y.set(this.#prices.slots);
      week.mu = this.#prices.presence;
      week.solve(p, pool, this.#list, this.#value, n, weeks, 0);
      return;
    }
  }

  /** Lists the offers worth something at the prices of requests and rooms. */
  #listWorth(pool: OfferPool): number {
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
    return n;
  }

  /** Adds the offers that earn most above the prices of `p`'s time; returns how many. Whatever earns is not at hand yet. */
  #find(p: number, { branches, goesTo, shows = false, fresh = FRESH }: Planning): number {
    const i = p - this.#from;
    const sum = this.#sumUp(this.slots.subarray(i * SLOTS), this.presence[i]);
    const found = new OfferPool();
    const earned: number[] = [];
    // The best few so far, the greatest first: whatever earns less than the last of them is not looked at any more.
    const best = new Float64Array(fresh);
    const emit = (members: Int32Array, n: number, venue: number, reduced: number) => {
      found.add(members, n, venue, this.#pricing);
      earned.push(reduced);
      let at = fresh - 1;
      for (; at > 0 && best[at - 1] < reduced; at--) best[at] = best[at - 1];
      best[at] = reduced;
      this.catalog.least = this.#groups.least = this.#rounds.least = best[fresh - 1];
    };
    const prices = { request: this.#bids.request, slotSum: sum, roomSum: this.#bids.roomSum };
    if (shows) this.catalog.search(p, prices, 0, emit, SHOWN * fresh);
    const shown = found.count;
    if (branches > 0) {
      this.#groups.limit = branches;
      this.#rounds.limit = 4 * branches;
      this.#groups.search(p, prices, best[fresh - 1], emit, goesTo ?? (() => true));
      this.#rounds.search(p, prices, best[fresh - 1], emit);
    }
    const order = Array.from(earned.keys()).sort((a, b) => earned[b] - earned[a] || a - b);
    let told = 0;
    for (const k of order.slice(0, fresh)) {
      this.offers[i].copy(found, k);
      if (goesTo === undefined || k < shown || found.venue[k] === NO_VENUE || told++ >= TOLD) continue;
      this.found.push({ provider: p, venue: found.venue[k], members: Array.from(found.membersOf(k)) });
    }
    return Math.min(fresh, order.length);
  }
}
