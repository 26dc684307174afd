import { BestWeeks } from '../choice/best-weeks.js';
import { JointSearch } from '../choice/joint-search.js';
import { Market } from '../choice/market.js';
import { WeekDive } from '../choice/week-dive.js';
import { type Instance } from '../format/instance.js';
import { type Plan } from '../format/plan.js';
import { boundIdeally, IDEAL_LOOKS } from '../ideal/ideal-bound.js';
import { type MatchOptions, type Progress } from '../match-options.js';
import { toPlanOffer } from '../offers/chosen-offer.js';
import { OfferPricing } from '../offers/offer-pricing.js';
import { toProof } from '../prices/proof-data.js';
import { Random } from '../problem/random.js';
import { type Tables } from '../problem/tables.js';
import { countMeetings } from '../problem/venues.js';
import { refine } from '../refine/refine.js';
import { WeekPool } from '../weeks/week-pool.js';
import { CityAuction } from './city-auction.js';
import { CityPlanner } from './city-planner.js';
import { CITY_PROOFS, proveCity } from './city-proof.js';
import { BRANCHES, type CityWork, FRESH, listSweeps, workFor } from './city-work.js';
import { startHere } from './shards.js';

/** Neighbourhoods that choose side by side. The number is fixed: a plan depends on it, and not on that of threads. */
const BESIDE = 8;
/** Cents below the prices down to which offers are listed as candidates. */
const TOLERANCE = 8000;
/** About the share of the work on prices that the auction is, the rest being the proof. */
const PRICED = 0.4;
/** Groups of providers that plan side by side. The number is fixed: a plan depends on it, and not on that of threads. */
const SHARDS = 4;

/** How a city is matched. */
export interface CityOptions extends MatchOptions {
  /** Whether the plan carries a bound; true if absent. */
  readonly bounds?: boolean;
  /** Groups of providers that plan side by side in the auction, 4 if absent. */
  readonly shards?: number;
}

/**
 * Finds a plan for a city: an auction in shards, in which each provider looks for groups at a few venues and is shown
 * what others found, then a choice of weeks among the offers that came nearest to the prices.
 */
export function matchCity(instance: Instance, tables: Tables, options: CityOptions): Plan {
  const { problem } = tables;
  const { seed = 1, effort = 'normal', start = startHere, bounds = true, shards = SHARDS } = options;
  const work = workFor(problem.requests, countMeetings(tables.venues), effort);
  const stopped = () => options.shouldStop?.() ?? false;
  let bound = Infinity;
  let welfare = 0;
  const report = (stage: Progress['stage'], fraction: number) =>
    options.onProgress?.({ stage, fraction, welfare, ...(bound < Infinity && { bound: Math.max(bound, welfare) }) });
  const ideal = boundIdeally(tables, bounds ? IDEAL_LOOKS.quick : IDEAL_LOOKS.glance, stopped);
  if (bounds) bound = ideal.bound;
  const { ideal: share } = work.begins;
  const begin = share === null ? null : Float64Array.from(ideal.request, (cents) => share * cents);
  const auction = new CityAuction(tables, seed, start, shards, begin);
  try {
    report('candidates', 1);
    const sweeps = listSweeps(work);
    for (let k = 0; k < sweeps.length && !stopped(); k++) {
      auction.sweep(sweeps[k], stopped);
      report('prices', PRICED * ((k + 1) / sweeps.length));
    }
    const serving = {
      branches: BRANCHES / 2,
      weeks: work.weeks,
      shows: true,
      visits: work.visits,
      fresh: FRESH,
      kept: true,
    };
    if (!stopped()) auction.serve(100, serving, stopped);
    const closer =
      bounds &&
      proveCity(problem, auction, CITY_PROOFS[work.proof], (done, proved) => {
        bound = Math.min(bound, proved);
        report('prices', PRICED + (1 - PRICED) * done);
        return stopped();
      });
    const proved = closer && closer.bound < ideal.bound ? closer : ideal;
    if (bounds) bound = proved.bound;
    const proof = options.proof && bounds ? toProof(instance, proved) : undefined;
    const market = new Market(problem);
    auction.list(market, TOLERANCE, work.listed);
    report('prices', 1);

    const random = new Random(seed);
    const best = chooseWeeks(auction, market, work, random, (done, value) => {
      welfare = value;
      report('search', (3 * done) / 4);
      return stopped();
    });
    auction.end();
    const pricing = new OfferPricing(problem);
    const told = best.offers().map((offer) => toPlanOffer(instance, problem, pricing, offer));
    const refined = refine(instance, tables, told, work.refine, random, (done, value) => {
      welfare = value;
      report('search', (3 + done) / 4);
      return stopped();
    });
    welfare = refined.welfare;
    report('search', 1);
    return {
      format: 'shared-care-plan/1',
      instance: instance.name,
      ...refined,
      ...(bound < Infinity && { bound }),
      ...(proof && { proof }),
    };
  } finally {
    auction.end();
  }
}

/**
 * Chooses weeks among the candidates of a market: by a dive, then in `steps` neighbourhoods, each of which chooses its weeks
 * jointly anew. `ends` is told now and then which share of it is done and what the plan is worth, and says whether to stop.
 */
function chooseWeeks(
  auction: CityAuction,
  market: Market,
  { dive, steps }: Pick<CityWork, 'dive' | 'steps'>,
  random: Random,
  ends: (done: number, welfare: number) => boolean,
): BestWeeks {
  const { problem } = market;
  const pool = new WeekPool(problem);
  const best = new BestWeeks(pool);
  const planner = new CityPlanner(auction, market, pool);
  best.propose(new WeekDive(problem, planner, pool).run(dive, (done, welfare) => ends(done / 2, welfare)));
  const last = Math.ceil(steps * problem.providers);
  if (last === 0 || ends(0.5, best.value)) return best;
  const joint = new JointSearch(problem, Int32Array.from(planner.request), planner.choose, pool, best, random);
  for (let k = 0; k < last && !ends((1 + k / last) / 2, best.value); k += BESIDE) joint.step(BESIDE);
  return best;
}
