import { type Market } from './market.js';
import { MarketPlanner } from './market-planner.js';
import { PLANNING } from './week-dive.js';
import { WeekList } from './week-list.js';
import { type WeekRows, writeRows } from './week-rows.js';

/** Plans weeks among the candidates of a market, for whoever chooses among them elsewhere. */
export class WeekShard {
  readonly #planner: MarketPlanner;
  readonly #list = new WeekList(PLANNING.depth, PLANNING.kept);

  constructor(market: Market) {
    this.#planner = new MarketPlanner(market);
  }

  /** Lets providers plan at these prices, as `Planner.setPrices` takes them; returns their best weeks and those nearly as good. */
  plan(request: Float64Array, room: Float64Array, providers: readonly number[]): WeekRows {
    this.#planner.setPrices(request, room);
    return writeRows(
      providers.flatMap((provider) =>
        this.#planner.list(provider, PLANNING.tried, this.#list).map((offers) => ({ provider, offers })),
      ),
    );
  }
}
