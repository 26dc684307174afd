/**
 * Checks that the prices of a proof prove its bound, with nothing but the statement of the problem in hand.
 *
 * Whatever a feasible plan is worth, its offers are worth their value at the prices (welfare less the prices of their
 * requests and of their rooms' time) plus those prices. No request is served twice and no room taken twice, so the prices
 * collected are at most the sum of all prices; and what one provider's offers are worth at the prices is at most what the
 * best week of that provider is worth. Hence: bound = sum of prices + sum over providers of the best week. The check adds
 * up, and for every provider finds all offers that could be in a better week than claimed, and shows that there is none.
 */
import { type Instance, type Provider } from '../instance.js';
import { type Plan, type Proof, type SlotPrice, type WeekProof } from '../plan.js';
import { earns, hasBetterWeek, type PricedWeek, rootOf } from './check-week.js';
import { type Prices, TooLarge, type WeekOffer } from './offer-judge.js';
import { sweepOffers } from './offer-sweep.js';
import { ProofTables } from './proof-tables.js';

const WEEK = 672;

/** The outcome of checking a proof. */
export interface ProofReport {
  /** The prices prove the bound. */
  readonly confirmed: boolean;
  /** What the prices add up to, in cents per week. */
  readonly bound: number;
  /** The first thing that is wrong, or null. */
  readonly fault: string | null;
  /** Offers that were found close enough to the prices to matter. */
  readonly offers: number;
}

/** Checks the proof that a plan carries; `onProgress` is told the share of providers done. */
export function checkProof(instance: Instance, plan: Plan, onProgress?: (fraction: number) => void): ProofReport {
  const { proof, bound } = plan;
  if (proof === undefined || bound === undefined) {
    return { confirmed: false, bound: 0, fault: 'expected a plan with a bound and its proof, found none', offers: 0 };
  }
  const shape = faultOfShape(instance, proof);
  if (shape !== null) return { confirmed: false, bound: 0, fault: shape, offers: 0 };
  const sum = sumOf(proof);
  const refuse = (fault: string, offers: number): ProofReport => ({ confirmed: false, bound: sum, fault, offers });
  if (sum > bound) return refuse(`the prices add up to ${sum}, more than the bound of ${bound}`, 0);
  const tables = new ProofTables(instance);
  const rooms = proof.rooms.map((prices) => (prices.length === 0 ? undefined : spread(prices)));
  let offers = 0;
  for (let p = 0; p < instance.providers.length; p++) {
    const provider = instance.providers[p];
    try {
      const { better, seen } = judgeWeek(tables, provider, proof.providers[p], proof.requests, rooms);
      offers += seen;
      if (better) return refuse(`${provider.id} has a week worth more than ${proof.providers[p].most}`, offers);
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error;
      return refuse(`the week of ${provider.id} could not be checked: ${error.message}`, offers);
    }
    onProgress?.((p + 1) / instance.providers.length);
  }
  return { confirmed: true, bound: sum, fault: null, offers };
}

function faultOfShape({ requests, providers, rooms }: Instance, proof: Proof): string | null {
  const lengths: [string, number, number][] = [
    ['requests', requests.length, proof.requests.length],
    ['providers', providers.length, proof.providers.length],
    ['rooms', rooms.length, proof.rooms.length],
  ];
  const wrong = lengths.find(([, expected, found]) => expected !== found);
  return wrong === undefined ? null : `expected prices for ${wrong[1]} ${wrong[0]}, found ${wrong[2]}`;
}

function sumOf({ requests, providers, rooms }: Proof): number {
  const priced = requests.reduce((sum, price) => sum + price, 0);
  const weeks = providers.reduce((sum, { most }) => sum + most, 0);
  return rooms.flat().reduce((sum, [, price]) => sum + price, priced + weeks);
}

/** Prices by slot; a slot named twice costs both. */
function spread(prices: readonly SlotPrice[]): Float64Array {
  const bySlot = new Float64Array(WEEK);
  for (const [slot, price] of prices) bySlot[slot] += price;
  return bySlot;
}

/** Looks for a week of one provider that is worth more than claimed. */
function judgeWeek(
  tables: ProofTables,
  provider: Provider,
  { most, presence, slots }: WeekProof,
  requests: readonly number[],
  rooms: Prices['rooms'],
): { better: boolean; seen: number } {
  const { metresPerSlot } = tables.instance.policy;
  const week = { slots: spread(slots), presence, maxWeek: provider.maxWeek };
  const sweep = (): readonly WeekOffer[] => {
    const prices = { requests, slots: week.slots.map((price) => price + presence), rooms };
    return sweepOffers(tables, provider, prices, Math.min(0, most - rootOf(week)));
  };
  let offers = sweep();
  if (raise(week, offers)) offers = sweep();
  return { better: hasBetterWeek(offers, week, most, metresPerSlot), seen: offers.length };
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
