import { type Effort } from '../match-options.js';
import { compile } from '../problem/compile.js';
import { Random } from '../problem/random.js';
import { makeTables } from '../problem/tables.js';
import { refine, type RefineEffort, type Refined } from '../refine/refine.js';
import { matchCity } from './city-match.js';
import { type District } from './districts.js';

/** One district to plan, or to better the plan of. */
export interface DistrictJob extends District {
  readonly seed: number;
  /** How a plan is made from nothing, or how the one given is refined. */
  readonly work: { readonly effort: Effort } | { readonly refine: RefineEffort };
}

/** What is told of a job while it runs, and whether it should come to an end. */
export interface JobWatch {
  /** Which share of it is done, and the cents per week that its plan is worth so far. */
  onProgress(fraction: number, welfare: number): void;
  shouldStop(): boolean;
}

/** Where districts are planned. */
export interface Districts {
  /**
   * Does jobs that know nothing of each other; the answers come in the order of the jobs. `meanwhile` is done once beside
   * them. Throws what a job throws.
   */
  run(jobs: readonly DistrictJob[], watch: (job: number) => JobWatch, meanwhile: () => void): Refined[];
  /** Ends what they run on, which answers no more. */
  end(): void;
}

/** Makes a place where districts are planned, kept from one stage of a plan to the next. */
export type StartDistricts = () => Districts;

/** Does one job. */
export function planDistrict({ instance, offers, seed, work }: DistrictJob, watch: JobWatch): Refined {
  const tables = makeTables(compile(instance));
  if ('refine' in work)
    return refine(instance, tables, offers, work.refine, new Random(seed), (done, welfare) => {
      watch.onProgress(done, welfare);
      return watch.shouldStop();
    });
  const { effort } = work;
  return matchCity(instance, tables, {
    seed,
    effort,
    bounds: false,
    // Nothing runs beside it, and one shard keeps one catalog.
    shards: 1,
    shouldStop: watch.shouldStop,
    onProgress: ({ stage, fraction, welfare }) =>
      watch.onProgress(stage === 'candidates' ? 0 : (fraction + (stage === 'search' ? 1 : 0)) / 2, welfare),
  });
}

/** Plans them one after the other where they are asked for. */
export const districtsHere: StartDistricts = () => ({
  run: (jobs, watch, meanwhile) => {
    meanwhile();
    return jobs.map((job, k) => planDistrict(job, watch(k)));
  },
  end: () => undefined,
});
