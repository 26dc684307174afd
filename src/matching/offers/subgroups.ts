import { STABLE_MEMBERS } from '../format/instance.js';
import { SLOTS } from '../problem/problem.js';

// Shares are sums of a few fractions with small denominators: errors stay far below this, distinct values far above.
const TINY = 1e-6;

/** The sessions of an offer, sorted by start, with the member of each. */
export interface Sessions {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly member: Int32Array;
}

/** What a provider asks, in cents per slot, and how it counts presence. */
export interface Asking {
  readonly base: number;
  readonly extra: number;
  readonly minBlock: number;
  readonly maxGap: number;
}

/**
 * Whether some of an offer's members, two or more but not all, would pay less by themselves with the same provider.
 *
 * Slot by slot nobody gains by fewer heads, so it can only be idle time that drives members out: a gap that others bring
 * about, or share too little of. Every subgroup is reckoned anew from its own sessions.
 */
export class Subgroups {
  readonly #heads = new Int32Array(SLOTS);

  /** `share` are the exact shares of the `n` members, `units` how many each brings; offers of more than `STABLE_MEMBERS` count as not stable. */
  someGain(n: number, sessions: Sessions, units: ArrayLike<number>, share: Float64Array, asking: Asking): boolean {
    if (n < 3) return false;
    if (n > STABLE_MEMBERS) return true;
    for (let set = 3; set < 2 ** n - 1; set++) {
      if ((set & (set - 1)) === 0) continue;
      let paid = 0;
      for (let m = 0; m < n; m++) if ((set >> m) & 1) paid += share[m];
      if (this.#costOf(set, sessions, units, asking) < paid - TINY) return true;
    }
    return false;
  }

  /** Cents per week that the members in the set would cost by themselves. */
  #costOf(set: number, { count, start, end, member }: Sessions, units: ArrayLike<number>, asking: Asking): number {
    const { base, extra, minBlock, maxGap } = asking;
    const heads = this.#heads;
    let cost = 0;
    let from = -1;
    let until = -1;
    const close = (): void => {
      if (from < 0) return;
      let idle = Math.max(0, minBlock - (until - from));
      for (let t = from; t < until; t++) {
        if (heads[t] === 0) idle++;
        else cost += base + (heads[t] - 1) * extra;
        heads[t] = 0;
      }
      cost += idle * base;
    };
    for (let s = 0; s < count; s++) {
      if (((set >> member[s]) & 1) === 0) continue;
      if (start[s] > until + maxGap || from < 0) {
        close();
        from = start[s];
        until = end[s];
      }
      until = Math.max(until, end[s]);
      for (let t = start[s]; t < end[s]; t++) heads[t] += units[member[s]];
    }
    close();
    return cost;
  }
}
