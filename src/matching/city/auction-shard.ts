import { Auction, type News, type Sweep } from '../auction/auction.js';
import { Market, type MarketData } from '../choice/market.js';
import { type OfferPool } from '../offers/offer-pool.js';
import { type Problem, SLOTS } from '../problem/problem.js';
import { Random } from '../problem/random.js';
import { type RoundGraph } from '../problem/round-graph.js';
import { enumerateSingles, RequestGrid, type Singles } from '../problem/singles.js';
import { type Tables } from '../problem/tables.js';
import { type Venues } from '../problem/venues.js';
import { type ProofEffort, WeekProver } from '../weeks/week-prover.js';
import { type WeekRows } from './week-rows.js';
import { type AskedNeighbours, type Choice, WeekShard } from './week-shard.js';

/** What a shard is made from: plain data, nearly all of it on memory that threads share. */
export interface ShardSetup {
  readonly problem: Problem;
  readonly venues: Venues;
  readonly rounds: RoundGraph;
  /** Its providers are `from … to − 1`. */
  readonly from: number;
  readonly to: number;
  readonly seed: number;
}

/** The offers that a shard puts forward for the search, as `Market` holds them, and the prices of its providers' time. */
export interface ShardOffers {
  readonly pool: Partial<OfferPool>;
  readonly first: Int32Array;
  readonly end: Int32Array;
}

/** What the weeks of some providers are worth at most at given prices, and the prices of time that prove it. */
export interface ShardProof {
  /** The providers, to whom the others refer in this order. */
  readonly providers: readonly number[];
  /** Cents that the best week known is worth. */
  readonly value: Int32Array;
  /** Branches seen by the search for offers. */
  readonly branches: Int32Array;
  readonly most: Int32Array;
  readonly presence: Int32Array;
  readonly slots: Int32Array;
}

/**
 * Some of a city's providers, whose part in the auction can run beside that of others.
 *
 * Which providers are together does not depend on how many threads there are, and what one shard does depends on what it
 * is told alone: so the same calls in the same order give the same answers wherever the shards run. Arguments and answers
 * are plain data.
 */
export class AuctionShard {
  readonly #auction: Auction;
  readonly #setup: ShardSetup;
  readonly #tables: Tables;
  readonly #singles: Singles;
  #effort: ProofEffort | null = null;
  #prover: WeekProver | null = null;
  #weeks: WeekShard | null = null;

  constructor(setup: ShardSetup) {
    const { problem, venues, rounds, from, to } = setup;
    const grid = new RequestGrid(problem);
    const tables = { problem, grid, venues, rounds };
    const singles = enumerateSingles(problem, grid, from, to);
    const auction = new Auction(tables, singles, new Random(setup.seed + from), from, to);
    this.#setup = setup;
    this.#auction = auction;
    this.#tables = tables;
    this.#singles = singles;
  }

  /** As `Auction.scale`. */
  scale(): Float64Array {
    return this.#auction.scale();
  }

  /** As `Auction.begin`. */
  begin(scale: Float64Array, price: Float64Array): void {
    this.#auction.begin(scale, price);
  }

  /** As `Auction.beginSweep`. */
  beginSweep(sweep: Sweep): void {
    this.#auction.beginSweep(sweep);
  }

  /** As `Auction.beginServing`. */
  beginServing(percent: number, sweep: Omit<Sweep, 'step'>): void {
    this.#auction.beginServing(percent, sweep);
  }

  /** Lets the providers of part `k` of `parts` plan their weeks, and tells what happened. */
  plan(k: number, parts: number): News {
    const n = this.#setup.to - this.#setup.from;
    this.#auction.part(Math.floor((k * n) / parts), Math.floor(((k + 1) * n) / parts));
    return this.#auction.tell();
  }

  /** Takes up what happened in all shards; `firsts` names the first provider of each, in the order of the news. */
  hear(news: readonly News[], firsts: readonly number[]): void {
    this.#auction.hear(news, firsts.indexOf(this.#setup.from));
  }

  /** As `Auction.endSweep`; tells what the weeks are worth at most over the offers at hand, in cents. */
  endSweep(): number {
    this.#auction.endSweep();
    return this.#auction.weeks;
  }

  /** As `Auction.endServing`. */
  endServing(): void {
    this.#auction.endServing();
  }

  /** As `Auction.list`. */
  list(tolerance: number, most: number): ShardOffers {
    const { problem, from, to } = this.#setup;
    const market = new Market(problem);
    this.#auction.list(market, tolerance, most);
    return {
      pool: { ...market.pool },
      first: market.listFirst.slice(from, to),
      end: market.listEnd.slice(from, to),
    };
  }

  /** Begins a proof at these prices of requests, and the present ones of rooms. */
  beginProof(effort: ProofEffort, request: Int32Array): void {
    this.#effort = effort;
    this.#prover = new WeekProver(this.#tables, this.#singles, request, this.#auction.roomSum, this.#setup.from);
  }

  /**
   * Proves what the week of each of these providers who is here is worth at most, over every offer there is. Offers found
   * that earn something join those at hand, and are told of.
   */
  prove(providers: readonly number[]): ShardProof {
    const { from, to } = this.#setup;
    const prover = this.#prover!;
    const own = providers.filter((p) => p >= from && p < to);
    const proof = {
      providers: own,
      value: new Int32Array(own.length),
      branches: new Int32Array(own.length),
      most: new Int32Array(own.length),
      presence: new Int32Array(own.length),
      slots: new Int32Array(own.length * SLOTS),
    };
    own.forEach((p, k) => {
      const atHand = this.#auction.offers[p - from];
      const before = atHand.count;
      const nodes = prover.nodes;
      prover.prove(p, atHand, this.#effort!);
      for (let i = before; i < atHand.count; i++) this.#auction.show(p, i);
      proof.value[k] = prover.value;
      proof.branches[k] = prover.nodes - nodes;
      proof.most[k] = prover.most;
      proof.presence[k] = prover.presence;
      proof.slots.set(prover.slots, k * SLOTS);
    });
    return proof;
  }

  /** Takes up the candidates of the whole city, among which weeks are planned from then on. */
  beginSearch(market: MarketData): void {
    this.#weeks = new WeekShard(Market.from(this.#setup.problem, market));
  }

  /** As `WeekShard.plan`, for those of these providers who are here. */
  planWeeks(request: Float64Array, room: Float64Array, providers: readonly number[]): WeekRows {
    const { from, to } = this.#setup;
    return this.#weeks!.plan(
      request,
      room,
      providers.filter((p) => p >= from && p < to),
    );
  }

  /** As `WeekShard.choose`, for every so many-th of these as there are shards; `firsts` names the first provider of each. */
  choose(neighbourhoods: readonly AskedNeighbours[], firsts: readonly number[]): Choice[] {
    const own = firsts.indexOf(this.#setup.from);
    return neighbourhoods
      .filter((_, k) => k % firsts.length === own)
      .map((neighbours) => this.#weeks!.choose(neighbours));
  }

  /** As `Auction.tell`. */
  tell(): News {
    return this.#auction.tell();
  }
}
