import { type Instance } from '../format/instance.js';
import { type Offer } from '../format/plan.js';
import { type Random } from '../problem/random.js';
import { Repair } from './repair.js';
import { StandingCity } from './standing-city.js';
import { type StandingOffer } from './standing-plan.js';

/** How much a plan is polished. */
export interface PolishEffort {
  /** Times that every request without care and every provider looks around; most is found the first time. */
  readonly rounds: number;
  /** Weeks emptied and planned anew, per provider. */
  readonly weeks: number;
}

/** Requests without care that look for a place in a week that was emptied, besides those that lost theirs. */
const WAITING = 6;

/**
 * Betters the plan for a city by looking at it as it stands.
 *
 * A search among candidates knows the offers that its looks have found. Here every request without care tries every offer
 * nearby that it could join, every provider in its free time and its nearest neighbours, every provider a week of its own,
 * as after an event (`repair.ts`), but at no cost for changing what nobody has been told yet. Then single weeks are ruined
 * and recreated: their households, and a few who wait in reach, take the best ways there are, and the provider plans anew.
 */
export class Polish {
  readonly #city: StandingCity;
  readonly #repair: Repair;
  readonly #random: Random;

  /** Fails where an offer breaks a rule by itself. */
  constructor(instance: Instance, offers: readonly Offer[], random: Random) {
    this.#city = new StandingCity(instance, offers);
    this.#repair = new Repair(this.#city, () => true, 0);
    this.#random = random;
  }

  /** Cents per week that the plan is worth. */
  get welfare(): number {
    return this.#city.plan.welfare;
  }

  /** The plan as it stands; numbers are those of the instance compiled. */
  offers(): StandingOffer[] {
    return this.#city.plan.offers();
  }

  /** Does the work; `ends` is told now and then which share of it is done, and says whether to stop. */
  run({ rounds, weeks }: PolishEffort, ends: (done: number) => boolean): void {
    const { requests, providers } = this.#city.growing.problem;
    const looks = rounds * (requests + providers);
    const ruins = weeks * providers;
    for (let k = 0; k < looks + ruins; k++) {
      if (k % 256 === 0 && ends(k / (looks + ruins))) return;
      const at = k % (requests + providers);
      if (k >= looks) this.#renew(this.#random.below(providers));
      else if (at >= requests) this.#repair.settle([], [at - requests]);
      else if (this.#city.plan.servedBy(at) === undefined) this.#repair.settle([at], []);
    }
  }

  /** Empties a provider's week and lets it fill anew; the old week stays where that gains nothing. */
  #renew(p: number): void {
    const { plan, near, growing } = this.#city;
    const { services, capacity } = growing.problem;
    const inReach: number[] = [];
    for (let s = 0; s < services; s++)
      if (capacity[p * services + s] > 0)
        near.forEachRequestInReach(p, s, (r) => {
          if (plan.servedBy(r) === undefined) inReach.push(r);
        });
    const waiting = new Set<number>();
    for (let k = 0; k < WAITING && inReach.length > 0; k++) waiting.add(inReach[this.#random.below(inReach.length)]);
    this.#repair.renew(p, [...waiting]);
  }
}
