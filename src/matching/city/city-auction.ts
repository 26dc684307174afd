import { type News, type Sweep } from '../auction/auction.js';
import { type Market, type MarketData } from '../choice/market.js';
import { OfferPool } from '../offers/offer-pool.js';
import { BidPrices } from '../prices/bid-prices.js';
import { type PricedCity } from '../prices/proof-data.js';
import { SLOTS } from '../problem/problem.js';
import { int32 } from '../problem/shared-arrays.js';
import { type Tables } from '../problem/tables.js';
import { type ProofEffort } from '../weeks/week-prover.js';
import { type Shards, type StartShards } from './shards.js';
import { type WeekRows } from './week-rows.js';
import { type AskedNeighbours, type Choice } from './week-shard.js';

/** Times in one sweep that the shards tell each other what they took. */
const PARTS = 16;
/** Providers of each shard that are proved between two questions whether to stop. */
const PROVED = 8;

/** What the weeks of some providers are worth at most, those of all others being left at 0. */
export interface CityWeeks extends Pick<PricedCity, 'most' | 'presence' | 'slots'> {
  readonly providers: readonly number[];
  /** Cents per provider that the best week known is worth. */
  readonly value: Int32Array;
  /** Branches per provider that the search for offers has seen. */
  readonly branches: Int32Array;
}

/**
 * The auction of a whole city: shards of providers plan side by side, and tell each other what they took.
 *
 * Within a part of a sweep a shard does not see what others take, so two may take the same at one price; with a sixteenth
 * of the providers in a part, that happens to few, and the price of what both took rises as soon as they are told.
 */
export class CityAuction {
  readonly #shards: Shards;
  readonly #firsts: readonly number[];
  readonly #providers: number;
  readonly #bids: BidPrices;
  /** Sum of what the last sweep's weeks are worth at most, over the offers at hand. */
  weeks = 0;

  /**
   * An auction in so many shards, which `start` makes. It begins with these prices of requests, or where there are none with
   * half of what each is about worth.
   */
  constructor(
    { problem, venues, rounds }: Tables,
    seed: number,
    start: StartShards,
    shards: number,
    price: Float64Array | null,
  ) {
    const first = (k: number) => Math.floor((k * problem.providers) / shards);
    const setups = Array.from({ length: shards }, (_, k) => {
      return { problem, venues, rounds, from: first(k), to: first(k + 1), seed };
    });
    this.#providers = problem.providers;
    this.#firsts = setups.map(({ from }) => from);
    this.#shards = start(setups);
    this.#bids = new BidPrices(problem);
    const scale = new Float64Array(problem.requests);
    for (const own of this.#shards.ask('scale')) own.forEach((cents, r) => (scale[r] = Math.max(scale[r], cents)));
    const begin = price ?? scale.map((cents) => cents / 2);
    this.#shards.ask('begin', scale, begin);
    this.#bids.begin(scale, begin);
  }

  /** Cents per request. */
  get request(): Int32Array {
    return this.#bids.request;
  }
  /** Sums over the week of the prices of each room's time, as `Prices` takes them. */
  get roomSum(): Int32Array {
    return this.#bids.roomSum;
  }

  /** The sum of all prices. */
  total(): number {
    return this.#bids.total();
  }

  /** As `Auction.sweep`. */
  sweep(sweep: Sweep, stopped: () => boolean): void {
    this.#shards.ask('beginSweep', sweep);
    this.#bids.beginSweep(sweep.step, sweep.rests);
    if (!this.#run(stopped)) return;
    this.weeks = this.#shards.ask('endSweep').reduce((sum, weeks) => sum + weeks, 0);
    this.#bids.endSweep();
  }

  /** As `Auction.serve`; providers that plan in the same part may take the same. */
  serve(percent: number, sweep: Omit<Sweep, 'step'>, stopped: () => boolean): void {
    this.#shards.ask('beginServing', percent, sweep);
    this.#run(stopped, false);
    this.#shards.ask('endServing');
  }

  #run(stopped: () => boolean, moves = true): boolean {
    for (let k = 0; k < PARTS; k++) {
      const news: News[] = this.#shards.ask('plan', k, PARTS);
      this.#shards.ask('hear', news, this.#firsts);
      if (moves) for (const told of news) this.#bids.hear(told);
      if (stopped()) return false;
    }
    return true;
  }

  /** As `Auction.list`. */
  list(market: Market, tolerance: number, most: number): void {
    this.#shards.ask('list', tolerance, most).forEach(({ pool, first, end }, k) => {
      const from = this.#firsts[k];
      const offers = Object.assign(new OfferPool(), pool);
      const before = market.pool.count;
      for (let i = 0; i < offers.count; i++) market.pool.copy(offers, i);
      first.forEach((at, i) => {
        market.listFirst[from + i] = before + at;
        market.listEnd[from + i] = before + end[i];
      });
    });
    market.request.set(this.request);
  }

  /**
   * Proves what the weeks of these providers are worth at most at these prices of requests, over every offer there is; the
   * offers found join those at hand, and can be shown to all in the next sweep. Told the share of them done, `stopped` says
   * now and then whether to leave it at that; then nothing is returned.
   */
  prove(
    effort: ProofEffort,
    request: Int32Array,
    providers: readonly number[],
    stopped: (done: number) => boolean,
  ): CityWeeks | null {
    const all = this.#providers;
    this.#shards.ask('beginProof', effort, request);
    const of = this.#firsts.map((from, k) => {
      const to = this.#firsts[k + 1] ?? all;
      return providers.filter((p) => p >= from && p < to);
    });
    const longest = Math.max(...of.map((own) => own.length));
    const weeks: CityWeeks = {
      providers,
      value: int32(all),
      branches: int32(all),
      most: int32(all),
      presence: int32(all),
      slots: int32(all * SLOTS),
    };
    for (let k = 0; k < longest; k += PROVED) {
      if (stopped(k / longest)) return null;
      const proofs = this.#shards.ask(
        'prove',
        of.flatMap((own) => own.slice(k, k + PROVED)),
      );
      for (const { providers: proved, value, branches, most, presence, slots } of proofs) {
        proved.forEach((p, i) => {
          weeks.value[p] = value[i];
          weeks.branches[p] = branches[i];
          weeks.most[p] = most[i];
          weeks.presence[p] = presence[i];
          weeks.slots.set(slots.subarray(i * SLOTS, (i + 1) * SLOTS), p * SLOTS);
        });
      }
    }
    this.#shards.ask('hear', this.#shards.ask('tell'), this.#firsts);
    return weeks;
  }

  /** As `AuctionShard.beginSearch`. */
  beginSearch(market: MarketData): void {
    this.#shards.ask('beginSearch', market);
  }

  /** Lets providers plan among the candidates, as `WeekShard.plan`; the answers come in the order of the providers. */
  planWeeks(request: Float64Array, room: Float64Array, providers: readonly number[]): WeekRows[] {
    return this.#shards.ask('planWeeks', request, room, providers);
  }

  /** Lets neighbourhoods choose their weeks, side by side; the answers come in their order. */
  choose(neighbourhoods: readonly AskedNeighbours[]): Choice[] {
    const answers = this.#shards.ask('choose', neighbourhoods, this.#firsts);
    const shards = answers.length;
    return neighbourhoods.map((_, k) => answers[k % shards][Math.floor(k / shards)]);
  }

  /** Ends the shards, if they have not ended yet. */
  end(): void {
    this.#shards.end();
  }
}
