import { type Problem, SLOTS } from '../problem/problem.js';
import { NO_VENUE, roomVenue } from '../problem/venues.js';
import { type OfferPricing, Verdict } from './offer-pricing.js';

/** Where a search asks what things cost at present. */
export interface Prices {
  /** Cents per request served. */
  readonly request: Int32Array;
  /** Sums from Monday on of what a slot of the provider's presence costs, in cents. */
  readonly slotSum: Int32Array;
  /** The same for the time of each room, `SLOTS + 1` sums per room; absent where rooms cost nothing. */
  readonly roomSum?: Int32Array;
}

/** Receives an allowed offer, just judged, and what it earns above the present prices, in cents. */
export type Emit = (members: Int32Array, n: number, venue: number, reduced: number) => void;

/**
 * Judges the first `n` of `members` at a venue, and returns what they earn above the prices, in cents; −∞ where they
 * cannot be an offer, NaN where only the price stands against it, so that more members might make it one.
 */
export function earnings(
  problem: Problem,
  pricing: OfferPricing,
  prices: Prices,
  provider: number,
  members: Int32Array,
  n: number,
  venue: number,
): number {
  const verdict = pricing.judge(provider, members, n, venue);
  if (verdict !== Verdict.Allowed) return verdict === Verdict.Price ? NaN : -Infinity;
  const { slotSum, roomSum, request } = prices;
  let presence = 0;
  let reduced = pricing.welfare;
  for (let b = 0; b < pricing.blocks; b++) {
    const start = pricing.blockStart[b];
    const end = pricing.blockEnd[b];
    presence += end - start;
    reduced -= slotSum[end] - slotSum[start];
    if (roomSum && venue < NO_VENUE) {
      const at = roomVenue(venue) * (SLOTS + 1);
      reduced -= roomSum[at + end] - roomSum[at + start];
    }
  }
  if (presence > problem.maxWeek[provider]) return -Infinity;
  for (let m = 0; m < n; m++) reduced -= request[problem.optRequest[members[m]]];
  return reduced;
}
