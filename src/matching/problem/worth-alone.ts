import { commuteCost, fit, soloPrice } from './offer-terms.js';
import { isThereIn, type Problem } from './problem.js';
import { isThere, qualifies } from './singles.js';

/**
 * Cents of welfare a week that a timetable brings alone with a provider; 0 where it is worth nothing, or a rule forbids it:
 * skills, capacity, hours and budget. Whether the home is in the provider's reach is for the caller to know.
 */
export function worthAlone(problem: Problem, provider: number, option: number): number {
  const { capacity, services, service, optRequest, optPresence, optSlots, optWorth, blkFirst, maxWeek } = problem;
  const r = optRequest[option];
  const at = provider * services + service[r];
  if (problem.units[r] > capacity[at] || optPresence[option] > maxWeek[provider]) return 0;
  // Most providers are not there when the first block begins: one bit tells.
  const first = problem.blkStart[blkFirst[option]];
  if (!isThereIn(problem, provider, first)) return 0;
  if (!qualifies(problem, provider, r) || !isThere(problem, provider, option)) return 0;
  const price = soloPrice(problem, provider, at, option);
  if (price > problem.budget[r] * optSlots[option]) return 0;
  const commute = (blkFirst[option + 1] - blkFirst[option]) * commuteCost(problem, provider, problem.place[r]);
  const worth = optWorth[option] + optSlots[option] * fit(problem, provider, r) - price - commute;
  return Math.max(0, worth);
}
