import { type ChosenOffer, chooseOffer, type PlannedOffer } from '../offers/chosen-offer.js';
import { OfferPricing } from '../offers/offer-pricing.js';
import { BidPrices, TAKEN, TAKEN_SLOT } from '../prices/bid-prices.js';
import { type Problem, SLOTS } from '../problem/problem.js';
import { type Random } from '../problem/random.js';
import { type Singles } from '../problem/singles.js';
import { type Tables } from '../problem/tables.js';
import { NO_VENUE, roomVenue } from '../problem/venues.js';
import { WeekPlanner } from '../weeks/week-planner.js';

/** How hard each provider looks for a better week. */
export interface ResponseEffort {
  /** Times that every provider has its turn; most is found the first time. */
  readonly passes: number;
  /** Branches of the search for groups, per venue and timetable of the host. */
  readonly branches: number;
  /** Weeks tried. */
  readonly weeks: number;
}

/**
 * Betters a plan by best responses: one provider after the other gives back its week and takes the best that it can make of
 * its own households and of all those whom nobody serves, in groups at any venue in reach.
 *
 * Groups that are worth having are too many to list for a whole city at prices at which all want them. Here everybody
 * whom others serve is out of the question, so that few can meet anywhere, and a search sees all that matters.
 */
export class BestResponses {
  readonly #problem: Problem;
  readonly #pricing: OfferPricing;
  readonly #planner: WeekPlanner;
  /** Prices of 0 for what is free, and beyond all worth for what is not. */
  readonly #bids: BidPrices;
  readonly #weeks: ChosenOffer[][];
  /** Cents per week that the plan is worth. */
  welfare = 0;

  /** `singles` are those of all providers. Fails where an offer breaks a rule by itself. */
  constructor(tables: Tables, singles: Singles, offers: readonly PlannedOffer[]) {
    const q = tables.problem;
    this.#problem = q;
    this.#pricing = new OfferPricing(q);
    this.#bids = new BidPrices(q);
    this.#planner = new WeekPlanner(tables, singles, this.#bids, 0, q.providers);
    this.#weeks = Array.from({ length: q.providers }, () => []);
    for (const { provider, members, venue } of offers) this.#take(this.#judge(provider, members, venue));
  }

  /** The plan as it stands. */
  offers(): ChosenOffer[] {
    return this.#weeks.flat();
  }

  /** Does the work; `ends` is told now and then which share of it is done, and says whether to stop. */
  run({ passes, branches, weeks }: ResponseEffort, random: Random, ends: (done: number) => boolean): void {
    const { providers } = this.#problem;
    const order = Int32Array.from({ length: providers }, (_, p) => p);
    for (let k = 0; k < passes * providers; k++) {
      if (k % providers === 0) random.shuffle(order, providers);
      if (k % 64 === 0 && ends(k / (passes * providers))) return;
      this.#respond(order[k % providers], branches, weeks);
    }
  }

  #respond(p: number, branches: number, weeks: number): void {
    const before = this.#weeks[p];
    const pool = this.#planner.offers[p];
    for (const offer of [...before]) {
      this.#release(offer);
      this.#judge(p, offer.members, offer.venue);
      pool.add(offer.members, offer.members.length, offer.venue, this.#pricing);
    }
    this.#planner.plan(p, { branches, weeks });
    const after = this.#planner.chosen().map((i) => this.#judge(p, Array.from(pool.membersOf(i)), pool.venue[i]));
    const worth = (week: readonly ChosenOffer[]) => week.reduce((sum, { welfare }) => sum + welfare, 0);
    for (const offer of worth(after) > worth(before) ? after : before) this.#take(offer);
  }

  #judge(provider: number, members: readonly number[], venue: number): ChosenOffer {
    const offer = chooseOffer(this.#pricing, provider, members, venue);
    if (offer === null) throw new Error(`expected an offer that keeps every rule, found one of provider ${provider}`);
    return offer;
  }

  #take(offer: ChosenOffer): void {
    this.#weeks[offer.provider].push(offer);
    this.welfare += offer.welfare;
    this.#price(offer, TAKEN, TAKEN_SLOT);
  }

  #release(offer: ChosenOffer): void {
    this.#weeks[offer.provider] = this.#weeks[offer.provider].filter((other) => other !== offer);
    this.welfare -= offer.welfare;
    this.#price(offer, 0, 0);
  }

  /** Sets the prices of an offer's members, and of its time in a room. */
  #price({ members, venue, count, start, end }: ChosenOffer, cents: number, perSlot: number): void {
    for (const o of members) this.#bids.request[this.#problem.optRequest[o]] = cents;
    if (venue >= NO_VENUE) return;
    const at = roomVenue(venue) * (SLOTS + 1);
    const sum = this.#bids.roomSum;
    const slots = Int32Array.from({ length: SLOTS }, (_, t) => sum[at + t + 1] - sum[at + t]);
    for (let b = 0; b < count; b++) slots.fill(perSlot, start[b], end[b]);
    for (let t = 0; t < SLOTS; t++) sum[at + t + 1] = sum[at + t] + slots[t];
  }
}
