import { type Problem, SLOTS } from '../problem/problem.js';

/**
 * Pairs of a provider and a timetable, provider by provider: those of `p` are `first[p] … first[p + 1] − 1`. All that is
 * asked of a pair at every step lies beside that of the next.
 */
export interface Pairs {
  readonly first: Int32Array;
  readonly option: Int32Array;
  readonly request: Int32Array;
  /** What each brings at most before it pays its time, in cents, and the share of its time that it bears. */
  readonly brings: Float32Array;
  readonly share: Float32Array;
  /** The sessions of pair `i` are `session[i] … session[i + 1] − 1`. */
  readonly session: Int32Array;
  readonly start: Int16Array;
  readonly end: Int16Array;
}

/** Pairs in the order in which they were met. */
export class PairList {
  readonly provider: number[] = [];
  readonly option: number[] = [];
  readonly brings: number[] = [];
  readonly share: number[] = [];

  get length(): number {
    return this.provider.length;
  }

  /** Puts a pair at a place, or behind all others. */
  put(i: number, provider: number, option: number, brings: number, share: number): void {
    this.provider[i] = provider;
    this.option[i] = option;
    this.brings[i] = brings;
    this.share[i] = share;
  }

  /** The same, provider by provider. */
  sorted({ providers, optRequest, sesFirst, sesStart, sesEnd }: Problem): Pairs {
    const n = this.length;
    const first = new Int32Array(providers + 1);
    for (const p of this.provider) first[p + 1]++;
    for (let p = 0; p < providers; p++) first[p + 1] += first[p];
    const next = first.slice();
    const order = new Int32Array(n);
    this.provider.forEach((p, i) => (order[next[p]++] = i));
    const option = Int32Array.from(order, (i) => this.option[i]);
    const session = new Int32Array(n + 1);
    option.forEach((o, i) => (session[i + 1] = session[i] + sesFirst[o + 1] - sesFirst[o]));
    const start = new Int16Array(session[n]);
    const end = new Int16Array(session[n]);
    option.forEach((o, i) => {
      start.set(sesStart.subarray(sesFirst[o], sesFirst[o + 1]), session[i]);
      end.set(sesEnd.subarray(sesFirst[o], sesFirst[o + 1]), session[i]);
    });
    return {
      first,
      option,
      request: Int32Array.from(option, (o) => optRequest[o]),
      brings: Float32Array.from(order, (i) => this.brings[i]),
      share: Float32Array.from(order, (i) => this.share[i]),
      session,
      start,
      end,
    };
  }
}

/** What the week of one provider up to each slot costs. */
export function timeUpTo(price: Float32Array, provider: number, sum: Float64Array): void {
  for (let t = 0; t < SLOTS; t++) sum[t + 1] = sum[t] + price[provider * SLOTS + t];
}

/** What a pair leaves its request with where the week up to each slot costs `sum`. */
export function leftBy({ brings, share, session, start, end }: Pairs, i: number, sum: Float64Array): number {
  let takes = 0;
  for (let s = session[i]; s < session[i + 1]; s++) takes += sum[end[s]] - sum[start[s]];
  return brings[i] - share[i] * takes;
}

/**
 * The best few pairs of each request, and the least that a further one has to leave it with to be among them.
 */
export class BestPairs {
  readonly #few: number;
  readonly #count: Int32Array;
  /** What each of them leaves its request with, and its place in the list, −1 where it was at hand before. */
  readonly #worth: Float64Array;
  readonly #place: Int32Array;
  readonly least: Float64Array;
  readonly list = new PairList();

  constructor(requests: number, few: number) {
    this.#few = few;
    this.#count = new Int32Array(requests);
    this.#worth = new Float64Array(requests * few);
    this.#place = new Int32Array(requests * few);
    this.least = new Float64Array(requests);
  }

  /** Counts a pair that is at hand already. */
  count(request: number, worth: number): void {
    const k = this.#placeFor(request, worth);
    if (k < 0) return;
    this.#worth[k] = worth;
    this.#place[k] = -1;
    this.#raise(request);
  }

  /** Takes in a pair that is new; it takes the place in the list of one that is not among the best any more. */
  add(request: number, worth: number, provider: number, option: number, brings: number, share: number): void {
    const before = this.#count[request];
    const k = this.#placeFor(request, worth);
    if (k < 0) return;
    const isFree = this.#count[request] > before || this.#place[k] < 0;
    if (isFree) this.#place[k] = this.list.length;
    this.list.put(this.#place[k], provider, option, brings, share);
    this.#worth[k] = worth;
    this.#raise(request);
  }

  /** A free place, or that of the least; −1 where even that is better. */
  #placeFor(request: number, worth: number): number {
    const first = request * this.#few;
    if (this.#count[request] < this.#few) return first + this.#count[request]++;
    let least = first;
    for (let k = first + 1; k < first + this.#few; k++) if (this.#worth[k] < this.#worth[least]) least = k;
    return this.#worth[least] < worth ? least : -1;
  }

  #raise(request: number): void {
    if (this.#count[request] < this.#few) return;
    const first = request * this.#few;
    let least = Infinity;
    for (let k = first; k < first + this.#few; k++) least = Math.min(least, this.#worth[k]);
    this.least[request] = Math.max(0, least);
  }
}
