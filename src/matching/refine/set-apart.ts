import { singleVenue, type PlannedOffer } from '../offers/chosen-offer.js';
import { type OfferPricing, Verdict } from '../offers/offer-pricing.js';
import { type Problem } from '../problem/problem.js';

/** Offers, and how many cents a week more they are worth than those that they were made from. */
export interface SetApart {
  readonly offers: PlannedOffer[];
  readonly gain: number;
}

/**
 * Offers of which each brings together only households that meet, worth no less in all.
 *
 * An offer stands only if all its members say yes. Members who attend no block together, nor are linked by others, gain
 * nothing by being in one: each such part becomes an offer of its own at the same place and times, so that the
 * provider's week stays as it is.
 */
export function setApart(problem: Problem, pricing: OfferPricing, plan: readonly PlannedOffer[]): SetApart {
  let gain = 0;
  const offers = plan.flatMap((offer) => {
    const apart = partsOf(problem, pricing, offer);
    gain += apart?.gain ?? 0;
    return apart?.offers ?? [offer];
  });
  return { offers, gain };
}

/** The parts of an offer; null where it has one, or where parts by themselves would not be allowed or be worth less. */
function partsOf(problem: Problem, pricing: OfferPricing, offer: PlannedOffer): SetApart | null {
  const { provider, members, venue } = offer;
  if (members.length < 2) return null;
  pricing.judge(provider, members, members.length, venue);
  const { welfare } = pricing;
  const groups = groupsThatMeet(problem, pricing, members);
  if (groups.length < 2) return null;
  const parts: PlannedOffer[] = [];
  let worth = 0;
  for (const group of groups) {
    const part = venuesOf(problem, offer, group)
      .map((at) => ({ provider, members: group, venue: at }))
      .find((it) => pricing.judge(provider, group, group.length, it.venue) === Verdict.Allowed);
    if (!part) return null;
    worth += pricing.welfare;
    parts.push(part);
  }
  return worth >= welfare ? { offers: parts, gain: worth - welfare } : null;
}

/** The members in groups linked by the blocks of the offer that was judged last. */
function groupsThatMeet(problem: Problem, pricing: OfferPricing, members: readonly number[]): number[][] {
  const { sesFirst, sesStart } = problem;
  const groupOf = members.map((_, m) => m);
  for (let b = 0; b < pricing.blocks; b++) {
    const here = members.map((option) => {
      for (let s = sesFirst[option]; s < sesFirst[option + 1]; s++)
        if (pricing.blockStart[b] <= sesStart[s] && sesStart[s] < pricing.blockEnd[b]) return true;
      return false;
    });
    const linked = new Set(groupOf.filter((_, m) => here[m]));
    const least = Math.min(...linked);
    for (let m = 0; m < members.length; m++) if (linked.has(groupOf[m])) groupOf[m] = least;
  }
  return [...new Set(groupOf)].map((group) => members.filter((_, m) => groupOf[m] === group));
}

/** Where a part may be held so that the provider comes to the same place as for the whole. */
function venuesOf(problem: Problem, { venue }: PlannedOffer, group: readonly number[]): number[] {
  const { optRequest, place } = problem;
  if (venue < 0) return group.length === 1 ? [] : [venue];
  const there = group.filter((option) => place[optRequest[option]] === place[venue]);
  if (group.length === 1) return there.map((option) => singleVenue(problem, option));
  const hosts = there.map((option) => optRequest[option]);
  return hosts.includes(venue) ? [venue] : hosts;
}
