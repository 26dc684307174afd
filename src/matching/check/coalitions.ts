/**
 * Would some of an offer's members pay less by themselves, with the same provider and at the same hours?
 *
 * Slot by slot never: a slot with k units costs (base + (k − 1) × extra) / 4, and since extra ≤ base the cost of a unit
 * falls as k grows. What can make a subgroup better off alone is time that nobody attends: a gap that lies in one of the
 * subgroup's blocks only because others join them, or that the subgroup would not have, or would share with fewer slots
 * of its own against the others' many. Exactly: a subgroup is better off alone if its shares of gaps and minimum blocks
 * exceed what gaps and minimum blocks would cost it alone by more than it saves on the slots that it shares with others.
 * For a subgroup of one the price rule forbids it.
 */
import { type Instance, type Interval, type Rate } from '../format/instance.js';
import { type Plan } from '../format/plan.js';
import { costOf, type ExactShare } from './exact-share.js';
import { Directory, type Gathering } from './resolve-offer.js';
import { blocksOf } from './weekly-blocks.js';

/** Members of an offer who would pay less by themselves. */
export interface Discontent {
  /** Index of the offer in the plan. */
  readonly offer: number;
  /** Ids of the requests. */
  readonly requests: readonly string[];
  /** Cents per week that they would save together, rounded down. */
  readonly saving: number;
}

/** For each offer of a plan that has such a subgroup, the one that would save most. */
export function listDiscontent(instance: Instance, plan: Plan): Discontent[] {
  const directory = new Directory(instance);
  return plan.offers.flatMap((offer, index) => {
    const gathering = directory.resolve(offer, index);
    return 'name' in gathering ? [] : worstOf(gathering, instance.policy.maxGap);
  });
}

function worstOf(gathering: Gathering, maxGap: number): Discontent[] {
  const { index, members, provider, rate } = gathering;
  const worst = worstSubgroup(
    members.map(({ request, option }) => ({ units: request.units, sessions: option.sessions })),
    { rate, minBlock: provider.minBlock, maxGap },
  );
  if (worst === null) return [];
  return [{ offer: index, requests: worst.members.map((i) => members[i].request.id), saving: worst.saving }];
}

/** One member of an offer, as far as its cost goes. */
interface Attendee {
  readonly units: number;
  readonly sessions: readonly Interval[];
}

/** The members, by position, who would save most by themselves, and what, in cents per week; null where nobody would save. */
export function worstSubgroup(
  members: readonly Attendee[],
  { rate, minBlock, maxGap }: { readonly rate: Rate; readonly minBlock: number; readonly maxGap: number },
): { readonly members: readonly number[]; readonly saving: number } | null {
  if (members.length < 3) return null;
  const priced = (chosen: readonly Attendee[]) => {
    const visits = chosen.flatMap(({ sessions }, member) => sessions.map(([start, end]) => ({ start, end, member })));
    const units = chosen.map((each) => each.units);
    return costOf(blocksOf(visits, maxGap), units, rate, minBlock);
  };
  const { shares } = priced(members);
  let worst: { members: readonly number[]; saving: number } | null = null;
  for (let set = 1; set < 2 ** members.length - 1; set++) {
    const chosen = members.map((_, i) => i).filter((i) => (set >> i) & 1);
    if (chosen.length < 2) continue;
    const { cost } = priced(chosen.map((i) => members[i]));
    const saving = floorOfSum(
      chosen.map((i) => shares[i]),
      cost,
    );
    if (saving !== null && (worst === null || saving > worst.saving)) worst = { members: chosen, saving };
  }
  return worst;
}

/** The sum of some shares less a whole amount, rounded down, or null where it is not above zero. */
function floorOfSum(shares: readonly ExactShare[], less: number): number | null {
  let numerator = BigInt(-less);
  let denominator = 1n;
  for (const share of shares) {
    numerator = numerator * share.denominator + share.numerator * denominator;
    denominator *= share.denominator;
  }
  return numerator > 0n ? Number(numerator / denominator) : null;
}
