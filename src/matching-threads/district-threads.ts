import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { type DistrictJob, type JobWatch, type Refined, type StartDistricts } from '../matching/index.js';
import { BEAT, makeBoard, NEWS, STOP } from './board.js';
import { type DistrictAnswer, type DistrictQuestion, type DistrictTask } from './district.thread.js';
import { threadFile } from './thread-file.js';

/** Milliseconds without a sign of life from any thread after which they are given up as dead. */
const PATIENCE = 20 * 60_000;
/** Milliseconds between two looks at how far the threads are, and whether to stop. */
const LOOK = 200;

interface Line {
  readonly thread: Worker;
  readonly port: MessagePort;
  /** Jobs that it was asked to do and has not answered. */
  asked: number;
}

function openLine(): Line {
  const { port1, port2 } = new MessageChannel();
  const task: DistrictTask = { port: port2 };
  const thread = new Worker(threadFile('district'), { workerData: task, transferList: [port2] });
  return { thread, port: port1, asked: 0 };
}

/**
 * Plans districts on at most `threads` threads, each of which takes the next one when it is done with one. They are kept
 * to the end: code compiled for one stage serves the next.
 */
export function districtsOnThreads(threads: number): StartDistricts {
  return () => {
    const lines: Line[] = [];
    return {
      run: (jobs, watch, meanwhile) => {
        while (lines.length < Math.min(threads, jobs.length)) lines.push(openLine());
        return runOn(lines, jobs, watch, meanwhile);
      },
      end: () => {
        for (const { thread, port } of lines) {
          port.close();
          void thread.terminate();
        }
      },
    };
  };
}

function runOn(
  lines: readonly Line[],
  jobs: readonly DistrictJob[],
  watch: (job: number) => JobWatch,
  meanwhile: () => void,
): Refined[] {
  const board = makeBoard(jobs.length);
  const watches = jobs.map((_, k) => watch(k));
  const plans: Refined[] = [];
  const waiting = longestFirst(jobs);
  let answered = 0;
  const askNext = (line: Line): void => {
    const number = waiting.shift();
    if (number === undefined) return;
    const question: DistrictQuestion = { number, job: jobs[number] as DistrictJob, board };
    line.port.postMessage(question);
    line.asked++;
  };
  const takeAnswer = (line: Line): void => {
    const received = receiveMessageOnPort(line.port) as { message: DistrictAnswer } | undefined;
    if (received === undefined) return;
    const { message } = received;
    if ('error' in message) throw message.error;
    plans[message.number] = message.plan;
    answered++;
    if (--line.asked === 0) askNext(line);
  };
  let beat = -1;
  let heard = performance.now();
  const look = (): void => {
    const now = Atomics.load(board.words, BEAT);
    if (now !== beat) heard = performance.now();
    else if (performance.now() - heard > PATIENCE) throw new Error('A thread of the engine is dead.');
    beat = now;
    watches.forEach(({ onProgress }, k) => onProgress(board.progress[2 * k], board.progress[2 * k + 1]));
    if (watches.some(({ shouldStop }) => shouldStop())) Atomics.store(board.words, STOP, 1);
  };
  // One thread waits while this one works; the others, whose answers nobody hears, have a second job to go on with.
  const first = lines.slice(0, Math.max(1, lines.length - 1));
  for (let k = 0; k < 2; k++) for (const line of first) askNext(line);
  meanwhile();
  for (const line of lines) if (line.asked === 0) askNext(line);
  while (answered < jobs.length) {
    const seen = Atomics.load(board.words, NEWS);
    const before = answered;
    for (const line of lines) takeAnswer(line);
    // This blocks, because the engine that asks is not asynchronous.
    if (answered === before) Atomics.wait(board.words, NEWS, seen, LOOK);
    look();
  }
  return plans;
}

/**
 * The numbers of the jobs, those first that take longest, so that all threads end at about the same time: districts have
 * about as many requests each, and their time goes into the weeks of providers.
 */
function longestFirst(jobs: readonly DistrictJob[]): number[] {
  const weeks = jobs.map(({ instance }) => instance.providers.length);
  return Array.from(weeks.keys()).sort((a, b) => weeks[b] - weeks[a] || a - b);
}
