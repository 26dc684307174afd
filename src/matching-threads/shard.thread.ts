import { type MessagePort, workerData } from 'node:worker_threads';
import { askShard, AuctionShard, type ShardMethod, type ShardSetup } from '../matching/index.js';

/** What the thread is started with: where it is asked, and a shared word that counts its answers. */
export interface ShardTask {
  readonly port: MessagePort;
  readonly answered: Int32Array;
}

/** What the thread is asked: to start its shards from the setups given, or something of each of them. */
export type ShardQuestion =
  { readonly start: readonly ShardSetup[] } | { readonly method: ShardMethod; readonly args: readonly unknown[] };

/** The answers of the thread's shards, in their order, or what one of them threw. */
export type ShardAnswer = { readonly values: readonly unknown[] } | { readonly error: unknown };

const { port, answered } = workerData as ShardTask;
let shards: readonly AuctionShard[] = [];

function answer(question: ShardQuestion): ShardAnswer {
  try {
    if ('start' in question) {
      shards = question.start.map((setup) => new AuctionShard(setup));
      return { values: [] };
    }
    const { method, args } = question;
    return { values: shards.map((shard) => askShard(shard, method, args as Parameters<AuctionShard[ShardMethod]>)) };
  } catch (error) {
    return { error };
  }
}

port.on('message', (question: ShardQuestion) => {
  port.postMessage(answer(question));
  Atomics.add(answered, 0, 1);
  Atomics.notify(answered, 0);
});
