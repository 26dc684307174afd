import { availableParallelism } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { checkPlan, type Effort, type Instance, match } from '../matching/index.js';
import { onThreads } from '../matching-threads/shard-threads.js';

/** What the thread is started with. */
export interface EngineTask {
  readonly instance: Instance;
  readonly seed: number;
  readonly effort: Effort;
  /** One shared word: anything but 0 asks the engine to stop with the best plan so far. */
  readonly stop: Int32Array;
}

// The engine runs here, so that the process that started it can go on renewing its job's lock.
const { instance, seed, effort, stop } = workerData as EngineTask;
const plan = match(instance, {
  seed,
  effort,
  start: onThreads(availableParallelism()),
  onProgress: (progress) => parentPort!.postMessage({ progress }),
  shouldStop: () => Atomics.load(stop, 0) !== 0,
});
// People will be asked to live by this plan: it is stored only if code that shares nothing with the search agrees with it.
const { faults } = checkPlan(instance, plan);
if (faults.length > 0)
  throw new Error(
    `The engine's plan breaks ${faults.length} rules, the first: ${JSON.stringify(faults[0])}. ` +
      'Nothing of it is stored; write the instance to a file and run the command line on it.',
  );
parentPort!.postMessage({ plan });
