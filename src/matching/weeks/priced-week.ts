import { type OfferPool } from '../offers/offer-pool.js';
import { type Problem, SLOTS } from '../problem/problem.js';

/**
 * The offers of one provider's week and the prices of its slots.
 *
 * Only slots at which some offer begins need a price: offers that overlap share such a slot. The prices come from
 * coordinate descent: with the others fixed, the best price of one slot is any value between the best and the second
 * best of what the offers over it could pay; the middle keeps the descent moving.
 */
export class PricedWeek {
  /** Cents per slot, to start from and as found. */
  readonly y = new Int32Array(SLOTS);
  /** Cents per slot of presence, given. */
  mu = 0;

  readonly #most: number;
  protected readonly problem: Problem;
  protected pool!: OfferPool;
  /** Positions in the pool of the offers given. */
  protected offers!: ArrayLike<number>;
  protected maxWeek = 0;
  /** How many offers were taken up; per one of them: its position among those given, its value, its slots of presence. */
  protected n = 0;
  protected readonly item: Int32Array;
  protected readonly worth: Int32Array;
  protected readonly hours: Int32Array;
  /** What each earns above the prices of its slots; at most 0 once covered. */
  protected readonly reduced: Int32Array;
  /** The order in which offers are listed over a start. */
  protected readonly rank: Int32Array;
  /** Distinct starts, the price of each, and how many of them lie before each slot. */
  protected starts = 0;
  protected readonly price = new Int32Array(SLOTS);
  protected readonly startsBefore = new Int32Array(SLOTS + 1);
  readonly #slotOf = new Int32Array(SLOTS);
  readonly #priceSum = new Int32Array(SLOTS + 1);
  readonly #prefix = new Int32Array(SLOTS + 1);
  /** 1 for the starts over which offers are listed. */
  protected readonly needed = new Uint8Array(SLOTS);
  /** Whether all offers are listed over all starts. */
  #listed = false;
  protected readonly overFirst = new Int32Array(SLOTS + 1);
  readonly #overNext = new Int32Array(SLOTS + 1);
  protected over = new Int32Array(1 << 14);

  /** Takes up `offers` offers at most. */
  constructor(problem: Problem, offers: number) {
    this.problem = problem;
    this.#most = offers;
    this.item = new Int32Array(offers);
    this.worth = new Int32Array(offers);
    this.hours = new Int32Array(offers);
    this.reduced = new Int32Array(offers);
    this.rank = new Int32Array(offers);
  }

  /** Sums the prices from Monday on, so that a block costs one subtraction. */
  #sum(): void {
    for (let t = 0; t < SLOTS; t++) this.#prefix[t + 1] = this.#prefix[t] + this.y[t] + this.mu;
  }

  #costOf(offer: number): number {
    const { blockFirst, start, end } = this.pool;
    let cost = 0;
    for (let b = blockFirst[offer]; b < blockFirst[offer + 1]; b++)
      cost += this.#prefix[end[b]] - this.#prefix[start[b]];
    return cost;
  }

  /** Takes up the offers of positive value, all or those best at the present prices; true if all. */
  protected select(value: ArrayLike<number>, n: number): boolean {
    const { presence } = this.pool;
    this.#sum();
    let count = 0;
    for (let i = 0; i < n; i++) if (value[i] > 0 && presence[this.offers[i]] <= this.maxWeek) count++;
    let least = -Infinity;
    if (count > this.#most) {
      const reduced = new Float64Array(count);
      count = 0;
      for (let i = 0; i < n; i++)
        if (value[i] > 0 && presence[this.offers[i]] <= this.maxWeek)
          reduced[count++] = value[i] - this.#costOf(this.offers[i]);
      reduced.sort();
      least = reduced[count - this.#most];
    }
    let k = 0;
    for (let i = 0; i < n && k < this.#most; i++) {
      if (value[i] <= 0 || presence[this.offers[i]] > this.maxWeek) continue;
      const reduced = value[i] - this.#costOf(this.offers[i]);
      if (reduced < least) continue;
      this.item[k] = i;
      this.worth[k] = value[i];
      this.hours[k] = presence[this.offers[i]];
      this.reduced[k++] = reduced;
    }
    this.n = k;
    return count <= this.#most;
  }

  /** Finds the distinct starts, moves every price to one of them, and lists the offers over each. */
  protected index(): void {
    const { blockFirst, start, end } = this.pool;
    const before = this.startsBefore;
    before.fill(0);
    for (let k = 0; k < this.n; k++) {
      const offer = this.offers[this.item[k]];
      for (let b = blockFirst[offer]; b < blockFirst[offer + 1]; b++) before[start[b] + 1] = 1;
    }
    let starts = 0;
    for (let t = 0; t < SLOTS; t++) {
      if (before[t + 1]) {
        this.#slotOf[starts] = t;
        this.price[starts++] = 0;
      }
      // An offer over t began at t or before, so it also covers the last start up to t: the price may move there.
      if (starts > 0) this.price[starts - 1] += this.y[t];
      before[t + 1] = starts;
    }
    this.starts = starts;
    const sum = this.#priceSum;
    for (let s = 0; s < starts; s++) sum[s + 1] = sum[s] + this.price[s];
    for (let k = 0; k < this.n; k++) {
      const offer = this.offers[this.item[k]];
      let cost = this.hours[k] * this.mu;
      for (let b = blockFirst[offer]; b < blockFirst[offer + 1]; b++)
        cost += sum[before[end[b]]] - sum[before[start[b]]];
      this.rank[k] = k;
      this.reduced[k] = this.worth[k] - cost;
    }
    this.#listed = false;
  }

  /** Lists the offers over each start. */
  #listAllOver(): void {
    if (this.#listed) return;
    this.needed.fill(1, 0, this.starts);
    this.listOver(this.n);
    this.#listed = true;
  }

  /** Lists which of the first `n` offers of `#rank` are over each start that is needed, in this order. */
  protected listOver(n: number): void {
    const { blockFirst, start, end } = this.pool;
    const before = this.startsBefore;
    const next = this.#overNext;
    const needed = this.needed;
    next.fill(0, 0, this.starts + 1);
    for (let i = 0; i < n; i++) {
      const offer = this.offers[this.item[this.rank[i]]];
      for (let b = blockFirst[offer]; b < blockFirst[offer + 1]; b++)
        for (let s = before[start[b]]; s < before[end[b]]; s++) next[s + 1] += needed[s];
    }
    for (let s = 0; s < this.starts; s++) next[s + 1] += next[s];
    this.overFirst.set(next.subarray(0, this.starts + 1));
    if (next[this.starts] > this.over.length) this.over = new Int32Array(2 * next[this.starts]);
    for (let i = 0; i < n; i++) {
      const k = this.rank[i];
      const offer = this.offers[this.item[k]];
      for (let b = blockFirst[offer]; b < blockFirst[offer + 1]; b++)
        for (let s = before[start[b]]; s < before[end[b]]; s++) if (needed[s]) this.over[next[s]++] = k;
    }
  }

  protected descend(sweeps: number): void {
    if (sweeps > 0) this.#listAllOver();
    for (let sweep = 0; sweep < sweeps; sweep++)
      for (let i = 0; i < this.starts; i++) this.#settle(sweep & 1 ? this.starts - 1 - i : i);
  }

  /** Sets one price to the middle of its best range. */
  #settle(s: number): void {
    const over = this.over;
    const reduced = this.reduced;
    const last = this.overFirst[s + 1];
    let first = -this.price[s];
    let second = first;
    for (let i = this.overFirst[s]; i < last; i++) {
      const r = reduced[over[i]];
      if (r > first) {
        second = first;
        first = r;
      } else if (r > second) second = r;
    }
    const shift = (first + second) >> 1;
    if (shift === 0) return;
    this.price[s] += shift;
    for (let i = this.overFirst[s]; i < last; i++) reduced[over[i]] -= shift;
  }

  /** Raises prices until no offer earns more than its slots cost. */
  protected cover(): void {
    const { blockFirst, start, end } = this.pool;
    const before = this.startsBefore;
    for (let k = 0; k < this.n; k++) {
      const missing = this.reduced[k];
      if (missing <= 0) continue;
      this.#listAllOver();
      const offer = this.offers[this.item[k]];
      let dearest = before[start[blockFirst[offer]]];
      for (let b = blockFirst[offer]; b < blockFirst[offer + 1]; b++)
        for (let s = before[start[b]]; s < before[end[b]]; s++) if (this.price[s] > this.price[dearest]) dearest = s;
      this.price[dearest] += missing;
      for (let i = this.overFirst[dearest]; i < this.overFirst[dearest + 1]; i++) this.reduced[this.over[i]] -= missing;
    }
  }

  protected store(): void {
    this.y.fill(0);
    for (let s = 0; s < this.starts; s++) this.y[this.#slotOf[s]] = this.price[s];
  }

  /** What weeks with an offer that was not taken up are worth more than the prices at most; −∞ where all are. */
  protected boundOthers(value: ArrayLike<number>, n: number): number {
    this.#sum();
    const { presence } = this.pool;
    let above = 0;
    let best = -Infinity;
    let next = 0;
    for (let i = 0; i < n; i++) {
      if (next < this.n && this.item[next] === i) {
        next++;
        continue;
      }
      if (value[i] <= 0 || presence[this.offers[i]] > this.maxWeek) continue;
      const reduced = value[i] - this.#costOf(this.offers[i]);
      if (reduced > 0) above += reduced;
      if (reduced > best) best = reduced;
    }
    return above > 0 ? above : best;
  }
}
