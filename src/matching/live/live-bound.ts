import { type Provider } from '../format/instance.js';
import { type Plan } from '../format/plan.js';
import { LiveWorth } from './live-worth.js';
import { narrowsProvider, narrowsRequest } from './narrowing.js';
import { type StandingCity } from './standing-city.js';
import { TIMETABLE } from './surroundings.js';
import { WeekCeiling } from './week-ceiling.js';

/**
 * An upper bound on every plan for a city that changes, kept event by event: the lesser of two.
 *
 * One goes on from the prices of a proof: Σ λ(request) + Σ prices of rooms + Σ most(provider), where no week of the provider
 * earns more than `most` above the prices. Where the plan came without a proof its bound stands in for that sum, and nobody
 * has a price. The other is what all requests can bring to any offer at most (`live-worth.ts`): it takes all time for free,
 * but hardly grows beyond what newcomers bring.
 *
 * Whoever goes takes its term along: what is left still bounds fewer offers. A new request is given a price at which no
 * offer with it earns anything, so that no week gains by it: what it can bring, and what the best of its neighbours can bring
 * above theirs. For a new provider the most that its hours could earn is added, or the prices of those whom it could serve
 * are raised to what they can bring with it, whichever is less. Either is found without a search for offers.
 */
export class LiveBound {
  readonly #city: StandingCity;
  readonly #worth: LiveWorth;
  /** Cents per request and provider, by number. */
  readonly #price: number[];
  readonly #most: number[];
  /** The sum of all prices, in cents per week. */
  #priced: number;

  constructor(city: StandingCity, { bound = Infinity, proof }: Pick<Plan, 'bound' | 'proof'>) {
    const { problem } = city.growing;
    this.#city = city;
    this.#worth = new LiveWorth(city.growing, city.near);
    this.#price = proof ? [...proof.requests] : Array<number>(problem.requests).fill(0);
    this.#most = proof ? proof.providers.map(({ most }) => most) : Array<number>(problem.providers).fill(0);
    const rooms = proof ? sum(proof.rooms.flatMap((slots) => slots.map(([, cents]) => cents))) : bound;
    this.#priced = sum(this.#price) + sum(this.#most) + rooms;
  }

  /** Cents per week; no plan is worth more. */
  get total(): number {
    return Math.min(this.#priced, this.#worth.total);
  }

  removeRequest(r: number): void {
    this.#worth.remove(r);
    this.#priced -= this.#price[r];
    this.#price[r] = 0;
  }

  removeProvider(p: number): void {
    this.#priced -= this.#most[p];
    this.#most[p] = 0;
  }

  /** Gives a new request its price, or one that stands for what request `before` was; the latter is gone then. */
  putRequest(r: number, before?: number): void {
    const { requests } = this.#city.growing;
    if (before !== undefined && narrowsRequest(requests[before], requests[r])) {
      this.#worth.replace(before, r);
      this.#price[r] = this.#price[before];
      this.#price[before] = 0;
      return;
    }
    if (before !== undefined) this.removeRequest(before);
    const worth = this.#worth.add(r);
    this.#price[r] = 0;
    if (worth > -Infinity) this.#lift(r, Math.max(0, worth + this.#company(r)));
  }

  /**
   * What those who could share with the request can bring above their prices at most, in cents. What the best of them can
   * bring above the next one is added to their own prices: it costs the same now, and whoever comes later meets less.
   */
  #company(r: number): number {
    const { growing, near } = this.#city;
    const { maxHouseholds, service } = growing.problem;
    const mates: number[] = [];
    near.forEachSharer(r, (n) => {
      if (this.#excess(n) > 0) mates.push(n);
    });
    mates.sort((a, b) => this.#excess(b) - this.#excess(a));
    const best = mates.splice(0, maxHouseholds[service[r]] - 1);
    const level = mates.length > 0 ? this.#excess(mates[0]) : 0;
    for (const n of best) this.#lift(n, this.#excess(n) - level);
    return best.length * level;
  }

  #lift(r: number, cents: number): void {
    this.#price[r] += cents;
    this.#priced += cents;
  }

  /** What a request can bring to any offer at most above its price, in cents. */
  #excess(r: number): number {
    return this.#worth.of(r) - this.#price[r];
  }

  /** Bounds the week of a provider who is new, or not what it was before. */
  putProvider(p: number, before?: Provider): void {
    const { growing, near } = this.#city;
    if (before !== undefined && narrowsProvider(before, growing.providers[p])) return;
    const q = growing.problem;
    /** What each request can bring with this provider, where that is more than its price. */
    const lifted = new Map<number, number>();
    const ceiling = new WeekCeiling();
    for (let s = 0; s < q.services; s++) {
      const at = p * q.services + s;
      if (q.capacity[at] === 0) continue;
      // So many may be there at one time at most, each earning evenly over its time.
      ceiling.begin(q.isGroup[s] === 1 ? Math.min(q.capacity[at], q.maxHouseholds[s]) : 1);
      near.forEachTimetableAround(p, s, (row, i, reaches) => {
        const r = row[i + TIMETABLE.request];
        const known = Math.min(this.#price[r], this.#worth.of(r));
        if (!this.#worth.pair.turnTo(p, r, reaches)) return;
        const hoped = q.quality[p] - this.#worth.pair.costs;
        if (row[i + TIMETABLE.worth] + row[i + TIMETABLE.slots] * hoped <= known) return;
        const brings = this.#worth.pair.worthOf(row[i + TIMETABLE.option], known);
        this.#worth.raise(r, brings);
        if (brings <= this.#price[r]) return;
        lifted.set(r, Math.max(lifted.get(r) ?? 0, brings));
        ceiling.add(q, row[i + TIMETABLE.option], brings - this.#price[r]);
      });
    }
    let lift = 0;
    for (const [r, brings] of lifted) lift += brings - this.#price[r];
    let most = ceiling.most(q.maxWeek[p]);
    if (lift <= most) {
      for (const [r, brings] of lifted) this.#lift(r, brings - this.#price[r]);
      most = 0;
    }
    this.#priced += most - (this.#most[p] ?? 0);
    this.#most[p] = most;
  }
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
