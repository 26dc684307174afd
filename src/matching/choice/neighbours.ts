import { TAKEN, TAKEN_SLOT } from '../prices/bid-prices.js';
import { type Problem, SLOTS } from '../problem/problem.js';
import { WeekList } from '../weeks/week-list.js';
import { type WeekPool } from '../weeks/week-pool.js';
import { fits, type Held, priceHeld } from './held.js';
import { WeekChoice } from './week-choice.js';
import { WeekMaster } from './week-master.js';

/** Times that the neighbours plan anew at the prices of their own linear program. */
const PASSES = 2;
/** Branches per week; steps of linear programs per neighbourhood. */
const BRANCHES = 1000;
const PIVOTS = 2000;
/** Cents below the best week down to which weeks are remembered, and how many of each provider at a time. */
const DEPTH = 3000;
const KEPT = 8;

/** Who plans the weeks of providers at prices that are set. */
export interface Planner {
  /** Cents per request. */
  readonly request: Int32Array;
  /** Sets all prices: of requests, and of rooms' time by room and slot, in cents. */
  setPrices(request: Float64Array, room: Float64Array): void;
  /** Plans the week of provider `p`, trying so many, and remembers the weeks that `list` takes. */
  remember(p: number, weeks: number, list: WeekList, pool: WeekPool): void;
}

/** A few providers who are to choose their weeks jointly, while all others keep theirs. */
export interface Neighbours {
  readonly providers: readonly number[];
  /** The weeks remembered of them that fit beside the others. */
  readonly weeks: readonly number[];
  /** What the others hold, or is left to them. */
  readonly held: Held;
  /** Cents that their weeks are worth now. */
  readonly value: number;
}

/**
 * Lets neighbours choose: among the weeks remembered that fit beside the others, and among more that they plan at the prices
 * of their own linear program: weeks that are best in the city are not those that fit into what is left there.
 */
export class NeighbourChoice {
  readonly #problem: Problem;
  readonly #planner: Planner;
  readonly #list = new WeekList(DEPTH, KEPT);

  constructor(problem: Problem, planner: Planner) {
    this.#problem = problem;
    this.#planner = planner;
  }

  /** Returns better weeks for the neighbours, or null; those planned on the way are remembered in `pool`. */
  choose({ providers, weeks, held, value }: Neighbours, pool: WeekPool): readonly number[] | null {
    const master = new WeekMaster(pool);
    for (const w of weeks) master.add(w);
    for (let pass = 0; pass < PASSES && master.lp.solve(PIVOTS); pass++) {
      const known = pool.weeks.length;
      this.#replan(master, providers, held, pool);
      for (let w = known; w < pool.weeks.length; w++) if (fits(held, pool.weeks[w])) master.add(w);
    }
    const choice = new WeekChoice(master, value);
    choice.run(PIVOTS, () => false);
    return choice.best && choice.best.map((c) => master.week[c]);
  }

  /** Lets the neighbours plan at the prices of their linear program, without what is held. */
  #replan(master: WeekMaster, providers: readonly number[], held: Held, pool: WeekPool): void {
    const { requests, rooms } = this.#problem;
    const request = new Float64Array(requests);
    const room = new Float64Array(rooms * SLOTS);
    master.readPrices(request, room);
    priceHeld(held, request, room, TAKEN, TAKEN_SLOT);
    this.#planner.setPrices(request, room);
    for (const p of providers) this.#planner.remember(p, BRANCHES, this.#list, pool);
  }
}
