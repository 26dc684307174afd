import { singleVenue } from '../chosen-offer.js';
import { OfferPool } from '../offer-pool.js';
import { OfferPricing } from '../offer-pricing.js';
import { metres, SLOTS } from '../problem.js';
import { WeekSolver } from '../week.js';
import { worthAlone } from '../worth-alone.js';
import { type StandingCity } from './standing-city.js';
import { type StandingOffer } from './standing-plan.js';

/** Tells whether a provider may be offered to a request: neither has declined the other. */
export type Allows = (provider: number, request: number) => boolean;

/** What frozen offers count for besides, so that every week worth having holds them all. */
const FROZEN = 10_000_000;
/** Offers among which a week is chosen, those worth most, and branches of the choice. */
const OFFERS = 120;
const BRANCHES = 150;
const SWEEPS = 2;

/** A request that a provider could serve alone. */
interface Single {
  readonly option: number;
  /** Cents per week more than where it is now. */
  readonly gain: number;
}

/** A provider's week planned anew: offers of its own to keep, and timetables to serve alone. */
export interface NewWeek {
  readonly kept: readonly StandingOffer[];
  readonly singles: readonly number[];
}

/**
 * Plans one provider's week anew among its own offers, which count for `changeCost` more because a change costs that, and
 * every request in reach that waits, or that somebody else serves alone for less.
 */
export class WeekReplan {
  readonly #city: StandingCity;
  readonly #allows: Allows;
  readonly #changeCost: number;
  readonly #pool = new OfferPool();
  readonly #pricing: OfferPricing;
  readonly #week: WeekSolver;
  readonly #list = Int32Array.from({ length: OFFERS + SLOTS }, (_, i) => i);
  readonly #value = new Int32Array(OFFERS + SLOTS);

  constructor(city: StandingCity, allows: Allows, changeCost: number) {
    this.#city = city;
    this.#allows = allows;
    this.#changeCost = changeCost;
    this.#pricing = new OfferPricing(city.growing.problem);
    this.#week = new WeekSolver(city.growing.problem);
  }

  /** The best week found for a provider. */
  plan(p: number): NewWeek {
    const q = this.#city.growing.problem;
    const own = this.#city.plan.weekOf(p);
    const singles = this.#singles(p);
    if (singles.length === 0) return { kept: own, singles: [] };
    const pool = this.#pool;
    pool.clear();
    for (const offer of own) {
      this.#value[pool.count] = offer.welfare + (offer.frozen ? FROZEN : this.#changeCost);
      this.#pricing.judge(p, offer.members, offer.members.length, offer.venue);
      pool.add(offer.members, offer.members.length, offer.venue, this.#pricing);
    }
    for (const { option, gain } of singles) {
      this.#value[pool.count] = gain;
      const home = q.place[q.optRequest[option]];
      const [first, last] = [q.blkFirst[option], q.blkFirst[option + 1]];
      pool.addSingle(option, singleVenue(q, option), gain, home, first, last, q.blkStart, q.blkEnd);
    }
    const week = this.#week;
    week.y.fill(0);
    week.mu = 0;
    week.solve(p, pool, this.#list, this.#value, pool.count, BRANCHES, SWEEPS);
    const best = Array.from(week.best.subarray(0, week.bestCount)).sort((a, b) => a - b);
    return {
      kept: best.filter((i) => i < own.length).map((i) => own[i]),
      singles: best.filter((i) => i >= own.length).map((i) => singles[i - own.length].option),
    };
  }

  /** The requests that the provider could serve alone beside what is frozen, those worth most. */
  #singles(p: number): Single[] {
    const { plan, growing, near } = this.#city;
    const q = growing.problem;
    const found: Single[] = [];
    for (let s = 0; s < q.services; s++) {
      if (q.capacity[p * q.services + s] === 0) continue;
      near.forEachRequestInReach(p, s, (r) => {
        const by = plan.servedBy(r);
        if (by && (by.frozen || by.members.length > 1 || by.provider === p)) return;
        const had = by ? by.welfare + this.#changeCost : 0;
        for (let o = q.optFirst[r]; o < q.optFirst[r + 1]; o++) {
          const gain = worthAlone(q, p, o) - had;
          if (gain > 0 && this.#allows(p, r) && inTheWay(this.#city, p, o) !== null) found.push({ option: o, gain });
        }
      });
    }
    return found.sort((a, b) => b.gain - a.gain || a.option - b.option).slice(0, OFFERS);
  }
}

/** The offers that must go for a provider to serve an option alone; null where a frozen one is among them, or hours lack still. */
export function inTheWay({ plan, growing }: StandingCity, p: number, o: number): StandingOffer[] | null {
  const q = growing.problem;
  const broken: StandingOffer[] = [];
  let frozen = 0;
  let left = plan.hoursLeft(p) - q.optPresence[o];
  for (const offer of plan.weekOf(p)) {
    if (offer.frozen) frozen += offer.presence;
    if (!tooClose(growing.problem, offer, o)) continue;
    if (offer.frozen) return null;
    broken.push(offer);
    left += offer.presence;
  }
  if (left >= 0) return broken;
  // Hours lack: those who gain least from them give way, too, unless it is frozen offers that fill the week.
  if (frozen + q.optPresence[o] > q.maxWeek[p]) return null;
  const rest = plan.weekOf(p).filter((offer) => !offer.frozen && !broken.includes(offer));
  rest.sort((a, b) => a.welfare / a.presence - b.welfare / b.presence);
  while (left < 0) {
    const next = rest.shift()!;
    broken.push(next);
    left += next.presence;
  }
  return broken;
}

function tooClose(
  { placeX, placeY, place, optRequest, metresPerSlot, blkFirst, blkStart, blkEnd }: StandingCity['growing']['problem'],
  { count, start, end, from, to }: StandingOffer,
  o: number,
): boolean {
  const home = place[optRequest[o]];
  const way = (there: number): number =>
    there === home ? 0 : Math.ceil(metres(placeX[there], placeY[there], placeX[home], placeY[home]) / metresPerSlot);
  for (let k = 0; k < count; k++)
    for (let b = blkFirst[o]; b < blkFirst[o + 1]; b++) {
      const before = start[k] < blkStart[b];
      const pause = before ? blkStart[b] - end[k] : start[k] - blkEnd[b];
      if (pause < 0 || pause < way(before ? to[k] : from[k])) return true;
    }
  return false;
}
