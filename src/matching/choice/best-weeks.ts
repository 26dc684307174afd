import { type PlannedOffer } from '../offers/chosen-offer.js';
import { type WeekPool } from '../weeks/week-pool.js';

/** The best plan known, as at most one remembered week per provider. */
export class BestWeeks {
  protected readonly pool: WeekPool;
  /** Numbers of the weeks of the best plan. */
  weeks: readonly number[] = [];
  /** Cents that the best plan is worth. */
  value = 0;

  constructor(pool: WeekPool) {
    this.pool = pool;
  }

  /** Takes over a plan, if it is better than the best known. */
  propose(weeks: readonly number[]): void {
    const value = weeks.reduce((sum, w) => sum + this.pool.weeks[w].welfare, 0);
    if (value <= this.value) return;
    this.value = value;
    this.weeks = weeks;
  }

  /** The best plan by its offers. */
  offers(): PlannedOffer[] {
    const { offers, weeks } = this.pool;
    return this.weeks.flatMap((w) =>
      weeks[w].offers.map((i) => ({
        provider: weeks[w].provider,
        members: Array.from(offers.membersOf(i)),
        venue: offers.venue[i],
      })),
    );
  }
}
