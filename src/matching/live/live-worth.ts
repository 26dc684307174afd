import { IdealScan, worthAt } from '../ideal/ideal-scan.js';
import { IdealPair, largestVenues } from '../ideal/ideal-worth.js';
import { wishesOf } from '../problem/offer-terms.js';
import { TERRITORY } from '../problem/problem.js';
import { makeTables } from '../problem/tables.js';
import { type GrowingProblem } from './growing-problem.js';
import { type Surroundings } from './surroundings.js';

/**
 * What each request of a city that changes can bring to any offer at most (`ideal-worth.ts`), in cents a week; an offer is
 * worth no more than the sum of this over its members.
 *
 * It depends on the providers who have been there and on the largest place where a request could share. A newcomer can make
 * that larger for its neighbours, or be the first whom they could meet; what they can bring is worked out anew then.
 */
export class LiveWorth {
  readonly #growing: GrowingProblem;
  readonly #near: Surroundings;
  readonly #worth: number[];
  /** Units that fit at the largest place where a request could get to, ∞ in a round; and whether it could meet anybody. */
  readonly #place: number[];
  readonly #meets: boolean[];
  /** What a provider is to a request, as the city is. */
  readonly pair: IdealPair;
  /** Over all requests. */
  total: number;

  constructor(growing: GrowingProblem, near: Surroundings) {
    const { problem: q } = growing;
    const { grid, venues, rounds } = makeTables(q);
    const [alone, together] = [largestVenues(q, venues, 1), largestVenues(q, venues, 2)];
    const rides = (r: number) => rounds.first[q.optFirst[r]] < rounds.first[q.optFirst[r + 1]];
    const isRound = (r: number) => q.isGroup[q.service[r]] === 0;
    this.#growing = growing;
    this.#near = near;
    this.#place = Array.from(alone, (units, r) => (isRound(r) ? Infinity : units));
    this.#meets = Array.from(together, (units, r) => (isRound(r) ? rides(r) : units > 0));
    const company = {
      room: (r: number) => (this.#meets[r] ? this.#place[r] : 0),
      rides: (o: number) => this.#meets[q.optRequest[o]],
    };
    this.pair = new IdealPair(q, company);
    this.#worth = Array.from(worthAt(new IdealScan(q, grid, company), q));
    this.total = this.#worth.reduce((a, b) => a + b, 0);
  }

  /** What the request can bring at most. */
  of(r: number): number {
    return this.#worth[r];
  }

  /** Takes in that a request can bring so much. */
  raise(r: number, cents: number): void {
    if (cents <= this.#worth[r]) return;
    this.total += cents - this.#worth[r];
    this.#worth[r] = cents;
  }

  /** Enters a new request, before others can see it; returns what it can bring, −∞ where it can be in no offer. */
  add(r: number): number {
    const { problem: q } = this.#growing;
    const isRound = q.isGroup[q.service[r]] === 0;
    let place = isRound ? Infinity : this.#ownPlace(r);
    let meets = false;
    const richer: number[] = [];
    this.#near.forEachSharer(r, (n, way) => {
      if (!isRound && this.#walks(r, n, way)) place = Math.max(place, this.#hosts(n));
      const theirs = !isRound && this.#walks(n, r, way) ? Math.max(this.#place[n], this.#hosts(r)) : this.#place[n];
      meets = true;
      if (theirs === 0 || (this.#meets[n] && theirs === this.#place[n])) return;
      this.#place[n] = theirs;
      this.#meets[n] = true;
      richer.push(n);
    });
    this.#place[r] = place;
    this.#meets[r] = meets;
    for (const n of richer) this.raise(n, this.#best(n));
    const worth = this.#best(r);
    this.#worth[r] = 0;
    this.raise(r, worth);
    return worth;
  }

  /** Lets a request be what another was, which goes. */
  replace(before: number, r: number): void {
    this.#worth[r] = this.#worth[before];
    this.#place[r] = this.#place[before];
    this.#meets[r] = this.#meets[before];
    this.#worth[before] = 0;
  }

  remove(r: number): void {
    this.total -= this.#worth[r];
    this.#worth[r] = 0;
  }

  #best(r: number): number {
    const wished = wishesOf(this.#growing.problem, r);
    let best = -Infinity;
    this.#near.forEachProviderAround(r, (p, reaches) => (best = this.pair.best(p, r, reaches, wished, best)));
    return best;
  }

  /** Units that fit at its home, or at a room that it could walk to. */
  #ownPlace(r: number): number {
    const { roomCapacity } = this.#growing.problem;
    return this.#near.roomsFor(r).reduce((units, room) => Math.max(units, roomCapacity[room]), this.#hosts(r));
  }

  /** Units that its home can host for others; 0 where it does not. */
  #hosts(r: number): number {
    const { hostUnits, units } = this.#growing.problem;
    return hostUnits[r] >= units[r] ? hostUnits[r] : 0;
  }

  /** Whether a request could go to the home of another, so many metres away. */
  #walks(r: number, to: number, way: number): boolean {
    const { place, sharing, maxWalk } = this.#growing.problem;
    return place[r] === place[to] || (sharing[r] === TERRITORY && way <= maxWalk[r]);
  }
}
