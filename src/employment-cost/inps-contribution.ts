import Fraction from 'fraction.js';
import { type Dated, type IsoDate, tableInForce } from './dated-table.js';
import { type Source, SOURCES, type Standing } from './source.js';

/** Open-ended or fixed-term: a fixed term costs 1.40 points more, except to replace an absent worker. */
export type Term = 'open-ended' | 'fixed-term';

/** Contributions of one hour of work, in cents. */
export interface HourlyContribution {
  /** Employer's and worker's shares together. */
  readonly totalCents: number;
  /** The part withheld from the worker. */
  readonly workerCents: number;
}

/** One row of INPS's table. */
export interface ContributionBand {
  /** Highest effective hourly pay of the band, in cents, included; null where pay sets no limit. */
  readonly upToCents: number | null;
  /** Cents per hour on which the contribution is reckoned. */
  readonly conventionalCents: number;
  /** Cents per hour of the worker's share, part of every total below. */
  readonly workerCents: number;
  /** Cents per hour for each term and with or without the family allowance fund (CUAF). */
  readonly totalCents: Readonly<Record<Term, { readonly cuaf: number; readonly noCuaf: number }>>;
}

/** INPS's table of one year. */
export interface ContributionTable extends Dated {
  readonly source: Source;
  readonly standing: Standing;
  /** By effective hourly pay, lowest first, for up to 24 hours a week. */
  readonly bands: readonly ContributionBand[];
  /** For effective pay above every band. */
  readonly topBand: ContributionBand;
  /** For more than 24 hours a week, whatever the pay. */
  readonly overTwentyFourHours: ContributionBand;
}

type Totals = readonly [openCuaf: number, openNo: number, fixedCuaf: number, fixedNo: number];

const band = (
  upToCents: number | null,
  conventionalCents: number,
  workerCents: number,
  [openCuaf, openNo, fixedCuaf, fixedNo]: Totals,
): ContributionBand => ({
  upToCents,
  conventionalCents,
  workerCents,
  totalCents: { 'open-ended': { cuaf: openCuaf, noCuaf: openNo }, 'fixed-term': { cuaf: fixedCuaf, noCuaf: fixedNo } },
});

/**
 * INPS contributions by year, as the circulars print them.
 *
 * The 2025 row without CUAF over 24 hours is as published, equal to the one with it. Other years were not read in full and are left out.
 */
export const CONTRIBUTION_TABLES: readonly ContributionTable[] = [
  {
    validFrom: '2025-01-01',
    validUntil: '2026-01-01',
    source: SOURCES['inps-2025'],
    standing: 'verified',
    bands: [band(948, 840, 42, [168, 169, 179, 180]), band(1154, 948, 48, [189, 190, 203, 204])],
    topBand: band(null, 1154, 58, [230, 232, 247, 248]),
    overTwentyFourHours: band(null, 611, 31, [122, 123, 131, 131]),
  },
  {
    validFrom: '2026-01-01',
    validUntil: '2027-01-01',
    source: SOURCES['inps-2026'],
    standing: 'verified',
    bands: [band(961, 852, 43, [170, 171, 182, 183]), band(1170, 961, 48, [192, 193, 205, 206])],
    topBand: band(null, 1170, 59, [234, 235, 250, 251]),
    overTwentyFourHours: band(null, 620, 31, [124, 125, 132, 133]),
  },
];

/** What INPS's table is asked with. */
export interface ContributionFacts {
  readonly on: IsoDate;
  /** Agreed pay in cents per hour, before the thirteenth month. */
  readonly centsPerHour: number | Fraction;
  /** Minutes a week that choose the band: more than 24 hours takes the lower row. */
  readonly weeklyMinutes: number;
  readonly term: Term;
  /** False only for spouses and for live-in relatives up to the third degree, where INPS recognises the relation. */
  readonly cuaf: boolean;
  /** Cents per hour that board and lodging are worth; zero for those who live out. */
  readonly boardCentsPerHour?: Fraction;
}

/** Minutes a week beyond which the contribution no longer depends on the pay. */
export const TWENTY_FOUR_HOURS = 24 * 60;

/** Pay by which INPS chooses the band: agreed pay and board, and a twelfth of both for the thirteenth month. */
export function effectiveHourlyPay(
  centsPerHour: number | Fraction,
  boardCentsPerHour: Fraction = new Fraction(0),
): Fraction {
  return boardCentsPerHour.add(centsPerHour).mul(13, 12);
}

/** The contributions of one hour; the band is chosen by the effective pay, or by the week's hours beyond 24. */
export function hourlyContribution(
  facts: ContributionFacts,
  tables: readonly ContributionTable[] = CONTRIBUTION_TABLES,
): HourlyContribution {
  const table = tableInForce('INPS contributions', tables, facts.on);
  const effective = effectiveHourlyPay(facts.centsPerHour, facts.boardCentsPerHour);
  const row =
    facts.weeklyMinutes > TWENTY_FOUR_HOURS
      ? table.overTwentyFourHours
      : (table.bands.find((each) => each.upToCents !== null && effective.lte(each.upToCents)) ?? table.topBand);
  const totals = row.totalCents[facts.term];
  return { totalCents: facts.cuaf ? totals.cuaf : totals.noCuaf, workerCents: row.workerCents };
}
