import { availableParallelism } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { checkPlan, type Effort, type Instance, match, type Plan, type Progress } from '../matching/index.js';
import { districtsOnThreads } from '../matching-threads/district-threads.js';
import { onThreads } from '../matching-threads/shard-threads.js';

/** What the thread is asked for. */
export interface EngineTask {
  readonly instance: Instance;
  readonly seed: number;
  readonly effort: Effort;
}

/** What the thread tells: how far it is, and in the end the plan. */
export type EngineNews = { readonly progress: Progress } | { readonly plan: Plan };

const tell = (news: EngineNews): void => parentPort!.postMessage(news);

// The engine runs here, so that the process that asks can go on renewing its job's lock.
parentPort!.on('message', ({ instance, seed, effort }: EngineTask) => {
  const plan = match(instance, {
    seed,
    effort,
    start: onThreads(availableParallelism()),
    districts: districtsOnThreads(availableParallelism()),
    onProgress: (progress) => tell({ progress }),
  });
  // People will be asked to live by this plan: it is stored only if code that shares nothing with the search agrees with it.
  const { faults } = checkPlan(instance, plan);
  if (faults.length > 0)
    throw new Error(
      `The engine's plan breaks ${faults.length} rules, the first: ${JSON.stringify(faults[0])}. ` +
        'Nothing of it is stored; write the instance to a file and run the command line on it.',
    );
  tell({ plan });
});
