import { type Instance } from '../format/instance.js';
import { type Offer, type Venue } from '../format/plan.js';
import { compile } from '../problem/compile.js';
import { NO_VENUE, roomVenue } from '../problem/venues.js';
import { chooseOffer, toPlanOffer } from './chosen-offer.js';
import { OfferPricing } from './offer-pricing.js';

/** One offer to be priced: who gives care to whom, where, and under which of each request's timetables. */
export interface AskedOffer {
  readonly provider: string;
  readonly venue: Venue;
  readonly members: readonly { readonly request: string; readonly option: number }[];
}

/** An offer that every rule allows, with its prices. */
export interface PricedOffer {
  readonly offer: Offer;
  /** Cents per week. */
  readonly welfare: number;
}

/**
 * Prepares an instance for the pricing of single offers. What it gives prices one offer, or returns null where a rule
 * forbids it: the provider's time and papers, the composition, the places, or a price above what a member would pay
 * alone or can afford. The hours that a provider has left in the week are not looked at: they belong to a whole plan.
 */
export function offerPricer(instance: Instance): (asked: AskedOffer) => PricedOffer | null {
  const problem = compile(instance);
  const pricing = new OfferPricing(problem);
  const providerAt = new Map(instance.providers.map(({ id }, i) => [id, i]));
  const requestAt = new Map(instance.requests.map(({ id }, i) => [id, i]));
  const roomAt = new Map(instance.rooms.map(({ id }, i) => [id, i]));
  const venueNumber = (venue: Venue): number | undefined => {
    if (venue === null) return NO_VENUE;
    if ('home' in venue) return requestAt.get(venue.home);
    const room = roomAt.get(venue.room);
    return room === undefined ? undefined : roomVenue(room);
  };
  return ({ provider, venue, members }) => {
    const by = providerAt.get(provider);
    const where = venueNumber(venue);
    const options = members.map(({ request, option }) => {
      const r = requestAt.get(request);
      return r === undefined ? -1 : problem.optFirst[r] + option;
    });
    if (by === undefined || where === undefined || options.length === 0 || options.includes(-1)) return null;
    const chosen = chooseOffer(pricing, by, options, where);
    if (chosen === null) return null;
    return { offer: toPlanOffer(instance, problem, pricing, chosen), welfare: chosen.welfare };
  };
}
