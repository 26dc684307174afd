import { type Problem, SLOTS } from '../problem/problem.js';
import { type CrowdSpans } from './crowd-spans.js';
import { type GroupSetting } from './group-growth.js';

/** Units of one request for which sums are kept; those with more count as if they filled the place. */
const UNITS = 4;

/**
 * What the households of a group that is being put together can afford, whoever may still come.
 *
 * A unit pays extra + (base − extra) / k for a slot at which k units are there. Of those who may still come each makes a
 * slot cheaper by no more than if it came first, since the share of a unit falls less with every unit: what all of them
 * save a member is at most the sum of what each would save it by itself. Gaps and minimum blocks only cost more.
 *
 * Households are named by their number in the crowd, slots as its spans number them; `present` tells how many units are
 * there in each.
 */
export class GroupPurse {
  readonly #problem: Problem;
  readonly #spans: CrowdSpans;
  readonly #present: Int32Array;
  #unitsLimit = 0;
  /** What one unit pays for a slot, by how many are there. */
  unitPays = new Float64Array(16);
  /** Sums of what a unit saves by 1 … UNITS more units than are there; worked out when first asked for. */
  readonly #saves = Array.from({ length: UNITS + 1 }, () => new Float64Array(SLOTS + 1));
  readonly #isKnown = new Uint8Array(UNITS + 1);

  constructor(spans: CrowdSpans, problem: Problem, present: Int32Array) {
    this.#problem = problem;
    this.#spans = spans;
    this.#present = present;
  }

  /** Begins with one provider at one venue. */
  begin({ at, unitsLimit }: GroupSetting): void {
    const { base, extra } = this.#problem;
    this.#unitsLimit = unitsLimit;
    if (this.unitPays.length <= unitsLimit) this.unitPays = new Float64Array(2 * unitsLimit + 1);
    for (let k = 1; k <= unitsLimit; k++) this.unitPays[k] = extra[at] + (base[at] - extra[at]) / k;
    this.unitPays[0] = this.unitPays[1];
  }

  /** Takes note that others are there than before. */
  turn(): void {
    this.#isKnown.fill(0);
  }

  /** Whether a household could pay what a unit pays at least, of which `paid` has the sums over the slots. */
  canPay(i: number, paid: Float64Array): boolean {
    const { first, from, to } = this.#spans;
    let pays = 0;
    for (let s = first[i]; s < first[i + 1]; s++) pays += paid[to[s]] - paid[from[s]];
    return this.#beyond(i, pays) <= 0;
  }

  /** Cents by which one pays more than it can afford as it stands, with `more` units beside those who are there. */
  missing(i: number, more = 0): number {
    const { first, from, to } = this.#spans;
    let pays = 0;
    for (let s = first[i]; s < first[i + 1]; s++)
      for (let t = from[s]; t < to[s]; t++) pays += this.unitPays[this.#present[t] + more];
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
    const { width } = this.#spans;
    const pays = this.unitPays;
    const present = this.#present;
    const limit = this.#unitsLimit;
    for (let t = 0; t < width; t++) {
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
