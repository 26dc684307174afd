/**
 * Those who could share one provider at the prices of a proof, laid out in flat arrays that a search reads from front to
 * back: timetables of one household lie next to each other, and slots that nobody attends are left out.
 */
import { type Candidate, type OfferJudge } from './offer-judge.js';

const WEEK = 672;

/** Some candidates of one provider and service; each is named by its position. */
export class Crowd {
  readonly size: number;
  /** The household, by a number within the crowd: it rises with the position. */
  readonly household: Int32Array;
  readonly units: Int32Array;
  readonly sessions: Int32Array;
  /** Days of the week on which a session starts, a bit for each. */
  readonly days: Uint8Array;
  /** Years; without ages the least is very large and the greatest very small. */
  readonly youngest: Int32Array;
  readonly oldest: Int32Array;
  /** Whether the household minds some others. */
  readonly minds: Uint8Array;
  /** Cents that serving it brings before anything is paid for slots but its own extra, and before walks. */
  readonly gain: Float64Array;
  /** Cents that the household can pay for the week, and one for rounding. */
  readonly means: Float64Array;
  /** Sessions of candidate `i` are `first[i] … first[i + 1] − 1`, over the slots `from … to − 1` as numbered here. */
  readonly first: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** When any timetable of household `h` has it there: the runs `firstUnion[h] … firstUnion[h + 1] − 1`, and the days. */
  readonly firstUnion: Int32Array;
  readonly unionFrom: Int32Array;
  readonly unionTo: Int32Array;
  readonly unionDays: Uint8Array;
  /** Slots that somebody attends, in order. */
  readonly slotOf: readonly number[];
  /** For each of these, cents that the provider's presence costs there once, whoever is there. */
  readonly once: Float64Array;

  constructor(
    readonly candidates: readonly Candidate[],
    { rate, prices }: OfferJudge,
  ) {
    const n = candidates.length;
    this.size = n;
    this.household = new Int32Array(n);
    this.units = Int32Array.from(candidates, ({ choice }) => choice.request.units);
    this.sessions = Int32Array.from(candidates, ({ choice }) => choice.sessions.length / 2);
    this.days = Uint8Array.from(candidates, ({ choice }) => choice.days.reduce((set, day) => set | (1 << day), 0));
    this.youngest = Int32Array.from(candidates, ({ choice }) => choice.request.ages?.[0] ?? 1 << 20);
    this.oldest = Int32Array.from(candidates, ({ choice }) => choice.request.ages?.[1] ?? -(1 << 20));
    this.minds = Uint8Array.from(candidates, ({ choice }) => (choice.request.avoids.length > 0 ? 1 : 0));
    this.gain = Float64Array.from(
      candidates,
      ({ choice, worth }, i) => worth - (choice.slots * this.units[i] * rate.extra) / 4,
    );
    this.means = Float64Array.from(candidates, ({ choice }) => (choice.request.budget * choice.slots) / 4 + 1);
    const number = numberSlots(candidates);
    this.slotOf = Array.from({ length: WEEK }, (_, t) => t).filter((t) => number[t + 1] > number[t]);
    this.once = Float64Array.from(this.slotOf, (t) => (rate.base - rate.extra) / 4 + prices.slots[t]);
    this.first = new Int32Array(n + 1);
    for (let i = 0; i < n; i++) {
      this.first[i + 1] = this.first[i] + this.sessions[i];
      const another = i > 0 && candidates[i].choice.asker !== candidates[i - 1].choice.asker;
      if (i > 0) this.household[i] = this.household[i - 1] + (another ? 1 : 0);
    }
    this.from = new Int32Array(this.first[n]);
    this.to = new Int32Array(this.first[n]);
    candidates.forEach(({ choice: { sessions } }, i) => {
      for (let s = 0; s < sessions.length; s += 2) {
        this.from[this.first[i] + s / 2] = number[sessions[s]];
        this.to[this.first[i] + s / 2] = number[sessions[s + 1]];
      }
    });
    const households = this.household[n - 1] + 1;
    this.firstUnion = new Int32Array(households + 1);
    this.unionFrom = new Int32Array(this.first[n]);
    this.unionTo = new Int32Array(this.first[n]);
    this.unionDays = new Uint8Array(households);
    this.unite();
  }

  /** Works out when each household would be there under any of its timetables. */
  private unite(): void {
    const { household, first, from, to, firstUnion, unionFrom, unionTo, unionDays } = this;
    let runs = 0;
    for (let i = 0, next = 0; i < this.size; i = next) {
      const h = household[i];
      while (next < this.size && household[next] === h) unionDays[h] |= this.days[next++];
      const order = Array.from({ length: first[next] - first[i] }, (_, k) => first[i] + k).sort(
        (a, b) => from[a] - from[b],
      );
      for (const s of order) {
        if (runs > firstUnion[h] && from[s] <= unionTo[runs - 1]) {
          unionTo[runs - 1] = Math.max(unionTo[runs - 1], to[s]);
          continue;
        }
        unionFrom[runs] = from[s];
        unionTo[runs++] = to[s];
      }
      firstUnion[h + 1] = runs;
    }
  }
}

/** How many slots that somebody attends lie before each slot of the week. */
function numberSlots(candidates: readonly Candidate[]): Int16Array {
  const before = new Int16Array(WEEK + 1);
  for (const { choice } of candidates)
    for (let i = 0; i < choice.sessions.length; i += 2)
      before.fill(1, choice.sessions[i] + 1, choice.sessions[i + 1] + 1);
  for (let t = 0; t < WEEK; t++) before[t + 1] += before[t];
  return before;
}
