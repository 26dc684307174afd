import { type Market } from '../choice/market.js';
import { type Neighbours } from '../choice/neighbours.js';
import { type WeekPlanners } from '../choice/week-dive.js';
import { SLOTS } from '../problem/problem.js';
import { float64 } from '../problem/shared-arrays.js';
import { type WeekPool } from '../weeks/week-pool.js';
import { type CityAuction } from './city-auction.js';
import { readRows, type WeekRows, writeWeeks } from './week-rows.js';

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

  plan(providers: readonly number[]): void {
    for (const rows of this.#auction.planWeeks(this.request, this.#room, providers)) this.#read(rows);
  }

  /** Lets neighbourhoods choose side by side, and remembers the weeks that they planned. */
  choose = (neighbourhoods: readonly Neighbours[]): (readonly number[] | null)[] => {
    const asked = neighbourhoods.map((each) => ({ ...each, weeks: writeWeeks(this.#pool, each.weeks) }));
    return this.#auction.choose(asked).map(({ fresh, chosen }) => {
      this.#read(fresh);
      return chosen && this.#read(chosen);
    });
  };

  /** The numbers of the weeks that rows tell of, remembered if they were not yet. */
  #read(rows: WeekRows): number[] {
    const weeks: number[] = [];
    readRows(rows, (provider, offers) => weeks.push(this.#remember(provider, offers)));
    return weeks;
  }

  #remember = (provider: number, offers: readonly number[]): number =>
    this.#pool.add(provider, this.#market.pool, offers);
}
