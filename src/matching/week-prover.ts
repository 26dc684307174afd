import { singleVenue } from './chosen-offer.js';
import { EarningList } from './earning-list.js';
import { GroupSearch } from './group-search.js';
import { type OfferPool } from './offer-pool.js';
import { NO_VENUE, OfferPricing, roomVenue } from './offer-pricing.js';
import { type Problem, SLOTS } from './problem.js';
import { RoundSearch } from './rounds.js';
import { type Singles } from './singles.js';
import { SlotPrices } from './slot-prices.js';
import { type Tables } from './tables.js';
import { WeekSolver } from './week.js';
import { type WeekList } from './week-list.js';

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
}

// Branches with which the search for groups begins.
const FIRST_BRANCHES = 50;
const FIRST_WEEKS = 200;
// Branches of the search for rounds, which are few.
const ROUND_BRANCHES = 20_000;
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
 * Every shortcut is paid for: offers listed that still earn something have the price of a slot raised by as much; when
 * the list is cut, the bound is root + (the earnings at which it was cut); groups given up are known to earn at most
 * `missed`, and as a week holds at most so many offers, each adds at most that.
 */
export class WeekProver {
  readonly #problem: Problem;
  readonly #singles: Singles;
  readonly #request: Int32Array;
  readonly #from: number;
  readonly #roomSum: Int32Array | undefined;
  readonly #pricing: OfferPricing;
  readonly #groups: GroupSearch;
  readonly #rounds: RoundSearch;
  readonly #week: WeekSolver;
  readonly #prices = new SlotPrices();
  readonly #near = new EarningList();
  readonly #slotSum = new Int32Array(SLOTS + 1);
  /** Slots of the shortest timetable of each service. */
  readonly #shortest: Int32Array;
  #effort!: ProofEffort;
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
    this.#from = from;
    this.#roomSum = roomSum;
    const q = tables.problem;
    this.#problem = q;
    this.#singles = singles;
    this.#request = request;
    this.#pricing = new OfferPricing(q);
    this.#groups = new GroupSearch(q, tables.venues, this.#pricing);
    this.#rounds = new RoundSearch(q, tables.grid, tables.rounds, this.#pricing);
    this.#week = new WeekSolver(q, LISTED);
    this.#shortest = new Int32Array(q.services).fill(SLOTS);
    for (let o = 0; o < q.options; o++) {
      const s = q.service[q.optRequest[o]];
      this.#shortest[s] = Math.min(this.#shortest[s], q.optPresence[o]);
    }
  }

  /**
   * Proves a bound for provider `p`, whose offers at hand are `known`; offers that earn something are added to these.
   */
  prove(p: number, known: OfferPool, effort: ProofEffort): void {
    this.#effort = effort;
    const week = this.#week;
    this.#near.pool.clear();
    this.#found = this.#listed = 0;
    for (let i = 0; i < known.count; i++) if (this.#valueOf(known, i) > 0) this.#near.pool.copy(known, i);
    this.#solve(p, FIRST_WEEKS);
    this.value = week.value;
    let branches = Math.min(FIRST_BRANCHES, effort.branches);
    for (let round = 1; ; round++) {
      this.slots.set(this.#prices.slots);
      this.presence = this.#prices.presence;
      const slack = Math.max(this.#rootOf(p) - this.value, MARGIN) + (effort.depth ?? 0);
      const last = round >= effort.rounds;
      if (last) branches = effort.branches;
      this.#groups.limit = branches;
      this.#rounds.limit = Math.max(ROUND_BRANCHES, branches);
      this.#rough = branches < effort.branches;
      const best = this.#listOffers(p, slack);
      if (best > 0) this.#learn(known);
      if (best > 0 && last) this.#raise();
      const settled = last || (best <= 0 && branches === effort.branches);
      if (settled) week.list = this.list;
      this.#solve(p, settled ? effort.weeks : FIRST_WEEKS);
      week.list = null;
      if (!this.#missing) this.value = Math.max(this.value, week.value);
      if (settled) break;
      // A quick search that finds nothing more gives way to a longer one.
      if (best <= 0) branches = Math.min(20 * branches, effort.branches);
    }
    this.root = this.#rootOf(p);
    // What was left out earns at most `out`; only rounds can still earn something, and then every offer of a week may.
    const out = Math.max(this.#near.least, this.#rounds.missed);
    const others = this.root + (out > 0 ? out * this.#mostOffers(p) : out);
    this.most = Math.max(0, week.bound, Math.ceil(others));
    this.unlisted = Math.max(0, week.unlisted, Math.ceil(others));
  }

  /** The last week planned, as offers of `pool`; null where something in it only stands in for others. */
  get bestWeek(): number[] | null {
    return this.#missing ? null : Array.from(this.#week.best.subarray(0, this.#week.bestCount));
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
    return this.#missing;
  }
  get nodes(): number {
    return this.#groups.nodes + this.#rounds.nodes;
  }

  /** Adds to the offers at hand those found that earn something: what was at hand earns nothing at the present prices. */
  #learn(known: OfferPool): void {
    for (let i = 0; i < this.#found; i++)
      if (this.#near.earned[i] > 0 && this.#near.pool.memberFirst[i + 1] - this.#near.pool.memberFirst[i] > 1)
        known.copy(this.#near.pool, i);
  }

  #rootOf(p: number): number {
    let root = this.presence * this.#problem.maxWeek[p];
    for (let t = 0; t < SLOTS; t++) root += this.slots[t];
    return root;
  }

  /** At most how many offers are in a week. */
  #mostOffers(p: number): number {
    const q = this.#problem;
    let shortest = SLOTS;
    for (let s = 0; s < q.services; s++)
      if (q.capacity[p * q.services + s] > 0) shortest = Math.min(shortest, this.#shortest[s]);
    return Math.floor(q.maxWeek[p] / Math.max(1, shortest));
  }

  /** Offers listed that were found at the present prices; those after them are from before. */
  #found = 0;
  /** The same with what stands in for groups given up. */
  #listed = 0;
  /** Whether groups were given up, and stand in the list as one member's time and what they may earn at most. */
  #missing = false;
  /** Whether offers that earn something may be cut. */
  #rough = false;

  /** Lists the offers that earn more than −slack; returns what the best of them earns. */
  #listOffers(p: number, slack: number): number {
    const q = this.#problem;
    const sum = this.#slotSum;
    for (let t = 0; t < SLOTS; t++) sum[t + 1] = sum[t] + this.slots[t] + this.presence;
    const standIns = [this.#found, this.#listed] as const;
    const near = this.#near;
    const { pool } = near.begin(-slack - 1, this.#effort.offers, this.#rough);
    this.#missing = false;
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
    if (!this.#rough) this.#standIn();
    const best = near.best();
    this.#carryOver(standIns);
    return best;
  }

  /**
   * Lets the groups that were given up at one venue with one member in common stand in the list as one offer: it takes no
   * more time than that member, which any of them needs, and earns the most that any of them may.
   */
  #standIn(): void {
    const q = this.#problem;
    const pool = this.#near.pool;
    const sum = this.#slotSum;
    for (const { option, venue, most } of this.#groups.misses) {
      if (most <= this.#near.least) continue;
      this.#missing = true;
      const place = venue >= 0 ? q.place[venue] : q.roomPlace[roomVenue(venue)];
      const [a, b] = [q.blkFirst[option], q.blkFirst[option + 1]];
      const i = pool.addSingle(option, venue, 0, place, a, b, q.blkStart, q.blkEnd);
      let time = 0;
      for (let k = a; k < b; k++) time += sum[q.blkEnd[k]] - sum[q.blkStart[k]];
      pool.welfare[i] = Math.ceil(most) + time - this.#valueOf(pool, i);
      this.#near.put(i, Math.ceil(most));
    }
    this.#listed = pool.count;
  }

  /** Keeps the offers found at earlier prices: they hold the next prices up. Those that earn enough are found already. */
  #carryOver([from, to]: readonly [number, number]): void {
    const { before: old, pool, least } = this.#near;
    const { count, blockFirst, start, end } = old;
    const sum = this.#slotSum;
    for (let i = 0; i < count && pool.count < this.#effort.offers; i++) {
      if (i >= from && i < to) continue;
      let earned = this.#valueOf(old, i);
      for (let b = blockFirst[i]; b < blockFirst[i + 1]; b++) earned -= sum[end[b]] - sum[start[b]];
      if (earned <= least) pool.copy(old, i);
    }
  }

  #valueOf(pool: OfferPool, i: number): number {
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
      this.#near.note(
        this.#near.pool.addSingle(o, singleVenue(q, o), welfare[i], place, a, b, q.blkStart, q.blkEnd),
        r,
      );
    }
  }

  /** Raises prices until no offer listed earns more than its slots cost. */
  #raise(): void {
    const { blockFirst, start, end } = this.#near.pool;
    const count = this.#listed;
    const sum = this.#slotSum;
    for (let i = 0; i < count; i++) {
      if (this.#near.earned[i] <= 0) continue;
      // What others raised may cover this one too.
      let covered = 0;
      let dearest = start[blockFirst[i]];
      for (let b = blockFirst[i]; b < blockFirst[i + 1]; b++)
        for (let t = start[b]; t < end[b]; t++) {
          covered += this.slots[t] + this.presence - (sum[t + 1] - sum[t]);
          if (this.slots[t] > this.slots[dearest]) dearest = t;
        }
      this.slots[dearest] += Math.max(0, Math.ceil(this.#near.earned[i] - covered));
    }
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
      this.#value[i] = this.#valueOf(this.#near.pool, i);
      this.#list[i] = i;
    }
    this.#prices.solve(this.#near.pool, this.#list, this.#value, count, q.maxWeek[p]);
    const week = this.#week;
    week.y.set(this.#prices.slots);
    week.mu = this.#prices.presence;
    week.solve(p, this.#near.pool, this.#list, this.#value, count, weeks, 0);
  }
}
