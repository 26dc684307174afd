import { type EmploymentPolicy } from '../employment-cost/index.js';
import { leastHourlyPay } from './provider.rules.js';

/** What the city has set as the least pay of a service on a day. */
export interface CityMinimum {
  readonly centsPerHour: number;
  /** The act that says so. */
  readonly source: string;
  readonly url: string | null;
}

/** One amount of a minimum, with where it was read. */
export interface MinimumPart {
  readonly cents: number;
  readonly source: string;
  readonly url: string | null;
  /** `verified`, `derived` or `unverified` for the wage tables; `city` for what the city has set. */
  readonly standing: string;
}

/** The least that an hour may be paid on a day, with its parts. */
export interface StatedMinimum {
  readonly cents: number;
  /** The level of the collective agreement; null where the city's own figure counts. */
  readonly level: string | null;
  readonly on: string;
  /** Whether the wage table of the day is not published yet, so that the last one known stands in. */
  readonly provisional: boolean;
  readonly parts: readonly MinimumPart[];
}

/** The higher of what the wage tables and the city say; null for a service that neither knows. */
export function statedMinimum(
  service: { readonly code: string; readonly skills: readonly string[]; readonly on: string },
  city: CityMinimum | null,
  policy: EmploymentPolicy,
): StatedMinimum | null {
  const legal = leastHourlyPay(service.code, service.skills, service.on, policy);
  if (city !== null && city.centsPerHour > (legal?.cents ?? 0)) {
    const part = { cents: city.centsPerHour, source: city.source, url: city.url, standing: 'city' };
    return { cents: city.centsPerHour, level: null, on: service.on, provisional: false, parts: [part] };
  }
  if (legal === null) return null;
  const parts = legal.parts.map(({ cents, source, standing }) => ({
    cents,
    standing,
    source: source.title,
    url: source.url,
  }));
  return { cents: legal.cents, level: legal.level, on: legal.on, provisional: legal.provisional, parts };
}
