import { BestFew } from './best-few.js';
import { LevelOrder } from './level-order.js';

/** The candidates that may still join a group at one depth of the search; those of one request follow each other. */
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
  /** The greatest of either kind among the candidates added. */
  readonly #bestByUnits = new BestFew();
  readonly #bestByHeads = new BestFew();
  readonly #order = new LevelOrder();

  /** Makes room for `n` candidates; what was there may be lost. */
  reserve(n: number): void {
    if (n <= this.candidate.length) return;
    this.candidate = new Int32Array(2 * n);
    this.request = new Int32Array(2 * n);
    this.byUnits = new Float64Array(2 * n);
    this.byHeads = new Float64Array(2 * n);
    this.relief = new Float64Array(2 * n);
  }

  /** Lists the candidates from number `begin` to `end` − 1. */
  list(begin: number, end: number, request: Int32Array): void {
    this.reserve(end - begin);
    this.count = end - begin;
    for (let j = 0; j < this.count; j++) {
      this.candidate[j] = begin + j;
      this.request[j] = request[begin + j];
    }
  }

  /** Begins to be listed anew, candidate by candidate, where at most `k` of them may join. */
  begin(k: number): void {
    this.count = 0;
    this.#bestByUnits.clear(k);
    this.#bestByHeads.clear(k);
  }

  /** Adds a candidate. Those listed before may be added again in their order: each is read before it is written over. */
  add(i: number, request: number, byUnits: number, byHeads: number): void {
    const n = this.count++;
    this.candidate[n] = i;
    this.request[n] = request;
    this.byUnits[n] = byUnits;
    this.byHeads[n] = byHeads;
    this.#bestByUnits.add(request, byUnits);
    this.#bestByHeads.add(request, byHeads);
  }

  /**
   * Drops the candidates that bring no more than `missing` together with any k − 1 others, by units or by heads. Each is
   * weighed with the greatest k − 1: if the greatest k bring enough, the last of these passes too.
   */
  dropPoor(missing: number, k: number): void {
    const { candidate, request, byUnits, byHeads } = this;
    const enough = this.#bestByUnits.sum(k) > missing && this.#bestByHeads.sum(k) > missing;
    const units = missing - this.#bestByUnits.sum(k - 1);
    const heads = missing - this.#bestByHeads.sum(k - 1);
    let count = 0;
    for (let j = 0; enough && j < this.count; j++) {
      if (byUnits[j] <= units || byHeads[j] <= heads) continue;
      candidate[count] = candidate[j];
      request[count] = request[j];
      byUnits[count] = byUnits[j];
      byHeads[count++] = byHeads[j];
    }
    this.count = count;
  }

  /** Drops the candidates that relieve a member of less than `least` cents together with any k − 1 others. */
  dropIdle(least: number, k: number): void {
    const { candidate, request, byUnits, byHeads, relief } = this;
    const best = this.#best;
    best.clear(k);
    for (let j = 0; j < this.count; j++) best.add(request[j], relief[j]);
    const enough = best.sum(k) >= least;
    const cut = least - best.sum(k - 1);
    let count = 0;
    for (let j = 0; enough && j < this.count; j++) {
      if (relief[j] < cut) continue;
      candidate[count] = candidate[j];
      request[count] = request[j];
      byUnits[count] = byUnits[j];
      byHeads[count++] = byHeads[j];
    }
    this.count = count;
  }

  /** Puts the requests first whose best timetable adds most by heads. */
  sort(): void {
    if (this.count > 1) this.#order.sort(this);
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
