import { type Dated, type IsoDate, tableInForce } from './dated-table.js';
import { type Source, type SourceKey, SOURCES, type Standing } from './source.js';

/** The levels of the domestic collective agreement, lowest first. */
export const LEVELS = ['A', 'AS', 'B', 'BS', 'C', 'CS', 'D', 'DS'] as const;

/** A level of the domestic collective agreement. */
export type Level = (typeof LEVELS)[number];

/** A legal amount with where it was read and how far it is to be trusted. */
export interface LegalAmount {
  readonly cents: number;
  readonly source: Source;
  readonly standing: Standing;
}

/** The minimum wages of one period: table C (live-out, per hour) and table A (live-in, per month). */
export interface WageTable extends Dated {
  /** Cents per hour. */
  readonly liveOutPerHour: Readonly<Record<Level, LegalAmount>>;
  /** Cents per month for full time, without the function indemnity of D and DS. */
  readonly liveInPerMonth: Readonly<Record<Level, LegalAmount>>;
  /** Cents per month added for D and DS who live in. */
  readonly functionIndemnityPerMonth: LegalAmount;
  /** Cents per day: lunch, dinner and lodging together. */
  readonly boardAndLodgingPerDay: LegalAmount;
}

type Eight = readonly [number, number, number, number, number, number, number, number];

/** One amount per level in the order of `LEVELS`; the levels of `except` stand differently from the rest. */
function perLevel(
  cents: Eight,
  source: SourceKey,
  standing: Standing,
  except: Partial<Record<Level, Standing>> = {},
): Record<Level, LegalAmount> {
  const entry = (level: Level, at: number) => [
    level,
    { cents: cents[at], source: SOURCES[source], standing: except[level] ?? standing },
  ];
  return Object.fromEntries(LEVELS.map(entry)) as Record<Level, LegalAmount>;
}

/**
 * Minimum wages by period.
 *
 * 2024 is 2023 raised by 0.56 % and rounded to the cent, which gives the three published values (CS, DS, hourly DS).
 * 2026 is (2025 + 40/1003.99 of it) raised by 0.9 %, which gives every published value of levels B to DS; A and AS were
 * raised more and are as published. For hourly A the sources differ (6.50 and 6.51): the higher is kept, so that nothing
 * under the minimum passes. Tranches of 2027 and 2028 are signed (30, 15 and 15 euro at BS) but need the inflation of
 * their year, so no table is given beyond 2026.
 */
export const WAGE_TABLES: readonly WageTable[] = [
  {
    validFrom: '2023-01-01',
    validUntil: '2024-01-01',
    liveOutPerHour: perLevel([527, 621, 658, 699, 738, 779, 898, 936], 'wages-2023', 'verified'),
    liveInPerMonth: perLevel([72519, 85706, 92298, 98890, 105485, 112076, 131854, 138446], 'wages-2023', 'verified'),
    functionIndemnityPerMonth: { cents: 19498, source: SOURCES['wages-2023'], standing: 'verified' },
    boardAndLodgingPerDay: { cents: 647, source: SOURCES['wages-2023'], standing: 'verified' },
  },
  {
    validFrom: '2024-01-01',
    validUntil: '2025-01-01',
    liveOutPerHour: perLevel([530, 624, 662, 703, 742, 783, 903, 941], 'wages-2024', 'derived', { DS: 'verified' }),
    liveInPerMonth: perLevel([72925, 86186, 92815, 99444, 106076, 112704, 132592, 139221], 'wages-2024', 'derived', {
      CS: 'verified',
      DS: 'verified',
    }),
    functionIndemnityPerMonth: { cents: 19607, source: SOURCES['wages-2024'], standing: 'derived' },
    boardAndLodgingPerDay: { cents: 652, source: SOURCES['wages-2024'], standing: 'verified' },
  },
  {
    validFrom: '2025-01-01',
    validUntil: '2026-01-01',
    liveOutPerHour: perLevel([535, 630, 668, 710, 749, 791, 912, 950], 'wages-2025', 'verified'),
    liveInPerMonth: perLevel([73625, 87013, 93706, 100399, 107094, 113786, 133865, 140558], 'wages-2025', 'verified'),
    functionIndemnityPerMonth: { cents: 19795, source: SOURCES['wages-2025'], standing: 'verified' },
    boardAndLodgingPerDay: { cents: 652, source: SOURCES['wages-2024'], standing: 'unverified' },
  },
  {
    validFrom: '2026-01-01',
    validUntil: '2027-01-01',
    liveOutPerHour: perLevel([651, 676, 701, 745, 786, 830, 957, 997], 'wages-2026', 'verified', {
      A: 'unverified',
      D: 'derived',
    }),
    liveInPerMonth: perLevel([90810, 95855, 98316, 105339, 112363, 119384, 140451, 147473], 'wages-2026', 'verified', {
      D: 'derived',
    }),
    functionIndemnityPerMonth: { cents: 20769, source: SOURCES['wages-2026'], standing: 'unverified' },
    boardAndLodgingPerDay: { cents: 666, source: SOURCES['wages-2026-acli'], standing: 'derived' },
  },
];

/** The wage table in force on a day; `NoTableInForce` where it is not known. */
export function wagesInForce(on: IsoDate, tables: readonly WageTable[] = WAGE_TABLES): WageTable {
  return tableInForce('Minimum wages', tables, on);
}

/** What raises the minimum of an hour of live-out work. */
export interface HourlyMinimumOptions {
  /** Cents per hour that a baby-sitter (level BS) earns more while a child is under six; null where the city sets none. */
  readonly childUnderSix: LegalAmount | null;
  /** The city's tables; those of this file where absent. */
  readonly tables?: readonly WageTable[];
}

/** The least an hour of live-out work may be paid, with its parts. */
export interface HourlyMinimum {
  /** Cents per hour, all parts together. */
  readonly cents: number;
  readonly level: Level;
  readonly on: IsoDate;
  readonly parts: readonly LegalAmount[];
}

/** The least that an hour of live-out work of a level may be paid on a day. */
export function minimumHourlyPay(level: Level, on: IsoDate, options?: HourlyMinimumOptions): HourlyMinimum {
  const base = wagesInForce(on, options?.tables).liveOutPerHour[level];
  const parts = level === 'BS' && options?.childUnderSix ? [base, options.childUnderSix] : [base];
  return { cents: parts.reduce((sum, part) => sum + part.cents, 0), level, on, parts };
}

/** A rate that the law does not allow, with the figure that it misses. */
export interface UnderLegalMinimum {
  readonly code: 'UNDER_LEGAL_MINIMUM';
  readonly askedCents: number;
  readonly minimum: HourlyMinimum;
}

/** Null where an hourly rate is at or above the legal minimum of its day, else the figure that it misses. */
export function underLegalMinimum(
  centsPerHour: number,
  level: Level,
  on: IsoDate,
  options?: HourlyMinimumOptions,
): UnderLegalMinimum | null {
  const minimum = minimumHourlyPay(level, on, options);
  return centsPerHour >= minimum.cents ? null : { code: 'UNDER_LEGAL_MINIMUM', askedCents: centsPerHour, minimum };
}
