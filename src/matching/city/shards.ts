import { AuctionShard, type ShardSetup } from './auction-shard.js';

/** What a shard can be asked to do. */
export type ShardMethod = keyof AuctionShard;

/** Shards that are asked all at once, wherever they run. */
export interface Shards {
  /** Asks every shard the same; the answers come in the order of the shards. Throws what a shard throws. */
  ask<M extends ShardMethod>(method: M, ...args: Parameters<AuctionShard[M]>): ReturnType<AuctionShard[M]>[];
  /** Ends the shards, which answer no more. */
  end(): void;
}

/** Makes shards. The engine knows no threads: whoever calls it may hand in a way to run shards side by side. */
export type StartShards = (setups: readonly ShardSetup[]) => Shards;

/** Lets one shard answer. */
export function askShard<M extends ShardMethod>(
  shard: AuctionShard,
  method: M,
  args: Parameters<AuctionShard[M]>,
): ReturnType<AuctionShard[M]> {
  return Reflect.apply(shard[method], shard, args) as ReturnType<AuctionShard[M]>;
}

/** Shards that run one after the other where they are asked. */
export const startHere: StartShards = (setups) => {
  const shards = setups.map((setup) => new AuctionShard(setup));
  return { ask: (method, ...args) => shards.map((shard) => askShard(shard, method, args)), end: () => undefined };
};
