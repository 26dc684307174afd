import Fraction from 'fraction.js';
import { requireCents, roundToCent } from './cents.js';
import { type Dated, type IsoDate, NoTableInForce, requireIsoDate } from './dated-table.js';
import { type SourceKey, type Standing } from './source.js';

/** One step of a subsidy by ISEE. */
export interface SubsidyBand {
  /** Highest ISEE of the band, included; null for every ISEE above. */
  readonly iseeUpToCents: number | null;
  /** Percent of the cost that the fund pays. */
  readonly percent: number;
  /** Most cents that the fund pays one household in the scheme's period. */
  readonly mostPerHouseholdCents: number;
}

/** A rule by which a fund pays part of a household's cost. */
export interface SubsidyRule extends Dated {
  /** Names it in errors. */
  readonly key: string;
  /** The period in which `mostPerHouseholdCents` is counted. */
  readonly ceilingPer: 'month' | 'year';
  /** Lowest ISEE first; the last covers every ISEE, and also a household without one. */
  readonly bands: readonly SubsidyBand[];
}

/** A rule that was published somewhere, with where. */
export interface SubsidyScheme extends SubsidyRule {
  readonly name: string;
  readonly source: SourceKey;
  readonly standing: Standing;
}

/** The ceiling of a band that has none. */
export const UNLIMITED = Number.MAX_SAFE_INTEGER;
const upTo = (iseeEuro: number | null, percent: number, mostEuro: number | null = null): SubsidyBand => ({
  iseeUpToCents: iseeEuro === null ? null : Math.round(iseeEuro * 100),
  percent,
  mostPerHouseholdCents: mostEuro === null ? UNLIMITED : mostEuro * 100,
});

/** Schemes that a city may take as they are or as the start of its own; none is in force by itself. */
export const SUBSIDY_PRESETS: readonly SubsidyScheme[] = [
  {
    key: 'lombardy-family-assistants',
    name: 'Lombardy: 60 % of the pay of a registered family assistant',
    source: 'lombardy-family-assistants',
    standing: 'verified',
    validFrom: '2025-01-01',
    validUntil: '2027-01-01',
    ceilingPer: 'year',
    bands: [upTo(25_000, 60, 2_400), upTo(35_000, 60, 2_000), upTo(null, 0)],
  },
  {
    key: 'senna-home-care',
    name: 'Home care by steps: the household pays 10, 30, 60 or 80 %, else all',
    source: 'senna-home-care',
    standing: 'verified',
    validFrom: '2024-01-01',
    validUntil: '2027-01-01',
    ceilingPer: 'month',
    bands: [upTo(2_000, 90), upTo(4_000, 70), upTo(7_000, 40), upTo(9_200, 20), upTo(null, 0)],
  },
  {
    key: 'simulated-shared-care',
    name: 'Simulated fund for shared care, for demonstrations',
    source: 'project-default',
    standing: 'unverified',
    validFrom: '2025-01-01',
    validUntil: '2028-01-01',
    ceilingPer: 'month',
    bands: [upTo(6_500, 60, 300), upTo(12_500, 40, 200), upTo(27_000, 20, 100), upTo(null, 0)],
  },
];

/** Throws unless the bands climb, stay within 0 to 100 percent and end with one that covers every ISEE. */
export function requireScheme<Rule extends SubsidyRule>(scheme: Rule): Rule {
  const fault = (found: string) => {
    throw new RangeError(`Subsidy scheme "${scheme.key}": ${found}; correct the scheme's bands.`);
  };
  const limits = scheme.bands.map((band) => band.iseeUpToCents);
  if (limits.at(-1) !== null) fault('expected a last band without an upper ISEE, found none');
  limits.slice(0, -1).forEach((limit, at) => {
    if (limit === null || (at > 0 && limit <= (limits[at - 1] ?? 0)))
      fault(`band ${at} does not climb, found ${limit}`);
  });
  for (const band of scheme.bands) {
    requireCents(band.mostPerHouseholdCents, `Subsidy scheme "${scheme.key}", ceiling`);
    if (!(band.percent >= 0 && band.percent <= 100)) fault(`expected 0 to 100 percent, found ${band.percent}`);
  }
  return scheme;
}

/** The band of a household; no ISEE means the top band, as in every scheme that was read. */
export function subsidyBand(scheme: SubsidyRule, iseeCents: number | null): SubsidyBand {
  const top = requireScheme(scheme).bands[scheme.bands.length - 1];
  if (iseeCents === null) return top;
  requireCents(iseeCents, 'ISEE');
  return scheme.bands.find((band) => band.iseeUpToCents !== null && iseeCents <= band.iseeUpToCents) ?? top;
}

/** What a household asks of a fund. */
export interface SubsidyClaim {
  readonly on: IsoDate;
  /** What the subsidy is reckoned on. */
  readonly costCents: number;
  /** Null where the household declares none. */
  readonly iseeCents: number | null;
  /** What the fund already pays this household in the scheme's period. */
  readonly grantedSoFarCents: number;
  /** What the fund still has; null for a fund without a ceiling. */
  readonly fundLeftCents: number | null;
}

/** What a fund pays, and what held it back. */
export interface Subsidy {
  readonly cents: number;
  readonly percent: number;
  readonly heldBackBy: 'nothing' | 'household-ceiling' | 'fund-exhausted';
}

/** What the fund pays of a cost: the band's percent, then the household's ceiling, then what is left in the fund. */
export function subsidyFor(scheme: SubsidyRule, claim: SubsidyClaim): Subsidy {
  requireIsoDate(claim.on);
  if (claim.on < scheme.validFrom || claim.on >= scheme.validUntil) {
    throw new NoTableInForce(`Subsidy scheme "${scheme.key}"`, claim.on, [scheme]);
  }
  requireCents(claim.costCents, 'Cost');
  const band = subsidyBand(scheme, claim.iseeCents);
  const byRule = roundToCent(new Fraction(band.percent).mul(claim.costCents).div(100));
  const roomOfHousehold = Math.max(0, band.mostPerHouseholdCents - claim.grantedSoFarCents);
  const roomOfFund = claim.fundLeftCents === null ? UNLIMITED : Math.max(0, claim.fundLeftCents);
  const cents = Math.min(byRule, roomOfHousehold, roomOfFund);
  const heldBackBy =
    cents === byRule ? 'nothing' : roomOfFund < roomOfHousehold ? 'fund-exhausted' : 'household-ceiling';
  return { cents, percent: band.percent, heldBackBy };
}

/** A household's share by a formula linear in ISEE, as some towns set it. */
export interface LinearTariff {
  readonly freeUpToCents: number;
  readonly fullAboveCents: number;
  /** Full cost of an hour. */
  readonly fullPerHourCents: number;
  /** Between the two: ISEE × this, over `fullAboveCents`. */
  readonly slopePerHourCents: number;
  readonly source: SourceKey;
  readonly standing: Standing;
}

/** Monopoli's home care tariff of 2018, which jumps at both ends. */
export const MONOPOLI_TARIFF: LinearTariff = {
  freeUpToCents: 750_000,
  fullAboveCents: 3_000_000,
  fullPerHourCents: 1380,
  slopePerHourCents: 800,
  source: 'monopoli-home-care',
  standing: 'verified',
};

/** Cents an hour that a household pays under a linear tariff; without ISEE it pays the full cost. */
export function linearTariffPerHour(tariff: LinearTariff, iseeCents: number | null): number {
  if (iseeCents === null || requireCents(iseeCents, 'ISEE') > tariff.fullAboveCents) return tariff.fullPerHourCents;
  if (iseeCents <= tariff.freeUpToCents) return 0;
  return roundToCent(new Fraction(tariff.slopePerHourCents).mul(iseeCents).div(tariff.fullAboveCents));
}

/** A monthly fee by ISEE steps, in cents. */
export interface StepFee {
  /** Highest ISEE of the step, included; null for the rest and for a household without ISEE. */
  readonly iseeUpToCents: number | null;
  readonly perMonthCents: number;
}

/** Milan's monthly nursery fees before the rise of 2023, as a preset of a step tariff. */
export const MILAN_NURSERY_STEPS: {
  readonly steps: readonly StepFee[];
  readonly source: SourceKey;
  readonly standing: Standing;
} = {
  source: 'milan-nursery-steps',
  standing: 'verified',
  steps: [
    { iseeUpToCents: 650_000, perMonthCents: 0 },
    { iseeUpToCents: 1_250_000, perMonthCents: 10_300 },
    { iseeUpToCents: 2_700_000, perMonthCents: 23_200 },
    { iseeUpToCents: null, perMonthCents: 46_500 },
  ],
};

/** The monthly fee of a household; no ISEE means the top step. */
export function stepFee(steps: readonly StepFee[], iseeCents: number | null): number {
  const found = steps.find(
    (each) => each.iseeUpToCents === null || (iseeCents !== null && iseeCents <= each.iseeUpToCents),
  );
  if (!found) throw new RangeError('Step fee: expected a last step without an upper ISEE, found none; add it.');
  return found.perMonthCents;
}
