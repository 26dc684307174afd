import { type Instance } from '../format/instance.js';
import { type Proof, type SlotPrice } from '../format/plan.js';
import { earns, findBetterWeek, type PricedWeek, rootOf } from './check-week.js';
import { TooLarge, type WeekOffer } from './offer-judge.js';
import { sweepOffers } from './offer-sweep.js';
import { ProofTables } from './proof-tables.js';

const WEEK = 672;

/** What the check of one provider's week came to. */
export interface WeekVerdict {
  /** Offers that were found close enough to the prices to matter. */
  readonly offers: number;
  /** Why the week is not confirmed, or null. */
  readonly fault: string | null;
}

/**
 * Judges the weeks of a proof, and tells `onProgress` the share of them done: the verdicts of the providers in their order,
 * at least up to the first with a fault.
 */
export type JudgeWeeks = (
  instance: Instance,
  proof: Proof,
  onProgress: (fraction: number) => void,
) => readonly WeekVerdict[];

/** Judges the weeks one after the other. */
export const judgeHere: JudgeWeeks = (instance, proof, onProgress) => {
  const judge = new WeekJudge(instance, proof);
  const verdicts: WeekVerdict[] = [];
  for (let p = 0; p < instance.providers.length; p++) {
    verdicts.push(judge.judge(p));
    if (verdicts[p].fault !== null) break;
    onProgress((p + 1) / instance.providers.length);
  }
  return verdicts;
};

/** Finds out whether a provider has a week worth more than a proof says, over all offers that could be in one. */
export class WeekJudge {
  private readonly tables: ProofTables;
  private readonly rooms: readonly (Float64Array | undefined)[];

  constructor(
    private readonly instance: Instance,
    private readonly proof: Proof,
  ) {
    this.tables = new ProofTables(instance);
    this.rooms = proof.rooms.map((prices) => (prices.length === 0 ? undefined : spread(prices)));
  }

  /** Judges the week of the provider at a position in the instance. */
  judge(p: number): WeekVerdict {
    const { policy, providers } = this.instance;
    const { id, maxWeek } = providers[p];
    const { most, presence, slots } = this.proof.providers[p];
    const week = { slots: spread(slots), presence, maxWeek };
    try {
      let offers = this.sweep(p, week);
      if (raise(week, offers)) offers = this.sweep(p, week);
      const better = findBetterWeek(offers, week, most, policy.metresPerSlot);
      return { offers: offers.length, fault: better === null ? null : this.describe(id, better, most) };
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error;
      return { offers: 0, fault: `the week of ${id} could not be checked: ${error.message}` };
    }
  }

  /** The offers that lose so little at the prices that they could be in a better week than claimed. */
  private sweep(p: number, week: PricedWeek): readonly WeekOffer[] {
    const { requests, providers } = this.proof;
    const prices = { requests, slots: week.slots.map((price) => price + week.presence), rooms: this.rooms };
    const least = Math.min(0, providers[p].most - rootOf(week));
    return sweepOffers(this.tables, this.instance.providers[p], prices, least);
  }

  private describe(provider: string, week: readonly WeekOffer[], most: number): string {
    const worth = week.reduce((sum, { value }) => sum + value, 0);
    const served = week.map(({ askers }) => askers.map((i) => this.instance.requests[i].id).join(' with '));
    return `${provider} has a week worth ${worth}, more than ${most}: ${served.join('; ')}`;
  }
}

/** Prices by slot; a slot named twice costs both. */
function spread(prices: readonly SlotPrice[]): Float64Array {
  const bySlot = new Float64Array(WEEK);
  for (const [slot, price] of prices) bySlot[slot] += price;
  return bySlot;
}

/** Raises prices until no offer earns more than its time costs; true if any had to be. */
function raise(week: PricedWeek, offers: readonly WeekOffer[]): boolean {
  let raised = false;
  for (const offer of offers) {
    const excess = earns(offer, week);
    if (excess <= 0) continue;
    let dearest = offer.blocks[0].start;
    for (const { start, end } of offer.blocks) {
      for (let t = start; t < end; t++) if (week.slots[t] > week.slots[dearest]) dearest = t;
    }
    week.slots[dearest] += excess;
    raised = true;
  }
  return raised;
}
