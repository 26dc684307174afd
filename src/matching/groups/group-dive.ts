import { MEMBERS } from '../format/instance.js';
import { earnings, type Emit, type Prices } from '../offers/earnings.js';
import { type OfferPricing } from '../offers/offer-pricing.js';
import { type Problem } from '../problem/problem.js';
import { NO_VENUE } from '../problem/venues.js';

/** Candidates at a venue from which a search in order may end long before it has seen a full group. */
export const CROWD = 24;
/** Offers judged at one venue at most. */
const TRIES = 48;

/**
 * Makes one group at a crowded venue at once, by taking in whoever promises most and can join.
 *
 * Where hundreds could meet, the search branch by branch spends any number of branches on groups that differ in a member
 * or two. A dive sees one full group for the price of a few judgements, so that none is left without any.
 */
export class GroupDive {
  readonly #problem: Problem;
  readonly #pricing: OfferPricing;
  readonly #members = new Int32Array(MEMBERS);

  constructor(problem: Problem, pricing: OfferPricing) {
    this.#problem = problem;
    this.#pricing = pricing;
  }

  /**
   * Emits the groups met on the way to one of at most `most` members that earn more than `least` cents above the prices.
   * `guests` are the candidates who are no host's, those first that promise most.
   */
  run(
    provider: number,
    prices: Prices,
    { venue, most }: { readonly venue: number; readonly most: number },
    { option, gain, hosts }: Crowd,
    guests: readonly number[],
    least: number,
    emit: Emit,
  ): void {
    const members = this.#members;
    let n = 0;
    let earned = -Infinity;
    if (venue > NO_VENUE) {
      let host = 0;
      for (let i = 1; i < hosts; i++) if (gain[i] > gain[host]) host = i;
      members[n++] = option[host];
    }
    let tries = TRIES;
    for (const i of guests) {
      if (n === most || tries === 0) return;
      if (gain[i] <= 0 || this.#holds(n, option[i])) continue;
      members[n] = option[i];
      // One guest alone is in no room yet: a second one shows what they earn.
      if (venue < NO_VENUE && n === 0) {
        n++;
        continue;
      }
      tries--;
      const now = earnings(this.#problem, this.#pricing, prices, provider, members, n + 1, venue);
      if (now <= earned) continue;
      n++;
      if (Number.isNaN(now)) continue;
      earned = now;
      if (now > least) emit(members, n, venue, now);
    }
  }

  #holds(n: number, option: number): boolean {
    const { optRequest } = this.#problem;
    for (let m = 0; m < n; m++) if (optRequest[this.#members[m]] === optRequest[option]) return true;
    return false;
  }
}

/** Timetables that could meet at a venue: the first `count` of these. */
export interface Crowd {
  /**
   * Options, numbered over all requests, those of one request after each other; the first `hosts` are the host's, of which
   * one is always chosen.
   */
  readonly option: Int32Array;
  /** Cents that each brings before slots are paid. */
  readonly gain: Float64Array;
  readonly hosts: number;
  readonly count: number;
}
