import { type MessagePort, workerData } from 'node:worker_threads';
import { type Instance, type Proof, WeekJudge, type WeekVerdict } from '../matching/index.js';
import { NEWS, NEXT } from './week-words.js';

/** What the thread is started with: the weeks of a proof, of which it takes the next one whenever it is done with one. */
export interface WeekTask {
  readonly instance: Instance;
  readonly proof: Proof;
  readonly port: MessagePort;
  readonly words: Int32Array;
}

/** The verdict on the week at a position, or what judging it threw. */
export type WeekAnswer = { readonly position: number; readonly verdict: WeekVerdict } | { readonly error: unknown };

const { instance, proof, port, words } = workerData as WeekTask;

function tell(answer: WeekAnswer): void {
  port.postMessage(answer);
  Atomics.add(words, NEWS, 1);
  Atomics.notify(words, NEWS);
}

try {
  const judge = new WeekJudge(instance, proof);
  const weeks = proof.providers.length;
  for (let p = Atomics.add(words, NEXT, 1); p < weeks; p = Atomics.add(words, NEXT, 1)) {
    tell({ position: p, verdict: judge.judge(p) });
  }
} catch (error) {
  tell({ error });
}
