import { hourlyFor, requireMinutes, roundToCent } from './cents.js';
import { type Cost } from './cost-line.js';
import { DEFAULT_POLICY, type EmploymentPolicy } from './policy.js';

/** Hours that a volunteer gives cost the household nothing: volunteers are not paid, nor is their time sold. */
export const VOLUNTEER_COST: Cost = { lines: [], totalCents: 0 };

/** Cents by which hours given count in the reports to funders; nobody pays or earns them. */
export function volunteerReportValue(minutes: number, policy: EmploymentPolicy = DEFAULT_POLICY): number {
  return roundToCent(hourlyFor(policy.volunteerHourValueCents.value, requireMinutes(minutes, 'Minutes given')));
}
