import { type OfferPool } from '../offers/offer-pool.js';
import { SLOTS } from '../problem/problem.js';
import { GrowingInverse } from './growing-inverse.js';

/** Most distinct starts of blocks in one week, and one row for its hours. */
const ROWS = SLOTS + 1;
const TINY = 1e-7;
/** The hours of a week are counted in eights, so that numbers of all rows are of one size. */
const HOURS = 8;

/**
 * Prices of one provider's time at which no offer earns anything, the sum of which is as small as can be.
 *
 * That is the dual of a linear program: greatest value of fractions of offers, at most one offer in every slot and
 * `maxWeek` slots in all. Blocks are intervals, and of intervals that meet the latest start is common to all: rows are
 * needed only where some block starts. Revised simplex; a column is priced by two look-ups per block in the running sum of
 * prices. It begins with every slot empty, and a week needs some tens of pivots (`growing-inverse.ts`). Right-hand sides are spread by a hundred
 * thousandth, so that ties do not make it cycle.
 *
 * The prices are then rounded to whole cents, and raised wherever an offer would earn something through that.
 */
export class SlotPrices {
  /** Cents per slot. */
  readonly slots = new Int32Array(SLOTS);
  /** Cents per slot of presence. */
  presence = 0;
  /** Cents that a whole week costs: the greatest value of any week is at most this. */
  root = 0;
  pivots = 0;

  #rows = 0;
  readonly #rowsBefore = new Int32Array(SLOTS + 1);
  readonly #slotOf = new Int32Array(ROWS);
  readonly #inverse = new GrowingInverse(ROWS);
  /** How much of each row's right-hand side the entering offer takes up. */
  readonly #entering = new Float64Array(ROWS);
  /** Rows in which the entering offer changes something. */
  readonly #changed = new Int32Array(ROWS);
  readonly #activity = new Float64Array(ROWS);
  readonly #price = new Float64Array(ROWS);
  readonly #sum = new Float64Array(ROWS + 1);
  readonly #direction = new Float64Array(ROWS);
  readonly #spread: Float64Array;
  /** The blocks of offer `i` are `#first[i] … #first[i + 1] − 1`; block `k` is over the rows `#from[k] … #to[k] − 1`. */
  #first = new Int32Array(257);
  #from = new Int32Array(1024);
  #to = new Int32Array(1024);
  #hours = new Float64Array(256);
  /** What each offer earned when all were last looked at, and those that then earned most. */
  #earned = new Float64Array(256);
  #few = new Int32Array(256);
  #fewCount = 0;
  readonly #slotSum = new Int32Array(SLOTS + 1);

  constructor() {
    let state = 12345;
    this.#spread = Float64Array.from({ length: ROWS }, () => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      return 1 + 1e-5 * (state / 0x7fffffff);
    });
  }

  /** Finds prices for the offers `list[0 … n − 1]` of the pool, worth `value` each, in a week of `maxWeek` slots. */
  solve(pool: OfferPool, list: ArrayLike<number>, value: ArrayLike<number>, n: number, maxWeek: number): void {
    this.#layRows(pool, list, n);
    this.#start(maxWeek);
    // Prices that are not quite least still bound: the limit only stops what should never happen.
    for (let pivot = 0; pivot < 5000; pivot++) if (!this.#pivot(value, n)) break;
    this.#round(pool, list, value, n);
    this.root = this.presence * maxWeek;
    for (let t = 0; t < SLOTS; t++) this.root += this.slots[t];
  }

  #layRows(pool: OfferPool, list: ArrayLike<number>, n: number): void {
    const { blockFirst, start, end, presence } = pool;
    const before = this.#rowsBefore;
    before.fill(0);
    let blocks = 0;
    for (let i = 0; i < n; i++) {
      blocks += blockFirst[list[i] + 1] - blockFirst[list[i]];
      for (let b = blockFirst[list[i]]; b < blockFirst[list[i] + 1]; b++) before[start[b] + 1] = 1;
    }
    let rows = 0;
    for (let t = 0; t < SLOTS; t++) {
      if (before[t + 1]) this.#slotOf[rows++] = t;
      before[t + 1] = rows;
    }
    this.#rows = rows + 1;
    if (this.#first.length < n + 1) {
      this.#first = new Int32Array(2 * n + 1);
      this.#hours = new Float64Array(2 * n);
      this.#earned = new Float64Array(2 * n);
      this.#few = new Int32Array(2 * n);
    }
    if (this.#from.length < blocks) {
      this.#from = new Int32Array(2 * blocks);
      this.#to = new Int32Array(2 * blocks);
    }
    let k = 0;
    for (let i = 0; i < n; i++) {
      this.#first[i] = k;
      for (let b = blockFirst[list[i]]; b < blockFirst[list[i] + 1]; b++) {
        this.#from[k] = before[start[b]];
        this.#to[k++] = before[end[b]];
      }
      this.#hours[i] = presence[list[i]] / HOURS;
    }
    this.#first[n] = k;
  }

  /** Starts from the empty week, where every slot costs nothing. */
  #start(maxWeek: number): void {
    const m = this.#rows;
    this.#inverse.begin(m);
    this.#fewCount = 0;
    for (let r = 0; r < m; r++) {
      this.#activity[r] = this.#spread[r];
      this.#price[r] = 0;
    }
    this.#activity[m - 1] = maxWeek / HOURS;
  }

  #sumUp(): void {
    for (let r = 0; r < this.#rows - 1; r++) this.#sum[r + 1] = this.#sum[r] + this.#price[r];
  }

  /** Lets in what earns most at the present prices; false if nothing does. */
  #pivot(value: ArrayLike<number>, n: number): boolean {
    const m = this.#rows;
    this.#sumUp();
    // Among the few that earned most when all were last looked at, before all are looked at again.
    let offer = this.#bestOf(this.#few, this.#fewCount, value);
    let most = offer < 0 ? TINY : this.#earnedBy(offer, value);
    if (offer < 0) {
      offer = this.#lookAtAll(value, n);
      most = offer < 0 ? TINY : this.#earnedBy(offer, value);
    }
    // A negative price means that leaving the slot empty is worth something.
    let empty = -1;
    for (let r = 0; r < m; r++)
      if (-this.#price[r] > most) {
        most = -this.#price[r];
        empty = r;
      }
    if (offer < 0 && empty < 0) return false;
    this.pivots++;
    return this.#enter(offer, empty, most);
  }

  /** What offer `i` of the list earns above the present prices. */
  #earnedBy(i: number, value: ArrayLike<number>): number {
    const sum = this.#sum;
    const first = this.#first;
    let time = this.#price[this.#rows - 1] * this.#hours[i];
    for (let k = first[i]; k < first[i + 1]; k++) time += sum[this.#to[k]] - sum[this.#from[k]];
    return value[i] - time;
  }

  /** Which of the offers named earns most, or −1 where none does. */
  #bestOf(offers: Int32Array, count: number, value: ArrayLike<number>): number {
    let most = TINY;
    let best = -1;
    for (let k = 0; k < count; k++) {
      const earned = this.#earnedBy(offers[k], value);
      if (earned <= most) continue;
      most = earned;
      best = offers[k];
    }
    return best;
  }

  /** Finds what earns most among all, and takes note of those that earn at least half of that. */
  #lookAtAll(value: ArrayLike<number>, n: number): number {
    const earned = this.#earned;
    let most = TINY;
    let best = -1;
    for (let i = 0; i < n; i++) {
      earned[i] = value[i] <= TINY ? 0 : this.#earnedBy(i, value);
      if (earned[i] <= most) continue;
      most = earned[i];
      best = i;
    }
    this.#fewCount = 0;
    if (best >= 0) for (let i = 0; i < n; i++) if (earned[i] >= most / 2) this.#few[this.#fewCount++] = i;
    return best;
  }

  /** Lets an offer in, or an empty slot; false where nothing leaves for it. */
  #enter(offer: number, empty: number, earned: number): boolean {
    const direction = this.#direction;
    const changed = this.#changed;
    if (empty >= 0) this.#inverse.readColumn(empty, direction);
    else this.#directOffer(offer);
    let count = 0;
    let leaving = -1;
    let step = Infinity;
    for (let i = 0; i < this.#rows; i++) {
      const d = direction[i];
      if (d === 0) continue;
      changed[count++] = i;
      if (d <= 1e-9) continue;
      const ratio = this.#activity[i] / d;
      if (ratio < step - 1e-12 || (ratio < step + 1e-12 && d > direction[leaving])) {
        step = ratio;
        leaving = i;
      }
    }
    if (leaving < 0) return false;
    for (let k = 0; k < count; k++) this.#activity[changed[k]] -= step * direction[changed[k]];
    this.#activity[leaving] = step;
    this.#inverse.pivot(direction, changed, count, leaving, earned, this.#price);
    return true;
  }

  /** What an offer changes: the sum of the columns of the inverse of the rows that it takes up. */
  #directOffer(offer: number): void {
    const m = this.#rows;
    const entering = this.#entering;
    entering.fill(0, 0, m);
    for (let k = this.#first[offer]; k < this.#first[offer + 1]; k++)
      for (let r = this.#from[k]; r < this.#to[k]; r++) entering[r]++;
    entering[m - 1] = this.#hours[offer];
    this.#inverse.multiply(entering, this.#direction);
  }

  /** Rounds the prices to whole cents, and raises one wherever an offer would earn something through that. */
  #round(pool: OfferPool, list: ArrayLike<number>, value: ArrayLike<number>, n: number): void {
    const m = this.#rows;
    this.slots.fill(0);
    for (let r = 0; r < m - 1; r++) this.slots[this.#slotOf[r]] = Math.max(0, Math.round(this.#price[r]));
    this.presence = Math.max(0, Math.round(this.#price[m - 1] / HOURS));
    const { blockFirst, start, end, presence } = pool;
    const sum = this.#slotSum;
    for (let t = 0; t < SLOTS; t++) sum[t + 1] = sum[t] + this.slots[t];
    for (let i = 0; i < n; i++) {
      const offer = list[i];
      let time = this.presence * presence[offer];
      for (let b = blockFirst[offer]; b < blockFirst[offer + 1]; b++) time += sum[end[b]] - sum[start[b]];
      if (value[i] <= time) continue;
      const missing = Math.ceil(value[i] - time);
      // The dearest start is where other offers are most likely to need it too.
      let dearest = start[blockFirst[offer]];
      for (let b = blockFirst[offer]; b < blockFirst[offer + 1]; b++)
        for (let t = start[b]; t < end[b]; t++) if (this.slots[t] > this.slots[dearest]) dearest = t;
      this.slots[dearest] += missing;
      for (let t = dearest; t < SLOTS; t++) sum[t + 1] += missing;
    }
  }
}
