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
 * Slots are those numbered by `index`, of which `present` tells how many units are there.
 */
export class GroupPurse {
  readonly #problem: Problem;
  readonly #index: Int32Array;
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

  constructor(problem: Problem, index: Int32Array, present: Int32Array) {
    this.#problem = problem;
    this.#index = index;
    this.#present = present;
  }

  /** Begins with one provider at one venue, where `width` slots are numbered. */
  begin({ at, unitsLimit }: GroupSetting, width: number): void {
    const { base, extra } = this.#problem;
    this.#width = width;
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
  memberCanPay = (option: number): boolean => this.#over(option, this.#shareWith(0)) <= 0;

  /** Whether a newcomer can pay its share if all others come who may. */
  newcomerCanPay(option: number): boolean {
    const q = this.#problem;
    const u = q.units[q.optRequest[option]];
    return u > UNITS || this.#over(option, this.#shareWith(u)) <= 0;
  }

  /** Cents by which what one who is chosen pays as it stands is more than it can afford. */
  missing(option: number): number {
    const { sesFirst, sesStart, sesEnd } = this.#problem;
    const index = this.#index;
    let pays = 0;
    for (let s = sesFirst[option]; s < sesFirst[option + 1]; s++)
      for (let t = index[sesStart[s]]; t < index[sesEnd[s]]; t++) pays += this.#unitPays[this.#present[t]];
    return this.#beyond(option, pays);
  }

  #over(option: number, sum: Float64Array): number {
    const q = this.#problem;
    const index = this.#index;
    let pays = 0;
    for (let s = q.sesFirst[option]; s < q.sesFirst[option + 1]; s++)
      pays += sum[index[q.sesEnd[s]]] - sum[index[q.sesStart[s]]];
    return this.#beyond(option, pays);
  }

  /** Cents by which so much per unit is more than the household can pay; a cent is left for rounding. */
  #beyond(option: number, pays: number): number {
    const { optRequest, units, budget, optSlots } = this.#problem;
    const r = optRequest[option];
    return pays * units[r] - budget[r] * optSlots[option] - 1;
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
  relief(option: number, other: number): number {
    const { sesFirst, sesStart, sesEnd, units, optRequest } = this.#problem;
    const index = this.#index;
    const saves = this.#savesBy(Math.min(UNITS, units[optRequest[other]]));
    let saved = 0;
    let a = sesFirst[option];
    let b = sesFirst[other];
    while (a < sesFirst[option + 1] && b < sesFirst[other + 1]) {
      const start = Math.max(sesStart[a], sesStart[b]);
      const end = Math.min(sesEnd[a], sesEnd[b]);
      if (start < end) saved += saves[index[end]] - saves[index[start]];
      if (sesEnd[a] < sesEnd[b]) a++;
      else b++;
    }
    return saved * units[optRequest[option]];
  }
}
