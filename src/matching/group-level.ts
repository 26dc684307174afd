import { BestFew } from './best-few.js';

/** The candidates that may still join a group at one depth of the search. */
export class Level {
  count = 0;
  /** Candidates, by their number at the venue, and the request of each. */
  candidate = new Int32Array(64);
  request = new Int32Array(64);
  /** What each adds at most, by either way of sharing the slots that nobody covers yet. */
  byUnits = new Float64Array(64);
  byHeads = new Float64Array(64);
  /** What each saves one member at most. */
  relief = new Float64Array(64);
  readonly #best = new BestFew();

  /** Makes room for `n` candidates; what was there may be lost. */
  reserve(n: number): void {
    if (n <= this.candidate.length) return;
    this.candidate = new Int32Array(2 * n);
    this.request = new Int32Array(2 * n);
    this.byUnits = new Float64Array(2 * n);
    this.byHeads = new Float64Array(2 * n);
    this.relief = new Float64Array(2 * n);
  }

  /**
   * Drops the candidates that bring less than `least` together with any k − 1 others, where each brings what `what` says;
   * or no more than that, unless `least` itself is `enough`.
   */
  drop(what: Float64Array, least: number, k: number, enough = true): void {
    const { candidate, request, byUnits, byHeads, relief } = this;
    const best = this.#best;
    best.clear(k);
    for (let j = 0; j < this.count; j++) best.add(request[j], what[j]);
    const all = best.sum(k);
    const others = best.sum(k - 1);
    let count = 0;
    for (let j = 0; j < this.count; j++) {
      // Who is among the greatest k stands beside the other k − 1 of them, anybody else beside the greatest k − 1.
      const rest = what[j] > 0 && what[j] >= all - others ? all - what[j] : others;
      const sum = what[j] + rest;
      if (sum < least || (sum === least && !enough)) continue;
      candidate[count] = candidate[j];
      request[count] = request[j];
      byUnits[count] = byUnits[j];
      byHeads[count] = byHeads[j];
      relief[count++] = relief[j];
    }
    this.count = count;
  }

  /** Adds to what each candidate brings what at most `k` of those after it could bring besides. */
  addRest(what: Float64Array, k: number): void {
    const best = this.#best;
    best.clear(k);
    for (let j = this.count - 1; j >= 0; j--) {
      const own = what[j];
      what[j] += best.sum(k);
      best.add(this.request[j], own);
    }
  }
}
