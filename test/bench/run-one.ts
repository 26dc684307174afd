/**
 * One measured run in a process of its own, so that its memory is its own: run-one.js SPECIFICATION, a JSON text; prints
 * the result as JSON.
 */
import { availableParallelism } from 'node:os';
import {
  checkPlan,
  checkProof,
  type Instance,
  listDiscontent,
  LivePlan,
  match,
  type Plan,
  type Progress,
} from '../../src/matching/index.js';
import { districtsOnThreads } from '../../src/matching-threads/district-threads.js';
import { onThreads } from '../../src/matching-threads/shard-threads.js';
import { enumerateOffers } from '../matching/oracle/enumerate-offers.js';
import { solveExactly } from '../matching/oracle/solve-exactly.js';
import { chooseGreedily } from './greedy.js';
import { makeInstance, type Making } from './make-instance.js';

/**
 * What to run: the engine; the same at quick effort; without sharing; requests served as they come, each by the best way
 * then; greedy choice; or the exact solver.
 */
export type Method = 'engine' | 'quick' | 'alone' | 'arrival' | 'greedy' | 'exact';

/** One run. */
export interface Specification {
  readonly making: Making;
  readonly method: Method;
}

/** What a run amounted to; null where the method does not fit the instance. */
export type Result = {
  readonly welfare: number;
  readonly bound: number | null;
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** Megabytes at the most. */
  readonly memory: number;
  readonly stages: Readonly<Record<string, number>>;
  readonly served: number;
  readonly servedShared: number;
  readonly offers: number;
  readonly price: number;
  readonly soloPrice: number;
  readonly hours: number;
  readonly providerHours: number;
  /** Shared offers of three or more, and those of them that a subgroup could better. */
  readonly discontent: number;
  /** Seconds that the check of the proof took, or null without a proof. */
  readonly proofSeconds: number | null;
} | null;

/** More offers than this are neither enumerated nor given to the exact solver. */
const MOST_TO_CHOOSE_FROM = 60_000;
const MOST_TO_SOLVE = 8_000;
/** Above this many requests a proof costs more than the plan. */
const MOST_TO_PROVE = 1_500;

const { making, method } = JSON.parse(process.argv[2]) as Specification;
process.stdout.write(JSON.stringify(run()));

function run(): Result {
  const instance = makeInstance(making);
  const unshared = {
    ...instance,
    requests: instance.requests.map((request) => ({ ...request, sharing: 'none' as const })),
  };
  const stages: Record<string, number> = {};
  const cpu = process.cpuUsage();
  const start = performance.now();
  const plan = makePlan(method === 'alone' ? unshared : instance, stages, start);
  if (plan === null) return null;
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  const { faults, statistics, bound, welfare } = checkPlan(instance, plan);
  if (faults.length > 0) throw new Error(`expected a feasible plan, found ${faults[0].name}: ${faults[0].detail}`);
  let proofSeconds: number | null = null;
  if (plan.proof !== undefined) {
    const from = performance.now();
    const { confirmed, fault } = checkProof(instance, plan);
    if (!confirmed) throw new Error(`expected a proof of the bound, found: ${fault}`);
    proofSeconds = (performance.now() - from) / 1000;
  }
  return {
    ...statistics,
    welfare,
    bound,
    seconds,
    cpuSeconds: (user + system) / 1e6,
    memory,
    stages,
    discontent: listDiscontent(instance, plan).length,
    proofSeconds,
  };
}

function makePlan(instance: Instance, stages: Record<string, number>, start: number): Plan | null {
  if (method === 'arrival') return serveAsTheyCome(instance);
  if (method === 'engine' || method === 'quick' || method === 'alone') {
    let stage = '';
    let since = start;
    const close = (): void => {
      const now = performance.now();
      if (stage !== '') stages[stage] = (stages[stage] ?? 0) + (now - since) / 1000;
      since = now;
    };
    const onProgress = (progress: Progress): void => {
      close();
      stage = progress.stage;
    };
    const proof = method === 'engine' && making.requests <= MOST_TO_PROVE;
    const threads = availableParallelism();
    const plan = match(instance, {
      seed: 1,
      effort: method === 'quick' ? 'quick' : 'normal',
      proof,
      onProgress,
      start: onThreads(threads),
      districts: districtsOnThreads(threads),
    });
    close();
    return plan;
  }
  try {
    const offers = enumerateOffers(instance, method === 'exact' ? MOST_TO_SOLVE : MOST_TO_CHOOSE_FROM);
    return method === 'exact' ? solveExactly(instance, offers) : chooseGreedily(instance, offers);
  } catch (error) {
    if (error instanceof Error && error.message.includes('too many to solve exactly')) return null;
    throw error;
  }
}

/** What a market without planning does: each request takes the best way that there is when it comes, shared or not. */
function serveAsTheyCome(instance: Instance): Plan {
  const nothing: Plan = { format: 'shared-care-plan/1', instance: instance.name, offers: [], welfare: 0 };
  const live = new LivePlan({ ...instance, requests: [] }, nothing);
  for (const request of instance.requests) live.apply({ kind: 'request-put', request });
  return live.plan();
}
