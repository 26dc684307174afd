import { OfferPool } from '../offers/offer-pool.js';

/** The offers of one provider that earn more than a threshold above the prices, and the list before this one. */
export class EarningList {
  pool = new OfferPool();
  before = new OfferPool();
  /** What each offer earns, in cents. */
  earned = new Float64Array(1024);
  /** Cents above the prices; every offer told of that earns more is listed. */
  least = 0;
  #most = 0;
  /** Number of offers at which the list is cut next. */
  #full = 0;
  #mayCutAll = false;

  /**
   * Begins a list of what earns more than `least` cents, of about `most` offers at the most. Those that earn something
   * are cut only where `mayCutAll`.
   */
  begin(least: number, most: number, mayCutAll: boolean): this {
    [this.pool, this.before] = [this.before, this.pool];
    this.pool.clear();
    this.least = least;
    this.#most = this.#full = most;
    this.#mayCutAll = mayCutAll;
    return this;
  }

  /** Puts down what offer `i` of the pool earns. */
  put(i: number, earned: number): void {
    if (i >= this.earned.length) {
      const longer = new Float64Array(2 * i);
      longer.set(this.earned);
      this.earned = longer;
    }
    this.earned[i] = earned;
  }

  /** Puts down what the last offer of the pool earns; once the list is too long, only its better half is kept. */
  note(i: number, earned: number): void {
    this.put(i, earned);
    if (i + 1 < this.#full) return;
    const sorted = this.earned.slice(0, i + 1).sort();
    const middle = sorted[(i + 1) >> 1];
    this.least = Math.max(this.least, this.#mayCutAll ? middle : Math.min(0, middle));
    const old = this.pool;
    let kept = 0;
    const better = new OfferPool();
    for (let k = 0; k <= i; k++) {
      if (this.earned[k] <= this.least) continue;
      better.copy(old, k);
      this.earned[kept++] = this.earned[k];
    }
    old.clear();
    for (let k = 0; k < kept; k++) old.copy(better, k);
    this.#full = Math.max(this.#most, 2 * kept);
  }

  /** What the best offer listed earns; −∞ where there is none. */
  best(): number {
    let best = -Infinity;
    for (let i = 0; i < this.pool.count; i++) if (this.earned[i] > best) best = this.earned[i];
    return best;
  }
}
