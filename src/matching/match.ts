import { Auction } from './auction.js';
import { Certificate } from './certificate.js';
import { type PlannedOffer, toPlanOffer } from './chosen-offer.js';
import { type Instance } from './instance.js';
import { Market } from './market.js';
import { type Plan } from './plan.js';
import { compile } from './problem.js';
import { Random } from './random.js';
import { PlanSearch } from './search.js';
import { enumerateSingles } from './singles.js';
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
 * Work by effort: sweeps of the auction, how often it begins again with the offers found by a proof, branches allowed for
 * the last proof (about two million a second), attempts per provider to improve the plan.
 */
const WORK = {
  quick: { sweeps: 16, again: 1, branches: 1e6, shakes: 3 },
  normal: { sweeps: 25, again: 2, branches: 5e6, shakes: 12 },
  best: { sweeps: 25, again: 6, branches: 2e8, shakes: 100 },
};

/** Requests above which providers look for groups at some venues only, and are shown what others found. */
const LARGE = 1500;

/**
 * Work of one auction among many: sweeps at most; the first with a look for groups and the distance to the next; branches
 * and venues per provider and look; offers listed per provider for the search.
 */
const CITY = { sweeps: 14, first: 3, every: 3, branches: 60, visits: 8, listed: 150 };

/** Requests above which a bound is proved only at the best effort or where a proof is asked for: at 5,000 it costs more than the plan. */
const VAST = 3000;

/** Providers that a search counts on top: small instances get this much more work, because it costs them little. */
const SMALL = 300;

/** Share of the greatest value of a request by which prices move in the first sweep, and by which that shrinks. */
const STEP = 0.25;
const SHRINK = 0.85;

/** Percentages of the prices at which providers plan one after the other before the search. */
const SERVE = [100, 90, 0];

/** Finds a plan of great welfare for the instance; the same plan for the same instance, seed and effort. */
export function match(instance: Instance, options: MatchOptions = {}): Plan {
  const problem = compile(instance);
  const work = WORK[options.effort ?? 'normal'];
  const random = new Random(options.seed ?? 1);
  const stopped = () => options.shouldStop?.() ?? false;
  const tables = makeTables(problem);
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
  const large = problem.requests > LARGE;
  const looks = large ? CITY : { first: 0, every: 3, branches: 60 };
  const sweeps = large ? Math.min(work.sweeps, CITY.sweeps) : work.sweeps;
  const sweep = (from: number) => {
    for (let k = from; k < sweeps && !stopped(); k++) {
      const isLook = from === 0 && k >= looks.first && (k - looks.first) % looks.every === 0;
      const step = STEP * SHRINK ** ((k * 25) / sweeps);
      const look = { branches: isLook ? looks.branches : 0, ...(large && { shows: k > looks.first }) };
      auction.sweep({ step, weeks: 2000, ...look, ...(large && isLook && { visits: CITY.visits }) }, stopped);
      report('prices', (k + 1) / sweeps);
    }
  };
  sweep(0);
  for (let k = 0; k < (large ? 0 : work.again) && !stopped(); k++) {
    certificate.prove({ rounds: 6, branches: 200, total: 0 }, stopped);
    sweep(Math.floor(sweeps * (0.4 + 0.2 * Math.min(k, 2))));
  }
  const last = large ? { rounds: 4, branches: 60, total: 0 } : { rounds: 20, branches: 2000, total: work.branches };
  const proves = problem.requests <= VAST || options.effort === 'best' || options.proof;
  if (proves && !stopped()) certificate.prove(last, stopped);
  certificate.restore();
  const serving = large
    ? { branches: 30, weeks: 2000, shows: true, visits: CITY.visits }
    : { branches: 60, weeks: 2000 };
  for (const percent of large ? SERVE.slice(0, 1) : SERVE) if (!stopped()) auction.serve(percent, serving, stopped);
  auction.list(market, 8000, large ? CITY.listed : 300);

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
