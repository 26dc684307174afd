import { type IsoDate, planningDay } from './dated-table.js';
import { type ContributionBand, type ContributionTable } from './inps-contribution.js';
import { type LibrettoTable } from './libretto-table.js';
import { type LegalAmount, type Level, LEVELS, type WageTable } from './minimum-wage.js';
import { DEFAULT_POLICY, type EmploymentPolicy, type LegalTables, type PolicyFigure } from './policy.js';
import { CREDIT_LEVELS, type ReliefTable } from './relief-table.js';
import { type Source, type Standing } from './source.js';

/** What a figure of the law is about. */
export type LegalFigureKind =
  'minimum-wages' | 'inps-contributions' | 'libretto-famiglia' | 'tax-relief' | 'bodies-and-volunteers';

/** What an amount counts. */
export type FigureUnit = 'cents' | 'percent' | 'hours' | 'months';

const ROWS = ['first', 'second', 'top', 'over-24-hours'] as const;
type Row = (typeof ROWS)[number];
const TOTALS = ['open-cuaf', 'open-no-cuaf', 'fixed-cuaf', 'fixed-no-cuaf'] as const;

/** The figures of each kind, by the names under which they are kept; all in cents but those of `UNITS`. */
export const FIGURES_OF: Readonly<Record<LegalFigureKind, readonly string[]>> = {
  'minimum-wages': [
    ...LEVELS.map((level) => `live-out-${level}`),
    ...LEVELS.map((level) => `live-in-${level}`),
    'function-indemnity',
    'board-and-lodging',
    'child-under-six',
  ],
  'inps-contributions': [
    'first-up-to',
    'second-up-to',
    ...ROWS.flatMap((row) => ['conventional', 'worker', ...TOTALS].map((part) => `${row}-${part}`)),
  ],
  'libretto-famiglia': [
    'voucher',
    'voucher-net',
    'most-per-household',
    'most-per-worker',
    'most-per-pair',
    'most-hours',
    'months-since-employment',
  ],
  'tax-relief': ['most-deduction', 'credit-percent', 'most-credit-expense', 'most-credit-income'],
  'bodies-and-volunteers': ['body-vat-percent', 'volunteer-hour'],
};

const UNITS: Readonly<Record<string, FigureUnit>> = {
  'body-vat-percent': 'percent',
  'credit-percent': 'percent',
  'most-hours': 'hours',
  'months-since-employment': 'months',
};

/** What the amount of a figure counts. */
export const unitOf = (figure: string): FigureUnit => UNITS[figure] ?? 'cents';

/** One figure of the law over some days, as a city keeps it. */
export interface KeptFigure {
  readonly kind: LegalFigureKind;
  /** One of `FIGURES_OF` its kind. */
  readonly figure: string;
  readonly validFrom: IsoDate;
  /** The first day on which it no longer holds, or is no longer known; null where no end is known. */
  readonly validUntil: IsoDate | null;
  /** In the unit of the figure, zero or more. */
  readonly amount: number;
  readonly standing: Standing;
  readonly source: Source;
}

const NO_END = '9999-12-31';

/** All figures of a kind over days on which none of them changes. */
interface Period {
  readonly validFrom: IsoDate;
  readonly validUntil: IsoDate;
  readonly of: (figure: string) => KeptFigure;
}

/** The stretches of days on which every figure of a kind is known; a day on which one is missing is in none. */
function periodsOf(kind: LegalFigureKind, kept: readonly KeptFigure[]): Period[] {
  const own = kept.filter((each) => each.kind === kind);
  const days = [...new Set(own.flatMap(({ validFrom, validUntil }) => [validFrom, validUntil ?? NO_END]))].sort();
  return days.slice(0, -1).flatMap((validFrom, at) => {
    const inForce = own.filter((each) => each.validFrom <= validFrom && validFrom < (each.validUntil ?? NO_END));
    const byName = new Map(inForce.map((each) => [each.figure, each]));
    if (!FIGURES_OF[kind].every((figure) => byName.has(figure))) return [];
    return [{ validFrom, validUntil: days[at + 1], of: (figure: string) => byName.get(figure)! }];
  });
}

const amountOf = ({ amount, source, standing }: KeptFigure): LegalAmount => ({ cents: amount, source, standing });

const perLevel = (of: Period['of'], prefix: string) =>
  Object.fromEntries(LEVELS.map((level) => [level, amountOf(of(`${prefix}-${level}`))])) as Record<Level, LegalAmount>;

function wageTable({ of, ...days }: Period): WageTable {
  return {
    ...days,
    liveOutPerHour: perLevel(of, 'live-out'),
    liveInPerMonth: perLevel(of, 'live-in'),
    functionIndemnityPerMonth: amountOf(of('function-indemnity')),
    boardAndLodgingPerDay: amountOf(of('board-and-lodging')),
  };
}

function contributionTable({ of, ...days }: Period): ContributionTable {
  const band = (row: Row, upToCents: number | null): ContributionBand => {
    const cents = (part: string) => of(`${row}-${part}`).amount;
    return {
      upToCents,
      conventionalCents: cents('conventional'),
      workerCents: cents('worker'),
      totalCents: {
        'open-ended': { cuaf: cents('open-cuaf'), noCuaf: cents('open-no-cuaf') },
        'fixed-term': { cuaf: cents('fixed-cuaf'), noCuaf: cents('fixed-no-cuaf') },
      },
    };
  };
  const { source, standing } = of('first-open-cuaf');
  return {
    ...days,
    source,
    standing,
    bands: [band('first', of('first-up-to').amount), band('second', of('second-up-to').amount)],
    topBand: band('top', null),
    overTwentyFourHours: band('over-24-hours', null),
  };
}

function librettoTable({ of, ...days }: Period): LibrettoTable {
  const { source, standing } = of('voucher');
  return {
    ...days,
    source,
    standing,
    voucherCents: of('voucher').amount,
    netCents: of('voucher-net').amount,
    perHouseholdCents: of('most-per-household').amount,
    perWorkerCents: of('most-per-worker').amount,
    perPairCents: of('most-per-pair').amount,
    hours: of('most-hours').amount,
  };
}

function reliefTable({ of, ...days }: Period): ReliefTable {
  return {
    ...days,
    standing: of('most-deduction').standing,
    deductionSource: of('most-deduction').source,
    mostDeductionCents: of('most-deduction').amount,
    creditSource: of('credit-percent').source,
    creditPercent: of('credit-percent').amount,
    mostCreditExpenseCents: of('most-credit-expense').amount,
    mostCreditIncomeCents: of('most-credit-income').amount,
    creditLevels: CREDIT_LEVELS,
  };
}

/** The dated tables that kept figures make; a table ends where one of its figures changes, and is missing where one is. */
export function tablesOf(kept: readonly KeptFigure[]): LegalTables {
  return {
    wages: periodsOf('minimum-wages', kept).map(wageTable),
    contributions: periodsOf('inps-contributions', kept).map(contributionTable),
    libretto: periodsOf('libretto-famiglia', kept).map(librettoTable),
    relief: periodsOf('tax-relief', kept).map(reliefTable),
  };
}

/** The policy that kept figures make on a day; an indemnity of zero is none. What the city does not set by date stays as published. */
export function policyOf(kept: readonly KeptFigure[], day: IsoDate): EmploymentPolicy {
  const tables = tablesOf(kept);
  const on = (known: IsoDate, figure: string) =>
    kept.find((each) => each.figure === figure && each.validFrom <= known && known < (each.validUntil ?? NO_END));
  const child = on(planningDay(day, tables.wages).on, 'child-under-six');
  /** What the city keeps of a setting on a day; where it keeps none, the setting as published. */
  const setting = (known: IsoDate, figure: string, published: PolicyFigure<number>): PolicyFigure<number> => {
    const found = on(known, figure);
    return found
      ? { value: found.amount, source: found.source, standing: found.standing, note: published.note }
      : published;
  };
  return {
    ...DEFAULT_POLICY,
    tables,
    childUnderSixPerHour: child && child.amount > 0 ? amountOf(child) : null,
    librettoMonthsSinceEmployment: setting(
      planningDay(day, tables.libretto).on,
      'months-since-employment',
      DEFAULT_POLICY.librettoMonthsSinceEmployment,
    ),
    bodyVatPercent: setting(day, 'body-vat-percent', DEFAULT_POLICY.bodyVatPercent),
    volunteerHourValueCents: setting(day, 'volunteer-hour', DEFAULT_POLICY.volunteerHourValueCents),
  };
}
