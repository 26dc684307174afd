import { fit } from '../problem/offer-terms.js';
import { NONE, type Problem } from '../problem/problem.js';
import { isThere } from '../problem/singles.js';

/**
 * Cents of welfare a week that a timetable can bring to an offer of a provider at most, whoever shares it; −∞ where no offer
 * with it is allowed, for capacity, hours or budget. The tags that are required, and ways, are left out.
 *
 * A unit of care costs least where as many as the provider can care for are present; in a round nobody else is.
 */
export function bringAtMost(problem: Problem, provider: number, option: number): number {
  const { optRequest, optSlots, optWorth, service, services, sharing, isGroup, capacity, budget } = problem;
  const r = optRequest[option];
  const s = service[r];
  const at = provider * services + s;
  const units = problem.units[r];
  if (units > capacity[at] || !isThere(problem, provider, option)) return -Infinity;
  const [base, extra, slots] = [problem.base[at], problem.extra[at], optSlots[option]];
  const together = isGroup[s] === 1 && sharing[r] > NONE ? capacity[at] : units;
  const least = Math.floor((slots * units * (base + (together - 1) * extra)) / together);
  if (least > budget[r] * slots) return -Infinity;
  return optWorth[option] + slots * fit(problem, provider, r) - least;
}
