import { TAKEN, TAKEN_SLOT } from '../prices/bid-prices.js';
import { type Problem, SLOTS } from '../problem/problem.js';
import { float64 } from '../problem/shared-arrays.js';
import { WeekList } from '../weeks/week-list.js';
import { type WeekPool } from '../weeks/week-pool.js';
import { fits, type Held, heldBy, mark, priceHeld } from './held.js';
import { type Planner } from './neighbours.js';
import { WeekVolume } from './week-volume.js';

/** How much work a dive may take. */
export interface DiveEffort {
  /** Times that all providers plan anew at the prices of the program. */
  readonly passes: number;
  /** Steps of the prices each time. */
  readonly steps: number;
  /** Share of the providers whose weeks are fixed at a time, at least one. */
  readonly share: number;
  /** Share of the bound that a first step of the prices would take off it, were its direction right all the way. */
  readonly near: number;
}

/** Who plans the weeks of several providers at once, and remembers those nearly as good as their best, as `PLANNING` says. */
export interface WeekPlanners {
  /** Cents per request. */
  readonly request: ArrayLike<number>;
  /** As `Planner.setPrices`. */
  setPrices(request: Float64Array, room: Float64Array): void;
  plan(providers: readonly number[]): void;
}

/** Branches per week; cents below the best week down to which weeks are remembered, and how many of each provider. */
export const PLANNING = { tried: 300, depth: 1500, kept: 12 };
/** Steps of the prices between two times that weeks are fixed. */
const STEPS = 200;
/** The same once it is to end. */
const HASTY = 20;
/** Fractions that are as good as one, and as good as none. */
const WHOLE = 0.97;
const NONE = 0.02;

/**
 * Chooses one week per provider by the fractions of a linear program over remembered weeks.
 *
 * First the program gets its weeks: providers plan at its prices, as long as told (column generation). Then the weeks with
 * the greatest fractions are fixed, a few at a time; those left plan anew beside them, at prices that move on. Rounding all
 * at once leaves holes that no remembered week fits into; this way, weeks are planned to fit.
 */
export class WeekDive {
  readonly #problem: Problem;
  readonly #planner: WeekPlanners;
  readonly #pool: WeekPool;
  readonly #volume: WeekVolume;
  readonly #request: Float64Array;
  readonly #room: Float64Array;
  /** Weeks of the pool that the program has. */
  #known = 0;
  readonly #fixed: number[] = [];
  /** Cents that the weeks fixed are worth. */
  #welfare = 0;
  /** The providers whose weeks are fixed, the requests served by them, and the slots of rooms, by room, that they take. */
  readonly #isFixed: Uint8Array;
  readonly #held: Held;

  /** Begins at the prices of the planner, with the weeks remembered so far. */
  constructor(problem: Problem, planner: WeekPlanners, pool: WeekPool) {
    this.#problem = problem;
    this.#planner = planner;
    this.#pool = pool;
    this.#volume = new WeekVolume(problem);
    this.#volume.price.set(planner.request);
    this.#request = float64(problem.requests);
    this.#room = float64(problem.rooms * SLOTS);
    this.#isFixed = new Uint8Array(problem.providers);
    this.#held = heldBy(problem, []);
  }

  /**
   * Returns the weeks chosen, by their numbers in the pool. `ends` is told now and then which share of the work is done and
   * what the weeks fixed so far are worth, in cents, and says whether to choose at once from what there is.
   */
  run({ passes, steps, share, near }: DiveEffort, ends: (done: number, welfare: number) => boolean): readonly number[] {
    const { providers } = this.#problem;
    let ended = ends(0, 0);
    if (this.#pool.weeks.length === 0) this.#plan();
    this.#takeUp();
    for (let pass = 0; pass < passes && !ended; pass++) {
      this.#volume.solve(steps, near);
      this.#setPrices();
      this.#plan();
      this.#takeUp();
      ended = ends((pass + 1) / (2 * passes), 0);
    }
    this.#volume.solve(ended ? HASTY : steps, near);
    for (;;) {
      const order = this.#mostWanted();
      if (order.length === 0) break;
      this.#fix(order, ended ? 1 : share);
      this.#setPrices();
      if (!ended) this.#plan();
      this.#takeUp();
      this.#volume.solve(ended ? HASTY : STEPS, near);
      ended ||= ends((1 + this.#fixed.length / providers) / 2, this.#welfare);
    }
    return this.#fixed;
  }

  /** Takes up the weeks remembered since: planned at the prices of what is taken, they go together with those fixed. */
  #takeUp(): void {
    const { weeks } = this.#pool;
    for (; this.#known < weeks.length; this.#known++) this.#volume.add(weeks[this.#known]);
  }

  #fits = (w: number): boolean => {
    const week = this.#pool.weeks[w];
    return this.#isFixed[week.provider] === 0 && fits(this.#held, week);
  };

  /** The week of each provider with the greatest fraction, the greatest of all first. */
  #mostWanted(): number[] {
    const volume = this.#volume;
    const { weeks } = this.#pool;
    const wanted: number[] = [];
    for (let p = 0; p < this.#problem.providers; p++) {
      let best = -1;
      for (const w of volume.weeksOf(p)) if (volume.fraction(w) > (best < 0 ? NONE : volume.fraction(best))) best = w;
      if (best >= 0) wanted.push(best);
    }
    return wanted.sort(
      (a, b) => volume.fraction(b) - volume.fraction(a) || weeks[b].welfare - weeks[a].welfare || a - b,
    );
  }

  /** Fixes that share of the weeks, from the first on, and all that are as good as whole; what clashes with them is dropped. */
  #fix(order: readonly number[], share: number): void {
    let left = Math.ceil(share * order.length);
    for (const w of order) {
      if (left <= 0 && this.#volume.fraction(w) < WHOLE) break;
      if (!this.#fits(w)) continue;
      left--;
      const week = this.#pool.weeks[w];
      this.#fixed.push(w);
      this.#welfare += week.welfare;
      this.#isFixed[week.provider] = 1;
      mark(this.#held, week, 1);
    }
    for (let p = 0; p < this.#problem.providers; p++) this.#volume.keep(p, this.#fits);
  }

  /** Gives the planner the prices of the program, at which nobody wants what is taken. */
  #setPrices(): void {
    const { requests } = this.#problem;
    const price = this.#volume.price.subarray(0, requests);
    const roomPrice = this.#volume.price.subarray(requests);
    priceHeld(this.#held, price, roomPrice, 0, 0);
    this.#request.set(price.map(Math.round));
    this.#room.set(roomPrice.map(Math.round));
    priceHeld(this.#held, this.#request, this.#room, TAKEN, TAKEN_SLOT);
    this.#planner.setPrices(this.#request, this.#room);
  }

  /** Lets all plan who have no week yet. */
  #plan(): void {
    this.#planner.plan(Array.from(this.#isFixed.keys()).filter((p) => this.#isFixed[p] === 0));
  }
}

/** Lets each plan by itself, one after the other. */
export function oneByOne(planner: Planner, pool: WeekPool): WeekPlanners {
  const list = new WeekList(PLANNING.depth, PLANNING.kept);
  return {
    request: planner.request,
    setPrices: (request, room) => planner.setPrices(request, room),
    plan: (providers) => {
      for (const p of providers) planner.remember(p, PLANNING.tried, list, pool);
    },
  };
}
