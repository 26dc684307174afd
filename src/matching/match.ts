import { chooseOffer, toPlanOffer } from './chosen-offer.js';
import { type Instance } from './instance.js';
import { Market } from './market.js';
import { type Plan } from './plan.js';
import { RequestPrices } from './prices.js';
import { compile } from './problem.js';
import { Random } from './random.js';
import { PlanSearch } from './search.js';
import { makeTables } from './tables.js';

/** How far the engine has come. */
export interface Progress {
  readonly stage: 'candidates' | 'prices' | 'search';
  /** Share of the work done, 0 … 1. */
  readonly fraction: number;
  /** Cents per week of the best plan so far. */
  readonly welfare: number;
  /** Best proved upper bound so far, in cents per week. */
  readonly bound?: number;
}

export type Effort = 'quick' | 'normal' | 'best';

export interface MatchOptions {
  /** Any integer; the same seed gives the same plan. */
  readonly seed?: number;
  readonly effort?: Effort;
  onProgress?(progress: Progress): void;
  /** Asked now and then; once it is true the best plan so far is returned. */
  shouldStop?(): boolean;
}

/** Work by effort: passes that look for candidates, passes over those at hand, attempts per provider to improve. */
const WORK = {
  quick: { fresh: 4, polish: 10, shakes: 2 },
  normal: { fresh: 8, polish: 24, shakes: 10 },
  best: { fresh: 16, polish: 60, shakes: 40 },
};

/** Finds a plan of great welfare for the instance; the same plan for the same instance, seed and effort. */
export function match(instance: Instance, options: MatchOptions = {}): Plan {
  const problem = compile(instance);
  const work = WORK[options.effort ?? 'normal'];
  const random = new Random(options.seed ?? 1);
  const stopped = () => options.shouldStop?.() ?? false;
  const market = new Market(makeTables(problem), random);
  options.onProgress?.({ stage: 'candidates', fraction: 1, welfare: 0 });
  const prices = new RequestPrices(market, random);
  market.startWeeks();
  for (let k = 0; k < work.fresh && !stopped(); k++) {
    market.known.index();
    const step = 100 * 0.8 ** k;
    prices.run({ step, batches: 40, fresh: 40, tolerance: 1000, branches: 200, sweeps: 4 });
    options.onProgress?.({ stage: 'prices', fraction: (k + 1) / (work.fresh + 4), welfare: 0 });
  }
  for (let k = 0; k < work.polish && !stopped(); k++) {
    const fresh = k % 6 === 5 ? 100 : 0;
    if (fresh > 0) market.known.index();
    prices.run({ step: 20 * 0.92 ** k, batches: 8, fresh, tolerance: 3000, branches: 500, sweeps: 2 });
  }
  market.known.index();
  market.reprice(5000, 200, true);
  options.onProgress?.({ stage: 'prices', fraction: 1, welfare: 0 });
  const search = new PlanSearch(market, random);
  search.construct(10);
  const shakes = work.shakes * problem.providers;
  for (let k = 0; k < shakes; k++) {
    search.shake();
    if (k % 256 > 0) continue;
    options.onProgress?.({ stage: 'search', fraction: k / shakes, welfare: search.welfare });
    if (stopped()) break;
  }
  options.onProgress?.({ stage: 'search', fraction: 1, welfare: search.welfare });
  const offers = search.chosen.flatMap((week, p) =>
    week.map((i) => chooseOffer(market.pricing, p, Array.from(market.pool.membersOf(i)), market.pool.venue[i])!),
  );
  return {
    format: 'shared-care-plan/1',
    instance: instance.name,
    offers: offers.map((offer) => toPlanOffer(instance, problem, market.pricing, offer)),
    welfare: offers.reduce((sum, offer) => sum + offer.welfare, 0),
  };
}
