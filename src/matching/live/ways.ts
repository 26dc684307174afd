import { singleVenue } from '../offers/chosen-offer.js';
import { OfferPricing, Verdict } from '../offers/offer-pricing.js';
import { fit } from '../problem/offer-terms.js';
import { metres, NONE, WEEK_WORDS } from '../problem/problem.js';
import { isThere, qualifies } from '../problem/singles.js';
import { NO_VENUE, roomVenue } from '../problem/venues.js';
import { bringAtMost } from './bring-at-most.js';
import { FreeTable } from './free-table.js';
import { type GrowingProblem } from './growing-problem.js';
import { keepJudged, type StandingOffer, type StandingPlan } from './standing-plan.js';
import { PROVIDER, type Surroundings, type VisitRow } from './surroundings.js';
import { type Around, byGain, type Comer, type Liking, type Way } from './way.js';

/** Neighbours without care, and providers, with whom a new shared offer is tried: the nearest, and those who suit best. */
const NEIGHBOURS = 12;
const PROVIDERS = 8;

/**
 * Finds how a request without care could be served on the plan as it stands, without anybody else losing anything: alone
 * in a provider's free time, by joining an offer in which nobody then pays more, or in a new offer with neighbours who
 * are without care too.
 *
 * The first two are looked at completely. Neighbours are many, so new shared offers begin with the best pair and take in
 * one more as long as the plan gains.
 */
export class Ways {
  readonly #growing: GrowingProblem;
  readonly #plan: StandingPlan;
  readonly #near: Surroundings;
  readonly #pricing: OfferPricing;
  readonly #members: number[] = [];
  /** Cents that each neighbour who may be gathered can bring at most. */
  readonly #most: number[] = [];
  /** Offers judged since this was made: the measure of work. */
  looked = 0;
  /** Whether a provider may be offered to a request. */
  readonly #allows: (provider: number, request: number) => boolean;
  #best: Way | null = null;
  #score = 0;
  #likes: Liking = byGain;

  constructor(
    growing: GrowingProblem,
    plan: StandingPlan,
    near: Surroundings,
    allows: (provider: number, request: number) => boolean = () => true,
  ) {
    this.#growing = growing;
    this.#plan = plan;
    this.#near = near;
    this.#allows = allows;
    this.#pricing = new OfferPricing(growing.problem);
  }

  /**
   * Looks around a request; what is found holds for others that differ in the budget alone, or, if told to look at `anyTime`,
   * in timetables too: otherwise only providers who are free under one of its own are found.
   */
  around(r: number, anyTime = false): Around {
    const q = this.#growing.problem;
    const providers = this.#providersFor(r, anyTime);
    const freeAt = anyTime
      ? this.#freeAtOf(providers)
      : (o: number) => providers.filter(({ p }) => this.#plan.isFree(p, o));
    if (q.sharing[r] === NONE) return { freeAt, offers: [], neighbours: [], rooms: [] };
    const offers = new Set<StandingOffer>();
    const waiting: { n: number; way: number }[] = [];
    this.#near.forEachSharer(r, (n, way) => {
      const offer = this.#plan.servedBy(n);
      if (offer === undefined) waiting.push({ n, way });
      else if (offer.members.length < q.maxHouseholds[q.service[r]] && this.#allows(offer.provider, r))
        offers.add(offer);
    });
    waiting.sort((a, b) => a.way - b.way || a.n - b.n);
    return {
      freeAt,
      offers: [...offers],
      neighbours: waiting.slice(0, NEIGHBOURS).map(({ n }) => n),
      rooms: this.#near.roomsFor(r),
    };
  }

  #providersFor(r: number, anyTime: boolean): Comer[] {
    const q = this.#growing.problem;
    const units = q.units[r];
    const found: Comer[] = [];
    const visit: VisitRow = (row, at) => {
      const p = row[at];
      if (units > row[at + PROVIDER.capacity] || !(anyTime || this.#isFreeOnce(p, r)) || !qualifies(q, p, r)) return;
      if (!this.#allows(p, r)) return;
      const rate = row[at + PROVIDER.base] + (units - 1) * row[at + PROVIDER.extra];
      found.push({ p, rate, liked: fit(q, p, r) - rate });
    };
    if (anyTime) this.#near.forEachProvider(q.service[r], q.place[r], visit);
    else this.#near.forEachThere(r, visit);
    return found.sort((a, b) => b.liked - a.liked || a.p - b.p);
  }

  /** Answers who is free for as many timetables as may be asked. */
  #freeAtOf(providers: readonly Comer[]): Around['freeAt'] {
    const numbers = providers.map(({ p }) => p);
    const table = new FreeTable(this.#growing.problem, numbers, (p) => this.#plan.freeWeek(p));
    return (o) => table.among(o).map((i) => providers[i]);
  }

  /** Whether a provider is free under some timetable of a request. */
  #isFreeOnce(p: number, r: number): boolean {
    const { optFirst } = this.#growing.problem;
    for (let o = optFirst[r]; o < optFirst[r + 1]; o++) if (this.#plan.isFree(p, o)) return true;
    return false;
  }

  /** The way that is liked best, or null where there is none. */
  find(r: number, likes: Liking = byGain, around: Around = this.around(r)): Way | null {
    this.#best = null;
    this.#score = -Infinity;
    this.#likes = likes;
    const { optFirst } = this.#growing.problem;
    const free: (readonly Comer[])[] = [];
    for (let o = optFirst[r]; o < optFirst[r + 1]; o++) free.push(around.freeAt(o));
    free.forEach((comers, i) => this.#alone(r, optFirst[r] + i, comers));
    this.#join(r, around);
    free.forEach((comers, i) => this.#gather(optFirst[r] + i, comers, around));
    return this.#best;
  }

  /** For each offer that the request could join, the way in that is liked best. */
  joins(r: number, likes: Liking): Way[] {
    const around = this.around(r);
    return around.offers.flatMap((offer) => {
      this.#best = null;
      this.#score = -Infinity;
      this.#likes = likes;
      this.#join(r, { ...around, offers: [offer] });
      return this.#best ?? [];
    });
  }

  /** Tries each provider in its free time. */
  #alone(r: number, o: number, comers: readonly Comer[]): void {
    const q = this.#growing.problem;
    const slots = q.optSlots[o];
    for (const { p, rate, liked } of comers) {
      // Blocks longer than its sessions, and ways, only make it dearer: whoever comes after gains nothing either.
      const most = q.optWorth[o] + slots * liked;
      if (most <= 0) break;
      if (rate > q.budget[r] || this.#likes(most, slots * rate, 0) <= this.#score) continue;
      this.#members[0] = o;
      this.#consider(p, 1, singleVenue(q, o), null, 0);
    }
  }

  /** Tries to join each offer nearby. */
  #join(r: number, { offers, rooms }: Around): void {
    const q = this.#growing.problem;
    for (const offer of offers) {
      const n = offer.members.length;
      const venues = this.#venuesOf(offer, r, rooms);
      for (let m = 0; m < n; m++) this.#members[m] = offer.members[m];
      for (let o = q.optFirst[r]; o < q.optFirst[r + 1]; o++) {
        if (!this.#meets(offer, o) || !isThere(q, offer.provider, o)) continue;
        this.#members[n] = o;
        for (const venue of venues) this.#consider(offer.provider, n + 1, venue, offer, n);
      }
    }
  }

  /** Whether some block of the offer and of the timetable would be one. */
  #meets({ count, start, end }: StandingOffer, o: number): boolean {
    const { blkFirst, blkStart, blkEnd, maxGap } = this.#growing.problem;
    for (let b = blkFirst[o], k = 0; b < blkFirst[o + 1] && k < count;) {
      if (blkStart[b] <= end[k] + maxGap && start[k] <= blkEnd[b] + maxGap) return true;
      if (blkEnd[b] < end[k]) b++;
      else k++;
    }
    return false;
  }

  /** Where an offer can be once the request has joined: where it is, or, for one alone that nobody accepted yet, elsewhere. */
  #venuesOf(offer: StandingOffer, r: number, rooms: readonly number[]): readonly number[] {
    if (offer.venue === NO_VENUE || offer.members.length > 1 || offer.frozen) return [offer.venue];
    const venues = [offer.venue, ...rooms.map(roomVenue)];
    return this.#growing.problem.hostUnits[r] > 0 ? [...venues, r] : venues;
  }

  /** Tries new shared offers with neighbours who are without care. */
  #gather(o: number, comers: readonly Comer[], { neighbours, rooms }: Around): void {
    if (neighbours.length === 0 || comers.length === 0) return;
    const q = this.#growing.problem;
    const group = q.isGroup[q.service[q.optRequest[o]]] === 1;
    const choices: number[] = [];
    for (const n of neighbours)
      for (let other = q.optFirst[n]; other < q.optFirst[n + 1]; other++)
        if (!group || this.#overlap(o, other)) choices.push(other);
    if (choices.length === 0) return;
    for (const { p } of comers.slice(0, PROVIDERS)) this.#gatherAt(p, o, choices, rooms);
  }

  /** Begins with each neighbour at each venue, and takes others in one by one. */
  #gatherAt(p: number, o: number, wanted: readonly number[], rooms: readonly number[]): void {
    const q = this.#growing.problem;
    const r = q.optRequest[o];
    const group = q.isGroup[q.service[r]] === 1;
    const own = bringAtMost(q, p, o);
    if (own === -Infinity) return;
    const choices: number[] = [];
    const most = this.#most;
    most.length = 0;
    for (const c of wanted) {
      if (!this.#plan.isFree(p, c) || !this.#allows(p, q.optRequest[c])) continue;
      const brings = bringAtMost(q, p, c);
      if (brings === -Infinity) continue;
      choices.push(c);
      most.push(brings);
    }
    if (choices.length === 0) return;
    const hosts = [r, ...new Set(choices.map((c) => q.optRequest[c]))].filter((h) => q.hostUnits[h] > q.units[h]);
    for (const venue of group ? [...hosts, ...rooms.map(roomVenue)] : [NO_VENUE]) {
      const host = venue >= 0 && venue !== r ? venue : null;
      this.#members[0] = o;
      let n = 1;
      let brought = own;
      for (let gain = 0; n < q.maxHouseholds[q.service[r]]; n++) {
        let best = -1;
        choices.forEach((choice, i) => {
          if (host !== null && n === 1 && q.optRequest[choice] !== host) return;
          const atMost = brought + most[i];
          if (atMost <= gain && this.#likes(atMost, 0, 0) <= this.#score) return;
          this.#members[n] = choice;
          const gained = this.#consider(p, n + 1, venue, null, 0);
          if (gained <= gain) return;
          gain = gained;
          best = i;
        });
        if (best < 0) break;
        this.#members[n] = choices[best];
        brought += most[best];
      }
    }
  }

  #overlap(a: number, b: number): boolean {
    const { optMask } = this.#growing.problem;
    for (let w = 0; w < WEEK_WORDS; w++)
      if ((optMask[a * WEEK_WORDS + w] & optMask[b * WEEK_WORDS + w]) !== 0) return true;
    return false;
  }

  /**
   * Judges the offer of the first `n` members, takes it for the best if it is liked more, and returns what the plan gains
   * by it; 0 where it is not allowed, does not fit, shares no block, or costs a member of `joins` more than before.
   */
  #consider(provider: number, n: number, venue: number, joins: StandingOffer | null, position: number): number {
    const q = this.#growing.problem;
    const pricing = this.#pricing;
    const members = this.#members;
    this.looked++;
    if (pricing.judge(provider, members, n, venue) !== Verdict.Allowed) return 0;
    const gain = pricing.welfare - (joins?.welfare ?? 0);
    if (gain <= 0) return 0;
    if (joins) {
      const own = members[position];
      if (pricing.blocks >= joins.count + q.blkFirst[own + 1] - q.blkFirst[own]) return 0;
      for (let m = 0; m < n - 1; m++) if (pricing.price[m] > joins.prices[m]) return 0;
    } else if (n > 1) {
      let apart = 0;
      for (let m = 0; m < n; m++) apart += q.blkFirst[members[m] + 1] - q.blkFirst[members[m]];
      if (pricing.blocks >= apart) return 0;
    }
    if (!this.#plan.fits(provider, venue, pricing, joins ?? undefined)) return 0;
    const walk = this.#walk(q.optRequest[members[position]], venue);
    const score = this.#likes(gain, pricing.price[position], walk);
    if (score > this.#score) {
      this.#score = score;
      const offer = keepJudged(pricing, provider, members.slice(0, n), venue, joins?.frozen);
      this.#best = { offer, joins, position, gain, walk };
    }
    return gain;
  }

  #walk(r: number, venue: number): number {
    const q = this.#growing.problem;
    if (venue === NO_VENUE) return 0;
    const there = venue >= 0 ? q.place[venue] : q.roomPlace[roomVenue(venue)];
    return metres(q.placeX[q.place[r]], q.placeY[q.place[r]], q.placeX[there], q.placeY[there]);
  }
}
