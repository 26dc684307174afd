import { type PlannedOffer } from './chosen-offer.js';
import { type Market } from './market.js';
import { NO_VENUE } from './offer-pricing.js';
import { type WeekPool } from './week-pool.js';

/** Who serves a request that nobody serves. */
export const NOBODY = -1;

/**
 * A plan made of a market's offers, with its books: who serves whom, what is in which room, what it is worth.
 *
 * Weeks that change while it is `recording` can be put back.
 */
export class MarketPlan {
  protected readonly market: Market;
  /** The offer that serves each request, by its number in the pool, or NOBODY. */
  readonly servedBy: Int32Array;
  /** Chosen offers by provider. */
  readonly chosen: number[][];
  welfare = 0;
  /** The provider of each offer. */
  protected readonly owner: Int32Array;
  /** Chosen offers by room. */
  readonly #inRoom = new Map<number, number[]>();
  #recording = false;
  readonly #journal = new Map<number, number[]>();

  constructor(market: Market) {
    this.market = market;
    const { problem: q, pool } = market;
    this.servedBy = new Int32Array(q.requests).fill(NOBODY);
    this.chosen = Array.from({ length: q.providers }, () => []);
    this.owner = new Int32Array(pool.count);
    for (let p = 0; p < q.providers; p++) this.owner.fill(p, market.listFirst[p], market.listEnd[p]);
  }

  /** Takes up an offer. */
  protected add(i: number): void {
    const { pool, problem } = this.market;
    this.chosen[this.owner[i]].push(i);
    for (let m = pool.memberFirst[i]; m < pool.memberFirst[i + 1]; m++)
      this.servedBy[problem.optRequest[pool.member[m]]] = i;
    this.welfare += pool.welfare[i];
    if (pool.venue[i] < NO_VENUE) {
      const there = this.#inRoom.get(pool.venue[i]);
      if (there) there.push(i);
      else this.#inRoom.set(pool.venue[i], [i]);
    }
  }

  /** Gives an offer up. */
  protected remove(i: number): void {
    const { pool, problem } = this.market;
    const week = this.chosen[this.owner[i]];
    week.splice(week.indexOf(i), 1);
    for (let m = pool.memberFirst[i]; m < pool.memberFirst[i + 1]; m++)
      this.servedBy[problem.optRequest[pool.member[m]]] = NOBODY;
    this.welfare -= pool.welfare[i];
    if (pool.venue[i] < NO_VENUE) {
      const there = this.#inRoom.get(pool.venue[i])!;
      there.splice(there.indexOf(i), 1);
    }
  }

  /** Chosen offers of other providers that offer `i` would break. */
  protected broken(i: number, out: number[]): void {
    const { pool, problem } = this.market;
    out.length = 0;
    const p = this.owner[i];
    for (let m = pool.memberFirst[i]; m < pool.memberFirst[i + 1]; m++) {
      const by = this.servedBy[problem.optRequest[pool.member[m]]];
      if (by !== NOBODY && this.owner[by] !== p && !out.includes(by)) out.push(by);
    }
    if (pool.venue[i] >= NO_VENUE) return;
    for (const other of this.#inRoom.get(pool.venue[i]) ?? [])
      if (this.owner[other] !== p && !out.includes(other) && this.#sameTime(i, other)) out.push(other);
  }

  #sameTime(a: number, b: number): boolean {
    const { blockFirst, start, end } = this.market.pool;
    for (let i = blockFirst[a]; i < blockFirst[a + 1]; i++)
      for (let j = blockFirst[b]; j < blockFirst[b + 1]; j++) if (start[i] < end[j] && start[j] < end[i]) return true;
    return false;
  }

  /** Remembers the weeks of the plan as it stands in `pool`; returns their numbers. */
  weeks(pool: WeekPool): number[] {
    return this.chosen.flatMap((week, p) => (week.length === 0 ? [] : [pool.add(p, this.market.pool, week)]));
  }

  /** The plan as it stands. */
  plan(): PlannedOffer[] {
    const { pool } = this.market;
    return this.chosen.flatMap((week, provider) =>
      week.map((i) => ({ provider, members: Array.from(pool.membersOf(i)), venue: pool.venue[i] })),
    );
  }

  /** Remembers from here on the weeks that `note` names as they were. */
  protected startRecording(): void {
    this.#journal.clear();
    this.#recording = true;
  }

  protected stopRecording(): void {
    this.#recording = false;
  }

  /** Remembers the week of provider `p` as it is, if this is recording and has not done so yet. */
  protected note(p: number): void {
    if (this.#recording && !this.#journal.has(p)) this.#journal.set(p, this.chosen[p].slice());
  }

  /** Puts the weeks remembered back. */
  protected putBack(): void {
    for (const p of this.#journal.keys()) for (const i of [...this.chosen[p]]) this.remove(i);
    for (const week of this.#journal.values()) for (const i of week) this.add(i);
  }
}
