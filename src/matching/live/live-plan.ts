import { type Instance, type Place, type Provider, type Request } from '../format/instance.js';
import { type Plan } from '../format/plan.js';
import { OfferPricing } from '../offers/offer-pricing.js';
import { LiveBound } from './live-bound.js';
import { type LiveAnswer, type LiveEvent, type LiveOptions } from './live-event.js';
import { Repair } from './repair.js';
import { StandingCity } from './standing-city.js';
import { judgeOffer, type StandingOffer } from './standing-plan.js';
import { Turn } from './turn.js';

/** Two numbers as one key. */
const PAIR = 2 ** 26;

/**
 * A plan that answers events: each one is taken in at once, with as few changed proposals as pay, and never against those
 * who have accepted.
 *
 * Offers that were accepted stay as they are but for who joins, leaves, or is gone: nobody in them pays more because
 * somebody joins; where somebody leaves, the others go on at the prices of fewer, and only where no rule allows that the
 * offer ends. Where the plan came with a bound, one is kept for the city as it is (`live-bound.ts`).
 */
export class LivePlan {
  readonly #city: StandingCity;
  readonly #repair: Repair;
  readonly #bound: LiveBound | null;
  readonly #pricing: OfferPricing;
  readonly #declined = new Set<number>();
  readonly #name: string;
  readonly #loose = new Turn();
  readonly #idle = new Turn();

  /** Fails where an offer of the plan breaks a rule by itself. */
  constructor(instance: Instance, plan: Plan, { isFrozen, changeCost = 300 }: LiveOptions = {}) {
    const allows = (provider: number, request: number) => !this.#declined.has(provider * PAIR + request);
    this.#name = instance.name;
    this.#city = new StandingCity(instance, plan.offers, isFrozen, allows);
    this.#repair = new Repair(this.#city, allows, changeCost);
    this.#bound = plan.bound === undefined ? null : new LiveBound(this.#city, plan);
    this.#pricing = new OfferPricing(this.#city.growing.problem);
  }

  /** Cents per week that the plan is worth. */
  get welfare(): number {
    return this.#city.plan.welfare;
  }

  /** No plan for the city as it is now is worth more, in cents per week; null where the plan came without one. */
  get bound(): number | null {
    return this.#bound && Math.max(this.#bound.total, this.welfare);
  }

  /** The plan as it stands. */
  plan(): Plan {
    const offers = this.#city.plan.offers().map((offer) => this.#city.tell(offer));
    const { bound } = this;
    return {
      format: 'shared-care-plan/1',
      instance: this.#name,
      offers,
      welfare: this.welfare,
      ...(bound !== null && { bound }),
    };
  }

  /** The city as it is: requests and providers that are gone left out. */
  instance(): Instance {
    const { instance, requestAt, providerAt } = this.#city.growing;
    return {
      ...instance,
      requests: instance.requests.filter(({ id }, r) => requestAt.get(id) === r),
      providers: instance.providers.filter(({ id }, p) => providerAt.get(id) === p),
    };
  }

  /** Whether everybody whom the event names is there, and in an offer where it is about one. */
  canTake(event: LiveEvent): boolean {
    const { growing, plan } = this.#city;
    if (event.kind === 'request-put' || event.kind === 'provider-put') return true;
    if (event.kind === 'provider-gone') return growing.providerAt.has(event.provider);
    const r = growing.requestAt.get(event.request);
    return r !== undefined && (event.kind === 'request-withdrawn' || plan.servedBy(r) !== undefined);
  }

  /** Takes an event in; fails where it names somebody unknown, or an offer that is not there. */
  apply(event: LiveEvent): LiveAnswer {
    switch (event.kind) {
      case 'request-put':
        this.#putRequest(event.request, event.place);
        break;
      case 'request-withdrawn':
        this.#withdraw(this.#request(event.request));
        break;
      case 'provider-put':
        this.#putProvider(event.provider);
        break;
      case 'provider-gone':
        this.#dismiss(event.provider);
        break;
      case 'declined':
        this.#decline(this.#request(event.request));
        break;
      case 'accepted':
        this.#freeze(this.#offerOf(event.request));
        break;
      case 'left':
        this.#leave(this.#request(event.request), event.looksAgain);
        break;
    }
    return this.#answer();
  }

  /**
   * Uses a quiet moment: the next `steps` requests without an offer look for a place, and as many providers plan anew, in
   * turn. What an event has made worse around it than had to be is found again this way.
   */
  improve(steps: number): LiveAnswer {
    const { growing, plan } = this.#city;
    const { requests, providers } = growing;
    const isLoose = (r: number) => plan.servedBy(r) === undefined && growing.requestAt.get(requests[r].id) === r;
    for (const r of this.#loose.next(requests.length, steps, isLoose)) this.#repair.settle([r], []);
    const isThere = (p: number) => growing.providerAt.get(providers[p].id) === p;
    for (const p of this.#idle.next(providers.length, steps, isThere)) this.#repair.settle([], [p]);
    return this.#answer();
  }

  #answer(): LiveAnswer {
    const { gone, fresh } = this.#repair.takeChanges();
    return {
      withdrawn: gone.map((offer) => this.#city.tell(offer)),
      proposed: fresh.map((offer) => this.#city.tell(offer)),
      welfare: this.welfare,
      bound: this.bound,
    };
  }

  #request(id: string): number {
    const r = this.#city.growing.requestAt.get(id);
    if (r === undefined) throw new Error(`expected the id of a request that is there, found ${JSON.stringify(id)}`);
    return r;
  }

  #offerOf(id: string): StandingOffer {
    const offer = this.#city.plan.servedBy(this.#request(id));
    if (!offer) throw new Error(`expected a request in an offer, found ${JSON.stringify(id)} in none`);
    return offer;
  }

  #putRequest(request: Request, place?: Place): void {
    const { growing, near, plan } = this.#city;
    if (place) growing.addPlace(place);
    const before = growing.requestAt.get(request.id);
    const offer = before === undefined ? undefined : plan.servedBy(before);
    const r = growing.addRequests([request]);
    let loose = [r];
    const touched: number[] = [];
    if (before !== undefined) {
      near.removeRequest(before);
      for (const key of this.#declined) if (key % PAIR === before) this.#declined.add(key - before + r);
      if (offer) {
        touched.push(offer.provider);
        const kept = this.#exchanged(offer, before, r);
        this.#repair.remove(offer);
        if (kept) this.#repair.add(kept);
        else loose = [r, ...this.#goOnWithout(offer, before)];
      }
    }
    this.#bound?.putRequest(r, before);
    near.addRequest(r);
    this.#repair.settle(loose, touched);
  }

  /** The offer with a request in its new version, under the timetable that it had; null where that is gone or costs more. */
  #exchanged(offer: StandingOffer, before: number, r: number): StandingOffer | null {
    const { optFirst, optRequest } = this.#city.growing.problem;
    const members = offer.members.map((o) => (optRequest[o] === before ? this.#sameTimes(o, r) : o));
    if (members.includes(-1) || optFirst[r] === optFirst[r + 1]) return null;
    const venue = offer.venue === before ? r : offer.venue;
    const next = judgeOffer(this.#pricing, { provider: offer.provider, members, venue }, offer.frozen);
    if (!next || next.prices.some((price, m) => price > offer.prices[m])) return null;
    return this.#city.plan.fits(offer.provider, venue, this.#pricing, offer) && next.welfare > 0 ? next : null;
  }

  /** The timetable of request `r` with the sessions of option `o`, or −1. */
  #sameTimes(o: number, r: number): number {
    const { optFirst, sesFirst, sesStart, sesEnd } = this.#city.growing.problem;
    const n = sesFirst[o + 1] - sesFirst[o];
    for (let other = optFirst[r]; other < optFirst[r + 1]; other++) {
      if (sesFirst[other + 1] - sesFirst[other] !== n) continue;
      let same = true;
      for (let i = 0; i < n && same; i++) {
        const [a, b] = [sesFirst[o] + i, sesFirst[other] + i];
        same = sesStart[a] === sesStart[b] && sesEnd[a] === sesEnd[b];
      }
      if (same) return other;
    }
    return -1;
  }

  /**
   * Lets the others of an offer that is out of the plan go on without one member, if the rules allow and it is worth it;
   * returns those who are loose then.
   */
  #goOnWithout(offer: StandingOffer, leaver: number): number[] {
    const { optRequest } = this.#city.growing.problem;
    const rest = offer.members.filter((o) => optRequest[o] !== leaver);
    if (rest.length === 0) return [];
    const last = optRequest[rest[0]];
    const venue = rest.length === 1 && offer.venue !== -1 ? last : offer.venue;
    if (venue !== leaver) {
      const next = judgeOffer(this.#pricing, { provider: offer.provider, members: rest, venue }, offer.frozen);
      if (next && next.welfare > 0 && this.#city.plan.fits(offer.provider, venue, this.#pricing)) {
        this.#repair.add(next);
        return [];
      }
    }
    return rest.map((o) => optRequest[o]);
  }

  /** Takes a request out of its offer; returns who is loose then, and whose week has got time. */
  #takeOut(r: number): { loose: number[]; touched: number[] } {
    const offer = this.#city.plan.servedBy(r);
    if (!offer) return { loose: [], touched: [] };
    this.#repair.remove(offer);
    return { loose: this.#goOnWithout(offer, r), touched: [offer.provider] };
  }

  #withdraw(r: number): void {
    const { growing, near } = this.#city;
    const { loose, touched } = this.#takeOut(r);
    near.removeRequest(r);
    growing.requestAt.delete(growing.requests[r].id);
    this.#bound?.removeRequest(r);
    this.#repair.settle(loose, touched);
  }

  #leave(r: number, looksAgain: boolean): void {
    if (!looksAgain) {
      this.#withdraw(r);
      return;
    }
    this.#decline(r);
  }

  #decline(r: number): void {
    const offer = this.#city.plan.servedBy(r);
    if (!offer) throw new Error(`expected a request in an offer, found ${this.#city.growing.requests[r].id} in none`);
    this.#declined.add(offer.provider * PAIR + r);
    const { loose, touched } = this.#takeOut(r);
    this.#repair.settle([r, ...loose], touched);
  }

  #freeze(offer: StandingOffer): void {
    if (offer.frozen) return;
    this.#repair.remove(offer);
    this.#repair.add({ ...offer, frozen: true });
    // Nothing has changed for anybody.
    this.#repair.takeChanges();
  }

  #dismiss(id: string): void {
    const { growing, near, plan } = this.#city;
    const p = growing.providerAt.get(id);
    if (p === undefined) throw new Error(`expected the id of a provider who is there, found ${JSON.stringify(id)}`);
    const loose = [...plan.weekOf(p)].flatMap((offer) => this.#end(offer));
    near.removeProvider(p);
    growing.providerAt.delete(id);
    this.#bound?.removeProvider(p);
    this.#repair.settle(loose, []);
  }

  #putProvider(provider: Provider): void {
    const { growing, near, plan } = this.#city;
    const before = growing.providerAt.get(provider.id);
    const was = before === undefined ? undefined : growing.providers[before];
    if (before !== undefined) near.removeProvider(before);
    const p = growing.putProvider(provider);
    near.addProvider(p);
    plan.reopen(p);
    this.#bound?.putProvider(p, was);
    // What was agreed comes first into the new week, then what is worth most; what does not fit any more ends.
    const week = [...plan.weekOf(p)].sort((a, b) => Number(b.frozen) - Number(a.frozen) || b.welfare - a.welfare);
    const loose = week.flatMap((offer) => {
      this.#repair.remove(offer);
      return offer.members.map((o) => growing.problem.optRequest[o]);
    });
    for (const offer of week) {
      const next = judgeOffer(this.#pricing, offer, offer.frozen);
      const stays = next && next.welfare > 0 && next.prices.every((price, m) => price <= offer.prices[m]);
      if (stays && plan.fits(p, offer.venue, this.#pricing))
        this.#repair.add(next.prices.join() === offer.prices.join() ? offer : next);
    }
    this.#repair.settle(
      loose.filter((r) => plan.servedBy(r) === undefined),
      [p],
    );
  }

  #end(offer: StandingOffer): number[] {
    this.#repair.remove(offer);
    const { optRequest } = this.#city.growing.problem;
    return offer.members.map((o) => optRequest[o]);
  }
}
