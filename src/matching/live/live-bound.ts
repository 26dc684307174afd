import { type Proof } from '../plan.js';
import { SLOTS, TERRITORY } from '../problem.js';
import { wishesOf } from '../offer-terms.js';
import { qualifies } from '../singles.js';
import { bringAtMost } from './bring-at-most.js';
import { type StandingCity } from './standing-city.js';

/** Providers with whom it is worked out closely what a new request and its neighbours could earn: those who suit it best. */
const CLOSELY = 16;

/**
 * An upper bound on every plan for a city that changes, kept event by event from the prices of a proof.
 *
 * The bound is Σ λ(request) + Σ prices of rooms + Σ most(provider), where no week of the provider earns more than `most`
 * above the prices. Whoever goes takes its term along: what is left still bounds fewer offers. A new request is given a
 * price at which no offer with it earns anything, so that no week gains by it; a new provider the most that its hours could
 * earn. Both are found without a search for offers, from what each member could bring at best: a unit of care costs least
 * where as many are present as the provider can care for. That is quick, and loose: the next run of the engine proves anew.
 */
export class LiveBound {
  readonly #city: StandingCity;
  /** Cents per request and provider, by number. */
  readonly #price: number[];
  readonly #most: number[];
  /** Cents per week; no plan is worth more. */
  total: number;

  constructor(city: StandingCity, proof: Proof) {
    this.#city = city;
    this.#price = [...proof.requests];
    this.#most = proof.providers.map(({ most }) => most);
    const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
    const rooms = sum(proof.rooms.flatMap((slots) => slots.map(([, cents]) => cents)));
    this.total = sum(this.#price) + sum(this.#most) + rooms;
  }

  removeRequest(r: number): void {
    this.total -= this.#price[r];
    this.#price[r] = 0;
  }

  removeProvider(p: number): void {
    this.total -= this.#most[p];
    this.#most[p] = 0;
  }

  /** Gives a new request its price: the most that any offer with it could earn. */
  addRequest(r: number): void {
    const { growing, near } = this.#city;
    const q = growing.problem;
    const s = q.service[r];
    const mates: number[] = [];
    near.forEachSharer(r, (n) => mates.push(n));
    const walk = q.isGroup[s] === 1 && q.sharing[r] === TERRITORY ? q.maxWalk[r] : 0;
    const comers: { readonly p: number; readonly own: number }[] = [];
    near.forEachProviderAround(s, q.place[r], walk, (p) => {
      const own = this.#earning(p, r);
      if (own > -Infinity) comers.push({ p, own });
    });
    comers.sort((a, b) => b.own - a.own || a.p - b.p);
    const others = q.maxHouseholds[s] - 1;
    const providers = comers.map(({ p }) => p);
    const company = sumOfGreatest(this.#atBest(s, providers, mates), others);
    let price = 0;
    for (let k = 0; k < comers.length && comers[k].own + company > price; k++) {
      const { p, own } = comers[k];
      if (k === CLOSELY) {
        // The rest are bounded together: the request earns no more with any of them than with this one.
        price = own + company;
        break;
      }
      const earned = mates.map((n) => this.#earning(p, n)).filter((cents) => cents > 0);
      price = Math.max(price, own + sumOfGreatest(earned, others));
    }
    this.#price[r] = price;
    this.total += price;
  }

  /** The most that each request could bring above its price with any of the providers, were they there at all hours, in cents. */
  #atBest(s: number, providers: readonly number[], requests: readonly number[]): number[] {
    const q = this.#city.growing.problem;
    let [quality, unit, base, extra] = [-Infinity, Infinity, Infinity, Infinity];
    for (const p of providers) {
      const at = p * q.services + s;
      quality = Math.max(quality, q.quality[p]);
      unit = Math.min(unit, (q.base[at] + (q.capacity[at] - 1) * q.extra[at]) / q.capacity[at]);
      base = Math.min(base, q.base[at]);
      extra = Math.min(extra, q.extra[at]);
    }
    return requests.map((n) => {
      const rate = q.isGroup[s] === 1 ? q.units[n] * unit : base + (q.units[n] - 1) * extra;
      const suits = quality + wishesOf(q, n) - rate;
      let most = 0;
      // One cent more, for what the least price of each is rounded down.
      for (let o = q.optFirst[n]; o < q.optFirst[n + 1]; o++)
        most = Math.max(most, q.optWorth[o] + Math.ceil(q.optSlots[o] * suits) + 1 - (this.#price[n] ?? 0));
      return most;
    });
  }

  /** Bounds the week of a provider who is new, or not what it was. */
  putProvider(p: number): void {
    const { growing, near } = this.#city;
    const q = growing.problem;
    const week = new Float64Array(SLOTS);
    for (let s = 0; s < q.services; s++) {
      const at = p * q.services + s;
      if (q.capacity[at] === 0) continue;
      // What the members at one time could earn in a slot: so many there may be at most, each earning evenly over its time.
      const most = q.isGroup[s] === 1 ? Math.min(q.capacity[at], q.maxHouseholds[s]) : 1;
      const bySlot: number[][] = Array.from({ length: SLOTS }, () => []);
      near.forEachRequestAround(p, s, (r) => this.#spread(p, r, bySlot));
      bySlot.forEach((earned, t) => (week[t] = Math.max(week[t], sumOfGreatest(earned, most))));
    }
    const most = Math.ceil(sumOfGreatest(Array.from(week), q.maxWeek[p]));
    this.total += most - (this.#most[p] ?? 0);
    this.#most[p] = most;
  }

  /** Enters what each timetable of a request earns in each of its slots. */
  #spread(p: number, r: number, bySlot: number[][]): void {
    const q = this.#city.growing.problem;
    if (!qualifies(q, p, r)) return;
    const best = new Map<number, number>();
    for (let o = q.optFirst[r]; o < q.optFirst[r + 1]; o++) {
      const earned = this.#earningOf(p, o) / q.optSlots[o];
      if (earned <= 0) continue;
      for (let i = q.sesFirst[o]; i < q.sesFirst[o + 1]; i++)
        for (let t = q.sesStart[i]; t < q.sesEnd[i]; t++) best.set(t, Math.max(best.get(t) ?? 0, earned));
    }
    for (const [t, earned] of best) bySlot[t].push(earned);
  }

  /** The most that a request can bring to any offer of the provider above its price, in cents; −∞ where it can be in none. */
  #earning(p: number, r: number): number {
    const q = this.#city.growing.problem;
    if (!qualifies(q, p, r)) return -Infinity;
    let best = -Infinity;
    for (let o = q.optFirst[r]; o < q.optFirst[r + 1]; o++) best = Math.max(best, this.#earningOf(p, o));
    return best;
  }

  #earningOf(p: number, o: number): number {
    const { problem } = this.#city.growing;
    return bringAtMost(problem, p, o) - (this.#price[problem.optRequest[o]] ?? 0);
  }
}

function sumOfGreatest(values: number[], n: number): number {
  values.sort((a, b) => b - a);
  let sum = 0;
  for (let i = 0; i < n && i < values.length && values[i] > 0; i++) sum += values[i];
  return sum;
}
