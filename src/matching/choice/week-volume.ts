import { type Problem, SLOTS } from '../problem/problem.js';
import { type Week } from '../weeks/week-pool.js';
import { WeekLayout } from './week-layout.js';

/** Share that the newest choice has in the fractions. */
const SHARE = 0.06;
/** How much farther a step goes after one that bettered the bound, how much less far after so many that did not. */
const FARTHER = 1.1;
const FARTHEST = 2;
const LESS_FAR = 0.7;
/** Where steps are shorter than that, all choices become the same, and their mean fits no longer. */
const NEAREST = 0.01;
const VAIN = 12;
/** Squared overuse below which the fractions fit. */
const FITTING = 1e-6;
/** Fractions are counted in a unit that shrinks with every step; below this it becomes one again. */
const SMALLEST = 1e-100;

/**
 * The choice of one week per provider as a linear program, solved nearly, at once for a city: prices of requests and of
 * rooms' time, and fractions of weeks.
 *
 * The volume algorithm of Barahona and Anbil. At prices every provider chooses its best week, which bounds the program;
 * the mean of the choices, later ones counting more, comes near to its fractions, and prices move by how often that mean
 * takes each thing. A step costs a look at every week, where a simplex of thousands of rows takes a thousand times as long.
 */
export class WeekVolume {
  /** Cents per request, then per slot of each room. */
  readonly price: Float64Array;
  /** Cents that no choice among the weeks is worth more than. */
  bound = Infinity;

  readonly #requests: number;
  readonly #rooms: number;
  readonly #weeks: Week[] = [];
  /** The requests that any week has. */
  readonly #isTaken: Uint8Array;
  /** The weeks open to each provider, by number; none for those who have left. */
  readonly #open: number[][];
  #fraction = new Float64Array(1024);

  constructor({ requests, rooms, providers }: Problem) {
    this.#requests = requests;
    this.#rooms = rooms;
    this.price = new Float64Array(requests + rooms * SLOTS);
    this.#isTaken = new Uint8Array(requests);
    this.#open = Array.from({ length: providers }, () => []);
  }

  /** Adds a week; weeks are numbered in the order in which they come. */
  add(week: Week): void {
    const w = this.#weeks.push(week) - 1;
    if (w === this.#fraction.length) {
      const wider = new Float64Array(2 * w);
      wider.set(this.#fraction);
      this.#fraction = wider;
    }
    for (const r of week.requests) this.#isTaken[r] = 1;
    this.#open[week.provider].push(w);
  }

  /** The weeks open to a provider. */
  weeksOf(provider: number): readonly number[] {
    return this.#open[provider];
  }

  /** The fraction of week `w`, 0 to 1. */
  fraction(w: number): number {
    return this.#fraction[w];
  }

  /** Leaves to a provider only the weeks that stay. */
  keep(provider: number, stays: (week: number) => boolean): void {
    const open = this.#open[provider];
    const kept = open.filter(stays);
    if (kept.length === open.length) return;
    for (const w of open) if (!stays(w)) this.#fraction[w] = 0;
    this.#open[provider] = kept;
  }

  /** Moves prices and fractions by so many steps on from where they are; a first one would take the share `near` off the bound, were its direction right all the way. */
  solve(steps: number, near: number): void {
    const layout = new WeekLayout(this.#weeks, this.#open, this.#requests, this.#rooms);
    const price = new Float64Array(layout.what.length);
    layout.readPrices(this.price, price);
    const run = new VolumeRun(layout, price);
    run.begin(layout.week.map((w) => this.#fraction[w]));
    run.solve(steps, near);
    this.bound = run.bound;
    // What no open week takes is free; what no week ever took keeps its price.
    for (let i = 0; i < this.price.length; i++) if (i >= this.#requests || this.#isTaken[i] === 1) this.price[i] = 0;
    layout.what.forEach((each, i) => (this.price[each] = run.price[i]));
    layout.week.forEach((w, k) => (this.#fraction[w] = run.fraction(k)));
  }
}

/** Some steps among weeks laid out. */
class VolumeRun {
  /** Cents per thing. */
  price: Float64Array;
  bound = Infinity;
  readonly #layout: WeekLayout;
  #tried: Float64Array;
  /** How often the last choice takes each thing, and the mean of the choices. */
  readonly #used: Float64Array;
  readonly #mean: Float64Array;
  readonly #chosen: Int32Array;
  #chosenCount = 0;
  /** The fractions of weeks, counted in `#unit`. */
  readonly #fraction: Float64Array;
  #unit = 1;

  constructor(layout: WeekLayout, price: Float64Array) {
    this.#layout = layout;
    this.price = price;
    this.#tried = new Float64Array(price.length);
    this.#used = new Float64Array(price.length);
    this.#mean = new Float64Array(price.length);
    this.#chosen = new Int32Array(layout.providerFirst.length);
    this.#fraction = new Float64Array(layout.week.length);
  }

  fraction(w: number): number {
    return this.#fraction[w] * this.#unit;
  }

  /** Begins with these fractions; where there are none, as the best choice at the prices. */
  begin(fractions: readonly number[]): void {
    const { first, thing } = this.#layout;
    this.#fraction.set(fractions);
    this.bound = this.#choose(this.price);
    if (fractions.every((fraction) => fraction === 0)) {
      this.#mean.set(this.#used);
      for (let i = 0; i < this.#chosenCount; i++) this.#fraction[this.#chosen[i]] = 1;
      return;
    }
    fractions.forEach((fraction, w) => {
      for (let k = first[w]; k < first[w + 1]; k++) this.#mean[thing[k]] += fraction;
    });
  }

  solve(steps: number, near: number): void {
    const things = this.price.length;
    const mean = this.#mean;
    const used = this.#used;
    let reach = 1;
    let vain = 0;
    for (let step = 0; step < steps; step++) {
      const price = this.price;
      const tried = this.#tried;
      let norm = 0;
      for (let i = 0; i < things; i++) {
        const over = mean[i] - 1;
        if (over > 0 || price[i] > 0) norm += over * over;
      }
      if (norm < FITTING) return;
      const length = (reach * near * this.bound) / norm;
      for (let i = 0; i < things; i++) tried[i] = Math.max(0, price[i] + length * (mean[i] - 1));
      const bound = this.#choose(tried);
      for (let i = 0; i < things; i++) mean[i] += SHARE * (used[i] - mean[i]);
      this.#mix();
      if (bound < this.bound) {
        this.bound = bound;
        this.price = tried;
        this.#tried = price;
        reach = Math.min(FARTHEST, reach * FARTHER);
        vain = 0;
      } else if (++vain >= VAIN) {
        reach = Math.max(NEAREST, reach * LESS_FAR);
        vain = 0;
      }
    }
  }

  /** Lets every provider choose at `prices`; returns what that bounds all choices by. */
  #choose(prices: Float64Array): number {
    const { providerFirst, first, thing, value } = this.#layout;
    const used = this.#used;
    let bound = 0;
    for (let i = 0; i < prices.length; i++) bound += prices[i];
    used.fill(0);
    let count = 0;
    let k = 0;
    for (let p = 0; p + 1 < providerFirst.length; p++) {
      const last = providerFirst[p + 1];
      let most = 0;
      let best = -1;
      for (let w = providerFirst[p]; w < last; w++) {
        let worth = value[w];
        for (const end = first[w + 1]; k < end; k++) worth -= prices[thing[k]];
        if (worth <= most) continue;
        most = worth;
        best = w;
      }
      if (best < 0) continue;
      bound += most;
      this.#chosen[count++] = best;
      for (let i = first[best]; i < first[best + 1]; i++) used[thing[i]]++;
    }
    this.#chosenCount = count;
    return bound;
  }

  /** Takes the last choice into the fractions. */
  #mix(): void {
    const fraction = this.#fraction;
    this.#unit *= 1 - SHARE;
    if (this.#unit < SMALLEST) {
      for (let w = 0; w < fraction.length; w++) fraction[w] *= this.#unit;
      this.#unit = 1;
    }
    for (let i = 0; i < this.#chosenCount; i++) fraction[this.#chosen[i]] += SHARE / this.#unit;
  }
}
