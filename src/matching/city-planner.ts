import { type CityAuction } from './city-auction.js';
import { type Market } from './market.js';
import { MarketPlanner } from './market-planner.js';
import { SLOTS } from './problem.js';
import { float64 } from './shared-arrays.js';
import { type WeekPlanners } from './week-dive.js';
import { type WeekPool } from './week-pool.js';
import { readRows } from './week-rows.js';

/** Plans a city's weeks among the candidates of a market, shard by shard. */
export class CityPlanner implements WeekPlanners {
  readonly #auction: CityAuction;
  readonly #market: Market;
  readonly #pool: WeekPool;
  readonly request: Float64Array;
  #room: Float64Array;

  /** Begins at the prices of the market; weeks are remembered in `pool`. */
  constructor(auction: CityAuction, market: Market, pool: WeekPool) {
    this.#auction = auction;
    this.#market = market;
    this.#pool = pool;
    const { requests, rooms } = market.problem;
    this.request = float64(requests);
    this.request.set(market.request);
    this.#room = float64(rooms * SLOTS);
    auction.beginSearch(market.data());
  }

  setPrices(request: Float64Array, room: Float64Array): void {
    this.request.set(request);
    this.#room = room;
  }

  /** Who plans one week at a time here, at the same prices. */
  here(): MarketPlanner {
    const planner = new MarketPlanner(this.#market);
    planner.setPrices(this.request, this.#room);
    return planner;
  }

  plan(providers: readonly number[]): void {
    for (const rows of this.#auction.planWeeks(this.request, this.#room, providers)) readRows(rows, this.#remember);
  }

  #remember = (provider: number, offers: readonly number[]): number =>
    this.#pool.add(provider, this.#market.pool, offers);
}
