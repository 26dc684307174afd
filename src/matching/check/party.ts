import { type Crowd } from './crowd.js';
import { type OfferJudge } from './offer-judge.js';
import { avoid } from './proof-tables.js';

const DAYS = 7;

/** A group that is being put together from a crowd: who is chosen, when they are there, what they pay. */
export class Party {
  /** Positions in the crowd. */
  readonly members: number[] = [];
  /** Units by slot, as the crowd numbers slots. */
  readonly present: Int32Array;
  /** Slots in which anybody is there. */
  hours = 0;
  /** Members who come on each day of the week. */
  readonly daysTaken = new Int32Array(DAYS);
  /** After so many members: the most units at once, and the ages. */
  readonly peak: number[] = [0];
  private readonly youngest: number[] = [1 << 20];
  private readonly oldest: number[] = [-(1 << 20)];
  /** Cents that a unit pays for a slot, by how many are there. */
  readonly unitPays: Float64Array;

  /** Units that fit at once where the party meets. */
  unitsAtOnce = 0;
  /** Cents that each slot costs once there, that the way costs for each day, and per session the walk of each candidate. */
  readonly once: Float64Array;
  dayWay = 0;
  readonly walk: Float64Array;

  constructor(
    private readonly crowd: Crowd,
    private readonly judge: OfferJudge,
  ) {
    const { rate } = judge;
    this.present = new Int32Array(crowd.slotOf.length);
    this.once = Float64Array.from(crowd.once);
    this.walk = new Float64Array(crowd.size);
    this.unitPays = Float64Array.from(
      { length: rate.capacity + 1 },
      (_, k) => (rate.extra + (rate.base - rate.extra) / Math.max(1, k)) / 4,
    );
  }

  /** Cents that a candidate brings before slots are paid for once. */
  gainOf(i: number): number {
    return this.crowd.gain[i] - this.walk[i] * this.crowd.sessions[i];
  }

  /** Whether a candidate gets on with the `n` members and finds room; that it does with all but the last is known. */
  welcomes(i: number, n: number): boolean {
    const { candidates, household, units, minds, youngest, oldest, first, from, to } = this.crowd;
    const { maxAgeSpan } = this.judge.tables.service;
    const span = Math.max(this.oldest[n], oldest[i]) - Math.min(this.youngest[n], youngest[i]);
    if (maxAgeSpan !== null && span > maxAgeSpan) return false;
    if (n > 0) {
      const last = this.members[n - 1];
      if (household[i] === household[last]) return false;
      const minded = (minds[i] | minds[last]) !== 0;
      if (minded && avoid(candidates[last].choice.request, candidates[i].choice.request)) return false;
    }
    const free = this.unitsAtOnce - units[i];
    if (this.peak[n] <= free) return true;
    for (let s = first[i]; s < first[i + 1]; s++)
      for (let t = from[s]; t < to[s]; t++) if (this.present[t] > free) return false;
    return true;
  }

  /** Takes a candidate in as member number `n`; what it brings less what its slots and days cost that are not yet paid. */
  enter(i: number, n: number): number {
    const { crowd, present, once, daysTaken } = this;
    const units = crowd.units[i];
    let brings = this.gainOf(i);
    let peak = this.peak[n];
    for (let s = crowd.first[i]; s < crowd.first[i + 1]; s++) {
      for (let t = crowd.from[s]; t < crowd.to[s]; t++) {
        if (present[t] === 0) {
          brings -= once[t];
          this.hours++;
        }
        present[t] += units;
        if (present[t] > peak) peak = present[t];
      }
    }
    for (let d = 0; d < DAYS; d++) if ((crowd.days[i] >> d) & 1 && daysTaken[d]++ === 0) brings -= this.dayWay;
    this.members[n] = i;
    this.peak[n + 1] = peak;
    this.youngest[n + 1] = Math.min(this.youngest[n], crowd.youngest[i]);
    this.oldest[n + 1] = Math.max(this.oldest[n], crowd.oldest[i]);
    return brings;
  }

  /** Lets the member who came last go. */
  leave(i: number): void {
    const { first, from, to, units, days } = this.crowd;
    for (let s = first[i]; s < first[i + 1]; s++) {
      for (let t = from[s]; t < to[s]; t++) if ((this.present[t] -= units[i]) === 0) this.hours--;
    }
    for (let d = 0; d < DAYS; d++) if ((days[i] >> d) & 1) this.daysTaken[d]--;
  }

  /** Days on which somebody is there. */
  get days(): number {
    return this.daysTaken.reduce((days, taken) => days + (taken > 0 ? 1 : 0), 0);
  }

  /** Cents that a member, or with so many more units somebody new, pays for its slots beyond what it can pay. */
  lacks(i: number, more: number): number {
    const { first, from, to, units, means } = this.crowd;
    let pays = 0;
    for (let s = first[i]; s < first[i + 1]; s++)
      for (let t = from[s]; t < to[s]; t++) pays += this.unitPays[this.present[t] + more];
    return pays * units[i] - means[i];
  }

  /** Cents that a member would save if somebody else came. */
  relief(i: number, other: number): number {
    const { first, from, to, units } = this.crowd;
    const { present, unitPays, unitsAtOnce } = this;
    let saved = 0;
    let a = first[i];
    let b = first[other];
    while (a < first[i + 1] && b < first[other + 1]) {
      const end = Math.min(to[a], to[b]);
      for (let t = Math.max(from[a], from[b]); t < end; t++)
        saved += unitPays[present[t]] - unitPays[Math.min(unitsAtOnce, present[t] + units[other])];
      if (to[a] < to[b]) a++;
      else b++;
    }
    return saved * units[i];
  }

  /** Cents that gaps and minimum blocks cost, and how many blocks there are. */
  idleTime(): { readonly cents: number; readonly blocks: number } {
    const { crowd, present, judge } = this;
    const { maxGap } = judge.all.instance.policy;
    const { base } = judge.rate;
    const { minBlock } = judge.provider;
    let [cents, blocks, start, end] = [0, 0, 0, -Infinity];
    for (let k = 0; k < present.length; k++) {
      if (present[k] === 0) continue;
      const t = crowd.slotOf[k];
      if (t <= end + maxGap) cents += ((t - end) * base) / 4 + judge.timeBetween(end, t);
      else {
        if (blocks++ > 0) cents += (Math.max(0, minBlock - (end - start)) * base) / 4;
        start = t;
      }
      end = t + 1;
    }
    return { cents: cents + (Math.max(0, minBlock - (end - start)) * base) / 4, blocks };
  }
}
