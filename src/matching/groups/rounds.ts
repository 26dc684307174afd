import { MEMBERS } from '../format/instance.js';
import { earnings, type Emit, type Prices } from '../offers/earnings.js';
import { type OfferPricing } from '../offers/offer-pricing.js';
import { TAKEN } from '../prices/bid-prices.js';
import { fit } from '../problem/offer-terms.js';
import { BUILDING, metres, type Problem, TERRITORY, travel } from '../problem/problem.js';
import { type RoundGraph } from '../problem/round-graph.js';
import { isThere, qualifies, type RequestGrid } from '../problem/singles.js';
import { NO_VENUE } from '../problem/venues.js';
import { BestFew } from './best-few.js';
import { type Miss } from './group-growth.js';

/** Finds every round that one provider could make and that earns more than a threshold above the prices. */
export class RoundSearch {
  readonly #problem: Problem;
  readonly #grid: RequestGrid;
  readonly #graph: RoundGraph;
  readonly #pricing: OfferPricing;
  nodes = 0;
  /** The rounds missed at the limit of branches, by their first member. */
  readonly misses = new Map<number, Miss>();
  /** Whether what may still join is weighed anew for every first member: dearer, and hardly anything is missed then. */
  precise = false;
  /** As in `GroupSearch`. */
  leavesTaken = false;
  /** Branches allowed per provider. */
  limit = 200_000;

  /** Which provider last could serve the option, and what the option then brings before ways, gaps and minimum blocks. */
  readonly #stamp: Int32Array;
  readonly #core: Float64Array;
  readonly #options: number[] = [];
  readonly #members = new Int32Array(MEMBERS);
  readonly #seen: Int32Array;
  #visit = 0;
  #provider = 0;
  #prices!: Prices;
  /** Cents above the prices that an offer must earn; may be raised while a search runs. */
  least = 0;
  #most = 0;
  /** What 0, 1, 2 … members may bring at most besides those chosen. */
  readonly #rest = new Float64Array(MEMBERS + 1);
  readonly #best = new BestFew();
  readonly #reached: number[] = [];
  #budget = 0;
  #emit!: Emit;

  constructor(problem: Problem, grid: RequestGrid, graph: RoundGraph, pricing: OfferPricing) {
    this.#problem = problem;
    this.#grid = grid;
    this.#graph = graph;
    this.#pricing = pricing;
    this.#stamp = new Int32Array(problem.options).fill(-1);
    this.#core = new Float64Array(problem.options);
    this.#seen = new Int32Array(problem.options);
  }

  /** Emits every round of the provider that earns more than `least` cents above the prices. */
  search(provider: number, prices: Prices, least: number, emit: Emit): void {
    const q = this.#problem;
    this.#provider = provider;
    this.#prices = prices;
    this.least = least;
    this.#emit = emit;
    this.misses.clear();
    this.#budget = this.nodes + this.limit;
    for (let s = 0; s < q.services; s++) {
      const at = provider * q.services + s;
      this.#most = Math.min(q.maxHouseholds[s], MEMBERS);
      if (q.isGroup[s] || q.capacity[at] === 0 || this.#most < 2) continue;
      this.#collect(s, at);
      this.#weigh(this.#options);
      for (const o of this.#options) {
        if (this.precise && !this.#weighAround(o)) continue;
        this.#visit++;
        this.#members[0] = o;
        this.#seen[o] = this.#visit;
        this.#extend(o, 1, this.#core[o], []);
      }
      for (const o of this.#options) this.#stamp[o] = -1;
    }
  }

  #collect(s: number, at: number): void {
    const q = this.#problem;
    const { slotSum, request } = this.#prices;
    const p = this.#provider;
    this.#options.length = 0;
    this.#grid.forEachNear(s, q.providerX[p], q.providerY[p], q.maxTravel[p], (r) => {
      if (this.leavesTaken && request[r] >= TAKEN) return;
      if (q.sharing[r] < BUILDING || q.units[r] > q.capacity[at] || !qualifies(q, p, r)) return;
      const perSlot = fit(q, p, r) - q.base[at] - (q.units[r] - 1) * q.extra[at];
      for (let o = q.optFirst[r]; o < q.optFirst[r + 1]; o++) {
        if (this.#graph.first[o] === this.#graph.first[o + 1] || !isThere(q, p, o)) continue;
        let core = q.optWorth[o] + q.optSlots[o] * perSlot - request[r];
        for (let i = q.sesFirst[o]; i < q.sesFirst[o + 1]; i++) core -= slotSum[q.sesEnd[i]] - slotSum[q.sesStart[i]];
        this.#stamp[o] = p;
        this.#core[o] = core;
        this.#options.push(o);
      }
    });
  }

  /** Works out what members among these options may bring at most; of one request only the best counts. */
  #weigh(options: readonly number[]): void {
    const { optRequest } = this.#problem;
    this.#best.clear(this.#most);
    for (const o of options) this.#best.add(optRequest[o], this.#core[o]);
    for (let k = 0; k <= this.#most; k++) this.#rest[k] = this.#best.sum(k);
  }

  /**
   * The same among those that can be reached from `root` within a round; false where the root could not earn enough with
   * the best of them. All homes of a round are within its radius of the root's.
   */
  #weighAround(root: number): boolean {
    const { first, next } = this.#graph;
    const q = this.#problem;
    const home = q.place[q.optRequest[root]];
    const reached = this.#reached;
    this.#visit++;
    this.#seen[root] = this.#visit;
    reached.length = 0;
    reached.push(root);
    for (let i = 0, depth = 1, end = 1; i < reached.length && depth < this.#most; depth++, end = reached.length)
      for (; i < end; i++)
        for (let k = first[reached[i]]; k < first[reached[i] + 1]; k++) {
          const o = next[k];
          if (o <= root || this.#stamp[o] !== this.#provider || this.#seen[o] === this.#visit) continue;
          this.#seen[o] = this.#visit;
          const place = q.place[q.optRequest[o]];
          const way = metres(q.placeX[home], q.placeY[home], q.placeX[place], q.placeY[place]);
          if (way <= q.roundRadius && !visitsClash(q, o, root)) reached.push(o);
        }
    reached.shift();
    this.#weigh(reached);
    return this.#core[root] + this.#rest[this.#most - 1] > this.least;
  }

  /**
   * Extends a connected set of `n` members, worth at most `value`, in every way that keeps it connected, once each.
   *
   * Enumerates connected subgraphs as Wernicke's ESU does: only options greater than the `root` join, each option is
   * reached from the member that first touches it, and an option tried at one level stays out of the levels below.
   */
  #extend(root: number, n: number, value: number, waiting: readonly number[]): void {
    const { first, next } = this.#graph;
    if (n === this.#most) return;
    if (++this.nodes > this.#budget) {
      this.#miss(root, value + this.#rest[this.#most - n]);
      return;
    }
    const touched: number[] = [];
    const last = this.#members[n - 1];
    for (let i = first[last]; i < first[last + 1]; i++) {
      const o = next[i];
      if (o <= root || this.#stamp[o] !== this.#provider || this.#seen[o] === this.#visit) continue;
      this.#seen[o] = this.#visit;
      touched.push(o);
    }
    const open = waiting.concat(touched);
    while (open.length > 0) {
      const o = open.pop()!;
      const worth = value + this.#core[o];
      if (worth + this.#rest[this.#most - n - 1] <= this.least || !this.#mayJoin(o, n)) continue;
      this.#members[n] = o;
      if (worth > this.least) this.#offer(n + 1);
      this.#extend(root, n + 1, worth, open);
    }
    for (const o of touched) this.#seen[o] = 0;
  }

  #miss(root: number, most: number): void {
    const known = this.misses.get(root);
    if (most > this.least && (known === undefined || known.most < most))
      this.misses.set(root, { option: root, venue: NO_VENUE, most });
  }

  #mayJoin(o: number, n: number): boolean {
    const q = this.#problem;
    const r = q.optRequest[o];
    let same = true;
    for (let m = 0; m < n; m++) if (q.place[q.optRequest[this.#members[m]]] !== q.place[r]) same = false;
    for (let m = 0; m < n; m++) {
      const other = q.optRequest[this.#members[m]];
      if (other === r) return false;
      if (!same && (q.sharing[r] < TERRITORY || q.sharing[other] < TERRITORY)) return false;
      const way = metres(
        q.placeX[q.place[r]],
        q.placeY[q.place[r]],
        q.placeX[q.place[other]],
        q.placeY[q.place[other]],
      );
      if (way > q.roundRadius || visitsClash(q, o, this.#members[m])) return false;
    }
    return true;
  }

  #offer(n: number): void {
    const reduced = earnings(this.#problem, this.#pricing, this.#prices, this.#provider, this.#members, n, NO_VENUE);
    if (reduced > this.least) this.#emit(this.#members, n, NO_VENUE, reduced);
  }
}

function visitsClash(q: Problem, a: number, b: number): boolean {
  const way = travel(q, q.place[q.optRequest[a]], q.place[q.optRequest[b]]);
  let i = q.sesFirst[a];
  let j = q.sesFirst[b];
  while (i < q.sesFirst[a + 1] && j < q.sesFirst[b + 1]) {
    const aFirst = q.sesStart[i] < q.sesStart[j];
    if ((aFirst ? q.sesStart[j] - q.sesEnd[i] : q.sesStart[i] - q.sesEnd[j]) < way) return true;
    if (aFirst) i++;
    else j++;
  }
  return false;
}
