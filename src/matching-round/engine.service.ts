import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import { type Effort, type Instance, type Plan, type Progress } from '../matching/index.js';
import { type EngineTask } from './engine.thread.js';

/** The thread's compiled file; where the sources run as they are, it is the one that the build has put into dist. */
function threadFile(): string {
  const beside = fileURLToPath(new URL('./engine.thread.js', import.meta.url));
  return existsSync(beside)
    ? beside
    : fileURLToPath(new URL('../../dist/matching-round/engine.thread.js', import.meta.url));
}

/** How a run is watched and stopped. */
export interface EngineRun {
  /** Any integer; the same seed gives the same plan. */
  readonly seed: number;
  /** How much work the plan is worth; normal if absent. */
  readonly effort?: Effort;
  onProgress(progress: Progress): void;
  /** Once aborted, the thread is ended and the run fails with the reason. */
  readonly signal: AbortSignal;
}

/** Runs the engine in a thread of its own: a blocked event loop could not keep a job's lock. */
@Injectable()
export class EngineService {
  /** Finds a plan for the instance; rejects if the thread fails or the signal is aborted. */
  async match(instance: Instance, { seed, effort = 'normal', onProgress, signal }: EngineRun): Promise<Plan> {
    signal.throwIfAborted();
    const task: EngineTask = { instance, seed, effort, stop: new Int32Array(new SharedArrayBuffer(4)) };
    const thread = new Worker(threadFile(), { workerData: task });
    const abort = () => void thread.terminate();
    signal.addEventListener('abort', abort, { once: true });
    try {
      return await new Promise<Plan>((resolve, reject) => {
        thread.on('message', (message: { progress?: Progress; plan?: Plan }) => {
          if (message.progress) onProgress(message.progress);
          if (message.plan) resolve(message.plan);
        });
        thread.once('error', reject);
        thread.once('exit', (code) => {
          const why = signal.aborted ? signal.reason : new Error(`The engine's thread ended with ${code} and no plan`);
          reject(why instanceof Error ? why : new Error(String(why)));
        });
      });
    } finally {
      signal.removeEventListener('abort', abort);
      await thread.terminate();
    }
  }
}
