import { applyDecorators, Injectable, SetMetadata } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type JobMap, type JobName } from './job-map.js';

/** How the jobs of one name are run. */
export interface HandlingOptions {
  /** Jobs of one lane wait for each other only: long work must not hold up short work. */
  lane: 'prompt' | 'engine';
  /** How often the handler may fail before the job is given up, 1 or more. */
  attempts: number;
  /** Milliseconds before the first retry; each further one waits twice as long. */
  backoffMs: number;
  /** Whether the platform promises it by itself once a day; its payload is then the day, `YYYY-MM-DD`. */
  daily?: boolean;
}

/** A job under way, as its handler sees it. */
export interface RunningJob {
  /** The id of the promise in the outbox: the same however often the job is delivered. */
  id: string;
  /** Aborted when the job is no longer ours, because its lock was lost. */
  signal: AbortSignal;
  /**
   * Runs the work in a transaction that also marks the job as done, so that its effect happens exactly once however
   * often the job is delivered. Gives nothing when an earlier delivery has already had the effect.
   */
  once<T>(work: (manager: EntityManager) => Promise<T>): Promise<T | undefined>;
}

/** Does one kind of job. It is delivered at least once, so it reads the state first or acts in `job.once`. */
export interface JobHandler<Name extends JobName> {
  handle(payload: JobMap[Name], job: RunningJob): Promise<void>;
  /** What becomes true when the job is given up, in the transaction that says so: it happens once, or the job is tried again. */
  givenUp?(payload: JobMap[Name], manager: EntityManager): Promise<void>;
}

/** What `@Handles` has written on a class. */
export interface Handling extends HandlingOptions {
  name: string;
}

/** The key under which `@Handles` keeps its notes. */
export const HANDLES = 'jobs:handles';

/** Makes a class the handler of a job: found by itself once a module provides it, and run in worker processes only. */
export function Handles<Name extends JobName>(name: Name, options: Partial<HandlingOptions> = {}) {
  const handling: Handling = { lane: 'prompt', attempts: 5, backoffMs: 1000, ...options, name };
  return applyDecorators(Injectable(), SetMetadata(HANDLES, handling)) as <
    T extends new (...a: never[]) => JobHandler<Name>,
  >(
    target: T,
  ) => void;
}
