import { type OfferPool } from './offer-pool.js';
import { SLOTS } from './problem.js';

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
 * needed only where some block starts. Revised simplex with the inverse held densely; a column is priced by two look-ups
 * per block in the running sum of prices. A week needs some ten pivots. Right-hand sides are spread by a hundred
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

  #weight: ArrayLike<number> | null = null;

  #rows = 0;
  readonly #rowsBefore = new Int32Array(SLOTS + 1);
  readonly #slotOf = new Int32Array(ROWS);
  #inverse = new Float64Array(64 * 64);
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
  readonly #slotSum = new Int32Array(SLOTS + 1);

  constructor() {
    let state = 12345;
    this.#spread = Float64Array.from({ length: ROWS }, () => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      return 1 + 1e-5 * (state / 0x7fffffff);
    });
  }

  /**
   * Finds prices for the offers `list[0 … n − 1]` of the pool, worth `value` each.
   *
   * With `weight`, each takes up only that share of its slots.
   */
  solve(
    pool: OfferPool,
    list: ArrayLike<number>,
    value: ArrayLike<number>,
    n: number,
    maxWeek: number,
    weight: ArrayLike<number> | null = null,
  ): void {
    this.#weight = weight;
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
    if (this.#inverse.length < m * m) this.#inverse = new Float64Array(m * m);
    this.#inverse.fill(0, 0, m * m);
    for (let r = 0; r < m; r++) {
      this.#inverse[r * m + r] = 1;
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
    const sum = this.#sum;
    const first = this.#first;
    this.#sumUp();
    const presence = this.#price[m - 1];
    let most = TINY;
    let offer = -1;
    const weight = this.#weight;
    for (let i = 0; i < n; i++) {
      if (value[i] <= most) continue;
      let time = presence * this.#hours[i];
      for (let k = first[i]; k < first[i + 1]; k++) time += sum[this.#to[k]] - sum[this.#from[k]];
      const earned = value[i] - (weight === null ? time : weight[i] * time);
      if (earned > most) {
        most = earned;
        offer = i;
      }
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

  #enter(offer: number, empty: number, earned: number): boolean {
    const m = this.#rows;
    const inverse = this.#inverse;
    const direction = this.#direction;
    let leaving = -1;
    let step = Infinity;
    for (let i = 0; i < m; i++) {
      const row = i * m;
      let d = 0;
      if (empty >= 0) d = inverse[row + empty];
      else {
        for (let k = this.#first[offer]; k < this.#first[offer + 1]; k++)
          for (let r = this.#from[k]; r < this.#to[k]; r++) d += inverse[row + r];
        d += inverse[row + m - 1] * this.#hours[offer];
        if (this.#weight !== null) d *= this.#weight[offer];
      }
      direction[i] = d;
      if (d <= 1e-9) continue;
      const ratio = this.#activity[i] / d;
      if (ratio < step - 1e-12 || (ratio < step + 1e-12 && d > direction[leaving])) {
        step = ratio;
        leaving = i;
      }
    }
    if (leaving < 0) return false;
    const at = leaving * m;
    const divisor = direction[leaving];
    for (let r = 0; r < m; r++) inverse[at + r] /= divisor;
    for (let i = 0; i < m; i++) {
      const factor = direction[i];
      if (i === leaving || factor === 0) continue;
      this.#activity[i] -= step * factor;
      const row = i * m;
      for (let r = 0; r < m; r++) inverse[row + r] -= factor * inverse[at + r];
    }
    this.#activity[leaving] = step;
    for (let r = 0; r < m; r++) this.#price[r] += earned * inverse[at + r];
    return true;
  }

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
      const weight = this.#weight === null ? 1 : this.#weight[i];
      if (value[i] <= weight * time) continue;
      const missing = Math.ceil(value[i] / weight - time);
      // The dearest start is where other offers are most likely to need it too.
      let dearest = start[blockFirst[offer]];
      for (let b = blockFirst[offer]; b < blockFirst[offer + 1]; b++)
        for (let t = start[b]; t < end[b]; t++) if (this.slots[t] > this.slots[dearest]) dearest = t;
      this.slots[dearest] += missing;
      for (let t = dearest; t < SLOTS; t++) sum[t + 1] += missing;
    }
  }
}
