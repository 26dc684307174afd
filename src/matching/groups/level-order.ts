import { type Level } from './group-level.js';

/** Puts the candidates of a level in order, request by request; nothing is allocated, for that is done at every branch. */
export class LevelOrder {
  /** Requests, those first that promise most: where each begins in the level, and what its best timetable promises. */
  #begin = new Int32Array(64);
  #promise = new Float64Array(64);
  /** The candidates as they were. */
  #candidate = new Int32Array(64);
  #request = new Int32Array(64);
  #byUnits = new Float64Array(64);
  #byHeads = new Float64Array(64);

  /** Puts the requests first whose best timetable adds most by heads; of equals the one that came first. */
  sort(level: Level): void {
    if (level.count > this.#begin.length) this.#lengthen(2 * level.count);
    const requests = this.#rank(level);
    if (requests > 1) this.#move(level, requests);
  }

  /** Ranks the requests of the level; returns how many there are. */
  #rank({ count, request, byHeads }: Level): number {
    const begin = this.#begin;
    const promise = this.#promise;
    let requests = 0;
    for (let j = 0; j < count;) {
      const start = j;
      let most = byHeads[j++];
      for (; j < count && request[j] === request[start]; j++) if (byHeads[j] > most) most = byHeads[j];
      let at = requests++;
      for (; at > 0 && promise[at - 1] < most; at--) {
        promise[at] = promise[at - 1];
        begin[at] = begin[at - 1];
      }
      promise[at] = most;
      begin[at] = start;
    }
    return requests;
  }

  /** Moves the candidates to where their requests are ranked. */
  #move({ count, candidate, request, byUnits, byHeads }: Level, requests: number): void {
    for (let j = 0; j < count; j++) {
      this.#candidate[j] = candidate[j];
      this.#request[j] = request[j];
      this.#byUnits[j] = byUnits[j];
      this.#byHeads[j] = byHeads[j];
    }
    let n = 0;
    for (let k = 0; k < requests; k++) {
      let j = this.#begin[k];
      const r = this.#request[j];
      for (; j < count && this.#request[j] === r; j++) {
        candidate[n] = this.#candidate[j];
        request[n] = r;
        byUnits[n] = this.#byUnits[j];
        byHeads[n++] = this.#byHeads[j];
      }
    }
  }

  #lengthen(n: number): void {
    this.#begin = new Int32Array(n);
    this.#promise = new Float64Array(n);
    this.#candidate = new Int32Array(n);
    this.#request = new Int32Array(n);
    this.#byUnits = new Float64Array(n);
    this.#byHeads = new Float64Array(n);
  }
}
