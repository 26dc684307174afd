import { Auction } from './auction.js';
import { Certificate } from './certificate.js';
import { type PlannedOffer, toPlanOffer } from './chosen-offer.js';
import { matchCity, SHRINK, STEP } from './city-match.js';
import { type Instance } from './instance.js';
import { Market } from './market.js';
import { type MatchOptions, type Progress } from './match-options.js';
import { type Plan } from './plan.js';
import { compile } from './problem.js';
import { Random } from './random.js';
import { PlanSearch } from './search.js';
import { enumerateSingles } from './singles.js';
import { makeTables } from './tables.js';

/**
 * Work by effort: sweeps of the auction, how often it begins again with the offers found by a proof, branches allowed for
 * the last proof (about two million a second), attempts per provider to improve the plan.
 */
const WORK = {
  quick: { sweeps: 16, again: 1, branches: 1e6, shakes: 3 },
  normal: { sweeps: 25, again: 2, branches: 5e6, shakes: 12 },
  best: { sweeps: 25, again: 6, branches: 2e8, shakes: 100 },
};

/** Requests above which an instance is matched as a city is: see `matchCity`. */
const LARGE = 1500;

/** Providers that a search counts on top: small instances get this much more work, because it costs them little. */
const SMALL = 300;

/** Percentages of the prices at which providers plan one after the other before the search. */
const SERVE = [100, 90, 0];

/** Finds a plan of great welfare for the instance; the same plan for the same instance, seed and effort. */
export function match(instance: Instance, options: MatchOptions = {}): Plan {
  const problem = compile(instance);
  const work = WORK[options.effort ?? 'normal'];
  const random = new Random(options.seed ?? 1);
  const stopped = () => options.shouldStop?.() ?? false;
  const tables = makeTables(problem);
  if (problem.requests > LARGE) return matchCity(instance, tables, options);
  const singles = enumerateSingles(problem, tables.grid, 0, problem.providers);
  const auction = new Auction(tables, singles, random);
  const certificate = new Certificate(auction, tables, singles);
  const market = new Market(problem);
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
  const sweep = (from: number) => {
    for (let k = from; k < work.sweeps && !stopped(); k++) {
      const branches = from === 0 && k % 3 === 0 ? 60 : 0;
      auction.sweep({ step: STEP * SHRINK ** ((k * 25) / work.sweeps), branches, weeks: 2000 }, stopped);
      report('prices', (k + 1) / work.sweeps);
    }
  };
  sweep(0);
  for (let k = 0; k < work.again && !stopped(); k++) {
    certificate.prove({ rounds: 6, branches: 200, total: 0 }, stopped);
    sweep(Math.floor(work.sweeps * (0.4 + 0.2 * Math.min(k, 2))));
  }
  if (!stopped()) certificate.prove({ rounds: 20, branches: 2000, total: work.branches }, stopped);
  certificate.restore();
  for (const percent of SERVE) if (!stopped()) auction.serve(percent, { branches: 60, weeks: 2000 }, stopped);
  auction.list(market, 8000, 300);

  const improve = (shakes: number) => {
    const search = new PlanSearch(market, random);
    search.construct(10, stopped);
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
  improve(work.shakes * (SMALL + problem.providers));
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
