import { singleVenue } from './chosen-offer.js';
import { GroupSearch } from './group-search.js';
import { Groups } from './groups.js';
import { OfferPool } from './offer-pool.js';
import { OfferPricing, Verdict } from './offer-pricing.js';
import { int32, type Problem, SLOTS } from './problem.js';
import { type Random } from './random.js';
import { RoundSearch } from './rounds.js';
import { enumerateSingles, type Singles } from './singles.js';
import { type Tables } from './tables.js';
import { WeekSolver } from './week.js';

/** Visits that a venue gets from providers in one pass, on average, to look for new groups there. */
const VISITS = 20;

const CERTIFY_ROUNDS = 6;
// Per provider and hosting option, and per provider.
const CERTIFY_GROUP_BRANCHES = 5_000;
const CERTIFY_ROUND_BRANCHES = 20_000;

/**
 * Every provider's candidate offers at the present prices of requests, and the best week among them.
 *
 * A provider's candidates are the offers that earn most above the prices of their requests and of the provider's own
 * time: all its singles are looked at, all groups that anybody has found, and new groups at a few venues drawn by lot.
 */
export class Market {
  readonly problem: Problem;
  readonly pricing: OfferPricing;
  readonly week: WeekSolver;
  readonly singles: Singles;
  readonly known: Groups;
  /** Cents per request. */
  readonly request: Int32Array;
  /** The candidates; those of provider `p` are `listFirst[p] … listEnd[p] − 1`. */
  pool = new OfferPool();
  readonly listFirst: Int32Array;
  readonly listEnd: Int32Array;
  /** Prices of time as the week solver left them: per provider and slot, and per provider's slot of presence. */
  readonly y: Int32Array;
  readonly mu: Int32Array;

  readonly #random: Random;
  readonly #groupSearch: GroupSearch;
  readonly #roundSearch: RoundSearch;
  readonly #step: Int32Array;
  readonly #slotSum = new Int32Array(SLOTS + 1);
  #weekBranches = 0;
  readonly #temp = new OfferPool();
  #value = new Int32Array(4096);
  #list = new Int32Array(4096);

  constructor(tables: Tables, random: Random) {
    const q = tables.problem;
    this.problem = q;
    this.#random = random;
    this.pricing = new OfferPricing(q);
    this.week = new WeekSolver(q);
    this.known = new Groups(q);
    this.#groupSearch = new GroupSearch(q, tables.venues, this.pricing);
    this.#roundSearch = new RoundSearch(q, tables.grid, tables.rounds, this.pricing);
    this.singles = enumerateSingles(q, tables.grid, 0, q.providers);
    this.request = int32(q.requests);
    this.listFirst = new Int32Array(q.providers);
    this.listEnd = new Int32Array(q.providers);
    this.y = int32(q.providers * SLOTS);
    this.mu = int32(q.providers);
    this.#step = new Int32Array(q.providers).fill(32);
  }

  /** Gives every provider first prices of time, from its singles alone. */
  startWeeks(): void {
    this.week.trials = 12;
    for (let p = 0; p < this.problem.providers; p++) {
      this.repriceOne(p, 1 << 30, 1 << 30, false);
      this.solve(p, 0, 6);
      this.listEnd[p] = this.listFirst[p];
      this.pool.clear();
    }
    this.week.trials = 1;
  }

  /** Rebuilds the list of every provider. */
  reprice(tolerance: number, most: number, withGroups: boolean): void {
    for (let p = 0; p < this.problem.providers; p++) this.repriceOne(p, tolerance, most, withGroups);
    this.compact();
  }

  /** Rebuilds the list of provider `p`: the `most` offers that earn most, above −tolerance at the present prices. */
  repriceOne(p: number, tolerance: number, most: number, withGroups: boolean): void {
    const temp = this.#temp;
    const slotSum = this.#sumSlots(p);
    temp.clear();
    const reduced: number[] = [];
    this.#groupSearch.limit = 30;
    this.#roundSearch.limit = 300;
    this.#addSingles(p, temp, reduced, -tolerance);
    let least = this.#leastOf(reduced, most, -tolerance);
    if (withGroups) {
      let full = 2 * most;
      const emit = (members: Int32Array, n: number, venue: number, r: number) => {
        temp.add(members, n, venue, this.pricing);
        reduced.push(r);
        if (reduced.length < full) return;
        // Enough to choose from: from here on only what would be among the best is of interest.
        least = this.#groupSearch.least = this.#roundSearch.least = this.#leastOf(reduced, most, least);
        full = reduced.length + most;
      };
      const emitNew = (members: Int32Array, n: number, venue: number, r: number) => {
        if (this.known.add(members, n, venue, this.pricing)) emit(members, n, venue, r);
      };
      const prices = { request: this.request, slotSum };
      const { providers } = this.problem;
      this.known.offer(p, prices, this.pricing, () => least, emit);
      this.#groupSearch.search(p, prices, least, emitNew, () => this.#random.below(providers) < VISITS);
      this.#roundSearch.search(p, prices, least, emitNew);
    }
    least = this.#leastOf(reduced, most, least);
    this.listFirst[p] = this.pool.count;
    for (let i = 0; i < reduced.length; i++) if (reduced[i] > least) this.pool.copy(temp, i);
    this.listEnd[p] = this.pool.count;
  }

  /**
   * Bounds what provider `p`'s week can be worth at the present prices of requests, over every offer there is.
   *
   * At prices of time with the bound `root`, list every offer that earns more than −slack, slack being what separates
   * `root` from the best week known. A week with an offer that is not listed is worth at most `root`, plus what the
   * listed offers earn above the prices of their slots, less the slack; of the others the best is found exactly. While
   * listed offers earn something, their presence in the list moves the prices of time, and another round does better.
   * Offers down to `margin` further below are listed too, if they are known, for the prices to come.
   */
  certify(p: number, branches: number, margin: number): number {
    const { week } = this;
    let best = Infinity;
    this.solve(p, branches, 6);
    for (let round = 0; round < CERTIFY_ROUNDS; round++) {
      const { root } = week;
      const slack = root - week.value + 1;
      const { above, missed } = this.#listAll(p, slack, margin);
      week.trials = round === 0 ? 1 : 0;
      this.solve(p, branches, round === 0 ? 6 : 0);
      week.trials = 1;
      let bound = Math.max(week.bound, root + above - slack);
      // Of offers that the search for groups had to leave out, a week could hold several.
      if (missed > -slack) bound = Math.max(bound, root + above + Math.max(missed, missed * this.problem.maxWeek[p]));
      if (bound < best) best = bound;
      if (best <= week.value || (above === 0 && week.bound > week.value)) break;
    }
    return Math.ceil(best);
  }

  /** Lists every offer that earns more than −slack; returns what they earn above 0, and the most that a missed one may. */
  #listAll(p: number, slack: number, margin: number): { above: number; missed: number } {
    const prices = { request: this.request, slotSum: this.#sumSlots(p) };
    const temp = this.#temp;
    temp.clear();
    let above = 0;
    const reduced: number[] = [];
    this.#addSingles(p, temp, reduced, -slack - margin);
    for (const r of reduced) if (r > 0) above += r;
    const emit = (members: Int32Array, n: number, venue: number, r: number) => {
      temp.add(members, n, venue, this.pricing);
      if (r > 0) above += r;
    };
    const emitNew = (members: Int32Array, n: number, venue: number, r: number) => {
      if (this.known.add(members, n, venue, this.pricing)) emit(members, n, venue, r);
    };
    this.#groupSearch.limit = CERTIFY_GROUP_BRANCHES;
    this.#roundSearch.limit = CERTIFY_ROUND_BRANCHES;
    this.known.offer(p, prices, this.pricing, () => -slack - margin, emit);
    this.#groupSearch.search(p, prices, -slack, emitNew, () => true);
    this.#roundSearch.search(p, prices, -slack, emitNew);
    this.listFirst[p] = this.pool.count;
    for (let i = 0; i < temp.count; i++) this.pool.copy(temp, i);
    this.listEnd[p] = this.pool.count;
    return { above, missed: Math.max(this.#groupSearch.missed, this.#roundSearch.missed) };
  }

  /** Branches of all searches so far: a measure of work that is the same on every machine. */
  get branches(): number {
    return this.#weekBranches + 10 * (this.#groupSearch.nodes + this.#roundSearch.nodes);
  }

  #sumSlots(p: number): Int32Array {
    const sum = this.#slotSum;
    for (let t = 0; t < SLOTS; t++) sum[t + 1] = sum[t] + this.y[p * SLOTS + t] + this.mu[p];
    return sum;
  }

  /** Adds an offer to the end of provider `p`'s list, which must be the last of the pool, and returns its number. */
  append(p: number, members: readonly number[], venue: number): number {
    if (this.pricing.judge(p, members, members.length, venue) !== Verdict.Allowed)
      throw new Error(`expected an allowed offer of provider ${p}, found one that breaks a rule`);
    const i = this.pool.add(members, members.length, venue, this.pricing);
    this.listEnd[p] = this.pool.count;
    return i;
  }

  /** Drops the offers of the pool that are in no list. */
  compact(): void {
    const pool = new OfferPool();
    for (let p = 0; p < this.problem.providers; p++) {
      const first = pool.count;
      for (let i = this.listFirst[p]; i < this.listEnd[p]; i++) pool.copy(this.pool, i);
      this.listFirst[p] = first;
      this.listEnd[p] = pool.count;
    }
    this.pool = pool;
  }

  /** The greatest number that at most `most` of those given exceed, or `least` if that is greater. */
  #leastOf(reduced: readonly number[], most: number, least: number): number {
    if (reduced.length <= most) return least;
    const sorted = Float64Array.from(reduced).sort();
    return Math.max(least, sorted[sorted.length - 1 - most]);
  }

  #addSingles(p: number, pool: OfferPool, reduced: number[], least: number): void {
    const q = this.problem;
    const { first, option, welfare } = this.singles;
    for (let i = first[p]; i < first[p + 1]; i++) {
      const o = option[i];
      let r = welfare[i] - this.request[q.optRequest[o]];
      if (r <= least) continue;
      const a = q.blkFirst[o];
      const b = q.blkFirst[o + 1];
      for (let k = a; k < b; k++) r -= this.#slotSum[q.blkEnd[k]] - this.#slotSum[q.blkStart[k]];
      if (r <= least) continue;
      pool.addSingle(o, singleVenue(q, o), welfare[i], q.place[q.optRequest[o]], a, b, q.blkStart, q.blkEnd);
      reduced.push(r);
    }
  }

  /** Solves provider `p`'s week at the present prices; the answer is in `week`, with positions counted in its list. */
  solve(p: number, branches: number, sweeps: number): void {
    const a = this.listFirst[p];
    const n = this.listEnd[p] - a;
    const { welfare, memberFirst, member } = this.pool;
    const { optRequest } = this.problem;
    while (this.#value.length < n) {
      this.#value = new Int32Array(2 * this.#value.length);
      this.#list = new Int32Array(2 * this.#list.length);
    }
    for (let i = 0; i < n; i++) {
      let v = welfare[a + i];
      for (let m = memberFirst[a + i]; m < memberFirst[a + i + 1]; m++) v -= this.request[optRequest[member[m]]];
      this.#value[i] = v;
      this.#list[i] = a + i;
    }
    const { week } = this;
    week.y.set(this.y.subarray(p * SLOTS, (p + 1) * SLOTS));
    week.mu = this.mu[p];
    week.step = this.#step[p];
    week.solve(p, this.pool, this.#list, this.#value, n, branches, sweeps);
    this.y.set(week.y, p * SLOTS);
    this.mu[p] = week.mu;
    this.#step[p] = week.step;
    this.#weekBranches += week.nodes;
  }
}
