import { type StartDistricts } from './city/district-jobs.js';
import { type StartShards } from './city/shards.js';

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
  /** Whether the plan carries the prices that prove its bound; what was proved by search alone is then left out of it. */
  readonly proof?: boolean;
  /** Runs the parts of a city's auction, here one after the other unless told otherwise; the plan is the same. */
  readonly start?: StartShards;
  /** Plans the districts of a city too large to be planned at once, as `start` does its auction's parts. */
  readonly districts?: StartDistricts;
  onProgress?(progress: Progress): void;
  /** Asked now and then; once it is true the best plan so far is returned. */
  shouldStop?(): boolean;
}
