import { singleVenue } from '../chosen-offer.js';
import { commuteCost, fit, OfferPricing, soloPrice } from '../offer-pricing.js';
import { metres } from '../problem.js';
import { isThere, qualifies } from '../singles.js';
import { type StandingCity } from './standing-city.js';
import { keepJudged, type StandingOffer } from './standing-plan.js';

/** Tells whether a provider may be offered to a request: neither has declined the other. */
export type Allows = (provider: number, request: number) => boolean;

/** Requests for which a place is looked for in one repair at most, providers that are filled, and weeks that one may break into. */
const REQUESTS = 24;
const PROVIDERS = 6;
const BREAKS = 4;

/** What one request alone could earn with one provider, and the offers that it would break. */
interface Break {
  readonly provider: number;
  readonly option: number;
  readonly broken: readonly StandingOffer[];
  /** Cents per week that the plan gains if nobody who is put out finds another place. */
  readonly gain: number;
}

/**
 * Repairs a plan around what an event has touched: requests that lost their offer or are new, and providers who have got
 * time. Every step is kept only if the plan gains more than the proposals that it changes cost.
 *
 * A loose request first takes the best way beside all that stands; where there is none it may put out offers that are
 * worth less, whose members then look for a way themselves. A provider with time takes in who waits nearby. Frozen
 * offers are never put out, and nobody in any offer comes to pay more.
 */
export class Repair {
  readonly #city: StandingCity;
  readonly #pricing: OfferPricing;
  readonly #allows: Allows;
  /** Cents per week of welfare for which it is not worth changing a proposal. */
  readonly #changeCost: number;
  readonly #journal: { readonly added: boolean; readonly offer: StandingOffer }[] = [];

  constructor(city: StandingCity, allows: Allows, changeCost: number) {
    this.#city = city;
    this.#pricing = new OfferPricing(city.growing.problem);
    this.#allows = allows;
    this.#changeCost = changeCost;
  }

  /** Puts an offer into the plan. */
  add(offer: StandingOffer): void {
    this.#city.plan.add(offer);
    this.#journal.push({ added: true, offer });
  }

  /** Takes an offer out of the plan. */
  remove(offer: StandingOffer): void {
    this.#city.plan.remove(offer);
    this.#journal.push({ added: false, offer });
  }

  /** What has changed since the last call: offers that are gone, and offers that are new. */
  takeChanges(): { gone: StandingOffer[]; fresh: StandingOffer[] } {
    const first = new Map<StandingOffer, boolean>();
    const last = new Map<StandingOffer, boolean>();
    for (const { added, offer } of this.#journal) {
      if (!first.has(offer)) first.set(offer, added);
      last.set(offer, added);
    }
    this.#journal.length = 0;
    const offers = [...first.keys()];
    return {
      gone: offers.filter((offer) => !first.get(offer) && !last.get(offer)),
      fresh: offers.filter((offer) => first.get(offer) && last.get(offer)),
    };
  }

  /** Finds places for the loose requests, and work for the providers with time. */
  settle(loose: readonly number[], touched: readonly number[]): void {
    const { plan, growing } = this.#city;
    const q = growing.problem;
    // Those worth most choose first.
    const queue = [...loose].sort((a, b) => q.optWorth[q.optFirst[b]] - q.optWorth[q.optFirst[a]] || a - b);
    const open = new Set(touched);
    for (let k = 0; k < queue.length && k < REQUESTS; k++)
      if (plan.servedBy(queue[k]) === undefined && !this.place(queue[k])) this.#breakIn(queue[k], open);
    let filled = 0;
    for (const p of open) if (filled++ < PROVIDERS) this.#fill(p, open);
  }

  /** Takes the best way for a request beside all that stands; false where there is none that is worth it. */
  place(r: number): boolean {
    const way = this.#city.ways.find(r);
    if (!way || way.gain <= this.#costOf(way.joins)) return false;
    if (way.joins) this.remove(way.joins);
    this.add(way.offer);
    return true;
  }

  #costOf = (offer: StandingOffer | null): number => (offer === null || offer.frozen ? 0 : this.#changeCost);

  /** Lets a request put out offers that are worth less, if the plan gains once their members have looked for another way. */
  #breakIn(r: number, open: Set<number>): void {
    for (const { provider, option, broken } of this.#breaks(r)) {
      const mark = this.#journal.length;
      const before = this.#city.plan.welfare;
      for (const offer of broken) this.remove(offer);
      this.#addSingle(provider, option);
      const { optRequest } = this.#city.growing.problem;
      for (const offer of broken) for (const o of offer.members) this.place(optRequest[o]);
      const cost = broken.length * this.#changeCost;
      if (this.#city.plan.welfare - before > cost) {
        for (const offer of broken) open.add(offer.provider);
        return;
      }
      this.#undo(mark);
    }
  }

  #undo(mark: number): void {
    while (this.#journal.length > mark) {
      const { added, offer } = this.#journal.pop()!;
      if (added) this.#city.plan.remove(offer);
      else this.#city.plan.add(offer);
    }
  }

  #addSingle(provider: number, option: number): void {
    const venue = singleVenue(this.#city.growing.problem, option);
    this.#pricing.judge(provider, [option], 1, venue);
    this.add(keepJudged(this.#pricing, provider, [option], venue));
  }

  /** The weeks into which a request could break by itself, those that lose least first. */
  #breaks(r: number): Break[] {
    const q = this.#city.growing.problem;
    const s = q.service[r];
    const found: Break[] = [];
    this.#city.near.forEachProvider(s, q.place[r], (p) => {
      if (q.units[r] > q.capacity[p * q.services + s] || !qualifies(q, p, r) || !this.#allows(p, r)) return;
      for (let o = q.optFirst[r]; o < q.optFirst[r + 1]; o++) {
        const worth = this.#worthAlone(p, o);
        if (worth <= 0) continue;
        const broken = this.#inTheWay(p, o);
        if (broken === null) continue;
        const loss = broken.reduce((sum, offer) => sum + offer.welfare, 0);
        // Those put out find something worth half of what they had, more often than not.
        if (worth > loss / 2) found.push({ provider: p, option: o, broken, gain: worth - loss });
      }
    });
    return found.sort((a, b) => b.gain - a.gain).slice(0, BREAKS);
  }

  /** Cents per week that the option brings alone with a provider who is there, can be paid and has the hours; else 0. */
  #worthAlone(p: number, o: number): number {
    const q = this.#city.growing.problem;
    const r = q.optRequest[o];
    const at = p * q.services + q.service[r];
    if (q.optPresence[o] > q.maxWeek[p] || !isThere(q, p, o)) return 0;
    const price = soloPrice(q, p, at, o);
    if (price > q.budget[r] * q.optSlots[o]) return 0;
    const commute = (q.blkFirst[o + 1] - q.blkFirst[o]) * commuteCost(q, p, q.place[r]);
    return q.optWorth[o] + q.optSlots[o] * fit(q, p, r) - price - commute;
  }

  /** The offers that must go for the option to be served alone; null where a frozen one is among them, or hours lack still. */
  #inTheWay(p: number, o: number): StandingOffer[] | null {
    const { plan, growing } = this.#city;
    const q = growing.problem;
    const broken: StandingOffer[] = [];
    let left = plan.hoursLeft(p) - q.optPresence[o];
    const home = q.place[q.optRequest[o]];
    for (const offer of plan.weekOf(p)) {
      if (!this.#tooClose(offer, o, home)) continue;
      if (offer.frozen) return null;
      broken.push(offer);
      left += offer.presence;
    }
    return left >= 0 ? broken : null;
  }

  #tooClose({ count, start, end, from, to }: StandingOffer, o: number, home: number): boolean {
    const q = this.#city.growing.problem;
    const { placeX, placeY, metresPerSlot } = q;
    const way = (place: number) =>
      place === home ? 0 : Math.ceil(metres(placeX[place], placeY[place], placeX[home], placeY[home]) / metresPerSlot);
    for (let k = 0; k < count; k++)
      for (let b = q.blkFirst[o]; b < q.blkFirst[o + 1]; b++) {
        const pause = start[k] < q.blkStart[b] ? q.blkStart[b] - end[k] : start[k] - q.blkEnd[b];
        if (pause < 0 || pause < way(start[k] < q.blkStart[b] ? to[k] : from[k])) return true;
      }
    return false;
  }

  /** Gives a provider's free time to who gains most by it: those who wait nearby, and those who are worse served elsewhere. */
  #fill(p: number, open: Set<number>): void {
    const { plan, growing, near } = this.#city;
    const q = growing.problem;
    const wanted: { option: number; gain: number }[] = [];
    for (let s = 0; s < q.services; s++) {
      if (q.capacity[p * q.services + s] === 0) continue;
      near.forEachRequestInReach(p, s, (r) => {
        const by = plan.servedBy(r);
        if (by && (by.frozen || by.members.length > 1 || by.provider === p)) return;
        if (q.units[r] > q.capacity[p * q.services + s] || !qualifies(q, p, r) || !this.#allows(p, r)) return;
        const had = by ? by.welfare + this.#changeCost : 0;
        for (let o = q.optFirst[r]; o < q.optFirst[r + 1]; o++) {
          const gain = this.#worthAlone(p, o) - had;
          if (gain > 0 && this.#inTheWay(p, o)?.length === 0) wanted.push({ option: o, gain });
        }
      });
    }
    wanted.sort((a, b) => b.gain - a.gain || a.option - b.option);
    for (const { option } of wanted) {
      const r = q.optRequest[option];
      const by = plan.servedBy(r);
      if (by?.provider === p || this.#inTheWay(p, option)?.length !== 0) continue;
      if (by) {
        this.remove(by);
        open.add(by.provider);
      }
      this.#addSingle(p, option);
    }
  }
}
