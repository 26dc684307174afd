import { type Problem, SLOTS } from '../problem/problem.js';

/** Slots of a day. */
const DAY = 96;

/**
 * When those who could meet at one venue would be there, laid out to be read from front to back.
 *
 * Slots that none of them attends are left out, and the others numbered, so that sums over the week are short; the sessions
 * of candidate `i` are `first[i] … first[i + 1] − 1`, over the slots `from … to − 1`.
 */
export class CrowdSpans {
  readonly #problem: Problem;
  readonly #index = new Int32Array(SLOTS + 1);
  /** Slots that somebody attends. */
  width = 0;
  /** The slot of the week behind each number. */
  readonly slot = new Int32Array(SLOTS);
  first = new Int32Array(257);
  from = new Int32Array(2048);
  to = new Int32Array(2048);
  day = new Int32Array(2048);
  request = new Int32Array(256);
  units = new Int32Array(256);
  /** Cents that the household can pay for the whole week. */
  means = new Float64Array(256);

  constructor(problem: Problem) {
    this.#problem = problem;
  }

  /** Lays out the first `count` of these options. */
  begin(option: Int32Array, count: number): void {
    const { sesFirst, sesStart, sesEnd, optRequest, units, budget, optSlots } = this.#problem;
    this.#reserve(count, this.#numberSlots(option, count));
    const index = this.#index;
    let n = 0;
    for (let i = 0; i < count; i++) {
      const o = option[i];
      const r = optRequest[o];
      this.request[i] = r;
      this.units[i] = units[r];
      this.means[i] = budget[r] * optSlots[o];
      for (let s = sesFirst[o]; s < sesFirst[o + 1]; s++) {
        this.from[n] = index[sesStart[s]];
        this.to[n] = index[sesEnd[s]];
        this.day[n++] = (sesStart[s] / DAY) | 0;
      }
      this.first[i + 1] = n;
    }
  }

  /** Numbers the slots that somebody attends; returns how many sessions there are. */
  #numberSlots(option: Int32Array, count: number): number {
    const { sesFirst, sesStart, sesEnd } = this.#problem;
    const index = this.#index;
    index.fill(0);
    let sessions = 0;
    for (let i = 0; i < count; i++) {
      const o = option[i];
      sessions += sesFirst[o + 1] - sesFirst[o];
      for (let s = sesFirst[o]; s < sesFirst[o + 1]; s++) {
        index[sesStart[s]]++;
        index[sesEnd[s]]--;
      }
    }
    this.width = 0;
    let there = 0;
    for (let t = 0; t <= SLOTS; t++) {
      there += index[t];
      index[t] = this.width;
      if (there > 0) this.slot[this.width++] = t;
    }
    return sessions;
  }

  #reserve(count: number, sessions: number): void {
    if (count > this.units.length) {
      this.first = new Int32Array(2 * count + 1);
      this.request = new Int32Array(2 * count);
      this.units = new Int32Array(2 * count);
      this.means = new Float64Array(2 * count);
    }
    if (sessions <= this.from.length) return;
    this.from = new Int32Array(2 * sessions);
    this.to = new Int32Array(2 * sessions);
    this.day = new Int32Array(2 * sessions);
  }
}
