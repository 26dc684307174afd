import { MarketPlanner } from '../choice/market-planner.js';
import { type Market } from '../choice/market.js';
import { type Neighbours, NeighbourChoice } from '../choice/neighbours.js';
import { PLANNING } from '../choice/week-dive.js';
import { WeekList } from '../weeks/week-list.js';
import { WeekPool } from '../weeks/week-pool.js';
import { readRows, type WeekRows, writeRows, writeWeeks } from './week-rows.js';

/** As `Neighbours`, with the weeks by candidates of the market. */
export type AskedNeighbours = Omit<Neighbours, 'weeks'> & { readonly weeks: WeekRows };

/** What neighbours chose, if it is better than what they had, and the weeks that they planned for it, by candidates. */
export interface Choice {
  readonly fresh: WeekRows;
  readonly chosen: WeekRows | null;
}

/** Plans weeks among the candidates of a market, for whoever chooses among them elsewhere. */
export class WeekShard {
  readonly #market: Market;
  readonly #planner: MarketPlanner;
  readonly #neighbours: NeighbourChoice;
  readonly #list = new WeekList(PLANNING.depth, PLANNING.kept);

  constructor(market: Market) {
    this.#market = market;
    this.#planner = new MarketPlanner(market);
    this.#neighbours = new NeighbourChoice(market.problem, this.#planner);
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

  /** Lets neighbours choose their weeks jointly, as `NeighbourChoice` does. */
  choose({ weeks, ...asked }: AskedNeighbours): Choice {
    const pool = new WeekPool(this.#market.problem);
    const known: number[] = [];
    readRows(weeks, (provider, offers) => known.push(pool.add(provider, this.#market.pool, offers)));
    const before = pool.weeks.length;
    const chosen = this.#neighbours.choose({ ...asked, weeks: known }, pool);
    const fresh = Array.from({ length: pool.weeks.length - before }, (_, k) => before + k);
    return { fresh: writeWeeks(pool, fresh), chosen: chosen && writeWeeks(pool, chosen) };
  }
}
