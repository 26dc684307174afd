import { Auction } from './auction/auction.js';
import { BestWeeks } from './choice/best-weeks.js';
import { JointSearch } from './choice/joint-search.js';
import { NeighbourChoice } from './choice/neighbours.js';
import { oneByOne, WeekDive } from './choice/week-dive.js';
import { matchCity } from './city/city-match.js';
import { matchVast, VAST } from './city/vast-match.js';
import { type Instance } from './format/instance.js';
import { type Plan } from './format/plan.js';
import { boundIdeally } from './ideal/ideal-bound.js';
import { type MatchOptions, type Progress } from './match-options.js';
import { toPlanOffer } from './offers/chosen-offer.js';
import { OfferPricing } from './offers/offer-pricing.js';
import { toProof } from './prices/proof-data.js';
import { compile } from './problem/compile.js';
import { Random } from './problem/random.js';
import { enumerateSingles } from './problem/singles.js';
import { makeTables } from './problem/tables.js';
import { countMeetings } from './problem/venues.js';
import { BestResponses } from './refine/best-responses.js';
import { setApart } from './refine/set-apart.js';
import { Certificate } from './settling/certificate.js';
import { JointPlan } from './settling/joint-plan.js';
import { settlePrices } from './settling/settle-prices.js';
import { WeekPool } from './weeks/week-pool.js';

/**
 * Work by effort: sweeps of the auction, branches allowed for the last proof (about two million a second), proofs while
 * prices settle, neighbourhoods per provider that choose their weeks jointly, steps of linear programs in one choice, and
 * weeks among which is chosen.
 */
const WORK = {
  quick: { sweeps: 16, branches: 1e6, proofs: 4, steps: 0.2, pivots: 3000, weeks: 2000 },
  normal: { sweeps: 25, branches: 5e6, proofs: 10, steps: 0.8, pivots: 20_000, weeks: 8000 },
  best: { sweeps: 25, branches: 2e8, proofs: 25, steps: 6, pivots: 400_000, weeks: 40_000 },
};

/** Share of what a request is about worth by which prices move in the first sweep, and by which that shrinks. */
const STEP = 0.25;
const SHRINK = 0.85;

/** Steps of the first choice among the weeks remembered. */
const CHOICE = 5000;

/** How weeks are then chosen by fractions, where that choice is not proved the best. */
const DIVE = { passes: 3, steps: 1000, share: 0.03, near: 0.02 };

/** Requests up to which the end is tried whatever the effort: beyond, the weeks to choose among are too many at once. */
const ENDING = 300;

/** Share of the bound within which a first choice of weeks is tried to be proved the best. */
const NEAR = 0.001;

/**
 * Requests, and meetings among them (`countMeetings`), above which an instance is matched as a city is: see `matchCity`.
 * Up to `ENDING` requests it never is.
 */
const LARGE = { requests: 1500, meetings: 200_000 };

/** Percentages of the prices at which providers plan one after the other before weeks are chosen. */
const SERVE = [100, 90, 0];

/** How providers answer a plan that is not proved the best. */
const RESPONSES = { passes: 2, branches: 1000, weeks: 1000 };

/** Finds a plan of great welfare for the instance; the same plan for the same instance, seed and effort. */
export function match(instance: Instance, options: MatchOptions = {}): Plan {
  if (instance.requests.length > VAST) return matchVast(instance, options);
  const problem = compile(instance);
  const work = WORK[options.effort ?? 'normal'];
  const random = new Random(options.seed ?? 1);
  const stopped = () => options.shouldStop?.() ?? false;
  const tables = makeTables(problem);
  const isLarge = problem.requests > LARGE.requests || countMeetings(tables.venues) > LARGE.meetings;
  if (isLarge && problem.requests > ENDING) return matchCity(instance, tables, options);
  const singles = enumerateSingles(problem, tables.grid, 0, problem.providers);
  const auction = new Auction(tables, singles, random);
  const certificate = new Certificate(auction, tables, singles);
  const pricing = new OfferPricing(problem);
  let welfare = 0;
  const report = (stage: Progress['stage'], fraction: number) =>
    options.onProgress?.({
      stage,
      fraction,
      welfare,
      ...(certificate.bound < Infinity && { bound: Math.max(certificate.bound, welfare) }),
    });
  report('candidates', 1);
  for (let k = 0; k < work.sweeps && !stopped(); k++) {
    const branches = k % 3 === 0 ? 60 : 0;
    auction.sweep({ step: STEP * SHRINK ** ((k * 25) / work.sweeps), branches, weeks: 2000 }, stopped);
    report('prices', (k + 1) / work.sweeps);
  }
  const pool = new WeekPool(problem);
  let joint: JointPlan | null = null;
  if (!stopped()) {
    const effort = { proofs: work.proofs, passes: 3, total: work.branches, pivots: 1e6 };
    certificate.prove({ rounds: 6, branches: 200, total: 0 }, stopped);
    joint = new JointPlan(settlePrices(problem, auction, certificate, pool, effort, stopped), pool, certificate);
    report('prices', 1);
  }
  if (!stopped()) certificate.prove({ rounds: 4, branches: 20_000, tries: 5000, total: work.branches }, stopped);
  const close = (weeksPlan: JointPlan) =>
    weeksPlan.close({ pivots: work.pivots, weeks: work.weeks, branches: 2000, total: work.branches }, stopped);
  const chooseJointly = (weeksPlan: JointPlan) => {
    if (!stopped()) weeksPlan.choose(CHOICE, stopped);
    certificate.restore();
    const neighbours = new NeighbourChoice(problem, auction);
    const search = new JointSearch(
      problem,
      auction.request.slice(),
      (few) => few.map((each) => neighbours.choose(each, pool)),
      pool,
      weeksPlan,
      random,
    );
    const steps = problem.requests === 0 ? 0 : Math.ceil(work.steps * problem.providers);
    for (let k = 0; k < steps && !weeksPlan.isBest && !stopped(); k++) {
      search.step();
      welfare = weeksPlan.value;
      report('search', (1 + k / steps) / 2);
    }
    if (problem.requests <= ENDING || options.effort === 'best') close(weeksPlan);
  };
  // Where weeks chosen at once come so near to the bound that they can be proved the best, a search has nothing to find.
  if (joint && problem.requests <= ENDING && !stopped()) {
    joint.choose(CHOICE, stopped);
    if (certificate.bound - joint.value <= NEAR * certificate.bound) close(joint);
  }
  const best = joint ?? new BestWeeks(pool);
  if (!joint?.isBest) {
    certificate.restore();
    for (const percent of SERVE)
      if (!stopped()) best.propose(auction.serve(percent, { branches: 60, weeks: 2000 }, stopped, pool));
    const dive = new WeekDive(problem, oneByOne(auction, pool), pool);
    best.propose(
      dive.run(DIVE, (done, value) => {
        welfare = Math.max(best.value, value);
        report('search', done / 2);
        return stopped();
      }),
    );
    if (joint) chooseJointly(joint);
  }
  let plan = best.offers();
  welfare = best.value;
  if (!joint?.isBest && !stopped()) {
    const responses = new BestResponses(tables, singles, plan);
    responses.run(RESPONSES, random, stopped);
    plan = responses.offers();
    welfare = responses.welfare;
  }
  report('search', 1);
  const { offers, gain } = setApart(problem, pricing, plan);
  // Stopped before its first proof, a plan carries the bound that needs none.
  const ideal = certificate.bound === Infinity ? boundIdeally(tables) : null;
  const bound = Math.min(ideal?.bound ?? certificate.bound, (!options.proof && joint?.bound) || Infinity);
  return {
    format: 'shared-care-plan/1',
    instance: instance.name,
    offers: offers.map((offer) => toPlanOffer(instance, problem, pricing, offer)),
    welfare: welfare + gain,
    bound,
    ...(options.proof && { proof: ideal ? toProof(instance, ideal) : certificate.toProof(instance) }),
  };
}
