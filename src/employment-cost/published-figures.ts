import { type ContributionBand } from './inps-contribution.js';
import { FIGURES_OF, type KeptFigure, type LegalFigureKind } from './kept-figure.js';
import { type LegalAmount, LEVELS } from './minimum-wage.js';
import { DEFAULT_POLICY, type EmploymentPolicy } from './policy.js';
import { type Source, type Standing } from './source.js';

type Stated = readonly [figure: string, amount: number, standing: Standing, source: Source];

const kept = (
  kind: LegalFigureKind,
  { validFrom, validUntil }: Pick<KeptFigure, 'validFrom' | 'validUntil'>,
  figures: readonly Stated[],
): KeptFigure[] => {
  const byName = new Map(figures.map((each) => [each[0], each]));
  return FIGURES_OF[kind].map((figure) => {
    const [, amount, standing, source] = byName.get(figure)!;
    return { kind, figure, validFrom, validUntil, amount, standing, source };
  });
};

const stated = (figure: string, { cents, standing, source }: LegalAmount): Stated => [figure, cents, standing, source];

const bandFigures = (row: string, band: ContributionBand): readonly (readonly [string, number])[] => {
  const { 'open-ended': open, 'fixed-term': fixed } = band.totalCents;
  return [
    [`${row}-conventional`, band.conventionalCents],
    [`${row}-worker`, band.workerCents],
    [`${row}-open-cuaf`, open.cuaf],
    [`${row}-open-no-cuaf`, open.noCuaf],
    [`${row}-fixed-cuaf`, fixed.cuaf],
    [`${row}-fixed-no-cuaf`, fixed.noCuaf],
  ];
};

/** Since when the settings without a table of the law hold: since the first of its tables. */
const SETTINGS_SINCE = { validFrom: '2023-01-01', validUntil: null };

/** The figures of a policy one by one, as a city keeps them: with those as published every new city begins. */
export function figuresOf(policy: EmploymentPolicy = DEFAULT_POLICY): readonly KeptFigure[] {
  const { wages, contributions, libretto, relief } = policy.tables;
  const { childUnderSixPerHour: child, librettoMonthsSinceEmployment: months } = policy;
  const { bodyVatPercent: vat, volunteerHourValueCents: hour } = policy;
  return [
    ...wages.flatMap((table) =>
      kept('minimum-wages', table, [
        ...LEVELS.map((level) => stated(`live-out-${level}`, table.liveOutPerHour[level])),
        ...LEVELS.map((level) => stated(`live-in-${level}`, table.liveInPerMonth[level])),
        stated('function-indemnity', table.functionIndemnityPerMonth),
        stated('board-and-lodging', table.boardAndLodgingPerDay),
        stated('child-under-six', child ?? { ...table.boardAndLodgingPerDay, cents: 0 }),
      ]),
    ),
    ...contributions.flatMap((table) =>
      kept(
        'inps-contributions',
        table,
        (
          [
            ['first-up-to', table.bands[0].upToCents!],
            ['second-up-to', table.bands[1].upToCents!],
            ...bandFigures('first', table.bands[0]),
            ...bandFigures('second', table.bands[1]),
            ...bandFigures('top', table.topBand),
            ...bandFigures('over-24-hours', table.overTwentyFourHours),
          ] as const
        ).map(([figure, amount]) => [figure, amount, table.standing, table.source] as const),
      ),
    ),
    ...libretto.flatMap((table) => {
      const { source, standing } = table;
      return kept('libretto-famiglia', table, [
        ['voucher', table.voucherCents, standing, source],
        ['voucher-net', table.netCents, standing, source],
        ['most-per-household', table.perHouseholdCents, standing, source],
        ['most-per-worker', table.perWorkerCents, standing, source],
        ['most-per-pair', table.perPairCents, standing, source],
        ['most-hours', table.hours, standing, source],
        ['months-since-employment', months.value, months.standing, months.source],
      ]);
    }),
    ...relief.flatMap((table) =>
      kept('tax-relief', table, [
        ['most-deduction', table.mostDeductionCents, table.standing, table.deductionSource],
        ['credit-percent', table.creditPercent, table.standing, table.creditSource],
        ['most-credit-expense', table.mostCreditExpenseCents, table.standing, table.creditSource],
        ['most-credit-income', table.mostCreditIncomeCents, table.standing, table.creditSource],
      ]),
    ),
    ...kept('bodies-and-volunteers', SETTINGS_SINCE, [
      ['body-vat-percent', vat.value, vat.standing, vat.source],
      ['volunteer-hour', hour.value, hour.standing, hour.source],
    ]),
  ];
}
