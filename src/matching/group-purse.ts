import { type CrowdSpans } from './crowd-spans.js';
import { type GroupSetting } from './group-growth.js';
import { type Problem, SLOTS } from './problem.js';

/** Units of one request for which sums are kept; those with more count as if they filled the place. */
const UNITS = 4;

/**
 * What the households of a group that is being put together can afford, whoever may still come.
 *
 * A unit pays extra + (base − extra) / k for a slot at which k units are there. So a slot is cheapest when as many more
 * units come as there is room for, which bounds what each household pays by one sum. And of those who may still come each
 * makes a slot cheaper by no more than if it came first, since the share of a unit falls less with every unit: what all of
 * them save a member is at most the sum of what each would save it by itself. Gaps and minimum blocks only cost more.
 *
 * Households are named by their number in the crowd, slots as its spans number them; `present` tells how many units are
 * there in each.
 */
export class GroupPurse {
  readonly #problem: Problem;
  readonly #spans: CrowdSpans;
  readonly #present: Int32Array;
  #width = 0;
  #unitsLimit = 0;
  /** What one unit pays for a slot, by how many are there. */
  #unitPays = new Float64Array(16);
  /** Sums over the slots of the least that a unit can pay: for those chosen, and for a newcomer of 1 … UNITS units. */
  readonly #share = Array.from({ length: UNITS + 1 }, () => new Float64Array(SLOTS + 1));
  /** Sums of what a unit saves by 1 … UNITS more units than are there; worked out when first asked for. */
  readonly #saves = Array.from({ length: UNITS + 1 }, () => new Float64Array(SLOTS + 1));
  readonly #isKnown = new Uint8Array(UNITS + 1);
  readonly #isShared = new Uint8Array(UNITS + 1);
  /** Households of how many units each may still come at most. */
  #more = 0;
  #widest = 0;

  constructor(spans: CrowdSpans, problem: Problem, present: Int32Array) {
    this.#problem = problem;
    this.#spans = spans;
    this.#present = present;
  }

  /** Begins with one provider at one venue. */
  begin({ at, unitsLimit }: GroupSetting): void {
    const { base, extra } = this.#problem;
    this.#width = this.#spans.width;
    this.#unitsLimit = unitsLimit;
    if (this.#unitPays.length <= unitsLimit) this.#unitPays = new Float64Array(2 * unitsLimit + 1);
    for (let k = 1; k <= unitsLimit; k++) this.#unitPays[k] = extra[at] + (base[at] - extra[at]) / k;
    this.#unitPays[0] = this.#unitPays[1];
  }

  /** Takes note of who is there, before at most `k` more households of at most `widest` units each. */
  sumUp(k: number, widest: number): void {
    this.#isKnown.fill(0);
    this.#isShared.fill(0);
    this.#more = k;
    this.#widest = widest;
  }

  /**
   * Sums of the least that a unit can pay: with a newcomer of `u` units, and after it one household fewer; or (u = 0) with
   * all households that may still come. Worked out when first asked for.
   */
  #shareWith(u: number): Float64Array {
    const share = this.#share[u];
    if (this.#isShared[u] === 1) return share;
    this.#isShared[u] = 1;
    const present = this.#present;
    const pays = this.#unitPays;
    const limit = this.#unitsLimit;
    const more = u + (this.#more - (u > 0 ? 1 : 0)) * this.#widest;
    for (let t = 0; t < this.#width; t++) share[t + 1] = share[t] + pays[Math.min(limit, present[t] + more)];
    return share;
  }

  /** Whether one who is chosen can pay its share if all come who may. */
  memberCanPay = (i: number): boolean => this.#over(i, this.#shareWith(0)) <= 0;

  /** Whether a newcomer can pay its share if all others come who may. */
  newcomerCanPay(i: number): boolean {
    const u = this.#spans.units[i];
    return u > UNITS || this.#over(i, this.#shareWith(u)) <= 0;
  }

  /** Cents by which what one who is chosen pays as it stands is more than it can afford. */
  missing(i: number): number {
    const { first, from, to } = this.#spans;
    let pays = 0;
    for (let s = first[i]; s < first[i + 1]; s++)
      for (let t = from[s]; t < to[s]; t++) pays += this.#unitPays[this.#present[t]];
    return this.#beyond(i, pays);
  }

  #over(i: number, sum: Float64Array): number {
    const { first, from, to } = this.#spans;
    let pays = 0;
    for (let s = first[i]; s < first[i + 1]; s++) pays += sum[to[s]] - sum[from[s]];
    return this.#beyond(i, pays);
  }

  /** Cents by which so much per unit is more than the household can pay; a cent is left for rounding. */
  #beyond(i: number, pays: number): number {
    return pays * this.#spans.units[i] - this.#spans.means[i] - 1;
  }

  /** Sums of what a unit saves by `u` more. */
  #savesBy(u: number): Float64Array {
    const saves = this.#saves[u];
    if (this.#isKnown[u] === 1) return saves;
    this.#isKnown[u] = 1;
    const pays = this.#unitPays;
    const present = this.#present;
    const limit = this.#unitsLimit;
    for (let t = 0; t < this.#width; t++) {
      const there = u === UNITS ? limit : Math.min(limit, present[t] + u);
      saves[t + 1] = saves[t] + pays[present[t]] - pays[there];
    }
    return saves;
  }

  /** Cents that `other` saves one who is chosen at most. */
  relief(i: number, other: number): number {
    const { first, from, to, units } = this.#spans;
    const saves = this.#savesBy(Math.min(UNITS, units[other]));
    let saved = 0;
    let a = first[i];
    let b = first[other];
    while (a < first[i + 1] && b < first[other + 1]) {
      const start = Math.max(from[a], from[b]);
      const end = Math.min(to[a], to[b]);
      if (start < end) saved += saves[end] - saves[start];
      if (to[a] < to[b]) a++;
      else b++;
    }
    return saved * units[i];
  }
}
