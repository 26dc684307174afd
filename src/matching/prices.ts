import { type Market } from './market.js';
import { type Random } from './random.js';

/** How one pass over all providers is made. */
export interface Pass {
  /** Cents per slot attended by which a request that one more provider wants becomes dearer. */
  readonly step: number;
  /** Parts of the pass; prices move after each. */
  readonly batches: number;
  /** Candidate offers to look for per provider, or 0 to keep those at hand. */
  readonly fresh: number;
  /** Cents below the present prices down to which an offer is a candidate. */
  readonly tolerance: number;
  /** Branches per week. */
  readonly branches: number;
  /** Sweeps of descent per week. */
  readonly sweeps: number;
}

/**
 * Prices on requests at which providers, each planning its own week, want every request about once.
 *
 * For any prices λ ≥ 0 the sum of all λ and of every provider's best week at welfare less λ bounds every plan from
 * above (Lagrange). The prices move as in a market: a request that several want becomes dearer, one that nobody wants
 * cheaper, by steps that shrink; they move several times within a pass (incremental subgradient), which at the same
 * work comes closer than moving them once.
 */
export class RequestPrices {
  readonly #market: Market;
  readonly #random: Random;
  /** Prices before they are rounded to the whole cents in which the market reads them. */
  readonly #exact: Float64Array;
  readonly #wanted: Int32Array;
  readonly #order: Int32Array;

  constructor(market: Market, random: Random) {
    const { problem: q, singles } = market;
    this.#market = market;
    this.#random = random;
    this.#exact = new Float64Array(q.requests);
    this.#wanted = new Int32Array(q.requests);
    this.#order = Int32Array.from({ length: q.providers }, (_, p) => p);
    // Three fifths of the best single: near the mean of the final prices of requests that somebody wants.
    for (let i = 0; i < singles.option.length; i++) {
      const r = q.optRequest[singles.option[i]];
      this.#exact[r] = Math.max(this.#exact[r], 0.6 * singles.welfare[i]);
    }
    this.#publish();
  }

  #publish(): void {
    for (let r = 0; r < this.#exact.length; r++) this.#market.request[r] = Math.round(this.#exact[r]);
  }

  /** Plans every week once and moves the prices; returns the sum of the weeks' bounds. */
  run(pass: Pass): number {
    const market = this.#market;
    const { problem: q } = market;
    this.#random.shuffle(this.#order, q.providers);
    let weeks = 0;
    for (let b = 0; b < pass.batches; b++) {
      this.#wanted.fill(0);
      const last = Math.floor(((b + 1) * q.providers) / pass.batches);
      for (let i = Math.floor((b * q.providers) / pass.batches); i < last; i++) {
        const p = this.#order[i];
        if (pass.fresh > 0) market.repriceOne(p, pass.tolerance, pass.fresh, true);
        market.solve(p, pass.branches, pass.sweeps);
        weeks += market.week.bound;
        for (let k = 0; k < market.week.bestCount; k++)
          for (const o of market.pool.membersOf(market.listFirst[p] + market.week.best[k]))
            this.#wanted[q.optRequest[o]]++;
      }
      if (pass.step === 0) continue;
      for (let r = 0; r < q.requests; r++) {
        const move = pass.step * q.optSlots[q.optFirst[r]] * (this.#wanted[r] - 1 / pass.batches);
        this.#exact[r] = Math.max(0, this.#exact[r] + move);
      }
      this.#publish();
    }
    if (pass.fresh > 0) market.compact();
    return weeks;
  }
}
