import { BestWeeks } from '../choice/best-weeks.js';
import { WeekChoice } from '../choice/week-choice.js';
import { WeekMaster } from '../choice/week-master.js';
import { type WeekPool } from '../weeks/week-pool.js';
import { type Certificate } from './certificate.js';

/** How much work the joint choice of weeks may take. */
export interface ClosingEffort {
  /** Steps of the linear programs in one search. */
  readonly pivots: number;
  /** Branches per venue in the search for groups, and in all, where every week worth considering is listed. */
  readonly branches: number;
  readonly total: number;
  /** Weeks among which is chosen at most. */
  readonly weeks: number;
}

/** Times that the weeks are listed anew, each time closer to the bound. */
const TURNS = 4;
/** Share of the bound that separates it from the plan where listing every week in between is out of reach. */
const FAR = 0.02;
/** Offers listed per provider while every week worth considering is. */
const OFFERS = 6000;

/**
 * The best plan known as one week per provider, and what no plan is worth more than.
 *
 * At the prices of the best bound every plan loses what separates it from the bound. So a plan that is better than the
 * best known is made of weeks of which each loses less than that: all of these are listed, and the best choice among
 * them is the best plan of all. While the choice has to stop at its limit, it still finds better plans, which leave less
 * to lose, so that the next list is shorter.
 */
export class JointPlan extends BestWeeks {
  readonly #master: WeekMaster;
  readonly #certificate: Certificate;
  /** Cents; no plan is worth more, by prices or by search. */
  bound = Infinity;

  constructor(master: WeekMaster, pool: WeekPool, certificate: Certificate) {
    super(pool);
    this.#master = master;
    this.#certificate = certificate;
  }

  /** Whether no plan is worth more. */
  get isBest(): boolean {
    return this.value >= Math.min(this.bound, this.#certificate.bound);
  }

  override propose(weeks: readonly number[]): void {
    for (const w of weeks) this.#master.add(w);
    super.propose(weeks);
  }

  /** Chooses among all weeks remembered, with about so many steps of linear programs. */
  choose(pivots: number, stopped: () => boolean): void {
    for (let w = 0; w < this.pool.weeks.length; w++) this.#master.add(w);
    this.#choose(this.#master, pivots, stopped);
  }

  /** Chooses among the weeks of a master; returns what no choice among them is worth more than. */
  #choose(master: WeekMaster, pivots: number, stopped: () => boolean): number {
    const choice = new WeekChoice(master, this.value);
    choice.run(pivots, stopped);
    if (choice.best) this.propose(choice.best.map((c) => master.week[c]));
    return choice.bound;
  }

  /** Lists every week that a better plan could have, and chooses among them, until no better plan is left or the work is done. */
  close({ branches, total, weeks, pivots }: ClosingEffort, stopped: () => boolean): void {
    const certificate = this.#certificate;
    for (let turn = 0; turn < TURNS && certificate.bound < Infinity && !stopped(); turn++) {
      this.bound = Math.min(this.bound, certificate.bound);
      const depth = certificate.bound - this.value;
      if (this.value >= this.bound || depth > FAR * certificate.bound) return;
      certificate.restore();
      const listing = { rounds: 8, branches, total, offers: OFFERS, depth, weeks: Math.ceil(weeks / 4) };
      if (!certificate.prove(listing, stopped, this.pool)) return;
      const master = this.#listed(weeks);
      if (master === null) return;
      const before = this.value;
      const most = this.#choose(master, pivots, stopped);
      this.bound = Math.min(this.bound, certificate.bound, Math.max(most, certificate.unlisted, this.value));
      if (this.value === before) return;
    }
  }

  /** The weeks remembered that a better plan could have; null where they are more than `most`. */
  #listed(most: number): WeekMaster | null {
    const certificate = this.#certificate;
    const { weeks } = this.pool;
    const master = new WeekMaster(this.pool);
    for (let w = 0; w < weeks.length; w++)
      if (certificate.bound - certificate.lossOf(weeks[w]) > this.value) master.add(w);
    return master.week.length > most ? null : master;
  }
}
