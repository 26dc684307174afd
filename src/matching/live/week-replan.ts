import { singleVenue } from '../offers/chosen-offer.js';
import { OfferPool } from '../offers/offer-pool.js';
import { OfferPricing } from '../offers/offer-pricing.js';
import { isThereIn, metres, SLOTS } from '../problem/problem.js';
import { worthAlone } from '../problem/worth-alone.js';
import { WeekSolver } from '../weeks/week.js';
import { type StandingCity } from './standing-city.js';
import { type StandingOffer } from './standing-plan.js';
import { TIMETABLE } from './surroundings.js';

/** Tells whether a provider may be offered to a request: neither has declined the other. */
export type Allows = (provider: number, request: number) => boolean;

/** What frozen offers count for besides, so that every week worth having holds them all. */
const FROZEN = 10_000_000;
/** Offers among which a week is chosen, those worth most, and branches of the choice. */
const OFFERS = 120;
const BRANCHES = 150;
const SWEEPS = 2;
/** Offers gathered beyond those before the least are left out. */
const SPARE = 40;

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

  /**
   * The requests that the provider could serve alone beside what is frozen, those worth most.
   *
   * Thousands of timetables are in reach. Each is first held against what it could bring at best, every wish met, from its
   * row alone. Only where that is more than the last of the best brings is it worked out.
   */
  #singles(p: number): Single[] {
    const { plan, growing, near } = this.#city;
    const q = growing.problem;
    const changeCost = this.#changeCost;
    const found: Single[] = [];
    let least = 1;
    for (let s = 0; s < q.services; s++) {
      const at = p * q.services + s;
      if (q.capacity[at] === 0) continue;
      const [base, extra, minBlock] = [q.base[at], q.extra[at], q.minBlock[p]];
      const [suits, x, y] = [q.quality[p] + extra, q.providerX[p], q.providerY[p]];
      near.forEachTimetableInReach(p, s, (row, i) => {
        const first = row[i + TIMETABLE.first];
        if (!isThereIn(q, p, first)) return;
        const r = row[i + TIMETABLE.request];
        const slots = row[i + TIMETABLE.slots];
        const blocks = row[i + TIMETABLE.blocks];
        const way = metres(row[i + TIMETABLE.x], row[i + TIMETABLE.y], x, y);
        const paid =
          Math.max(slots, blocks * minBlock) * base + Math.floor((blocks * way * q.commuteCentsPerKm) / 1000);
        const most = row[i + TIMETABLE.worth] + slots * (suits - row[i + TIMETABLE.units] * extra) - paid + blocks;
        if (most - plan.worthAlone(r) < least) return;
        const option = row[i + TIMETABLE.option];
        const by = plan.servedBy(r);
        const gain = worthAlone(q, p, option) - (by ? by.welfare + changeCost : 0);
        if (gain < least || by?.provider === p || !this.#allows(p, r)) return;
        if (!couldYield(this.#city, p, option)) return;
        if (found.push({ option, gain }) === OFFERS + SPARE) least = cut(found);
      });
    }
    cut(found);
    return found;
  }
}

/** Leaves the best in a list, in order, and returns what the last of them gains. */
function cut(found: Single[]): number {
  found.sort((a, b) => b.gain - a.gain || a.option - b.option);
  found.length = Math.min(found.length, OFFERS);
  return found.length === OFFERS ? found[OFFERS - 1].gain : 1;
}

/** Whether a provider could serve an option alone if all of its offers that are not frozen went. */
function couldYield({ plan, growing: { problem } }: StandingCity, p: number, o: number): boolean {
  let left = problem.maxWeek[p] - problem.optPresence[o];
  for (const offer of plan.weekOf(p)) {
    if (!offer.frozen) continue;
    if (tooClose(problem, offer, o)) return false;
    left -= offer.presence;
  }
  return left >= 0;
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
