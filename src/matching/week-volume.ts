import { type Problem, SLOTS } from './problem.js';
import { type Week } from './week-pool.js';

/** Share that the newest choice has in the fractions. */
const SHARE = 0.06;
/** Share of the bound that a first step would take off it, were the direction right all the way. */
const NEAR = 0.02;
/** How much farther a step goes after one that bettered the bound, how much less far after so many that did not. */
const FARTHER = 1.1;
const FARTHEST = 2;
const LESS_FAR = 0.7;
/** Where steps are shorter than that, all choices become the same, and their mean fits no longer. */
const NEAREST = 0.01;
const VAIN = 12;
/** Squared overuse below which the fractions fit. */
const FITTING = 1e-6;

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
  readonly #tried: Float64Array;
  /** How often the last choice takes each thing, and the mean of the choices. */
  readonly #used: Float64Array;
  readonly #mean: Float64Array;
  /** What any week takes. */
  readonly #things: number[] = [];
  readonly #isTaken: Uint8Array;
  /** The weeks open to each provider, by number; none for those who have left. */
  readonly #open: number[][];
  readonly #chosen: number[] = [];

  #count = 0;
  #first = new Int32Array(1025);
  #thing = new Int32Array(8192);
  #value = new Float64Array(1024);
  #fraction = new Float64Array(1024);

  constructor({ requests, rooms, providers }: Problem) {
    const things = requests + rooms * SLOTS;
    this.#requests = requests;
    this.price = new Float64Array(things);
    this.#tried = new Float64Array(things);
    this.#used = new Float64Array(things);
    this.#mean = new Float64Array(things);
    this.#isTaken = new Uint8Array(things);
    this.#open = Array.from({ length: providers }, () => []);
  }

  /** Adds a week; weeks are numbered in the order in which they come. */
  add({ provider, welfare, requests, rooms }: Week): void {
    const w = this.#count++;
    if (this.#count === this.#first.length) {
      this.#first = wider(this.#first, new Int32Array(2 * this.#count));
      this.#value = wider(this.#value, new Float64Array(2 * this.#count));
      this.#fraction = wider(this.#fraction, new Float64Array(2 * this.#count));
    }
    let at = this.#first[w];
    const take = (thing: number) => {
      if (at === this.#thing.length) this.#thing = wider(this.#thing, new Int32Array(2 * at));
      this.#thing[at++] = thing;
      if (this.#isTaken[thing] === 1) return;
      this.#isTaken[thing] = 1;
      this.#things.push(thing);
    };
    for (const r of requests) take(r);
    for (const { room, start, end } of rooms) for (let t = start; t < end; t++) take(this.#requests + room * SLOTS + t);
    this.#first[w + 1] = at;
    this.#value[w] = welfare;
    this.#open[provider].push(w);
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

  /** Moves prices and fractions by so many steps on from where they are. */
  solve(steps: number): void {
    const { price } = this;
    const things = this.#things;
    const mean = this.#mean;
    const tried = this.#tried;
    let reach = 1;
    let vain = 0;
    this.bound = this.#choose(price);
    this.#sumUp();
    for (let step = 0; step < steps; step++) {
      let norm = 0;
      for (const thing of things) {
        const over = mean[thing] - 1;
        if (over > 0 || price[thing] > 0) norm += over * over;
      }
      if (norm < FITTING) return;
      const length = (reach * NEAR * this.bound) / norm;
      for (const thing of things) tried[thing] = Math.max(0, price[thing] + length * (mean[thing] - 1));
      const bound = this.#choose(tried);
      this.#mix(SHARE);
      if (bound < this.bound) {
        this.bound = bound;
        for (const thing of things) price[thing] = tried[thing];
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
    const first = this.#first;
    const thing = this.#thing;
    const used = this.#used;
    let bound = 0;
    for (const each of this.#things) {
      used[each] = 0;
      bound += prices[each];
    }
    this.#chosen.length = 0;
    for (const open of this.#open) {
      let most = 0;
      let best = -1;
      for (const w of open) {
        let value = this.#value[w];
        for (let k = first[w]; k < first[w + 1] && value > most; k++) value -= prices[thing[k]];
        if (value <= most) continue;
        most = value;
        best = w;
      }
      if (best < 0) continue;
      bound += most;
      this.#chosen.push(best);
      for (let k = first[best]; k < first[best + 1]; k++) used[thing[k]]++;
    }
    return bound;
  }

  /** Works out the mean of the fractions; they begin as the last choice where there are none. */
  #sumUp(): void {
    const mean = this.#mean;
    const fraction = this.#fraction;
    let known = 0;
    for (const each of this.#things) mean[each] = 0;
    for (const open of this.#open)
      for (const w of open) {
        if (fraction[w] === 0) continue;
        known++;
        for (let k = this.#first[w]; k < this.#first[w + 1]; k++) mean[this.#thing[k]] += fraction[w];
      }
    if (known === 0) this.#mix(1);
  }

  /** Takes the last choice into the fractions. */
  #mix(share: number): void {
    const mean = this.#mean;
    const fraction = this.#fraction;
    for (const each of this.#things) mean[each] += share * (this.#used[each] - mean[each]);
    for (const open of this.#open) for (const w of open) fraction[w] *= 1 - share;
    for (const w of this.#chosen) fraction[w] += share;
  }
}

function wider<T extends Int32Array | Float64Array>(old: T, fresh: T): T {
  fresh.set(old);
  return fresh;
}
