import { OfferPool } from './offer-pool.js';
import { int32 } from './shared-arrays.js';
import { type Problem } from './problem.js';

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
    this.listFirst = new Int32Array(problem.providers);
    this.listEnd = new Int32Array(problem.providers);
  }
}
