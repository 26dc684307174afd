import { wishesOf } from '../problem/offer-terms.js';
import { periodsNeeded, periodsOpen } from '../problem/periods.js';
import { isThereIn, NONE, type Problem, SLOTS } from '../problem/problem.js';
import { int32 } from '../problem/shared-arrays.js';
import { type RequestGrid } from '../problem/singles.js';
import { type Company, fullestPlace, IdealPair, leastCost, leastShare } from './ideal-worth.js';

/** Positions that are looked at together: what lies in memory side by side is read at once. */
const ROW = 16;
/** Metres of the side of a square of the map. */
const SQUARE = 1000;
/** Cents that time costs where the provider is not there: more than anything is worth. */
const CLOSED = 1e9;

/**
 * Is told of a timetable that a provider could serve: what it brings at most before it pays its time, in cents, the share of
 * the time in its sessions that it bears at least, and what is left of the one when it has paid the other.
 */
export type Meet = (provider: number, option: number, brings: number, share: number, worth: number) => void;

/** Requests that need as many units and find as many at their fullest place: to a provider they cost the same. */
interface Kind {
  readonly units: number;
  readonly room: number;
}

/**
 * Goes through all pairs of providers and requests in the best company (`IdealPair`), at prices of the providers' time.
 *
 * A city has a hundred million of them. So all that dismisses a pair at a glance lies in rows, in the order of the map: when
 * a timetable needs somebody, what it brings and takes; and what a provider costs each kind of request is known beforehand.
 */
export class IdealScan {
  readonly #problem: Problem;
  readonly #grid: RequestGrid;
  readonly #pair: IdealPair;
  readonly #farthest: number;
  /** By position: cents per slot that all wishes of the request come to, and its kind. */
  readonly #wished: Float64Array;
  readonly #kind: Int32Array;
  readonly #kinds: Kind[] = [];
  /** By kind, for the provider at hand: cents per slot by which it suits at most, and the share of a slot that it leaves. */
  readonly #suits: Float64Array;
  readonly #share: Float64Array;
  /** Timetables by position: those of the request at position i are `#first[i] … #first[i + 1] − 1`. */
  readonly #first: Int32Array;
  readonly #option: Int32Array;
  readonly #needs: readonly [Int32Array, Int32Array];
  /** By position: the periods that all its timetables need. */
  readonly #always: readonly [Int32Array, Int32Array];
  readonly #slots: Int32Array;
  readonly #brings: Int32Array;
  readonly #sessions: Int32Array;
  readonly #start: Int16Array;
  readonly #end: Int16Array;
  /** The providers, neighbours mostly one after the other: they look at the same requests. */
  readonly #providers: Int32Array;
  /** What the week up to each slot costs at the provider at hand. */
  readonly #time = new Float64Array(SLOTS + 1);

  constructor(problem: Problem, grid: RequestGrid, company: Company) {
    const q = problem;
    const n = q.options;
    this.#problem = q;
    this.#grid = grid;
    this.#pair = new IdealPair(q, company);
    this.#farthest = q.maxWalk.reduce((a, b) => Math.max(a, b), 0);
    this.#wished = Float64Array.from(grid.order, (r) => wishesOf(q, r));
    this.#kind = Int32Array.from(grid.order, (r) => this.#kindOf(r, company));
    this.#suits = new Float64Array(this.#kinds.length);
    this.#share = new Float64Array(this.#kinds.length);
    this.#first = new Int32Array(q.requests + 1);
    this.#option = new Int32Array(n);
    this.#needs = [new Int32Array(n), new Int32Array(n)];
    this.#always = [new Int32Array(q.requests).fill(-1), new Int32Array(q.requests).fill(-1)];
    this.#slots = new Int32Array(n);
    this.#brings = new Int32Array(n);
    this.#sessions = new Int32Array(n + 1);
    this.#start = new Int16Array(q.sesFirst[n]);
    this.#end = new Int16Array(q.sesFirst[n]);
    const square = (p: number) => Math.floor(q.providerY[p] / SQUARE) * 1e6 + Math.floor(q.providerX[p] / SQUARE);
    this.#providers = Int32Array.from({ length: q.providers }, (_, p) => p).sort(
      (a, b) => square(a) - square(b) || a - b,
    );
    this.#layOut();
  }

  #kindOf(r: number, company: Company): number {
    const q = this.#problem;
    const room = q.isGroup[q.service[r]] === 1 && q.sharing[r] > NONE ? company.room(r) : 0;
    const units = q.units[r];
    const known = this.#kinds.findIndex((kind) => kind.units === units && kind.room === room);
    return known < 0 ? this.#kinds.push({ units, room }) - 1 : known;
  }

  #layOut(): void {
    const q = this.#problem;
    let k = 0;
    let s = 0;
    this.#grid.order.forEach((r, i) => {
      for (let o = q.optFirst[r]; o < q.optFirst[r + 1]; o++) {
        this.#option[k] = o;
        periodsNeeded(q, o).forEach((periods, half) => {
          this.#needs[half][k] = periods;
          this.#always[half][i] &= periods;
        });
        this.#slots[k] = q.optSlots[o];
        this.#brings[k] = q.optWorth[o];
        for (let a = q.sesFirst[o]; a < q.sesFirst[o + 1]; a++) {
          this.#start[s] = q.sesStart[a];
          this.#end[s++] = q.sesEnd[a];
        }
        this.#sessions[++k] = s;
      }
      this.#first[i + 1] = k;
    });
  }

  /** Pairs of a provider and a request that are near enough to be looked at. */
  pairs(): number {
    let pairs = 0;
    for (let p = 0; p < this.#problem.providers; p++) this.#forEachRun(p, (begin, end) => (pairs += end - begin));
    return pairs;
  }

  /**
   * Tells of every timetable and provider by which a request is left with more than `least` has for it; the caller may raise
   * that meanwhile. `price` are the cents of each slot, provider by provider. Only every so many-th pair is looked at, row by row
   * of positions: each provider at other rows than the one before, so that every request meets some.
   */
  run(price: Float32Array, least: Float64Array, meet: Meet, every = 1): void {
    for (const p of this.#providers) {
      this.#priceTime(p, price);
      const closed = periodsOpen(this.#problem, p).map((open) => ~open) as [number, number];
      let service = -1;
      this.#forEachRun(p, (begin, end, s) => {
        if (s !== service) this.#weigh(p, s);
        service = s;
        // Every so many-th row of positions, from the first on that is the provider's turn.
        const row = Math.floor(begin / ROW);
        for (let k = row + ((((p - row) % every) + every) % every); k * ROW < end; k += every)
          this.#look(p, Math.max(begin, k * ROW), Math.min(end, (k + 1) * ROW), closed, least, meet);
      });
    }
  }

  /** Calls back for the runs of positions among which all requests are whom the provider could serve, service by service. */
  #forEachRun(p: number, visit: (begin: number, end: number, service: number) => void): void {
    const q = this.#problem;
    for (let s = 0; s < q.services; s++) {
      if (q.capacity[p * q.services + s] === 0) continue;
      // Both ways are rounded to metres, and so is their sum.
      const walk = q.isGroup[s] === 1 ? this.#farthest + 1 : 0;
      const reach = q.maxTravel[p] + walk;
      this.#grid.forEachRun(s, q.providerX[p], q.providerY[p], reach, (begin, end) => visit(begin, end, s));
    }
  }

  /** Looks at one provider and the requests at some positions. */
  #look(p: number, begin: number, end: number, [early, late]: [number, number], least: Float64Array, meet: Meet): void {
    const [always, first, second] = [this.#always, ...this.#needs];
    const [offset, sessions, starts, ends] = [this.#first, this.#sessions, this.#start, this.#end];
    const [brings, slots, time, order] = [this.#brings, this.#slots, this.#time, this.#grid.order];
    for (let i = begin; i < end; i++) {
      if ((always[0][i] & early) !== 0 || (always[1][i] & late) !== 0) continue;
      const share = this.#share[this.#kind[i]];
      const suits = this.#suits[this.#kind[i]] + this.#wished[i];
      const r = order[i];
      let known = least[r];
      let isNear = false;
      for (let k = offset[i]; k < offset[i + 1]; k++) {
        if ((first[k] & early) !== 0 || (second[k] & late) !== 0) continue;
        const left = brings[k] + slots[k] * suits - known;
        if (left <= 0) continue;
        let takes = 0;
        for (let s = sessions[k]; s < sessions[k + 1]; s++) takes += time[ends[s]] - time[starts[s]];
        if (takes >= CLOSED || left <= share * takes) continue;
        if (!isNear && !this.#turnTo(p, r, i)) break;
        isNear = true;
        const most = this.#pair.brings(this.#option[k]);
        const worth = most - this.#pair.share * takes;
        if (worth <= known) continue;
        meet(p, this.#option[k], most, this.#pair.share, worth);
        known = least[r];
      }
    }
  }

  /** Turns to a pair; false where the two are out of reach, or the request is too much for the provider. */
  #turnTo(p: number, r: number, i: number): boolean {
    const { providerX, providerY, maxTravel, maxWalk, isGroup, service } = this.#problem;
    const way = this.#grid.metresTo(providerX[p], providerY[p], i);
    if (way > maxTravel[p] + (isGroup[service[r]] === 1 ? maxWalk[r] + 1 : 0)) return false;
    return this.#pair.turnTo(p, r, way <= maxTravel[p]);
  }

  #priceTime(p: number, price: Float32Array): void {
    for (let t = 0; t < SLOTS; t++)
      this.#time[t + 1] = this.#time[t] + (isThereIn(this.#problem, p, t) ? price[p * SLOTS + t] : CLOSED);
  }

  /** Works out what a provider of a service is to each kind of request. */
  #weigh(p: number, s: number): void {
    const q = this.#problem;
    const at = p * q.services + s;
    this.#kinds.forEach(({ units, room }, kind) => {
      this.#share[kind] = leastShare(q, at, s, units, fullestPlace(q, at, s, units, room));
      const fits = units <= q.capacity[at];
      this.#suits[kind] = fits ? q.quality[p] - leastCost(q, at, units, this.#share[kind]) : -Infinity;
    });
  }
}

/**
 * What each request is worth at most, in whole cents, where the providers' time costs `price` in each slot, nothing if absent;
 * `known` is what it is left with at least.
 */
export function worthAt(
  scan: IdealScan,
  problem: Problem,
  price = new Float32Array(problem.providers * SLOTS),
  known: Float64Array = new Float64Array(problem.requests),
): Int32Array {
  const worth = known.slice();
  scan.run(price, worth, (_, o, _brings, _share, left) => (worth[problem.optRequest[o]] = left));
  const cents = int32(problem.requests);
  worth.forEach((each, r) => (cents[r] = Math.ceil(each)));
  return cents;
}
