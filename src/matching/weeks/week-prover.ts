import { type OfferPool } from '../offers/offer-pool.js';
import { SlotPrices } from '../prices/slot-prices.js';
import { type Problem, SLOTS } from '../problem/problem.js';
import { type Singles } from '../problem/singles.js';
import { type Tables } from '../problem/tables.js';
import { NearOffers } from './near-offers.js';
import { type WeekList } from './week-list.js';
import { WeekSolver } from './week.js';

/** How much work one provider's proof may take; whatever is left undone makes the bound weaker, never wrong. */
export interface ProofEffort {
  /** Times that the prices of time are found anew for the offers that earned more than they. */
  readonly rounds: number;
  /** Branches of the search for groups, per host's timetable, and of that for rounds. */
  readonly branches: number;
  /** Weeks tried. */
  readonly weeks: number;
  /** Offers listed. */
  readonly offers: number;
  /** Cents below the best week down to which offers are listed; 0 if absent. */
  readonly depth?: number;
  /** Cents below the prices down to which offers are listed at most: what is cut off is bounded by the prices alone. */
  readonly slack?: number;
}

// Branches with which the search for groups begins.
const FIRST_BRANCHES = 50;
const FIRST_WEEKS = 200;
/** Offers among which a week is searched at most. */
const LISTED = 4000;
/** Cents below the prices down to which offers are listed at least. */
const MARGIN = 50;

/**
 * Bounds what one provider's week can be worth at given prices of requests, over every offer there is.
 *
 * Give the provider's slots prices, and let `root` be what a whole week costs at them. A week is worth `root` plus what
 * each of its offers *earns*: its value less the price of its time. So once no offer at all earns anything, `root` bounds
 * every week; and a week with an offer that earns e < 0 is worth at most root + e. Searching all offers that earn more
 * than −slack, slack being what separates `root` from the best week known, therefore leaves out only offers that are in
 * no better week: the best week among those found is the best of all.
 *
 * Every shortcut is paid for: the time of offers listed that still earn something is made dearer until they do not; when
 * the list is cut, the bound is root + (the earnings at which it was cut); groups given up are known to earn at most
 * `missed`, and as a week holds at most so many offers, each adds at most that.
 */
export class WeekProver {
  readonly #problem: Problem;
  readonly #near: NearOffers;
  readonly #week: WeekSolver;
  readonly #prices = new SlotPrices();
  #value = new Int32Array(1024);
  #list = new Int32Array(1024);

  /** Cents that no week is worth more than, at the prices of requests. */
  most = 0;
  /** The best week found is worth this. */
  value = 0;
  /** Where the last solution lists its weeks, if anywhere, as offers of `pool`. */
  list: WeekList | null = null;
  /** Cents that no week is worth more than which is neither listed nor the best. */
  unlisted = 0;
  /** Cents per slot, and per slot of presence, that prove it. */
  readonly slots = new Int32Array(SLOTS);
  presence = 0;
  /** Cents that a whole week costs at these prices. */
  root = 0;

  /** `singles` are those of the providers from `from` on. */
  constructor(tables: Tables, singles: Singles, request: Int32Array, roomSum?: Int32Array, from = 0) {
    this.#problem = tables.problem;
    this.#near = new NearOffers(tables, singles, request, roomSum, from);
    this.#week = new WeekSolver(tables.problem, LISTED);
  }

  /**
   * Proves a bound for provider `p`, whose offers at hand are `known`; offers that earn something are added to these.
   */
  prove(p: number, known: OfferPool, effort: ProofEffort): void {
    const week = this.#week;
    const near = this.#near;
    near.begin(known);
    this.#solve(p, FIRST_WEEKS);
    this.value = week.value;
    let branches = Math.min(FIRST_BRANCHES, effort.branches);
    for (let round = 1; ; round++) {
      this.slots.set(this.#prices.slots);
      this.presence = this.#prices.presence;
      const gap = Math.max(this.#rootOf(p) - this.value, MARGIN) + (effort.depth ?? 0);
      const slack = Math.min(gap, effort.slack ?? Infinity);
      const last = round >= effort.rounds;
      if (last) branches = effort.branches;
      const best = near.list(p, this, { slack, branches, offers: effort.offers, rough: branches < effort.branches });
      if (best > 0) near.teach(known);
      if (best > 0 && last) near.cover(p, this, this.#prices);
      const settled = last || (best <= 0 && branches === effort.branches);
      if (settled) week.list = this.list;
      this.#solve(p, settled ? effort.weeks : FIRST_WEEKS);
      week.list = null;
      if (!near.missing) this.value = Math.max(this.value, week.value);
      if (settled) break;
      // A quick search that finds nothing more gives way to a longer one.
      if (best <= 0) branches = Math.min(20 * branches, effort.branches);
    }
    this.root = this.#rootOf(p);
    const others = this.root + near.least;
    this.most = Math.max(0, week.bound, Math.ceil(others));
    this.unlisted = Math.max(0, week.unlisted, Math.ceil(others));
  }

  /** The last week planned, as offers of `pool`; null where something in it only stands in for others. */
  get bestWeek(): number[] | null {
    return this.#near.missing ? null : Array.from(this.#week.best.subarray(0, this.#week.bestCount));
  }
  /** The offers of the last week planned, and of those listed. */
  get pool(): OfferPool {
    return this.#near.pool;
  }

  /** Offers listed. */
  get count(): number {
    return this.#near.pool.count;
  }
  /** Whether groups were given up. */
  get missed(): boolean {
    return this.#near.missing;
  }
  get nodes(): number {
    return this.#near.nodes;
  }
  /** Weeks tried since this was made. */
  tried = 0;

  #rootOf(p: number): number {
    let root = this.presence * this.#problem.maxWeek[p];
    for (let t = 0; t < SLOTS; t++) root += this.slots[t];
    return root;
  }

  /** Plans the week over the offers listed, whatever their earnings. */
  #solve(p: number, weeks: number): void {
    const q = this.#problem;
    const { count } = this.#near.pool;
    if (count > this.#value.length) {
      this.#value = new Int32Array(2 * count);
      this.#list = new Int32Array(2 * count);
    }
    for (let i = 0; i < count; i++) {
      this.#value[i] = this.#near.valueOf(this.#near.pool, i);
      this.#list[i] = i;
    }
    this.#prices.solve(this.#near.pool, this.#list, this.#value, count, q.maxWeek[p]);
    const week = this.#week;
    week.y.set(this.#prices.slots);
    week.mu = this.#prices.presence;
    week.solve(p, this.#near.pool, this.#list, this.#value, count, weeks, 0);
    this.tried += week.nodes;
  }
}
