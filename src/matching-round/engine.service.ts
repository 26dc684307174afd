import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type Effort, type Instance, type Plan, type Progress } from '../matching/index.js';
import { type EngineNews, type EngineTask } from './engine.thread.js';

/** The thread's compiled file; where the sources run as they are, it is the one that the build has put into dist. */
function threadFile(): string {
  const beside = fileURLToPath(new URL('./engine.thread.js', import.meta.url));
  return existsSync(beside)
    ? beside
    : fileURLToPath(new URL('../../dist/matching-round/engine.thread.js', import.meta.url));
}

/** Requests above which a thread ends with its plan: a city leaves more behind than reading the engine in again costs. */
const KEPT_UP_TO = 1500;

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

/**
 * Runs the engine in a thread of its own: a blocked event loop could not keep a job's lock.
 *
 * Most rounds are small. A thread that is new to the engine reads and compiles it for 0.6 s of a processor, where a plan
 * for 30 requests takes 0.1 s: so one thread is kept for the next round.
 */
@Injectable()
export class EngineService implements OnApplicationShutdown {
  private idle: Worker | null = null;

  /** Finds a plan for the instance; rejects if the thread fails or the signal is aborted. */
  async match(instance: Instance, { seed, effort = 'normal', onProgress, signal }: EngineRun): Promise<Plan> {
    signal.throwIfAborted();
    const thread = this.takeThread();
    const task: EngineTask = { instance, seed, effort };
    const abort = () => void thread.terminate();
    signal.addEventListener('abort', abort, { once: true });
    try {
      const plan = await new Promise<Plan>((resolve, reject) => {
        thread.on('message', (news: EngineNews) => ('plan' in news ? resolve(news.plan) : onProgress(news.progress)));
        thread.once('error', reject);
        thread.once('exit', (code) => {
          const why = signal.aborted ? signal.reason : new Error(`The engine's thread ended with ${code} and no plan`);
          reject(why instanceof Error ? why : new Error(String(why)));
        });
        thread.postMessage(task);
      });
      if (instance.requests.length <= KEPT_UP_TO) this.keep(thread);
      return plan;
    } finally {
      signal.removeEventListener('abort', abort);
      if (thread !== this.idle) await thread.terminate();
    }
  }

  /** Ends the kept thread, once no job runs any more. No run gets it meanwhile: it would fail, and this would wait for ever. */
  async onApplicationShutdown(): Promise<void> {
    const thread = this.idle;
    this.idle = null;
    await thread?.terminate();
  }

  private takeThread(): Worker {
    const thread = this.idle ?? new Worker(threadFile());
    this.idle = null;
    thread.ref();
    return thread.removeAllListeners();
  }

  /** Keeps a thread that has nothing to do, unless one is kept already; it holds no process back from ending. */
  private keep(thread: Worker): void {
    if (this.idle) return;
    const forget = () => {
      if (this.idle === thread) this.idle = null;
    };
    this.idle = thread.removeAllListeners().once('error', forget).once('exit', forget);
    thread.unref();
  }
}
