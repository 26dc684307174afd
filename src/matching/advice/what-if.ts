import { type Instance, type Provider, type Room } from '../format/instance.js';
import { type Plan } from '../format/plan.js';
import { LivePlan } from '../live/live-plan.js';
import { type MatchOptions } from '../match-options.js';
import { match } from '../match.js';

/** What a city would have besides. */
export interface Addition {
  readonly providers?: readonly Provider[];
  readonly rooms?: readonly Room[];
}

/** What more capacity would change, per week. */
export interface Effect {
  /** Cents of welfare. */
  readonly welfare: number;
  /** Households served, less those served before. */
  readonly households: number;
}

const servedBy = ({ offers }: Plan): number => offers.reduce((sum, { members }) => sum + members.length, 0);

/** Plans the city with the addition anew and says what it changes against the plan given. */
export function whatIf(
  instance: Instance,
  plan: Plan,
  { providers = [], rooms = [] }: Addition,
  options?: MatchOptions,
): Effect {
  const more = match(
    { ...instance, providers: [...instance.providers, ...providers], rooms: [...instance.rooms, ...rooms] },
    options,
  );
  return { welfare: more.welfare - plan.welfare, households: servedBy(more) - servedBy(plan) };
}

/**
 * What each provider would change if it came alone, with the plan repaired around it and nothing else: quick, and never
 * more than planning anew could find.
 */
export function effectsOf(instance: Instance, plan: Plan, providers: readonly Provider[]): Effect[] {
  // What the plan is worth is asked, not how far from the best it is.
  const { bound: _bound, proof: _proof, ...unproved } = plan;
  return providers.map((provider) => {
    const live = new LivePlan(instance, unproved, { changeCost: 0 });
    live.apply({ kind: 'provider-put', provider });
    const after = live.plan();
    return { welfare: after.welfare - plan.welfare, households: servedBy(after) - servedBy(plan) };
  });
}
