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
  readonly #direction: Float64Array;
  readonly #order: Int32Array;

  constructor(market: Market, random: Random) {
    const { problem: q, singles } = market;
    this.#market = market;
    this.#random = random;
    this.#exact = new Float64Array(q.requests);
    this.#direction = new Float64Array(q.requests);
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
        this.#countWanted(p);
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

  /**
   * Moves the prices `times` times against the gap to the plan known, by the offers at hand.
   *
   * A subgradient step with the length of Polyak, towards `lower`, times `pace`; the direction keeps some of the last
   * ones, which damps the swinging of providers between offers of the same worth. Each request moves in proportion to
   * the slots that it asks for.
   */
  descend(lower: number, times: number, pace: number, branches: number): void {
    const market = this.#market;
    const { problem: q } = market;
    const exact = this.#exact;
    const direction = this.#direction;
    for (let k = 0; k < times; k++) {
      this.#wanted.fill(0);
      let bound = this.sum();
      for (let p = 0; p < q.providers; p++) {
        market.solve(p, branches, 2);
        bound += market.week.bound;
        this.#countWanted(p);
      }
      let norm = 0;
      for (let r = 0; r < q.requests; r++) {
        let d = 0.6 * (this.#wanted[r] - 1) + 0.4 * direction[r];
        if (d < 0 && exact[r] === 0) d = 0;
        direction[r] = d;
        norm += d * d * q.optSlots[q.optFirst[r]];
      }
      if (norm === 0) return;
      const step = (pace * Math.max(0.0005 * bound, bound - lower)) / norm;
      for (let r = 0; r < q.requests; r++)
        exact[r] = Math.max(0, exact[r] + step * q.optSlots[q.optFirst[r]] * direction[r]);
      this.#publish();
    }
  }

  /** The sum of all prices, in cents. */
  sum(): number {
    return this.#market.request.reduce((a, b) => a + b, 0);
  }

  #countWanted(p: number): void {
    const { week, pool, listFirst, problem } = this.#market;
    for (let k = 0; k < week.bestCount; k++)
      for (const o of pool.membersOf(listFirst[p] + week.best[k])) this.#wanted[problem.optRequest[o]]++;
  }
}
