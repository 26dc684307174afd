import { type Sweep } from './auction.js';
import { BestWeeks } from './best-weeks.js';
import { toPlanOffer } from './chosen-offer.js';
import { CityAuction } from './city-auction.js';
import { CityPlanner } from './city-planner.js';
import { CITY_PROOFS, proveCity } from './city-proof.js';
import { boundIdeally, IDEAL_LOOKS } from './ideal-bound.js';
import { type Instance } from './instance.js';
import { JointSearch } from './joint-search.js';
import { Market } from './market.js';
import { type Effort, type MatchOptions, type Progress } from './match-options.js';
import { OfferPricing } from './offer-pricing.js';
import { type Plan } from './plan.js';
import { toProof } from './proof-data.js';
import { Random } from './random.js';
import { refine, type RefineEffort } from './refine.js';
import { startHere } from './shards.js';
import { type Tables } from './tables.js';
import { type DiveEffort, WeekDive } from './week-dive.js';
import { WeekPool } from './week-pool.js';

/**
 * How an auction begins: the share of what each request is left with in the best company (`ideal-bound.ts`) that is its price,
 * null for prices that know nothing yet; sweeps before the first look, before which such prices do not tell which groups are
 * worth it; and the share of what a request is about worth by which its price moves in the first sweep.
 */
interface Beginning {
  readonly ideal: number | null;
  readonly first: number;
  readonly step: number;
}
/** Where looks are few. Prices are less than ideal company would let them be: fewer find it than could. */
const WARM: Beginning = { ideal: 0.75, first: 1, step: 0.2 };
const COLD: Beginning = { ideal: null, first: 3, step: 0.25 };

/**
 * How the auction begins, how often providers look for groups, sweeps after each look and after all of them, venues that each
 * visits in a look, weeks tried in a sweep, offers listed per provider as candidates, the work of the dive, neighbourhoods
 * per provider that then choose their weeks jointly, how much the plan is refined in the end, and the work of the proof.
 */
interface CityWork {
  readonly begins: Beginning;
  readonly looks: number;
  readonly calm: number;
  readonly last: number;
  readonly visits: number;
  readonly weeks: number;
  readonly listed: number;
  readonly dive: DiveEffort;
  readonly steps: number;
  readonly refine: RefineEffort;
  readonly proof: keyof typeof CITY_PROOFS;
}
const WORK: Record<Effort, CityWork> = {
  quick: {
    begins: WARM,
    looks: 2,
    calm: 0,
    last: 3,
    visits: 48,
    weeks: 300,
    listed: 100,
    dive: { passes: 6, steps: 300, share: 0.2, near: 0.02 },
    steps: 0,
    refine: { polish: { rounds: 0, weeks: 0 }, responses: { passes: 1, branches: 60, weeks: 300 } },
    proof: 'quick',
  },
  normal: {
    begins: WARM,
    looks: 8,
    calm: 2,
    last: 16,
    visits: 96,
    weeks: 2000,
    listed: 400,
    dive: { passes: 10, steps: 200, share: 0.05, near: 0.01 },
    steps: 0.2,
    refine: { polish: { rounds: 1, weeks: 0.5 }, responses: { passes: 1, branches: 200, weeks: 300 } },
    proof: 'fair',
  },
  best: {
    begins: COLD,
    looks: 12,
    calm: 2,
    last: 24,
    visits: 128,
    weeks: 2000,
    listed: 400,
    dive: { passes: 20, steps: 1000, share: 0.02, near: 0.02 },
    steps: 6,
    refine: { polish: { rounds: 3, weeks: 20 }, responses: { passes: 3, branches: 1000, weeks: 1000 } },
    proof: 'complete',
  },
};
/** Share of what a request is about worth by which prices move once all looks are done, and in the last sweep. */
const SETTLING = 0.05;
const SETTLED = 0.005;
/** Branches of the search at each venue of a look, and offers that a provider then takes up. */
const BRANCHES = 60;
const FRESH = 12;
/** Neighbourhoods that choose side by side. The number is fixed: a plan depends on it, and not on that of threads. */
const BESIDE = 8;
/** Cents below the prices down to which offers are listed as candidates. */
const TOLERANCE = 8000;
/** About the share of the work on prices that the auction is, the rest being the proof. */
const PRICED = 0.4;
/** The same for up to so many requests at the normal effort: more neighbourhoods, and a thorough proof, in 40 seconds. */
const TOWN = 3000;
const TOWN_WORK: CityWork = {
  ...WORK.normal,
  begins: COLD,
  dive: { passes: 12, steps: 300, share: 0.03, near: 0.02 },
  steps: 1,
  refine: { polish: { rounds: 2, weeks: 1.5 }, responses: { passes: 2, branches: 200, weeks: 300 } },
  proof: 'thorough',
};
function workFor(requests: number, effort: Effort): CityWork {
  return requests <= TOWN && effort === 'normal' ? TOWN_WORK : WORK[effort];
}

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
  const work = workFor(problem.requests, effort);
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
      report('prices', (PRICED * (k + 1)) / sweeps.length);
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

/**
 * The sweeps of a city's auction. A look is dear, a sweep without one is cheap: so after each look the groups found are
 * shown to all, and the prices come to rest before the next; in the end they settle among all offers at hand.
 */
export function listSweeps({
  begins: { first, step },
  looks,
  calm,
  last,
  visits,
  weeks,
}: Pick<CityWork, 'begins' | 'looks' | 'calm' | 'last' | 'visits' | 'weeks'>): Sweep[] {
  const sweeps: Omit<Sweep, 'step'>[] = [];
  const rest = { branches: 0, weeks, kept: true };
  for (let k = 0; k < first; k++) sweeps.push(rest);
  for (let k = 0; k < looks; k++) {
    sweeps.push({ branches: BRANCHES, weeks, visits, fresh: FRESH, shows: k > 0, kept: true });
    sweeps.push({ ...rest, fresh: FRESH, shows: true });
    for (let c = 0; c < calm; c++) sweeps.push(rest);
  }
  const moving = sweeps.map((sweep, k) => ({ ...sweep, step: step * (SETTLING / step) ** (k / sweeps.length) }));
  const settling = Array.from({ length: last }, (_, k) => ({
    ...rest,
    step: SETTLING * (SETTLED / SETTLING) ** ((k + 1) / last),
  }));
  return [...moving, ...settling];
}
