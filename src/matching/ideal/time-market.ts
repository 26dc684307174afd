import { type ProvedCity } from '../prices/proof-data.js';
import { isThereIn, type Problem, SLOTS } from '../problem/problem.js';
import { int32 } from '../problem/shared-arrays.js';
import { type IdealScan } from './ideal-scan.js';
import { BestPairs, leftBy, PairList, type Pairs, timeUpTo } from './pairs-at-hand.js';

/** How far prices move: so many steps, of which the first and the last are so many cents per slot for each that takes it up. */
export interface Moves {
  readonly steps: number;
  readonly first: number;
  readonly last: number;
}

/** Cents below its best pair down to which a request keeps others at hand. */
const KEPT = 5000;
/** What of the last movement goes on in the next. */
const MOMENTUM = 0.7;
/** Steps after which it is looked anew which slots are worth working in. */
const RECKON = 5;

/**
 * Prices of providers' time at which what all requests are worth at most, and what all time costs, come to little.
 *
 * Every request takes up the provider who leaves it with most when it has paid its share of the time. Where a slot is taken up
 * more than once it gets dearer, where less cheaper: the subgradient method, with some of the last movement kept. There are
 * too many pairs to look at all of them at each step, so each request is shown its best few now and then, and they move
 * among those at hand meanwhile.
 */
export class TimeMarket {
  readonly #problem: Problem;
  readonly #scan: IdealScan;
  readonly #few: number;
  /** Cents per slot, provider by provider. */
  readonly #price: Float32Array;
  readonly #moved: Float32Array;
  readonly #taken: Float32Array;
  /** By provider: the price above which all slots are among those that make up the dearest week, and the share of others. */
  readonly #cut: Float32Array;
  readonly #rest: Float32Array;
  readonly #sum = new Float64Array(SLOTS + 1);
  readonly #worth: Float64Array;
  readonly #pair: Int32Array;
  #pairs: Pairs;

  constructor(problem: Problem, scan: IdealScan, few: number) {
    const { providers, requests } = problem;
    this.#problem = problem;
    this.#scan = scan;
    this.#few = few;
    this.#price = new Float32Array(providers * SLOTS);
    this.#moved = new Float32Array(providers * SLOTS);
    this.#taken = new Float32Array(providers * SLOTS);
    this.#cut = new Float32Array(providers);
    this.#rest = new Float32Array(providers);
    this.#worth = new Float64Array(requests);
    this.#pair = new Int32Array(requests);
    this.#pairs = new PairList().sorted(problem);
  }

  /** Shows each request its best few pairs among every so many-th there are. */
  look(every: number): void {
    const q = this.#problem;
    const best = new BestPairs(q.requests, this.#few);
    const kept = this.#kept(best);
    /** The last provider with whom each timetable was at hand before. */
    const known = new Int32Array(q.options).fill(-1);
    let marked = -1;
    this.#scan.run(
      this.#price,
      best.least,
      (p, option, brings, share, worth) => {
        if (p !== marked) for (let i = kept.first[p]; i < kept.first[p + 1]; i++) known[kept.option[i]] = p;
        marked = p;
        if (known[option] !== p) best.add(q.optRequest[option], worth, p, option, brings, share);
      },
      every,
    );
    this.#pairs = joined(best.list, kept, q);
  }

  /** The pairs at hand that are still near to the best of their request. */
  #kept(best: BestPairs): Pairs {
    const q = this.#problem;
    this.#choose();
    const kept = new PairList();
    const { first, option, request, brings, share } = this.#pairs;
    for (let p = 0; p < q.providers; p++) {
      if (first[p] === first[p + 1]) continue;
      timeUpTo(this.#price, p, this.#sum);
      for (let i = first[p]; i < first[p + 1]; i++) {
        const r = request[i];
        const worth = leftBy(this.#pairs, i, this.#sum);
        if (worth < this.#worth[r] - KEPT) continue;
        kept.put(kept.length, p, option[i], brings[i], share[i]);
        best.count(r, worth);
      }
    }
    return kept.sorted(q);
  }

  /** Moves the prices. */
  move({ steps, first, last }: Moves): void {
    const shrink = (last / first) ** (1 / Math.max(1, steps - 1));
    for (let k = 0; k < steps; k++) {
      if (k % RECKON === 0) this.#reckon();
      this.#choose();
      this.#take();
      this.#step(first * shrink ** k);
    }
  }

  /** The prices in whole cents: per slot, per slot of presence, and what the dearest week of each provider costs. */
  weeks(): Pick<ProvedCity, 'most' | 'presence' | 'slots'> {
    const { providers, maxWeek } = this.#problem;
    const [most, presence, slots] = [int32(providers), int32(providers), int32(providers * SLOTS)];
    for (let i = 0; i < slots.length; i++) slots[i] = Math.round(this.#price[i]);
    for (let p = 0; p < providers; p++) {
      const own = slots.subarray(p * SLOTS, (p + 1) * SLOTS);
      presence[p] = own.toSorted()[SLOTS - maxWeek[p]] ?? 0;
      most[p] = presence[p] * maxWeek[p];
      own.forEach((cents, t) => {
        own[t] = Math.max(0, cents - presence[p]);
        most[p] += own[t];
      });
    }
    return { most, presence, slots };
  }

  /** What each request is left with at least at other prices, in cents: with the best of the pairs at hand. */
  worth(price: Float32Array): Float64Array {
    this.#choose(price);
    return this.#worth;
  }

  /** Every request takes up the best pair at hand. */
  #choose(price = this.#price): void {
    const { first, request, brings } = this.#pairs;
    const worth = this.#worth.fill(0);
    this.#pair.fill(-1);
    for (let p = 0; p < this.#problem.providers; p++) {
      if (first[p] === first[p + 1]) continue;
      timeUpTo(price, p, this.#sum);
      for (let i = first[p]; i < first[p + 1]; i++) {
        const r = request[i];
        if (brings[i] <= worth[r]) continue;
        const left = leftBy(this.#pairs, i, this.#sum);
        if (left <= worth[r]) continue;
        worth[r] = left;
        this.#pair[r] = i;
      }
    }
  }

  /** Enters how often each slot is taken up. */
  #take(): void {
    const { first, request, share, session, start, end } = this.#pairs;
    const taken = this.#taken.fill(0);
    for (let p = 0; p < this.#problem.providers; p++)
      for (let i = first[p]; i < first[p + 1]; i++) {
        if (this.#pair[request[i]] !== i) continue;
        for (let s = session[i]; s < session[i + 1]; s++)
          for (let t = start[s]; t < end[s]; t++) taken[p * SLOTS + t] += share[i];
      }
  }

  #step(length: number): void {
    const { providers } = this.#problem;
    const [price, moved, taken] = [this.#price, this.#moved, this.#taken];
    for (let p = 0; p < providers; p++) {
      const cut = this.#cut[p];
      const rest = this.#rest[p];
      for (let i = p * SLOTS; i < (p + 1) * SLOTS; i++) {
        if (taken[i] === 0 && price[i] === 0) continue;
        moved[i] = MOMENTUM * moved[i] + (1 - MOMENTUM) * (taken[i] - (price[i] > cut ? 1 : rest));
        price[i] = Math.max(0, price[i] + length * moved[i]);
        if (price[i] === 0) moved[i] = 0;
      }
    }
  }

  /**
   * Finds which slots make up the dearest week of each provider. The others cost as much as the cheapest of these: that
   * makes no week dearer, and whoever takes them up pays for them.
   */
  #reckon(): void {
    const { providers, maxWeek } = this.#problem;
    const costs = new Float32Array(SLOTS);
    for (let p = 0; p < providers; p++) {
      let open = 0;
      const isOpen = (t: number) => isThereIn(this.#problem, p, t);
      for (let t = 0; t < SLOTS; t++) if (isOpen(t)) costs[open++] = this.#price[p * SLOTS + t];
      this.#cut[p] = 0;
      this.#rest[p] = 1;
      if (open <= maxWeek[p]) continue;
      const sorted = costs.subarray(0, open).sort();
      const cut = sorted[open - maxWeek[p]];
      if (cut === 0) continue;
      const above = open - sorted.findLastIndex((cents) => cents <= cut) - 1;
      this.#cut[p] = cut;
      this.#rest[p] = (maxWeek[p] - above) / (open - above);
      for (let t = 0; t < SLOTS; t++) {
        const at = p * SLOTS + t;
        if (isOpen(t)) this.#price[at] = Math.max(cut, this.#price[at]);
      }
    }
  }
}

/** The pairs of a list and others, provider by provider. */
function joined(list: PairList, { first, option, brings, share }: Pairs, problem: Problem): Pairs {
  for (let p = 0; p < problem.providers; p++)
    for (let i = first[p]; i < first[p + 1]; i++) list.put(list.length, p, option[i], brings[i], share[i]);
  return list.sorted(problem);
}
