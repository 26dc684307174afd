import { type Sweep } from './auction.js';
import { BestWeeks } from './best-weeks.js';
import { type PlannedOffer, toPlanOffer } from './chosen-offer.js';
import { CityAuction } from './city-auction.js';
import { type CityProofEffort, proveCity } from './city-proof.js';
import { type Instance } from './instance.js';
import { JointSearch } from './joint-search.js';
import { Polish, type PolishEffort } from './live/polish.js';
import { Market } from './market.js';
import { MarketPlanner } from './market-planner.js';
import { type Effort, type MatchOptions, type Progress } from './match-options.js';
import { type Plan } from './plan.js';
import { toProof } from './proof-data.js';
import { Random } from './random.js';
import { setApart } from './set-apart.js';
import { PlanSearch } from './search.js';
import { startHere } from './shards.js';
import { type Tables } from './tables.js';
import { WeekList } from './week-list.js';
import { WeekPool } from './week-pool.js';

/** Work of the proof that depends on the effort. */
type CityProof = Pick<CityProofEffort, 'branches' | 'rounds' | 'most' | 'again'>;

/** Share of the greatest value of a request by which prices move in the first sweep, and by which that shrinks. */
export const STEP = 0.25;
export const SHRINK = 0.85;

/**
 * How often providers look for groups, sweeps after each look and after all of them, venues that each visits in a look,
 * weeks tried in a sweep, attempts per provider to improve the plan, neighbourhoods per provider that choose their weeks
 * jointly, how much the plan is then polished, and the work of the proof.
 */
interface CityWork {
  readonly looks: number;
  readonly calm: number;
  readonly last: number;
  readonly visits: number;
  readonly weeks: number;
  readonly shakes: number;
  readonly steps: number;
  /** Null where the plan is left as the search has found it. */
  readonly polish: PolishEffort | null;
  readonly proof: CityProof;
}
const WORK: Record<Effort, CityWork> = {
  quick: {
    looks: 3,
    calm: 2,
    last: 8,
    visits: 16,
    weeks: 2000,
    shakes: 2,
    steps: 0,
    polish: { rounds: 1, weeks: 0 },
    proof: { branches: 1000, rounds: 1, most: 4000 },
  },
  normal: {
    looks: 4,
    calm: 3,
    last: 12,
    visits: 64,
    weeks: 2000,
    shakes: 6,
    steps: 0.3,
    polish: { rounds: 1, weeks: 0.5 },
    proof: { branches: 1000, rounds: 1, most: 5000 },
  },
  best: {
    looks: 8,
    calm: 4,
    last: 24,
    visits: 64,
    weeks: 2000,
    shakes: 60,
    steps: 6,
    polish: { rounds: 3, weeks: 20 },
    proof: { branches: 30_000, rounds: 5, most: 1e6 },
  },
};
/** The same above `VAST` requests, where a provider has ten times as many households in reach. */
const VAST = 20_000;
const VAST_WORK: Record<Effort, CityWork> = {
  quick: {
    looks: 1,
    calm: 1,
    last: 5,
    visits: 8,
    weeks: 300,
    shakes: 1,
    steps: 0,
    polish: null,
    proof: { branches: 500, rounds: 1, most: 500 },
  },
  normal: {
    looks: 2,
    calm: 2,
    last: 8,
    visits: 8,
    weeks: 300,
    shakes: 3,
    steps: 0,
    polish: { rounds: 1, weeks: 0 },
    proof: { branches: 1000, rounds: 1, most: 1000 },
  },
  best: {
    looks: 6,
    calm: 3,
    last: 16,
    visits: 16,
    weeks: 2000,
    shakes: 20,
    steps: 0.6,
    polish: { rounds: 2, weeks: 1 },
    proof: { branches: 3000, rounds: 2, most: 10_000 },
  },
};
/** Sweeps before the first look: before them, prices do not tell yet which groups are worth it. */
const FIRST = 3;
/** Steps of the prices once all looks are done, and in the last sweep. */
const SETTLING = 0.05;
const SETTLED = 0.005;
/** Branches of the search at each venue of a look, and offers that a provider then takes up. */
const BRANCHES = 60;
const FRESH = 12;
/** Offers listed for the search, per provider, and cents below the prices down to which they are. */
const LISTED = 150;
const TOLERANCE = 8000;
/** About the share of the work on prices that the auction is, the rest being the proof. */
const PRICED = 0.6;
/** Work of the proof of one provider's week. */
const PROOF = { weeks: 50, offers: 600, slack: 0 };
/** The same for up to so many requests at the normal effort, where twice the search and a thorough proof take half a minute. */
const TOWN = 3000;
const TOWN_WORK: CityWork = {
  ...WORK.normal,
  shakes: 12,
  steps: 0.6,
  polish: { rounds: 2, weeks: 1.5 },
  proof: { branches: 3000, rounds: 3, most: 1e6, again: 40_000 },
};
/** Providers that a search counts on top, as in smaller instances. */
const MORE = 300;
/** Weeks tried and kept per provider before neighbourhoods choose, and cents below the best down to which they are. */
const TRIED = 1000;
const KEPT = 12;
const DEPTH = 1500;

function workFor(requests: number, effort: Effort): CityWork {
  if (requests > VAST) return VAST_WORK[effort];
  return requests <= TOWN && effort === 'normal' ? TOWN_WORK : WORK[effort];
}

/**
 * Finds a plan for a city: an auction in shards, in which each provider looks for groups at a few venues and is shown
 * what others found, then a search among the offers that came nearest to the prices.
 */
export function matchCity(instance: Instance, tables: Tables, options: MatchOptions): Plan {
  const { problem } = tables;
  const { seed = 1, effort = 'normal', start = startHere } = options;
  const work = workFor(problem.requests, effort);
  const stopped = () => options.shouldStop?.() ?? false;
  const market = new Market(problem);
  let bound = Infinity;
  let welfare = 0;
  const report = (stage: Progress['stage'], fraction: number) =>
    options.onProgress?.({ stage, fraction, welfare, ...(bound < Infinity && { bound: Math.max(bound, welfare) }) });
  const auction = new CityAuction(tables, seed, start);
  try {
    report('candidates', 1);
    const sweeps = listSweeps(work);
    for (let k = 0; k < sweeps.length && !stopped(); k++) {
      auction.sweep(sweeps[k], stopped);
      report('prices', (PRICED * (k + 1)) / sweeps.length);
    }
    const proves = problem.requests <= VAST || effort === 'best' || options.proof === true;
    const proved =
      stopped() || !proves
        ? null
        : proveCity(problem, auction, { ...PROOF, ...work.proof, teaches: problem.requests <= TOWN }, (done) => {
            report('prices', PRICED + (1 - PRICED) * done);
            return stopped();
          });
    if (proved) bound = proved.bound;
    const proof = options.proof && proved ? toProof(instance, proved) : undefined;
    report('prices', 1);
    const serving = {
      branches: BRANCHES / 2,
      weeks: work.weeks,
      shows: true,
      visits: work.visits,
      fresh: FRESH,
      kept: true,
    };
    if (!stopped()) auction.serve(100, serving, stopped);
    auction.list(market, TOLERANCE, LISTED);
    auction.end();

    const random = new Random(seed);
    const search = new PlanSearch(market, random);
    search.construct(10, stopped);
    const shakes = work.shakes * (MORE + problem.providers);
    for (let k = 0; k < shakes && !(k % 256 === 0 && stopped()); k++) {
      search.shake();
      if (k % 256 > 0) continue;
      welfare = search.welfare;
      report('search', k / (2 * shakes));
    }
    const best = chooseJointly(search, market, Math.ceil(work.steps * problem.providers), random, (done, value) => {
      welfare = value;
      report('search', (2 + done) / 4);
      return stopped();
    });
    const { pricing } = market;
    let found: readonly PlannedOffer[] = best.offers();
    if (work.polish) {
      const told = found.map((offer) => toPlanOffer(instance, problem, pricing, offer));
      const polish = new Polish(instance, told, random);
      polish.run(work.polish, (done) => {
        welfare = polish.welfare;
        report('search', (3 + done) / 4);
        return stopped();
      });
      found = polish.offers();
      welfare = polish.welfare;
    } else welfare = best.value;
    report('search', 1);
    const { offers, gain } = setApart(problem, pricing, found);
    return {
      format: 'shared-care-plan/1',
      instance: instance.name,
      offers: offers.map((offer) => toPlanOffer(instance, problem, pricing, offer)),
      welfare: welfare + gain,
      ...(bound < Infinity && { bound }),
      ...(proof && { proof }),
    };
  } finally {
    auction.end();
  }
}

/**
 * Betters the plan of a search in `steps` neighbourhoods, each of which chooses its weeks jointly among those worth nearly
 * as much as the best at the prices. `ends` is told now and then which share of them is done and what the plan is worth,
 * and says whether to stop.
 */
function chooseJointly(
  search: PlanSearch,
  market: Market,
  steps: number,
  random: Random,
  ends: (done: number, welfare: number) => boolean,
): BestWeeks {
  const { problem } = market;
  const pool = new WeekPool(problem);
  const best = new BestWeeks(pool);
  best.propose(search.weeks(pool));
  if (steps === 0 || ends(0, best.value)) return best;
  const planner = new MarketPlanner(market);
  const list = new WeekList(DEPTH, KEPT);
  for (let p = 0; p < problem.providers; p++) planner.remember(p, TRIED, list, pool);
  const joint = new JointSearch(problem, planner, pool, best, random);
  for (let k = 0; k < steps && !(k % 16 === 0 && ends(k / steps, best.value)); k++) joint.step();
  return best;
}

/**
 * The sweeps of a city's auction. A look is dear, a sweep without one is cheap: so after each look the groups found are
 * shown to all, and the prices come to rest before the next; in the end they settle among all offers at hand.
 */
export function listSweeps({
  looks,
  calm,
  last,
  visits,
  weeks,
}: Omit<CityWork, 'shakes' | 'steps' | 'polish' | 'proof'>): Sweep[] {
  const sweeps: Omit<Sweep, 'step'>[] = [];
  const rest = { branches: 0, weeks, kept: true };
  for (let k = 0; k < FIRST; k++) sweeps.push(rest);
  for (let k = 0; k < looks; k++) {
    sweeps.push({ branches: BRANCHES, weeks, visits, fresh: FRESH, shows: k > 0, kept: true });
    sweeps.push({ ...rest, fresh: FRESH, shows: true });
    for (let c = 0; c < calm; c++) sweeps.push(rest);
  }
  const moving = sweeps.map((sweep, k) => ({ ...sweep, step: STEP * (SETTLING / STEP) ** (k / sweeps.length) }));
  const settling = Array.from({ length: last }, (_, k) => ({
    ...rest,
    step: SETTLING * (SETTLED / SETTLING) ** ((k + 1) / last),
  }));
  return [...moving, ...settling];
}
