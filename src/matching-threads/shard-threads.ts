import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { type ShardMethod, type Shards, type StartShards } from '../matching/index.js';
import { threadFile } from './thread-file.js';
import { type ShardAnswer, type ShardQuestion, type ShardTask } from './shard.thread.js';

/** Milliseconds without any answer after which a thread is given up as dead; the longest answers take seconds. */
const PATIENCE = 20 * 60_000;

/** A thread, the port on which it is asked, and a shared word that counts its answers. */
interface Line {
  readonly thread: Worker;
  readonly port: MessagePort;
  readonly answered: Int32Array;
}

function openLine(): Line {
  const { port1, port2 } = new MessageChannel();
  const answered = new Int32Array(new SharedArrayBuffer(4));
  const task: ShardTask = { port: port2, answered };
  const thread = new Worker(threadFile('shard'), { workerData: task, transferList: [port2] });
  return { thread, port: port1, answered };
}

/** Waits for the next answer. This blocks, because the engine that asks is not asynchronous. */
function waitFor({ port, answered }: Line): readonly unknown[] {
  for (;;) {
    const seen = Atomics.load(answered, 0);
    const received = receiveMessageOnPort(port) as { message: ShardAnswer } | undefined;
    if (received === undefined) {
      if (Atomics.wait(answered, 0, seen, PATIENCE) === 'timed-out') throw new Error('A thread of the engine is dead.');
      continue;
    }
    if ('error' in received.message) throw received.message.error;
    return received.message.values;
  }
}

/** Runs shards on at most `threads` threads; the answers are the same however many there are. */
export function onThreads(threads: number): StartShards {
  return (setups) => {
    const lines = Array.from({ length: Math.min(threads, setups.length) }, openLine);
    const n = lines.length;
    const askAll = (questionFor: (line: number) => ShardQuestion): (readonly unknown[])[] => {
      lines.forEach(({ port }, i) => port.postMessage(questionFor(i)));
      return lines.map(waitFor);
    };
    const end = (): void => {
      for (const { thread, port } of lines) {
        port.close();
        void thread.terminate();
      }
    };
    try {
      askAll((line) => ({ start: setups.filter((_, k) => k % n === line) }));
    } catch (error) {
      end();
      throw error;
    }
    const ask = (method: ShardMethod, ...args: unknown[]): unknown[] => {
      const answers = askAll(() => ({ method, args }));
      return setups.map((_, k) => answers[k % n][Math.floor(k / n)]);
    };
    return { ask: ask as Shards['ask'], end };
  };
}
