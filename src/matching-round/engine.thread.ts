import { parentPort, workerData } from 'node:worker_threads';
import { type Instance, match } from '../matching/index.js';

/** What the thread is started with. */
export interface EngineTask {
  readonly instance: Instance;
  readonly seed: number;
  /** One shared word: anything but 0 asks the engine to stop with the best plan so far. */
  readonly stop: Int32Array;
}

// The engine runs here, so that the process that started it can go on renewing its job's lock.
const { instance, seed, stop } = workerData as EngineTask;
const plan = match(instance, {
  seed,
  onProgress: (progress) => parentPort!.postMessage({ progress }),
  shouldStop: () => Atomics.load(stop, 0) !== 0,
});
parentPort!.postMessage({ plan });
