import { type LocalDate } from '../calendar/index.js';
import { requireScheme, type SubsidyRule, UNLIMITED } from '../employment-cost/index.js';

/** The period in which a household's ceiling is counted. */
export enum CeilingPeriod {
  MONTH = 'month',
  YEAR = 'year',
}

/** One band of a rule, as the city sets it. */
export interface BandOfRule {
  /** Highest ISEE of the band in cents, included; null for every ISEE above, and for who declares none. */
  readonly iseeUpToCents: number | null;
  /** 0 to 100. */
  readonly percent: number;
  /** Most cents for one household in the period; null for no ceiling. */
  readonly mostCents: number | null;
}

/** A rule with its bands, as the database keeps it. */
export interface KeptRule {
  readonly id: string;
  readonly validFrom: LocalDate;
  /** The first day on which it no longer holds; null while no end is set. */
  readonly validUntil: LocalDate | null;
  readonly ceilingPer: CeilingPeriod;
  readonly bands: readonly BandOfRule[];
}

/** A rule as the reckoning of subsidies takes it; throws where its bands do not climb to one that covers everybody. */
export function reckonedRule({ id, validFrom, validUntil, ceilingPer, bands }: KeptRule): SubsidyRule {
  return requireScheme({
    key: id,
    validFrom,
    validUntil: validUntil ?? '9999-12-31',
    ceilingPer,
    bands: bands.map(({ iseeUpToCents, percent, mostCents }) => ({
      iseeUpToCents,
      percent,
      mostPerHouseholdCents: mostCents ?? UNLIMITED,
    })),
  });
}

/** The first band that is out of place, counted from 0, or null: limits must climb and the last must have none. */
export function misplacedBand(bands: readonly BandOfRule[]): number | null {
  const at = bands.findIndex(({ iseeUpToCents }, position) => {
    const last = position === bands.length - 1;
    if (last || iseeUpToCents === null) return last !== (iseeUpToCents === null);
    const before = bands[position - 1]?.iseeUpToCents ?? -1;
    return iseeUpToCents <= before;
  });
  return at < 0 ? null : at;
}

/**
 * What is kept of an ISEE: the lowest limit that lies above it, or null above them all.
 *
 * The figure itself is not needed to reckon with any rule that is known, so it is not kept. A rule that comes later with
 * a limit in between counts the household as if its ISEE were that limit, until it declares again.
 */
export function keptIsee(iseeCents: number, limits: readonly number[]): number | null {
  const above = limits.filter((limit) => limit >= iseeCents);
  return above.length > 0 ? Math.min(...above) : null;
}

/**
 * The last day on which an ISEE of a day can hold: the end of its year (art. 10, paragraph 4, of legislative decree
 * 147/2017, as amended; not verified at the source, so the desk looks at the attestation).
 */
export const lastDayOfIsee = (today: LocalDate): LocalDate => `${today.slice(0, 4)}-12-31`;

/** The band of a rule in which what is kept of an ISEE lies; null, for none declared or above all limits, is the last. */
export function bandOf({ bands }: Pick<KeptRule, 'bands'>, iseeUpToCents: number | null): BandOfRule {
  const within = bands.find(
    (band) => iseeUpToCents !== null && band.iseeUpToCents !== null && iseeUpToCents <= band.iseeUpToCents,
  );
  return within ?? bands[bands.length - 1];
}
