import { type Problem, SLOTS } from '../problem/problem.js';

/**
 * The most that one provider's week could earn, from what each timetable earns at most, evenly over its slots: in every slot
 * those who earn most in it, as many as may be there at a time, under the best of the services; and of the slots the best,
 * as many as the week may have.
 */
export class WeekCeiling {
  /** Cents by slot, under the best of the services that are done. */
  readonly #week = new Float64Array(SLOTS);
  /** What those who earn most in each slot earn under the service at hand, the greatest first; in cents, `#atOnce` to a slot. */
  #greatest = new Float64Array(0);
  #atOnce = 0;
  /** The request at hand, what the best of its timetables earns in each slot, and the slots in which it earns. */
  #request = -1;
  readonly #earned = new Float64Array(SLOTS);
  readonly #slots: number[] = [];

  /** Begins with a service under which so many households may be there at a time. */
  begin(atOnce: number): void {
    this.#endService();
    this.#atOnce = atOnce;
    this.#greatest = new Float64Array(SLOTS * atOnce);
  }

  /** Enters what a timetable earns at most, in cents a week; those of one request one after the other. */
  add({ optRequest, optSlots, sesFirst, sesStart, sesEnd }: Problem, option: number, cents: number): void {
    if (optRequest[option] !== this.#request) this.#endRequest();
    this.#request = optRequest[option];
    const earned = cents / optSlots[option];
    for (let i = sesFirst[option]; i < sesFirst[option + 1]; i++)
      for (let t = sesStart[i]; t < sesEnd[i]; t++) {
        if (this.#earned[t] === 0) this.#slots.push(t);
        this.#earned[t] = Math.max(this.#earned[t], earned);
      }
  }

  /** Whole cents that no week of so many slots earns more than. */
  most(slots: number): number {
    this.#endService();
    const best = this.#week.slice().sort().reverse();
    return Math.ceil(best.subarray(0, slots).reduce((a, b) => a + b, 0));
  }

  #endRequest(): void {
    for (const t of this.#slots) {
      let earned = this.#earned[t];
      this.#earned[t] = 0;
      for (let i = t * this.#atOnce; earned > 0 && i < (t + 1) * this.#atOnce; i++) {
        const less = this.#greatest[i];
        if (less >= earned) continue;
        this.#greatest[i] = earned;
        earned = less;
      }
    }
    this.#slots.length = 0;
    this.#request = -1;
  }

  #endService(): void {
    this.#endRequest();
    for (let t = 0; this.#atOnce > 0 && t < SLOTS; t++) {
      let sum = 0;
      for (let i = t * this.#atOnce; i < (t + 1) * this.#atOnce; i++) sum += this.#greatest[i];
      this.#week[t] = Math.max(this.#week[t], sum);
    }
    this.#atOnce = 0;
  }
}
