import { OfferPool } from '../offers/offer-pool.js';
import { type Problem } from '../problem/problem.js';
import { NO_VENUE, roomVenue } from '../problem/venues.js';

/** The time that an offer takes in a room. */
export interface RoomTime {
  readonly room: number;
  readonly start: number;
  readonly end: number;
}

/** One way for a provider to spend its week. */
export interface Week {
  readonly provider: number;
  /** Cents. */
  readonly welfare: number;
  /** Offers of `WeekPool.offers`. */
  readonly offers: readonly number[];
  /** The requests that it serves. */
  readonly requests: readonly number[];
  readonly rooms: readonly RoomTime[];
}

/** Every week that somebody planned and that is worth remembering, each once. */
export class WeekPool {
  readonly #problem: Problem;
  /** The offers of the weeks; each is of one provider. */
  readonly offers = new OfferPool();
  /** The number of each offer in the pool from which it came first. */
  readonly origin: number[] = [];
  readonly weeks: Week[] = [];
  readonly #offerAt: Map<string, number>[];
  readonly #weekAt = new Map<string, number>();

  constructor(problem: Problem) {
    this.#problem = problem;
    this.#offerAt = Array.from({ length: problem.providers }, () => new Map());
  }

  /** Remembers the week of provider `p` made of `offers` of `pool`; returns its number. */
  add(p: number, pool: OfferPool, offers: readonly number[]): number {
    const own = offers.map((i) => this.#remember(p, pool, i)).sort((a, b) => a - b);
    const key = own.join(' ');
    const known = this.#weekAt.get(key);
    if (known !== undefined) return known;
    this.#weekAt.set(key, this.weeks.length);
    this.weeks.push(this.#describe(p, own));
    return this.weeks.length - 1;
  }

  #remember(p: number, pool: OfferPool, i: number): number {
    const { place } = this.#problem;
    const members = Array.from(pool.membersOf(i)).sort((a, b) => a - b);
    // Whose home it is in a building makes no difference to anybody.
    const where = pool.venue[i] >= 0 ? place[pool.venue[i]] : pool.venue[i];
    const key = `${where}:${members.join(' ')}`;
    let at = this.#offerAt[p].get(key);
    if (at !== undefined) return at;
    at = this.offers.copy(pool, i);
    this.#offerAt[p].set(key, at);
    this.origin[at] = i;
    return at;
  }

  #describe(provider: number, offers: readonly number[]): Week {
    const { optRequest } = this.#problem;
    const { venue, welfare, blockFirst, start, end } = this.offers;
    const requests: number[] = [];
    const rooms: RoomTime[] = [];
    for (const i of offers) {
      for (const o of this.offers.membersOf(i)) requests.push(optRequest[o]);
      if (venue[i] >= NO_VENUE) continue;
      for (let b = blockFirst[i]; b < blockFirst[i + 1]; b++)
        rooms.push({ room: roomVenue(venue[i]), start: start[b], end: end[b] });
    }
    return { provider, welfare: offers.reduce((sum, i) => sum + welfare[i], 0), offers, requests, rooms };
  }
}
