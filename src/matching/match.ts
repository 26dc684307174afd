import { Certificate } from './certificate.js';
import { type PlannedOffer, toPlanOffer } from './chosen-offer.js';
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
  /** Whether the plan carries the prices that prove its bound. */
  readonly proof?: boolean;
  onProgress?(progress: Progress): void;
  /** Asked now and then; once it is true the best plan so far is returned. */
  shouldStop?(): boolean;
}

/**
 * Work by effort: passes that look for candidates, passes over those at hand, attempts per provider to improve the plan,
 * branches of search allowed for the bound (about ten million a second), and proofs attempted.
 */
const WORK = {
  quick: { fresh: 4, polish: 8, shakes: 3, branches: 2e6, rounds: 4 },
  normal: { fresh: 8, polish: 18, shakes: 12, branches: 1.2e7, rounds: 16 },
  best: { fresh: 16, polish: 48, shakes: 100, branches: 2e9, rounds: 60 },
};

/** Providers that a search counts on top: small instances get this much more work, because it costs them little. */
const SMALL = 300;

/** Finds a plan of great welfare for the instance; the same plan for the same instance, seed and effort. */
export function match(instance: Instance, options: MatchOptions = {}): Plan {
  const problem = compile(instance);
  const work = WORK[options.effort ?? 'normal'];
  const random = new Random(options.seed ?? 1);
  const stopped = () => options.shouldStop?.() ?? false;
  const market = new Market(makeTables(problem), random);
  const certificate = new Certificate(market);
  let plan: PlannedOffer[] = [];
  let welfare = 0;
  let best = 0;
  const report = (stage: Progress['stage'], fraction: number) =>
    options.onProgress?.({
      stage,
      fraction,
      welfare,
      ...(certificate.bound < Infinity && { bound: Math.max(certificate.bound, welfare) }),
    });
  report('candidates', 1);
  const prices = new RequestPrices(market, random);
  market.startWeeks();
  for (let k = 0; k < work.fresh && !stopped(); k++) {
    market.known.index();
    prices.run({ step: 100 * 0.8 ** k, batches: 40, fresh: 40, tolerance: 1000, branches: 200, sweeps: 4 });
    report('candidates', (k + 1) / work.fresh);
  }
  for (let k = 0; k < work.polish && !stopped(); k++) {
    const fresh = k % 6 === 5 ? 100 : 0;
    if (fresh > 0) market.known.index();
    prices.run({ step: 20 * 0.92 ** k, batches: 8, fresh, tolerance: 3000, branches: 500, sweeps: 2 });
    report('prices', (k + 1) / work.polish);
  }
  market.known.index();
  market.reprice(5000, 200, true);

  const improve = (shakes: number) => {
    const search = new PlanSearch(market, random);
    search.construct(10);
    for (let k = 0; k < shakes; k++) {
      search.shake();
      if (k % 256 > 0) continue;
      welfare = Math.max(welfare, search.welfare);
      report('search', k / shakes);
      if (stopped()) break;
    }
    if (search.welfare >= best) {
      best = welfare = search.welfare;
      plan = search.plan();
    }
    report('search', 1);
  };
  improve(work.shakes * (SMALL + problem.providers) * 0.2);
  const limit = market.branches + work.branches;
  for (let round = 0; round < work.rounds && !stopped() && market.branches < limit; round++) {
    if (certificate.prove(8000, () => stopped() || market.branches > limit) === null) break;
    report('prices', round / work.rounds);
    if (round + 1 < work.rounds) prices.descend(welfare, 10, 0.6 * 0.9 ** round, 3000);
  }
  if (!stopped()) {
    certificate.restore();
    market.known.index();
    market.reprice(8000, 300, true);
    improve(work.shakes * (SMALL + problem.providers) * 0.8);
  }
  return {
    format: 'shared-care-plan/1',
    instance: instance.name,
    offers: plan.map(({ provider, members, venue }) =>
      toPlanOffer(instance, problem, market.pricing, { provider, members, venue }),
    ),
    welfare,
    ...(certificate.bound < Infinity && { bound: certificate.bound }),
    ...(options.proof && certificate.bound < Infinity && { proof: certificate.toProof(instance) }),
  };
}
