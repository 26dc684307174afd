import { type Instance } from '../format/instance.js';
import { type Offer, type Venue } from '../format/plan.js';
import { toPlanOffer } from '../offers/chosen-offer.js';
import { OfferPricing } from '../offers/offer-pricing.js';
import { NO_VENUE, roomVenue } from '../problem/venues.js';
import { GrowingProblem } from './growing-problem.js';
import { judgeOffer, type StandingOffer, StandingPlan } from './standing-plan.js';
import { Surroundings } from './surroundings.js';
import { Ways } from './ways.js';

/** Tells which offers of a plan were accepted, so that they stay as they are. */
export type IsFrozen = (offer: Offer) => boolean;

/** A city with the plan that holds in it: what questions about single requests and offers are answered from. */
export class StandingCity {
  readonly growing: GrowingProblem;
  readonly plan: StandingPlan;
  readonly near: Surroundings;
  readonly ways: Ways;
  readonly pricing: OfferPricing;
  /** The offers of the plan that the city was made with, in their order. */
  readonly first: readonly StandingOffer[];

  /** Fails where an offer of the plan breaks a rule by itself; whether the offers go together is not looked at. */
  constructor(
    instance: Instance,
    offers: readonly Offer[],
    isFrozen: IsFrozen = () => false,
    allows?: (provider: number, request: number) => boolean,
  ) {
    this.growing = new GrowingProblem(instance);
    this.plan = new StandingPlan(this.growing);
    this.near = new Surroundings(this.growing);
    this.pricing = new OfferPricing(this.growing.problem);
    this.ways = new Ways(this.growing, this.plan, this.near, allows);
    this.first = offers.map((offer) => this.read(offer, isFrozen(offer)));
    for (const offer of this.first) this.plan.add(offer);
  }

  /** The offer by numbers. */
  read(offer: Offer, frozen: boolean): StandingOffer {
    const { growing } = this;
    const known = (map: ReadonlyMap<string, number>, id: string): number => {
      const at = map.get(id);
      if (at === undefined) throw new Error(`expected an id of the instance in the plan, found ${JSON.stringify(id)}`);
      return at;
    };
    const venueOf = (venue: Venue): number => {
      if (venue === null) return NO_VENUE;
      return 'home' in venue ? known(growing.requestAt, venue.home) : roomVenue(known(growing.roomAt, venue.room));
    };
    const members = offer.members.map(
      ({ request, option }) => growing.problem.optFirst[known(growing.requestAt, request)] + option,
    );
    const provider = known(growing.providerAt, offer.provider);
    const judged = judgeOffer(this.pricing, { provider, members, venue: venueOf(offer.venue) }, frozen);
    if (judged === null) {
      throw new Error(`expected offers that keep every rule, found one of ${offer.provider} that does not`);
    }
    // Where whole cents can be shared out in several ways, those that were agreed stand.
    return { ...judged, prices: offer.members.map(({ price }) => price) };
  }

  /** The offer in the words of the plan's format. */
  tell(offer: StandingOffer): Offer {
    const told = toPlanOffer(this.growing, this.growing.problem, this.pricing, offer);
    return { ...told, members: told.members.map((member, m) => ({ ...member, price: offer.prices[m] })) };
  }
}
