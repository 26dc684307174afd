/**
 * What an offer costs and what each member owes of it, in exact arithmetic.
 *
 * A share is a sum of fractions with different denominators (units present in a slot, slots attended in a block).
 * Instead of rounding on the way, the numerators are gathered per denominator and put over the product of the distinct
 * denominators at the end, in big integers: floor and ceiling of a share are then exact.
 */
import { type Rate } from '../format/instance.js';
import { type Block } from './weekly-blocks.js';

/** What one member owes in cents per week: exactly `numerator / denominator`, of which it pays `floor` or `ceiling`. */
export interface ExactShare {
  readonly numerator: bigint;
  readonly denominator: bigint;
  readonly floor: number;
  readonly ceiling: number;
}

/** The cost of an offer in cents per week, and the share of each member. */
export interface ExactCost {
  readonly cost: number;
  readonly shares: readonly ExactShare[];
}

/** Costs out an offer from its blocks; `units` and the result's `shares` are per member, `minBlock` in slots. */
export function costOf(blocks: readonly Block[], units: readonly number[], rate: Rate, minBlock: number): ExactCost {
  let cost = 0;
  const owed: Map<number, number>[] = units.map(() => new Map<number, number>());
  const owe = (member: number, numerator: number, denominator: number): void => {
    owed[member].set(denominator, (owed[member].get(denominator) ?? 0) + numerator);
  };
  for (const block of blocks) {
    const attended = new Map<number, number>();
    let unpaid = Math.max(0, minBlock - (block.end - block.start));
    for (let slot = block.start; slot < block.end; slot++) {
      const here = block.visits.filter((visit) => visit.start <= slot && slot < visit.end);
      if (here.length === 0) {
        unpaid++;
        continue;
      }
      const present = here.reduce((sum, visit) => sum + units[visit.member], 0);
      const slotCost = (rate.base + (present - 1) * rate.extra) / 4;
      cost += slotCost;
      for (const { member } of here) {
        owe(member, slotCost * units[member], present);
        attended.set(member, (attended.get(member) ?? 0) + 1);
      }
    }
    const unpaidCost = (unpaid * rate.base) / 4;
    cost += unpaidCost;
    const attendance = [...attended.values()].reduce((sum, slots) => sum + slots, 0);
    for (const [member, slots] of attended) owe(member, unpaidCost * slots, attendance);
  }
  return { cost, shares: owed.map(roundBothWays) };
}

/** The greatest whole number not above, and the least not below, a sum of fractions given as denominator → numerator. */
function roundBothWays(fractions: ReadonlyMap<number, number>): ExactShare {
  let whole = 0;
  let numerator = 0n;
  let denominator = 1n;
  for (const [below, above] of fractions) {
    whole += Math.floor(above / below);
    const rest = above % below;
    if (rest === 0) continue;
    numerator = numerator * BigInt(below) + BigInt(rest) * denominator;
    denominator *= BigInt(below);
  }
  const floor = whole + Number(numerator / denominator);
  return {
    numerator: numerator + BigInt(whole) * denominator,
    denominator,
    floor,
    ceiling: numerator % denominator === 0n ? floor : floor + 1,
  };
}
