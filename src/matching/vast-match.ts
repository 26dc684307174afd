import { CityAuction } from './city-auction.js';
import { listSweeps } from './city-match.js';
import { boundIdeally, CITY_PROOFS, type ProvedCity, proveCity } from './city-proof.js';
import { compile } from './compile.js';
import { type DistrictJob, planHere } from './district-jobs.js';
import { divide } from './districts.js';
import { type Instance } from './instance.js';
import { type Effort, type MatchOptions, type Progress } from './match-options.js';
import { type Offer, type Plan } from './plan.js';
import { toProof } from './proof-data.js';
import { type RefineEffort } from './refine.js';
import { startHere } from './shards.js';
import { makeTables, type Tables } from './tables.js';

/** Requests above which a city is planned district by district. */
export const VAST = 10_000;

/** Requests of a district at most, about. */
export const DISTRICT = 6500;

/** How the districts of a city are planned, and how the plan is refined across their borders, as often as listed. */
interface VastWork {
  readonly effort: Effort;
  readonly refine: readonly RefineEffort[];
}
const ACROSS: RefineEffort = {
  polish: { rounds: 1, weeks: 0 },
  responses: { passes: 1, branches: 200, weeks: 300 },
};
const WORK: Record<Effort, VastWork> = {
  quick: { effort: 'quick', refine: [] },
  normal: { effort: 'quick', refine: [ACROSS] },
  best: { effort: 'normal', refine: [ACROSS, ACROSS] },
};

/** Sweeps of the auction where such a city is bounded by its prices. */
const SWEEPS = { looks: 2, calm: 2, last: 8, visits: 8, weeks: 300 };

/**
 * Finds a plan for a city too large to be planned at once: its districts are planned side by side, then the plan is refined
 * in districts with other borders, so that whoever lives at one is in the middle the next time. A district has about `most`
 * requests at most.
 */
export function matchVast(instance: Instance, options: MatchOptions, most = DISTRICT): Plan {
  const { seed = 1, effort = 'normal', run = planHere } = options;
  const { effort: first, refine } = WORK[effort];
  const parts = Math.ceil(instance.requests.length / most);
  const stages: DistrictJob['work'][] = [{ effort: first }, ...refine.map((each) => ({ refine: each }))];
  const tables = makeTables(compile(instance));
  const ideal = boundIdeally(tables);
  let offers: readonly Offer[] = [];
  let welfare = 0;
  const report = (stage: Progress['stage'], fraction: number) =>
    options.onProgress?.({ stage, fraction, welfare, bound: ideal.bound });
  const shouldStop = () => options.shouldStop?.() ?? false;
  report('candidates', 1);
  stages.forEach((work, stage) => {
    if (stage > 0 && shouldStop()) return;
    // With one district more each time no border is where one was before.
    const jobs = divide(instance, offers, parts + stage).map((district) => ({ ...district, seed: seed + stage, work }));
    const done = jobs.map(() => 0);
    const worth = jobs.map(() => 0);
    const refined = run(jobs, (k) => ({
      onProgress: (fraction, cents) => {
        done[k] = fraction;
        worth[k] = cents;
        welfare = stage > 0 ? welfare : sum(worth);
        report('search', (stage + sum(done) / jobs.length) / stages.length);
      },
      shouldStop,
    }));
    offers = refined.flatMap((district) => district.offers);
    welfare = refined.reduce((all, district) => all + district.welfare, 0);
  });
  const closer =
    effort === 'best'
      ? prove(tables, options, (done) => {
          report('prices', done);
          return shouldStop();
        })
      : null;
  const proved = closer && closer.bound < ideal.bound ? closer : ideal;
  report('search', 1);
  return {
    format: 'shared-care-plan/1',
    instance: instance.name,
    offers,
    welfare,
    bound: proved.bound,
    ...(options.proof && { proof: toProof(instance, proved) }),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** About the share of the work of a bound that goes into its prices. */
const PRICED = 0.3;

/** Bounds every plan for the city, at the prices of an auction among all its providers; nothing where it is stopped. */
function prove(
  tables: Tables,
  { seed = 1, start = startHere }: MatchOptions,
  stopped: (done: number) => boolean,
): ProvedCity | null {
  if (stopped(0)) return null;
  const auction = new CityAuction(tables, seed, start);
  const sweeps = listSweeps(SWEEPS);
  try {
    for (const [k, sweep] of sweeps.entries()) {
      const done = (PRICED * k) / sweeps.length;
      auction.sweep(sweep, () => stopped(done));
      if (stopped(done)) return null;
    }
    return proveCity(tables.problem, auction, CITY_PROOFS.quick, (done) => stopped(PRICED + (1 - PRICED) * done));
  } finally {
    auction.end();
  }
}
