import { type MessagePort, workerData } from 'node:worker_threads';
import { type DistrictJob, planDistrict, type Refined } from '../matching/index.js';
import { type Board, NEWS, STOP, tell } from './board.js';

/** What the thread is started with: where its jobs come from, and where all who work tell how far they are. */
export interface DistrictTask {
  readonly port: MessagePort;
  readonly board: Board;
}

/** One job, by its number. */
export interface DistrictQuestion {
  readonly number: number;
  readonly job: DistrictJob;
}

/** What a job came to, or what it threw. */
export type DistrictAnswer = { readonly number: number } & ({ readonly plan: Refined } | { readonly error: unknown });

const { port, board } = workerData as DistrictTask;

function answer({ number, job }: DistrictQuestion): DistrictAnswer {
  try {
    return {
      number,
      plan: planDistrict(job, {
        onProgress: (fraction, welfare) => tell(board, number, fraction, welfare),
        shouldStop: () => Atomics.load(board.words, STOP) === 1,
      }),
    };
  } catch (error) {
    return { number, error };
  }
}

port.on('message', (question: DistrictQuestion) => {
  port.postMessage(answer(question));
  Atomics.add(board.words, NEWS, 1);
  Atomics.notify(board.words, NEWS);
});
