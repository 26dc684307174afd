import { SLOTS } from '../problem/problem.js';
import { type Week } from '../weeks/week-pool.js';

/**
 * Weeks open to choice, laid out to be looked at again and again: provider by provider, one after the other in memory, with
 * what each takes as numbers of things.
 *
 * A thing is a request, or a slot of a room at which a block of these weeks starts. Two blocks in one room that overlap share
 * the later start, so the other slots need no number, nor does what no open week takes.
 */
export class WeekLayout {
  /** The weeks as numbered by whoever gave them; all else refers to their positions here. */
  readonly week: readonly number[];
  /** The weeks of the k-th provider who has any are `providerFirst[k] … providerFirst[k + 1] − 1`. */
  readonly providerFirst: Int32Array;
  /** Week `w` takes the things `thing[first[w]] … thing[first[w + 1] − 1]`. */
  readonly first: Int32Array;
  readonly thing: Int32Array;
  /** Cents per week. */
  readonly value: Float64Array;
  /** What each thing is: a request, or the number of requests plus a room's slot, by room. */
  readonly what: readonly number[];

  readonly #requests: number;

  /** `open` are the weeks open to each provider. */
  constructor(weeks: readonly Week[], open: readonly (readonly number[])[], requests: number, rooms: number) {
    this.#requests = requests;
    const some = open.filter((own) => own.length > 0);
    this.week = some.flat();
    this.value = Float64Array.from(this.week, (w) => weeks[w].welfare);
    this.providerFirst = new Int32Array(some.length + 1);
    some.forEach((own, k) => (this.providerFirst[k + 1] = this.providerFirst[k] + own.length));
    const isThing = new Uint8Array(requests + rooms * SLOTS).fill(1, 0, requests);
    for (const w of this.week)
      for (const { room, start } of weeks[w].rooms) isThing[requests + room * SLOTS + start] = 1;
    const number = new Int32Array(isThing.length).fill(-1);
    const what: number[] = [];
    const things: number[] = [];
    const take = (each: number) => {
      if (isThing[each] === 0) return;
      if (number[each] < 0) number[each] = what.push(each) - 1;
      things.push(number[each]);
    };
    this.first = new Int32Array(this.week.length + 1);
    this.week.forEach((w, k) => {
      for (const r of weeks[w].requests) take(r);
      for (const { room, start, end } of weeks[w].rooms)
        for (let t = start; t < end; t++) take(requests + room * SLOTS + t);
      this.first[k + 1] = things.length;
    });
    this.what = what;
    this.thing = Int32Array.from(things);
  }

  /** Reads the price of each thing from cents per request and slot of a room; a start has the prices of the slots up to the next. */
  readPrices(from: Float64Array, price: Float64Array): void {
    const isStart = new Uint8Array(from.length);
    for (const each of this.what) isStart[each] = 1;
    this.what.forEach((each, i) => {
      price[i] = from[each];
      if (each < this.#requests) return;
      const end = each + SLOTS - ((each - this.#requests) % SLOTS);
      for (let t = each + 1; t < end && isStart[t] === 0; t++) price[i] += from[t];
    });
  }
}
