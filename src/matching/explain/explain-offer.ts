import { type Instance } from '../format/instance.js';
import { type Offer } from '../format/plan.js';
import { StandingCity } from '../live/standing-city.js';
import { judgeOffer, type StandingOffer } from '../live/standing-plan.js';
import { metres } from '../problem/problem.js';
import { NO_VENUE, roomVenue } from '../problem/venues.js';
import { candidaciesOf } from './candidacy.js';

/** Time that two members of an offer spend together. */
export interface Company {
  readonly request: string;
  /** Quarters of an hour a week in which both are there. */
  readonly slots: number;
}

/** Why an offer is as it is, for one of its members. */
export interface MemberReason {
  readonly request: string;
  /** Cents per week. */
  readonly price: number;
  /** Cents per week that it would pay the same provider alone, at home. */
  readonly alone: number;
  /** Metres from home to where the care is given. */
  readonly walk: number;
  /** Wishes of the household that the provider fulfils, by their tags. */
  readonly wishesMet: readonly string[];
  /** Providers who could come alone by every rule, this one included where it could; and those of them with the time left. */
  readonly providersInQuestion: number;
  readonly providersFree: number;
  /** Those with the time left who would cost less alone than this provider alone. */
  readonly cheaperAlone: number;
  readonly company: readonly Company[];
}

/** What happens to the others of an offer if one member leaves. */
export interface Departure {
  readonly leaver: string;
  /** What each of the others then pays, in cents per week; null where they could not go on as they are. */
  readonly prices: readonly { readonly request: string; readonly price: number }[] | null;
}

/** Why an offer is as it is. */
export interface OfferReason {
  readonly members: readonly MemberReason[];
  /** One for each member of a shared offer; none for a single. */
  readonly ifOneLeaves: readonly Departure[];
}

/** Answers why the offers of a plan are as they are. */
export class Explainer {
  readonly #city: StandingCity;

  /** Fails where an offer of the plan breaks a rule. */
  constructor(instance: Instance, offers: readonly Offer[]) {
    this.#city = new StandingCity(instance, offers);
  }

  /** The reasons of one offer, by its index in the plan. */
  explain(index: number): OfferReason {
    const offer = this.#city.first.at(index);
    if (index < 0 || offer === undefined) throw new Error(`expected the index of an offer, found ${index}`);
    const shared = offer.members.length > 1;
    return {
      members: offer.members.map((_, m) => this.#member(offer, m)),
      ifOneLeaves: shared ? offer.members.map((_, m) => this.#without(offer, m)) : [],
    };
  }

  #id = (option: number): string => {
    const { growing } = this.#city;
    return growing.requests[growing.problem.optRequest[option]].id;
  };

  #member(offer: StandingOffer, m: number): MemberReason {
    const { growing } = this.#city;
    const q = growing.problem;
    const option = offer.members[m];
    const r = q.optRequest[option];
    const { skills } = growing.providers[offer.provider];
    // The offer itself does not stand in the way of the time that it takes.
    const candidacies = candidaciesOf(this.#city, r, offer).filter(({ alone }) => alone !== null);
    const free = candidacies.filter(({ stop }) => stop === null);
    return {
      request: this.#id(option),
      price: offer.prices[m],
      alone: offer.alone[m],
      walk: this.#walk(r, offer.venue),
      wishesMet: growing.requests[r].prefers.map(({ tag }) => tag).filter((tag) => skills.includes(tag)),
      providersInQuestion: candidacies.length,
      providersFree: free.length,
      cheaperAlone: free.filter(({ alone }) => alone! < offer.alone[m]).length,
      company: offer.members.flatMap((other, o) =>
        o === m ? [] : [{ request: this.#id(other), slots: this.#together(option, other) }],
      ),
    };
  }

  #walk(r: number, venue: number): number {
    const { place, placeX, placeY, roomPlace } = this.#city.growing.problem;
    if (venue === NO_VENUE) return 0;
    const there = venue >= 0 ? place[venue] : roomPlace[roomVenue(venue)];
    return metres(placeX[place[r]], placeY[place[r]], placeX[there], placeY[there]);
  }

  #together(a: number, b: number): number {
    const { sesFirst, sesStart, sesEnd } = this.#city.growing.problem;
    let slots = 0;
    for (let i = sesFirst[a]; i < sesFirst[a + 1]; i++)
      for (let j = sesFirst[b]; j < sesFirst[b + 1]; j++)
        slots += Math.max(0, Math.min(sesEnd[i], sesEnd[j]) - Math.max(sesStart[i], sesStart[j]));
    return slots;
  }

  /** The others at the same place, or the last one at home. */
  #without({ provider, members, venue }: StandingOffer, m: number): Departure {
    const { optRequest } = this.#city.growing.problem;
    const leaver = optRequest[members[m]];
    const rest = members.filter((_, i) => i !== m);
    const where = rest.length === 1 && venue !== NO_VENUE ? optRequest[rest[0]] : venue;
    const next = where === leaver ? null : judgeOffer(this.#city.pricing, { provider, members: rest, venue: where });
    return {
      leaver: this.#id(members[m]),
      prices: next && rest.map((option, i) => ({ request: this.#id(option), price: next.prices[i] })),
    };
  }
}
