import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { judgeHere, type JudgeWeeks, type WeekVerdict } from '../matching/index.js';
import { threadFile } from './thread-file.js';
import { NEWS, NEXT } from './week-words.js';
import { type WeekAnswer, type WeekTask } from './week.thread.js';

/** Weeks below which another thread is not worth its start. */
const WORTHWHILE = 32;

/** Milliseconds without any answer after which the threads are given up as dead; the longest answers take a minute. */
const PATIENCE = 20 * 60_000;

/** Judges the weeks of a proof on at most `threads` threads; the verdicts are the same however many there are. */
export function weeksOnThreads(threads: number): JudgeWeeks {
  return (instance, proof, onProgress) => {
    const weeks = proof.providers.length;
    const many = Math.min(threads, Math.floor(weeks / WORTHWHILE));
    if (many < 2) return judgeHere(instance, proof, onProgress);
    const words = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
    const lines = Array.from({ length: many }, () => {
      const { port1, port2 } = new MessageChannel();
      const task: WeekTask = { instance, proof, port: port2, words };
      return { thread: new Worker(threadFile('week'), { workerData: task, transferList: [port2] }), port: port1 };
    });
    try {
      return collect(
        lines.map(({ port }) => port),
        words,
        weeks,
        onProgress,
      );
    } finally {
      for (const { thread, port } of lines) {
        port.close();
        void thread.terminate();
      }
    }
  };
}

/** Waits for the verdicts, of all weeks or up to the first fault. This blocks, because the check is not asynchronous. */
function collect(
  ports: readonly MessagePort[],
  words: Int32Array,
  weeks: number,
  onProgress: (fraction: number) => void,
): WeekVerdict[] {
  const verdicts: WeekVerdict[] = [];
  let wanted = weeks;
  let answered = 0;
  let inOrder = 0;
  while (inOrder < wanted) {
    const seen = Atomics.load(words, NEWS);
    const before = answered;
    for (const port of ports) {
      let received = receiveMessageOnPort(port) as { message: WeekAnswer } | undefined;
      for (; received !== undefined; received = receiveMessageOnPort(port) as typeof received) {
        const { message } = received;
        if ('error' in message) throw message.error;
        const { position, verdict } = message;
        verdicts[position] = verdict;
        answered++;
        // Whoever comes after the first fault need not be judged any more.
        if (verdict.fault === null) continue;
        Atomics.store(words, NEXT, weeks);
        wanted = Math.min(wanted, position + 1);
      }
    }
    while (inOrder < wanted && inOrder in verdicts) inOrder++;
    if (answered > before) onProgress(answered / weeks);
    else if (Atomics.wait(words, NEWS, seen, PATIENCE) === 'timed-out') {
      throw new Error('The threads of the check are dead.');
    }
  }
  return verdicts.slice(0, wanted);
}
