import { Auction } from './auction.js';
import { BestResponses } from './best-responses.js';
import { Certificate } from './certificate.js';
import { type PlannedOffer, toPlanOffer } from './chosen-offer.js';
import { matchCity, SHRINK, STEP } from './city-match.js';
import { boundIdeally } from './city-proof.js';
import { type Instance } from './instance.js';
import { JointPlan } from './joint-plan.js';
import { JointSearch } from './joint-search.js';
import { Market } from './market.js';
import { type MatchOptions, type Progress } from './match-options.js';
import { type Plan } from './plan.js';
import { compile } from './compile.js';
import { toProof } from './proof-data.js';
import { Random } from './random.js';
import { PlanSearch } from './search.js';
import { setApart } from './set-apart.js';
import { settlePrices } from './settle-prices.js';
import { enumerateSingles } from './singles.js';
import { makeTables } from './tables.js';
import { matchVast, VAST } from './vast-match.js';
import { WeekPool } from './week-pool.js';

/**
 * Work by effort: sweeps of the auction, branches allowed for the last proof (about two million a second), attempts per
 * provider to improve the plan; where weeks are chosen jointly, proofs while prices settle, neighbourhoods per provider,
 * steps of linear programs in one choice, and weeks among which is chosen.
 */
const WORK = {
  quick: { sweeps: 16, branches: 1e6, shakes: 3, proofs: 4, steps: 0.2, pivots: 3000, weeks: 2000 },
  normal: { sweeps: 25, branches: 5e6, shakes: 12, proofs: 10, steps: 0.8, pivots: 20_000, weeks: 8000 },
  best: { sweeps: 25, branches: 2e8, shakes: 100, proofs: 25, steps: 6, pivots: 400_000, weeks: 40_000 },
};

/** How much less the search among offers does where weeks are then chosen jointly, and steps of the first such choice. */
const FEWER = 8;
const CHOICE = 5000;

/** Requests up to which the end is tried whatever the effort: beyond, the weeks to choose among are too many at once. */
const ENDING = 300;

/** Share of the bound within which a first choice of weeks is tried to be proved the best. */
const NEAR = 0.001;

/** Requests above which an instance is matched as a city is: see `matchCity`. */
const LARGE = 1500;

/** Providers that a search counts on top: small instances get this much more work, because it costs them little. */
const SMALL = 300;

/** Percentages of the prices at which providers plan one after the other before the search. */
const SERVE = [100, 90, 0];

/** Share of its steps that the joint search gets beyond `ENDING` requests, where no proof ends in equality. */
const SPARING = 1 / 2;

/** How providers answer a plan that is not proved the best. */
const RESPONSES = { passes: 2, branches: 1000, weeks: 1000 };

/** Finds a plan of great welfare for the instance; the same plan for the same instance, seed and effort. */
export function match(instance: Instance, options: MatchOptions = {}): Plan {
  if (instance.requests.length > VAST) return matchVast(instance, options);
  const problem = compile(instance);
  const full = WORK[options.effort ?? 'normal'];
  const random = new Random(options.seed ?? 1);
  const stopped = () => options.shouldStop?.() ?? false;
  const tables = makeTables(problem);
  if (problem.requests > LARGE) return matchCity(instance, tables, options);
  const spares = problem.requests > ENDING && options.effort !== 'best';
  const work = spares ? { ...full, steps: full.steps * SPARING } : full;
  const singles = enumerateSingles(problem, tables.grid, 0, problem.providers);
  const auction = new Auction(tables, singles, random);
  const certificate = new Certificate(auction, tables, singles);
  const market = new Market(problem);
  let plan: PlannedOffer[] = [];
  let welfare = 0;
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
  const pool = new WeekPool(problem);
  let joint: JointPlan | null = null;
  if (!stopped()) {
    const effort = { proofs: work.proofs, passes: 3, total: work.branches / 2, pivots: 1e6 };
    certificate.prove({ rounds: 6, branches: 200, total: 0 }, stopped);
    joint = new JointPlan(settlePrices(problem, auction, certificate, pool, effort, stopped), pool, certificate);
    report('prices', 1);
  }
  if (!stopped()) certificate.prove({ rounds: 8, branches: 2000, total: work.branches }, stopped);
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
    welfare = search.welfare;
    plan = search.plan();
    joint?.propose(search.weeks(pool));
    report('search', 1);
  };
  const close = (weeksPlan: JointPlan) =>
    weeksPlan.close({ pivots: work.pivots, weeks: work.weeks, branches: 2000, total: work.branches }, stopped);
  const chooseJointly = (weeksPlan: JointPlan) => {
    if (!stopped()) weeksPlan.choose(CHOICE, stopped);
    certificate.restore();
    const search = new JointSearch(problem, auction, pool, weeksPlan, random);
    const steps = problem.requests === 0 ? 0 : Math.ceil(work.steps * problem.providers);
    for (let k = 0; k < steps && !weeksPlan.isBest && !stopped(); k++) {
      search.step();
      welfare = weeksPlan.value;
      report('search', k / steps);
    }
    if (problem.requests <= ENDING || options.effort === 'best') close(weeksPlan);
  };
  // Where weeks chosen at once come so near to the bound that they can be proved the best, a search has nothing to find.
  if (joint && problem.requests <= ENDING && !stopped()) {
    joint.choose(CHOICE, stopped);
    if (certificate.bound - joint.value <= NEAR * certificate.bound) close(joint);
  }
  if (!joint?.isBest) {
    certificate.restore();
    for (const percent of SERVE) if (!stopped()) auction.serve(percent, { branches: 60, weeks: 2000 }, stopped);
    auction.list(market, 8000, 300);
    improve(Math.ceil((work.shakes * (SMALL + problem.providers)) / (joint ? FEWER : 1)));
    if (joint) chooseJointly(joint);
  }
  if (joint) {
    plan = joint.offers();
    welfare = joint.value;
  }
  if (!joint?.isBest && !stopped()) {
    const best = new BestResponses(tables, singles, plan);
    best.run(RESPONSES, random, stopped);
    plan = best.offers();
    welfare = best.welfare;
  }
  report('search', 1);
  const { offers, gain } = setApart(problem, market.pricing, plan);
  // Stopped before its first proof, a plan carries the bound that needs none.
  const ideal = certificate.bound === Infinity ? boundIdeally(tables) : null;
  const bound = Math.min(ideal?.bound ?? certificate.bound, (!options.proof && joint?.bound) || Infinity);
  return {
    format: 'shared-care-plan/1',
    instance: instance.name,
    offers: offers.map((offer) => toPlanOffer(instance, problem, market.pricing, offer)),
    welfare: welfare + gain,
    bound,
    ...(options.proof && { proof: ideal ? toProof(instance, ideal) : certificate.toProof(instance) }),
  };
}
