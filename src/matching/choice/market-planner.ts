import { BidPrices } from '../prices/bid-prices.js';
import { SlotPrices } from '../prices/slot-prices.js';
import { SLOTS } from '../problem/problem.js';
import { NO_VENUE, roomVenue } from '../problem/venues.js';
import { type WeekList } from '../weeks/week-list.js';
import { type WeekPool } from '../weeks/week-pool.js';
import { WeekSolver } from '../weeks/week.js';
import { type Market } from './market.js';
import { type Planner } from './neighbours.js';

/** Plans weeks among the candidates of a market alone: a city's other offers are with the shards that found them. */
export class MarketPlanner implements Planner {
  readonly #market: Market;
  readonly #bids: BidPrices;
  readonly #prices = new SlotPrices();
  readonly #week: WeekSolver;
  readonly #offer: Int32Array;
  readonly #value: Int32Array;

  /** Begins at the prices of the market, with rooms for nothing. */
  constructor(market: Market) {
    const { problem, request, listFirst, listEnd } = market;
    this.#market = market;
    this.#bids = new BidPrices(problem);
    this.setPrices(Float64Array.from(request), new Float64Array(problem.rooms * SLOTS));
    this.#week = new WeekSolver(problem);
    const most = listEnd.reduce((longest, end, p) => Math.max(longest, end - listFirst[p]), 0);
    this.#offer = new Int32Array(most);
    this.#value = new Int32Array(most);
  }

  get request(): Int32Array {
    return this.#bids.request;
  }

  setPrices(request: Float64Array, room: Float64Array): void {
    this.#bids.setPrices(request, room);
  }

  remember(p: number, weeks: number, list: WeekList, pool: WeekPool): void {
    for (const week of this.list(p, weeks, list)) pool.add(p, this.#market.pool, week);
  }

  /** Plans the week of provider `p`, trying so many; returns the weeks that `list` takes, as candidates. */
  list(p: number, weeks: number, list: WeekList): number[][] {
    const { pool: offers, problem } = this.#market;
    const week = this.#week;
    const n = this.#listWorth(p);
    this.#prices.solve(offers, this.#offer, this.#value, n, problem.maxWeek[p]);
    week.y.set(this.#prices.slots);
    week.mu = this.#prices.presence;
    week.list = list;
    week.solve(p, offers, this.#offer, this.#value, n, weeks, 0);
    week.list = null;
    return list.take(week.value).map((listed) => listed.offers.map((k) => this.#offer[k]));
  }

  /** Lists the candidates of provider `p` that are worth something at the prices. */
  #listWorth(p: number): number {
    const { listFirst, listEnd } = this.#market;
    let n = 0;
    for (let i = listFirst[p]; i < listEnd[p]; i++) {
      const value = this.#valueOf(i);
      if (value <= 0) continue;
      this.#offer[n] = i;
      this.#value[n++] = value;
    }
    return n;
  }

  #valueOf(i: number): number {
    const { pool, problem } = this.#market;
    const { memberFirst, member, venue, blockFirst, start, end } = pool;
    const { request, roomSum } = this.#bids;
    let value = pool.welfare[i];
    for (let m = memberFirst[i]; m < memberFirst[i + 1]; m++) value -= request[problem.optRequest[member[m]]];
    if (venue[i] >= NO_VENUE) return value;
    const at = roomVenue(venue[i]) * (SLOTS + 1);
    for (let b = blockFirst[i]; b < blockFirst[i + 1]; b++) value -= roomSum[at + end[b]] - roomSum[at + start[b]];
    return value;
  }
}
