import { type Instance } from '../format/instance.js';
import { type Offer, type Plan } from '../format/plan.js';
import { boundIdeally, IDEAL_LOOKS } from '../ideal/ideal-bound.js';
import { type Effort, type MatchOptions, type Progress } from '../match-options.js';
import { type ProvedCity, toProof } from '../prices/proof-data.js';
import { compile } from '../problem/compile.js';
import { makeTables } from '../problem/tables.js';
import { type RefineEffort } from '../refine/refine.js';
import { type DistrictJob, districtsHere, type JobWatch } from './district-jobs.js';
import { divide } from './districts.js';

/** Requests above which a city is planned district by district. */
export const VAST = 10_000;

/** Requests of a district at most, about. */
export const DISTRICT = 6500;

/**
 * How the districts of a city are planned, how the plan is refined across their borders, as often as listed, and how prices
 * of time that bound it are looked for.
 */
interface VastWork {
  readonly effort: Effort;
  readonly looks: keyof typeof IDEAL_LOOKS;
  readonly refine: readonly RefineEffort[];
}
/** A plan polished across borders finds most of what they cost; best responses after that a quarter as much in as long. */
const ACROSS: RefineEffort = {
  polish: { rounds: 1, weeks: 0 },
  responses: { passes: 0, branches: 0, weeks: 0 },
};
const THOROUGHLY: RefineEffort = { ...ACROSS, responses: { passes: 1, branches: 200, weeks: 300 } };
const WORK: Record<Effort, VastWork> = {
  quick: { effort: 'quick', looks: 'brief', refine: [] },
  normal: { effort: 'quick', looks: 'brief', refine: [ACROSS] },
  best: { effort: 'normal', looks: 'thorough', refine: [THOROUGHLY, THOROUGHLY] },
};

/**
 * Finds a plan for a city too large to be planned at once: its districts are planned side by side, then the plan is refined
 * in districts with other borders, so that whoever lives at one is in the middle the next time. A district has about `most`
 * requests at most.
 */
export function matchVast(instance: Instance, options: MatchOptions, most = DISTRICT): Plan {
  const { seed = 1, effort = 'normal', districts: start = districtsHere } = options;
  const { effort: first, looks, refine } = WORK[effort];
  const parts = Math.ceil(instance.requests.length / most);
  const stages: DistrictJob['work'][] = [{ effort: first }, ...refine.map((each) => ({ refine: each }))];
  let ideal = null as ProvedCity | null;
  let offers: readonly Offer[] = [];
  let welfare = 0;
  const report = (stage: Progress['stage'], fraction: number) =>
    options.onProgress?.({ stage, fraction, welfare, ...(ideal && { bound: ideal.bound }) });
  const shouldStop = () => options.shouldStop?.() ?? false;
  const bound = (): ProvedCity =>
    (ideal ??= boundIdeally(makeTables(compile(instance)), IDEAL_LOOKS[looks], shouldStop));
  report('candidates', 1);
  const districts = start();
  try {
    stages.forEach((work, stage) => {
      if (stage > 0 && shouldStop()) return;
      // With one district more each time no border is where one was before.
      const jobs = divide(instance, offers, parts + stage).map((part) => ({ ...part, seed: seed + stage, work }));
      const done = jobs.map(() => 0);
      const worth = jobs.map(() => 0);
      const watch = (k: number): JobWatch => ({
        onProgress: (fraction, cents) => {
          done[k] = fraction;
          worth[k] = cents;
          welfare = stage > 0 ? welfare : sum(worth);
          report('search', (stage + sum(done) / jobs.length) / stages.length);
        },
        shouldStop,
      });
      const refined = districts.run(jobs, watch, bound);
      offers = refined.flatMap((district) => district.offers);
      welfare = sum(refined.map((district) => district.welfare));
    });
  } finally {
    districts.end();
  }
  const proved = bound();
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
