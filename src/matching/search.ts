import { type Market } from './market.js';
import { MarketPlan, NOBODY } from './market-plan.js';
import { SLOTS } from './problem.js';
import { type Random } from './random.js';
import { WeekSolver } from './week.js';

// Per week: more finds hardly better weeks (500 requests: 300, 1,000 and 2,000 branches end within noise of each other).
const BRANCHES = 300;
const SWEEPS = 2;

/**
 * Looks for a plan of great welfare among the candidate offers of a market.
 *
 * The one move is to plan a provider's whole week anew: each candidate offer counts for its welfare less that of the
 * offers of other providers that it would break, the best week is found exactly, and the move is kept if the plan gains.
 */
export class PlanSearch extends MarketPlan {
  readonly #random: Random;
  readonly #week: WeekSolver;
  readonly #y: Int32Array;
  readonly #yRegard: Int32Array;
  /** Offers that contain a request: `offer[offerFirst[r] … offerFirst[r + 1] − 1]`. */
  readonly #offerFirst: Int32Array;
  readonly #offer: Int32Array;
  readonly #value = new Int32Array(4096);
  readonly #list = new Int32Array(4096);

  constructor(market: Market, random: Random) {
    super(market);
    this.#random = random;
    const { problem: q, pool } = market;
    this.#week = new WeekSolver(q);
    this.#y = Int32Array.from(market.y);
    this.#yRegard = Int32Array.from(market.y);
    this.#offerFirst = new Int32Array(q.requests + 1);
    const members = pool.memberFirst[pool.count];
    for (let m = 0; m < members; m++) this.#offerFirst[q.optRequest[pool.member[m]] + 1]++;
    for (let r = 0; r < q.requests; r++) this.#offerFirst[r + 1] += this.#offerFirst[r];
    const next = this.#offerFirst.slice();
    this.#offer = new Int32Array(members);
    for (let i = 0; i < pool.count; i++) for (const o of pool.membersOf(i)) this.#offer[next[q.optRequest[o]]++] = i;
  }

  #serves(i: number, r: number): boolean {
    const { pool, problem } = this.market;
    for (let m = pool.memberFirst[i]; m < pool.memberFirst[i + 1]; m++)
      if (problem.optRequest[pool.member[m]] === r) return true;
    return false;
  }

  /** `percent` of the prices of the members that other providers serve. */
  #priceOfTaken(i: number, p: number, percent: number): number {
    const { pool, problem, request } = this.market;
    let sum = 0;
    for (let m = pool.memberFirst[i]; m < pool.memberFirst[i + 1]; m++) {
      const r = problem.optRequest[pool.member[m]];
      const by = this.servedBy[r];
      if (by !== NOBODY && this.owner[by] !== p) sum += request[r];
    }
    return Math.floor((percent * sum) / 100);
  }

  /**
   * Plans one provider's week anew; returns what the plan gained.
   *
   * `regard` is the percentage of the prices of its requests by which an offer counts for less, so that requests that
   * others want are left to them; `breaking` whether offers of others may be broken. With `pricedBreaking` a request
   * taken from another counts for its price, which is about what its loss costs once the other has made the best of it,
   * and `wanted` is a request that is to be served here. Only without either is the new week kept only if the plan gains.
   */
  replan(
    p: number,
    regard: number,
    breaking: boolean,
    touched: number[] | null,
    pricedBreaking = 0,
    wanted = NOBODY,
  ): number {
    const market = this.market;
    const { pool, problem, request } = market;
    const a = market.listFirst[p];
    const n = market.listEnd[p] - a;
    const broken: number[] = [];
    for (let i = 0; i < n; i++) {
      let v = pool.welfare[a + i];
      this.broken(a + i, broken);
      if (broken.length > 0) {
        if (pricedBreaking > 0) v -= this.#priceOfTaken(a + i, p, pricedBreaking);
        else if (!breaking) v = 0;
        else for (const other of broken) v -= pool.welfare[other];
      }
      if (wanted !== NOBODY && this.#serves(a + i, wanted)) v += 2 * request[wanted] + 1;
      if (v > 0 && regard > 0)
        for (let m = pool.memberFirst[a + i]; m < pool.memberFirst[a + i + 1]; m++)
          v -= Math.floor((regard * request[problem.optRequest[pool.member[m]]]) / 100);
      this.#value[i] = v;
      this.#list[i] = a + i;
    }
    const week = this.#week;
    const at = p * SLOTS;
    // Prices of time differ with and without regard for others: each kind goes on from its own.
    const kept = regard > 0 ? this.#yRegard : this.#y;
    week.y.set(kept.subarray(at, at + SLOTS));
    week.mu = market.mu[p];
    week.solve(p, pool, this.#list, this.#value, n, BRANCHES, SWEEPS);
    kept.set(week.y, at);
    const before = this.welfare;
    const old = this.chosen[p].slice();
    const fresh: number[] = [];
    const freed = new Set<number>();
    for (let k = 0; k < week.bestCount; k++) {
      fresh.push(a + week.best[k]);
      this.broken(a + week.best[k], broken);
      for (const other of broken) freed.add(other);
    }
    this.note(p);
    for (const i of freed) this.note(this.owner[i]);
    for (const i of old) this.remove(i);
    for (const i of freed) this.remove(i);
    for (const i of fresh) this.add(i);
    if (regard === 0 && pricedBreaking === 0 && this.welfare <= before) {
      for (const i of fresh) this.remove(i);
      for (const i of freed) this.add(i);
      for (const i of old) this.add(i);
      return 0;
    }
    if (touched) for (const i of freed) touched.push(this.owner[i]);
    return this.welfare - before;
  }

  /**
   * Plans every week once with some regard for the others, then anew until nobody gains, at most `rounds` times, and
   * not after `stopped`.
   */
  construct(rounds: number, stopped: () => boolean = () => false): void {
    const { providers } = this.market.problem;
    const order = Int32Array.from({ length: providers }, (_, i) => i);
    this.#random.shuffle(order, providers);
    for (const p of order) this.replan(p, 100, false, null);
    for (let round = 0; round < rounds; round++) {
      const before = this.welfare;
      this.#random.shuffle(order, providers);
      for (let i = 0; i < providers; i++) {
        if (i % 64 === 0 && stopped()) return;
        const queue = [order[i]];
        for (let k = 0; k < queue.length && k < 20; k++) this.replan(queue[k], 0, true, queue);
      }
      if (this.welfare === before) return;
    }
  }

  /** Empties the weeks of a few providers who want the same request and plans them anew; true if the plan gained. */
  shake(): boolean {
    const { problem } = this.market;
    if (problem.requests === 0) return false;
    const r = this.#pickRequest();
    const first = this.#offerFirst[r];
    const n = this.#offerFirst[r + 1] - first;
    if (n === 0) return false;
    const before = this.welfare;
    this.startRecording();
    if (this.#random.below(2) === 0) this.#ruin(r, first, n);
    else this.#insist(r, first, n);
    this.stopRecording();
    if (this.welfare > before) return true;
    if (this.welfare === before && this.#random.below(2) === 0) return false;
    this.putBack();
    return false;
  }

  /** A request drawn by lot; of four, the one whose price is lost most by not serving it. */
  #pickRequest(): number {
    const { problem, request } = this.market;
    let pick = this.#random.below(problem.requests);
    for (let k = 0; k < 3; k++) {
      const other = this.#random.below(problem.requests);
      if (this.#lost(other, request) > this.#lost(pick, request)) pick = other;
    }
    return pick;
  }

  #lost = (r: number, request: Int32Array): number => (this.servedBy[r] === NOBODY ? request[r] : 0);

  /** Empties the weeks of a few providers who could serve the request and plans them anew, leaving to others what they want. */
  #ruin(r: number, first: number, n: number): void {
    const rivals = new Set<number>();
    const size = 2 + this.#random.below(4);
    for (let tries = 0; tries < 3 * size && rivals.size < size; tries++)
      rivals.add(this.owner[this.#offer[first + this.#random.below(n)]]);
    const by = this.servedBy[r];
    if (by !== NOBODY) rivals.add(this.owner[by]);
    const order = Int32Array.from(rivals);
    for (const p of order) {
      this.note(p);
      for (const i of [...this.chosen[p]]) this.remove(i);
    }
    this.#random.shuffle(order, order.length);
    const regard = this.#random.below(4) > 0 ? 90 + this.#random.below(11) : 0;
    const queue = Array.from(order);
    for (const p of order) this.replan(p, regard, false, queue);
    this.#settle(queue);
  }

  /** Has one provider serve the request whatever it breaks at the prices, and lets those that lost something plan anew. */
  #insist(r: number, first: number, n: number): void {
    const p = this.owner[this.#offer[first + this.#random.below(n)]];
    const queue: number[] = [];
    this.replan(p, 0, true, queue, 80 + this.#random.below(50), this.servedBy[r] === NOBODY ? r : NOBODY);
    // Those that lost something may take from others once more, at the prices.
    const hit = queue.length;
    for (let k = 0; k < hit && k < 4; k++) this.replan(queue[k], 0, true, queue, 100 + this.#random.below(30));
    queue.push(p);
    this.#settle(queue);
  }

  /** Plans the weeks of the queue anew for their gain, and of those that they take from. */
  #settle(queue: number[]): void {
    for (let k = 0; k < queue.length && k < 16; k++) this.replan(queue[k], 0, true, queue);
  }
}
