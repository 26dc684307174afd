import { type Comers } from './comers.js';
import { type Crowd } from './crowd.js';
import { type Party } from './party.js';

const DAYS = 7;

/**
 * Drops those who cannot be in a group that earns enough together with the members of a party.
 *
 * A slot that nobody attends yet is shared by at most as many as may still come, and as there are who attend it at all: by
 * heads, or by units. The way to the venue, for each day on which nobody comes yet, is shared by heads. Ceilings of one kind
 * add up, so whoever cannot bring what is missing together with the best others drops out. Nor does anybody join, or stay,
 * who could not pay its share if all came who still could; and of those who may come each makes a member's slots cheaper by
 * no more than if it came first.
 */
export class Weighing {
  /** By slot: by how many more households and units among those who may come attend it than the one before. */
  private readonly heads: Int32Array;
  private readonly units: Int32Array;
  private readonly dayHeads = new Int32Array(DAYS);
  /** Sums over the slots: what each costs a head, a unit, and the least that a unit can pay. */
  private readonly perHead: Float64Array;
  private readonly perUnit: Float64Array;
  private readonly leastPaid: Float64Array;
  /** One part of one, two, three … */
  private readonly parts: Float64Array;

  constructor(
    private readonly crowd: Crowd,
    private readonly party: Party,
  ) {
    const width = crowd.slotOf.length;
    this.heads = new Int32Array(width + 1);
    this.units = new Int32Array(width + 1);
    this.parts = Float64Array.from({ length: party.unitPays.length }, (_, k) => 1 / Math.max(1, k));
    this.perHead = new Float64Array(width + 1);
    this.perUnit = new Float64Array(width + 1);
    this.leastPaid = new Float64Array(width + 1);
  }

  /** Leaves those of whom at most `left` could bring more than what is missing if all slots were shared as far as can be. */
  glance(comers: Comers, left: number, missing: number): void {
    this.openSlots();
    this.weighQuickly(comers, left);
    comers.drop(comers.byHeads, missing, left);
    comers.drop(comers.byUnits, missing, left);
  }

  /** Leaves those of whom at most `left` could come to the first `n` members, pay, and bring more than what is missing. */
  sift(comers: Comers, n: number, left: number, missing: number): void {
    const { party } = this;
    if (comers.count === 0) return;
    this.attend(comers, left);
    for (let m = 0; m < n; m++) if (this.cannotPay(party.members[m])) comers.count = 0;
    this.weigh(comers, left);
    comers.drop(comers.byUnits, missing, left);
    comers.drop(comers.byHeads, missing, left);
    for (let m = 0; m < n; m++) this.dropIdle(party.members[m], comers, left);
  }

  /** Sums up what the slots cost that nobody attends yet. */
  openSlots(): void {
    const { perHead } = this;
    const { present, once } = this.party;
    for (let t = 0; t < present.length; t++) perHead[t + 1] = perHead[t] + (present[t] === 0 ? once[t] : 0);
  }

  /** What a candidate brings less the whole cost of its slots among these. */
  bringsAlone(i: number): number {
    return this.party.gainOf(i) - this.over(i, this.perHead);
  }

  private over(i: number, sum: Float64Array): number {
    const { first, from, to } = this.crowd;
    let cost = 0;
    for (let s = first[i]; s < first[i + 1]; s++) cost += sum[to[s]] - sum[from[s]];
    return cost;
  }

  /** What each brings at most, if as many as can shared all its slots. */
  private weighQuickly({ count, candidate, byUnits, byHeads }: Comers, left: number): void {
    const { party, crowd, perHead } = this;
    const { unitsAtOnce } = party;
    const heads = Math.min(left, unitsAtOnce);
    for (let j = 0; j < count; j++) {
      const i = candidate[j];
      const gain = party.gainOf(i);
      const once = this.over(i, perHead);
      byUnits[j] = gain - (once * crowd.units[i]) / unitsAtOnce;
      byHeads[j] = gain - once / heads;
    }
  }

  /** Counts the households that attend each slot, and come on each day, under any of their timetables. */
  private attend({ count, candidate }: Comers, left: number): void {
    const { crowd, heads, units, dayHeads } = this;
    const { firstUnion, unionFrom, unionTo } = crowd;
    heads.fill(0);
    units.fill(0);
    dayHeads.fill(0);
    let last = -1;
    let widest = 0;
    for (let j = 0; j < count; j++) {
      const h = crowd.household[candidate[j]];
      if (h === last) continue;
      last = h;
      const u = crowd.units[candidate[j]];
      if (u > widest) widest = u;
      for (let s = firstUnion[h]; s < firstUnion[h + 1]; s++) {
        heads[unionFrom[s]]++;
        heads[unionTo[s]]--;
        units[unionFrom[s]] += u;
        units[unionTo[s]] -= u;
      }
      for (let days = crowd.unionDays[h], d = 0; days > 0; days >>= 1, d++) dayHeads[d] += days & 1;
    }
    this.sumUp(left, left * widest);
  }

  /** Sums up what slots cost at least a head and a unit, when at most so many households and units may still come. */
  private sumUp(left: number, most: number): void {
    const { heads, units, perHead, perUnit, leastPaid, parts } = this;
    const { present, once, unitPays, unitsAtOnce } = this.party;
    const seats = Math.min(left, unitsAtOnce);
    let [h, u] = [0, 0];
    for (let t = 0; t < present.length; t++) {
      h += heads[t];
      u += units[t];
      const more = u < most ? u : most;
      const there = present[t] + more;
      leastPaid[t + 1] = leastPaid[t] + unitPays[there < unitsAtOnce ? there : unitsAtOnce];
      const open = present[t] === 0 && more > 0 ? once[t] : 0;
      perHead[t + 1] = perHead[t] + open * parts[h < seats ? h : seats];
      perUnit[t + 1] = perUnit[t] + open * parts[more < unitsAtOnce ? more : unitsAtOnce];
    }
  }

  private cannotPay(i: number): boolean {
    return this.over(i, this.leastPaid) * this.crowd.units[i] > this.crowd.means[i];
  }

  /** What each brings at most; who could not pay its share drops out. */
  private weigh(comers: Comers, left: number): void {
    const { crowd, perHead, perUnit, dayHeads, party } = this;
    const { daysTaken, dayWay } = party;
    const { first, from, to } = crowd;
    const { candidate, byUnits, byHeads } = comers;
    let count = 0;
    for (let j = 0; j < comers.count; j++) {
      const i = candidate[j];
      if (this.cannotPay(i)) continue;
      let gain = party.gainOf(i);
      if (dayWay > 0)
        for (let d = 0; d < DAYS; d++)
          if ((crowd.days[i] >> d) & 1 && daysTaken[d] === 0) gain -= dayWay / Math.min(left, dayHeads[d]);
      let heads = 0;
      let units = 0;
      for (let s = first[i]; s < first[i + 1]; s++) {
        heads += perHead[to[s]] - perHead[from[s]];
        units += perUnit[to[s]] - perUnit[from[s]];
      }
      candidate[count] = i;
      byUnits[count] = gain - units * crowd.units[i];
      byHeads[count++] = gain - heads;
    }
    comers.count = count;
  }

  /** Drops who is needed by nobody so that a member can pay its share. */
  private dropIdle(member: number, comers: Comers, left: number): void {
    const lacking = this.party.lacks(member, 0);
    if (lacking <= 0) return;
    for (let j = 0; j < comers.count; j++) comers.relief[j] = this.party.relief(member, comers.candidate[j]);
    // Nothing is lost to rounding: what a household lacks is a cent more than it may be.
    comers.drop(comers.relief, lacking - 0.001, left);
  }
}
