import { type CrowdSpans } from './crowd-spans.js';

/**
 * When each household among those who could meet at one venue would be there under any of its timetables.
 *
 * Candidates of one household follow each other and bear its number, `household[i]`. The slots that any of them attends are
 * runs without a gap between, `first[h] … first[h + 1] − 1`, over `from … to − 1`.
 */
export class CrowdHouseholds {
  household = new Int32Array(256);
  first = new Int32Array(257);
  from = new Int32Array(2048);
  to = new Int32Array(2048);
  /** One bit for each day on which it would come. */
  days = new Int32Array(256);

  /** Lays out the households of the first `count` candidates. */
  begin(spans: CrowdSpans, count: number): void {
    this.#reserve(count, spans.first[count]);
    const { request } = spans;
    let h = 0;
    let runs = 0;
    for (let i = 0; i < count; h++) {
      const begin = i;
      while (i < count && request[i] === request[begin]) this.household[i++] = h;
      runs = this.#unite(spans, spans.first[begin], spans.first[i], runs);
      this.first[h + 1] = runs;
      this.days[h] = 0;
      for (let s = spans.first[begin]; s < spans.first[i]; s++) this.days[h] |= 1 << spans.day[s];
    }
  }

  /** Adds the sessions `a … b − 1` as runs behind the first `begin`; returns how many runs there are then. */
  #unite(spans: CrowdSpans, a: number, b: number, begin: number): number {
    const { from, to } = this;
    let end = begin;
    for (let s = a; s < b; s++) {
      let at = end++;
      for (; at > begin && from[at - 1] > spans.from[s]; at--) {
        from[at] = from[at - 1];
        to[at] = to[at - 1];
      }
      from[at] = spans.from[s];
      to[at] = spans.to[s];
    }
    let last = begin;
    for (let s = begin + 1; s < end; s++) {
      if (from[s] <= to[last]) {
        if (to[s] > to[last]) to[last] = to[s];
        continue;
      }
      last++;
      from[last] = from[s];
      to[last] = to[s];
    }
    return last + 1;
  }

  #reserve(count: number, sessions: number): void {
    if (count > this.household.length) {
      this.household = new Int32Array(2 * count);
      this.first = new Int32Array(2 * count + 1);
      this.days = new Int32Array(2 * count);
    }
    if (sessions <= this.from.length) return;
    this.from = new Int32Array(2 * sessions);
    this.to = new Int32Array(2 * sessions);
  }
}
