import { type Instance } from '../format/instance.js';
import { type Offer } from '../format/plan.js';
import { type Problem } from '../problem/problem.js';
import { NO_VENUE, roomVenue } from '../problem/venues.js';
import { type OfferPricing, Verdict } from './offer-pricing.js';

/** Blocks of presence, in order of time; places by index. */
export interface Blocks {
  readonly count: number;
  readonly start: ArrayLike<number>;
  readonly end: ArrayLike<number>;
  /** Where each block starts. */
  readonly from: ArrayLike<number>;
  /** Where each block ends. */
  readonly to: ArrayLike<number>;
}

/** One offer of a plan, by numbers. */
export interface PlannedOffer {
  readonly provider: number;
  /** Options, numbered over all requests. */
  readonly members: readonly number[];
  /** As `OfferPricing.judge` takes it. */
  readonly venue: number;
}

/** One offer with what it is worth and when its provider is present. */
export interface ChosenOffer extends PlannedOffer, Blocks {
  /** Cents per week. */
  readonly welfare: number;
  /** Slots of presence. */
  readonly presence: number;
}

/** Judges an offer and keeps the result, or returns null where a rule forbids it. */
export function chooseOffer(
  pricing: OfferPricing,
  provider: number,
  members: readonly number[],
  venue: number,
): ChosenOffer | null {
  if (pricing.judge(provider, members, members.length, venue) !== Verdict.Allowed) return null;
  const { blocks: count } = pricing;
  const start = Array.from(pricing.blockStart.subarray(0, count));
  const end = Array.from(pricing.blockEnd.subarray(0, count));
  return {
    provider,
    members,
    venue,
    welfare: pricing.welfare,
    count,
    start,
    end,
    from: Array.from(pricing.blockFrom.subarray(0, count)),
    to: Array.from(pricing.blockTo.subarray(0, count)),
    presence: start.reduce((n, from, b) => n + end[b] - from, 0),
  };
}

/** The venue of an option served alone: its own home, or none where the provider comes round. */
export function singleVenue(problem: Problem, option: number): number {
  const request = problem.optRequest[option];
  return problem.isGroup[problem.service[request]] ? request : NO_VENUE;
}

/** The offer in the words of the plan's format, with each member's price. */
export function toPlanOffer(
  instance: Pick<Instance, 'requests' | 'providers' | 'rooms'>,
  problem: Problem,
  pricing: OfferPricing,
  chosen: PlannedOffer,
): Offer {
  const { provider, members, venue } = chosen;
  pricing.judge(provider, members, members.length, venue);
  const request = (option: number) => instance.requests[problem.optRequest[option]];
  return {
    provider: instance.providers[provider].id,
    service: request(members[0]).service,
    venue:
      venue === NO_VENUE
        ? null
        : venue >= 0
          ? { home: instance.requests[venue].id }
          : { room: instance.rooms[roomVenue(venue)].id },
    members: members.map((option, m) => ({
      request: request(option).id,
      option: option - problem.optFirst[problem.optRequest[option]],
      price: pricing.price[m],
    })),
  };
}
