import { OfferPool } from '../offers/offer-pool.js';
import { type Problem } from '../problem/problem.js';
import { int32 } from '../problem/shared-arrays.js';

/** A market as plain data, on memory that threads share. */
export interface MarketData {
  readonly pool: Partial<OfferPool>;
  readonly request: Int32Array;
  readonly listFirst: Int32Array;
  readonly listEnd: Int32Array;
}

/** Every provider's candidate offers, and the prices at which they were found: what weeks of a plan are made of. */
export class Market {
  readonly problem: Problem;
  /** Cents per request. */
  readonly request: Int32Array;
  /** The candidates; those of provider `p` are `listFirst[p] … listEnd[p] − 1`. */
  pool = new OfferPool();
  readonly listFirst: Int32Array;
  readonly listEnd: Int32Array;

  constructor(problem: Problem) {
    this.problem = problem;
    this.request = int32(problem.requests);
    this.listFirst = int32(problem.providers);
    this.listEnd = int32(problem.providers);
  }

  /** The market that data tell of. */
  static from(problem: Problem, { pool, request, listFirst, listEnd }: MarketData): Market {
    const market = new Market(problem);
    Object.assign(market.pool, pool);
    market.request.set(request);
    market.listFirst.set(listFirst);
    market.listEnd.set(listEnd);
    return market;
  }

  /** The market as it is, for other threads. */
  data(): MarketData {
    const { request, listFirst, listEnd } = this;
    const pool = Object.fromEntries(
      Object.entries(this.pool).map(([name, column]: [string, number | Int32Array]) => {
        if (typeof column === 'number') return [name, column];
        const shared = int32(column.length);
        shared.set(column);
        return [name, shared];
      }),
    );
    return { pool, request, listFirst, listEnd };
  }
}
