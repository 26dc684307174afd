import { SLOTS } from '../problem/problem.js';
import { CrowdHouseholds } from './crowd-households.js';
import { type CrowdSpans } from './crowd-spans.js';
import { type Level } from './group-level.js';
import { type GroupPurse } from './group-purse.js';

const DAYS = 7;

/**
 * Who may still come to a group attends which slots, and among how many a slot is shared at most therefore.
 *
 * Whoever joins is among the candidates left, and each household once. So at a slot at most as many join as there are
 * households left that attend it under any of their timetables, and no more than may still come at all. If at most m who
 * join attend a slot that nobody chosen covers, and each bears 1 / m of its cost, together they bear no more than all of
 * it: so what each brings less such parts adds up to no less than what all bring less what their slots cost. The same holds
 * for units, and for the way there on a day on which nobody comes yet. And a unit pays less for a slot the more are there:
 * never less than if all came who attend it, as far as there is room.
 *
 * Slots are named as the spans number them; `present` tells how many units are there, `uncovered`
 * what a slot costs that nobody chosen covers, 0 for the others.
 */
export class Attendance {
  readonly #spans: CrowdSpans;
  readonly #purse: GroupPurse;
  readonly #present: Int32Array;
  readonly #uncovered: Int32Array;
  readonly #crowd = new CrowdHouseholds();
  #unitsLimit = 0;
  /** By slot: by how many more households and units attend it than the one before; zero but while they are counted. */
  readonly #heads = new Int32Array(SLOTS + 1);
  readonly #units = new Int32Array(SLOTS + 1);
  /** One part of one, two, three … */
  #parts = new Float64Array(0);
  /** Households among the candidates left that come on each day. */
  readonly heads = new Int32Array(DAYS);
  /** Sums over the slots: what a head and a unit bear at least of those that nobody chosen covers. */
  readonly perHead = new Float64Array(SLOTS + 1);
  readonly perUnit = new Float64Array(SLOTS + 1);
  /** Sums over the slots of the least that a unit pays, of one chosen or of one who joins. */
  readonly paid = new Float64Array(SLOTS + 1);

  constructor(spans: CrowdSpans, purse: GroupPurse, present: Int32Array, uncovered: Int32Array) {
    this.#spans = spans;
    this.#purse = purse;
    this.#present = present;
    this.#uncovered = uncovered;
  }

  /** Begins with the first `count` candidates at a venue, where so many units may be at once. */
  begin(count: number, unitsLimit: number): void {
    this.#crowd.begin(this.#spans, count);
    this.#unitsLimit = unitsLimit;
    if (this.#parts.length <= unitsLimit)
      this.#parts = Float64Array.from({ length: 2 * unitsLimit + 1 }, (_, k) => 1 / Math.max(1, k));
  }

  /** Counts who of a level attends, of whom at most `k` households may still come. */
  count({ count, candidate }: Level, k: number): void {
    const { household, first, from, to, days } = this.#crowd;
    const heads = this.#heads;
    const units = this.#units;
    this.heads.fill(0);
    let last = -1;
    let widest = 0;
    for (let j = 0; j < count; j++) {
      const h = household[candidate[j]];
      if (h === last) continue;
      last = h;
      const u = this.#spans.units[candidate[j]];
      if (u > widest) widest = u;
      for (let s = first[h]; s < first[h + 1]; s++) {
        heads[from[s]]++;
        heads[to[s]]--;
        units[from[s]] += u;
        units[to[s]] -= u;
      }
      for (let d = 0, left = days[h]; left > 0; left >>= 1, d++) this.heads[d] += left & 1;
    }
    this.#sumUp(k, k * widest);
  }

  /** Sums up what a head and a unit bear at least where at most so many households and units may still come. */
  #sumUp(k: number, most: number): void {
    const { perHead, perUnit, paid } = this;
    const { width } = this.#spans;
    const { unitPays } = this.#purse;
    const heads = this.#heads;
    const units = this.#units;
    const present = this.#present;
    const parts = this.#parts;
    const limit = this.#unitsLimit;
    const seats = Math.min(k, limit);
    const uncovered = this.#uncovered;
    let [h, u] = [0, 0];
    let [headBears, unitBears, pays] = [0, 0, 0];
    for (let t = 0; t < width; t++) {
      h += heads[t];
      u += units[t];
      heads[t] = units[t] = 0;
      const more = u < most ? u : most;
      const there = present[t] + more;
      const cost = uncovered[t];
      paid[t + 1] = pays += unitPays[there < limit ? there : limit];
      perHead[t + 1] = headBears += cost * parts[h < seats ? h : seats];
      perUnit[t + 1] = unitBears += cost * parts[more < limit ? more : limit];
    }
    heads[width] = units[width] = 0;
  }
}
