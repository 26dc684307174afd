import { singleVenue } from '../offers/chosen-offer.js';
import { OfferPricing } from '../offers/offer-pricing.js';
import { commuteCost, wishesOf } from '../problem/offer-terms.js';
import { worthAlone } from '../problem/worth-alone.js';
import { type StandingCity } from './standing-city.js';
import { keepJudged, type StandingOffer } from './standing-plan.js';
import { PROVIDER } from './surroundings.js';
import { type Allows, inTheWay, WeekReplan } from './week-replan.js';

/** Requests for which a place is looked for in one repair at most, providers whose weeks are planned anew, and weeks that one may break into. */
const REQUESTS = 24;
const PROVIDERS = 4;
const BREAKS = 3;

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
 * worth less, whose members then look for a way themselves. Providers with time have their weeks planned anew. Frozen
 * offers are never put out, and nobody in any offer comes to pay more.
 */
export class Repair {
  readonly #city: StandingCity;
  readonly #pricing: OfferPricing;
  readonly #allows: Allows;
  readonly #weeks: WeekReplan;
  /** Cents per week of welfare for which it is not worth changing a proposal. */
  readonly #changeCost: number;
  readonly #journal: { readonly added: boolean; readonly offer: StandingOffer }[] = [];

  constructor(city: StandingCity, allows: Allows, changeCost: number) {
    this.#city = city;
    this.#pricing = new OfferPricing(city.growing.problem);
    this.#allows = allows;
    this.#changeCost = changeCost;
    this.#weeks = new WeekReplan(city, allows, changeCost);
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
    const q = this.#city.growing.problem;
    // Those worth most choose first.
    const queue = [...loose].sort((a, b) => q.optWorth[q.optFirst[b]] - q.optWorth[q.optFirst[a]] || a - b);
    const open = new Set(touched);
    for (let k = 0; k < queue.length && k < REQUESTS; k++) if (!this.place(queue[k])) this.#breakIn(queue[k], open);
    let filled = 0;
    for (const p of open) if (filled++ < PROVIDERS) this.#replan(p, open);
  }

  /** Takes the best way for a request beside all that stands, unless it is in an offer; false where no way is worth it. */
  place(r: number): boolean {
    // A neighbour who was placed before may have taken it along.
    if (this.#city.plan.servedBy(r) !== undefined) return true;
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

  /**
   * Empties what is not frozen of a provider's week, and finds places for its members and for those who wait; all as it was
   * where the plan is worth no more then.
   */
  renew(p: number, waiting: readonly number[]): void {
    const { plan, growing } = this.#city;
    const mark = this.#journal.length;
    const before = plan.welfare;
    const week = plan.weekOf(p).filter(({ frozen }) => !frozen);
    for (const offer of week) this.remove(offer);
    const loose = week.flatMap(({ members }) => members.map((o) => growing.problem.optRequest[o]));
    this.settle([...loose, ...waiting], [p]);
    if (plan.welfare - before <= week.length * this.#changeCost) this.#undo(mark);
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
    const { near } = this.#city;
    const best: Break[] = [];
    /** What gains no more than this is not among the best. */
    let least = -Infinity;
    const wishes = wishesOf(q, r);
    near.forEachThere(r, (row, i) => {
      const p = row[i + PROVIDER.id];
      const rate = row[i + PROVIDER.base] + (q.units[r] - 1) * row[i + PROVIDER.extra];
      const suits = row[i + PROVIDER.quality] + wishes - rate;
      const commute = commuteCost(q, p, q.place[r]);
      for (let o = q.optFirst[r]; o < q.optFirst[r + 1]; o++) {
        const most = q.optWorth[o] + q.optSlots[o] * suits - (q.blkFirst[o + 1] - q.blkFirst[o]) * commute;
        if (most <= 0 || most <= least) continue;
        const worth = worthAlone(q, p, o);
        if (worth <= 0 || worth <= least || !this.#allows(p, r)) continue;
        const broken = inTheWay(this.#city, p, o);
        if (broken === null) continue;
        const loss = broken.reduce((sum, offer) => sum + offer.welfare, 0);
        // Those put out find something worth half of what they had, more often than not.
        if (worth <= loss / 2 || worth - loss <= least) continue;
        best.push({ provider: p, option: o, broken, gain: worth - loss });
        best.sort((a, b) => b.gain - a.gain);
        if (best.length > BREAKS) best.pop();
        if (best.length === BREAKS) least = best[BREAKS - 1].gain;
      }
    });
    return best;
  }

  /** Plans a provider's week anew, if the plan gains once those who lose their place have looked for another. */
  #replan(p: number, open: Set<number>): void {
    const { plan, growing } = this.#city;
    const { kept, singles } = this.#weeks.plan(p);
    if (singles.length === 0) return;
    const { optRequest } = growing.problem;
    const mark = this.#journal.length;
    const before = plan.welfare;
    const out = plan.weekOf(p).filter((offer) => !kept.includes(offer));
    for (const offer of out) this.remove(offer);
    const poorer: number[] = [];
    for (const option of singles) {
      const by = plan.servedBy(optRequest[option]);
      if (by) {
        this.remove(by);
        poorer.push(by.provider);
      }
      this.#addSingle(p, option);
    }
    for (const offer of out) for (const o of offer.members) this.place(optRequest[o]);
    if (plan.welfare - before > (out.length + poorer.length) * this.#changeCost)
      for (const each of poorer) open.add(each);
    else this.#undo(mark);
  }
}
