import { type MessagePort, workerData } from 'node:worker_threads';
import { type DistrictJob, planDistrict, type Refined } from '../matching/index.js';
import { type Board, NEWS, STOP, tell } from './board.js';

/** What the thread is started with: where its jobs come from. */
export interface DistrictTask {
  readonly port: MessagePort;
}

/** One job, by its number, and where all who work tell how far they are. */
export interface DistrictQuestion {
  readonly number: number;
  readonly job: DistrictJob;
  readonly board: Board;
}

/** What a job came to, or what it threw. */
export type DistrictAnswer = { readonly number: number } & ({ readonly plan: Refined } | { readonly error: unknown });

const { port } = workerData as DistrictTask;

function answer({ number, job, board }: DistrictQuestion): DistrictAnswer {
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
  Atomics.add(question.board.words, NEWS, 1);
  Atomics.notify(question.board.words, NEWS);
});
