import { CLASSIFICATIONS } from './classification.js';
import { ACCRUAL_RULES, LIVE_OUT_MOST_WEEKLY_MINUTES } from './domestic-contract.js';
import { DUTIES } from './duty.js';
import { CONTRIBUTION_TABLES, type ContributionBand } from './inps-contribution.js';
import { LIBRETTO_TABLES } from './libretto-table.js';
import { type LegalAmount, LEVELS, WAGE_TABLES } from './minimum-wage.js';
import { DEFAULT_POLICY, type PolicyFigure } from './policy.js';
import { type Source, type SourceKey, SOURCES, type Standing } from './source.js';
import { HOUR_KINDS, SURCHARGES } from './surcharge.js';
import { MILAN_NURSERY_STEPS, MONOPOLI_TARIFF, SUBSIDY_PRESETS, type SubsidyBand } from './subsidy.js';
import { RELIEF_TABLES } from './relief-table.js';

/** One figure or rule as the published list shows it. */
export interface LegalFigure {
  readonly group: string;
  readonly what: string;
  readonly value: string;
  /** First day in force; null where a rule has no date. */
  readonly from: string | null;
  /** First day no longer in force; null where a rule has no date. */
  readonly until: string | null;
  readonly standing: Standing;
  readonly source: Source;
}

const euro = (cents: number) => `${(cents / 100).toFixed(2)} €`;
const isee = (cents: number | null) => (cents === null ? 'any ISEE above, or none' : `ISEE up to ${euro(cents)}`);

function wageFigures(): LegalFigure[] {
  return WAGE_TABLES.flatMap((table) => {
    const row = (what: string, amount: LegalAmount): LegalFigure => ({
      group: 'Minimum wages',
      what,
      value: euro(amount.cents),
      from: table.validFrom,
      until: table.validUntil,
      standing: amount.standing,
      source: amount.source,
    });
    return [
      ...LEVELS.map((level) => row(`${level}, live-out, an hour`, table.liveOutPerHour[level])),
      ...LEVELS.map((level) => row(`${level}, live-in, a month`, table.liveInPerMonth[level])),
      row('D and DS, live-in, function indemnity a month', table.functionIndemnityPerMonth),
      row('Board and lodging, a day', table.boardAndLodgingPerDay),
    ];
  });
}

function contributionFigures(): LegalFigure[] {
  return CONTRIBUTION_TABLES.flatMap((table) => {
    const row = (what: string, band: ContributionBand): LegalFigure => {
      const { 'open-ended': open, 'fixed-term': fixed } = band.totalCents;
      return {
        group: 'INPS contributions of an hour',
        what,
        value:
          `open-ended ${euro(open.cuaf)} (no CUAF ${euro(open.noCuaf)}), ` +
          `fixed-term ${euro(fixed.cuaf)} (no CUAF ${euro(fixed.noCuaf)}); of which worker ${euro(band.workerCents)}; ` +
          `on ${euro(band.conventionalCents)}`,
        from: table.validFrom,
        until: table.validUntil,
        standing: table.standing,
        source: table.source,
      };
    };
    return [
      ...table.bands.map((band) => row(`effective pay up to ${euro(band.upToCents ?? 0)}`, band)),
      row('effective pay above', table.topBand),
      row('more than 24 hours a week', table.overTwentyFourHours),
    ];
  });
}

function reliefFigures(): LegalFigure[] {
  return RELIEF_TABLES.flatMap((table) => {
    const row = (what: string, value: string, source: Source): LegalFigure => ({
      group: 'Tax relief',
      what,
      value,
      from: table.validFrom,
      until: table.validUntil,
      standing: table.standing,
      source,
    });
    return [
      row('Contributions deducted from income, at most a year', euro(table.mostDeductionCents), table.deductionSource),
      row(
        `Credit on carers (${table.creditLevels.join(', ')}, or a body’s invoice)`,
        `${table.creditPercent} % of at most ${euro(table.mostCreditExpenseCents)} a year, ` +
          `income up to ${euro(table.mostCreditIncomeCents)}`,
        table.creditSource,
      ),
    ];
  });
}

function librettoFigures(): LegalFigure[] {
  return LIBRETTO_TABLES.flatMap((table) => {
    const row = (what: string, value: string): LegalFigure => ({
      group: 'Libretto Famiglia',
      what,
      value,
      from: table.validFrom,
      until: table.validUntil,
      standing: table.standing,
      source: table.source,
    });
    return [
      row('Voucher of an hour or part of it', `${euro(table.voucherCents)}, of which worker ${euro(table.netCents)}`),
      row('Net pay a year, one household to all workers', euro(table.perHouseholdCents)),
      row('Net pay a year, all households to one worker', euro(table.perWorkerCents)),
      row('Net pay a year, one household to one worker', euro(table.perPairCents)),
      row('Hours a year of one worker', String(table.hours)),
    ];
  });
}

function subsidyFigures(): LegalFigure[] {
  const most = (band: SubsidyBand, per: string) =>
    band.mostPerHouseholdCents < Number.MAX_SAFE_INTEGER
      ? `, at most ${euro(band.mostPerHouseholdCents)} a ${per}`
      : '';
  const schemes = SUBSIDY_PRESETS.flatMap((scheme) =>
    scheme.bands.map((band): LegalFigure => ({
      group: 'Subsidy presets (none is in force by itself)',
      what: `${scheme.name}: ${isee(band.iseeUpToCents)}`,
      value: `${band.percent} %${band.percent > 0 ? most(band, scheme.ceilingPer) : ''}`,
      from: scheme.validFrom,
      until: scheme.validUntil,
      standing: scheme.standing,
      source: SOURCES[scheme.source],
    })),
  );
  const tariff = (what: string, value: string, { source, standing }: { source: SourceKey; standing: Standing }) => ({
    group: 'Tariff presets',
    what,
    value,
    from: null,
    until: null,
    standing,
    source: SOURCES[source],
  });
  return [
    ...schemes,
    ...MILAN_NURSERY_STEPS.steps.map((step) =>
      tariff(
        `Milan nursery fee: ${isee(step.iseeUpToCents)}`,
        `${euro(step.perMonthCents)} a month`,
        MILAN_NURSERY_STEPS,
      ),
    ),
    tariff(
      'Monopoli home care, an hour',
      `free up to ISEE ${euro(MONOPOLI_TARIFF.freeUpToCents)}; then ISEE × ${euro(MONOPOLI_TARIFF.slopePerHourCents)} / ` +
        `${euro(MONOPOLI_TARIFF.fullAboveCents)}; above ${euro(MONOPOLI_TARIFF.fullAboveCents)}, or without ISEE, ` +
        euro(MONOPOLI_TARIFF.fullPerHourCents),
      MONOPOLI_TARIFF,
    ),
  ];
}

function policyFigures(): LegalFigure[] {
  const row = (what: string, figure: PolicyFigure<unknown>): LegalFigure => ({
    group: 'Settings of the policy (defaults)',
    what: `${what}. ${figure.note}`,
    value: Array.isArray(figure.value) ? figure.value.join(', ') : String(figure.value),
    from: null,
    until: null,
    standing: figure.standing,
    source: figure.source,
  });
  const child = DEFAULT_POLICY.childUnderSixPerHour;
  const indemnity = child && {
    value: euro(child.cents),
    source: child.source,
    standing: child.standing,
    note: 'The 2023 value; that of 2026 was not found.',
  };
  return [
    ...(indemnity ? [row('Indemnity of level BS for a child under six, an hour', indemnity)] : []),
    row('Whose weekly hours choose the INPS row over 24 hours', DEFAULT_POLICY.hoursThatChooseTheBand),
    row('VAT on a body’s invoice, percent', DEFAULT_POLICY.bodyVatPercent),
    row('Work that Libretto Famiglia may pay', DEFAULT_POLICY.librettoWorks),
    row('Months since an employment that bar Libretto Famiglia', DEFAULT_POLICY.librettoMonthsSinceEmployment),
    row('Value of a volunteer’s hour in reports, cents', DEFAULT_POLICY.volunteerHourValueCents),
  ];
}

function ruleFigures(): LegalFigure[] {
  const rule = (group: string, what: string, value: string, standing: Standing, source: SourceKey): LegalFigure => ({
    group,
    what,
    value,
    from: null,
    until: null,
    standing,
    source: SOURCES[source],
  });
  return [
    ...Object.values(CLASSIFICATIONS).map((each) =>
      rule('Classification', each.work, each.level, each.standing, each.source),
    ),
    rule(
      'INPS contributions of an hour',
      'Effective pay, which chooses the band',
      'agreed pay and board, and a twelfth of both for the thirteenth month',
      'verified',
      'inps-effective-pay',
    ),
    rule(
      'Subsidy presets (none is in force by itself)',
      'A household that declares no ISEE',
      'belongs to the top band',
      'verified',
      'isee-missing',
    ),
    ...ACCRUAL_RULES.map((each) => rule('Accruals', each.name, each.rule, each.standing, each.source)),
    ...HOUR_KINDS.map((kind) => {
      const { what, percent, standing, source } = SURCHARGES[kind];
      return rule('Surcharges of live-out work', what, `+${percent} %`, standing, source);
    }),
    rule(
      'Accruals',
      'Most hours a week of live-out work with one employer',
      String(LIVE_OUT_MOST_WEEKLY_MINUTES / 60),
      'verified',
      'working-time',
    ),
    ...DUTIES.map((each) =>
      rule('Duties', `${each.forms.join(', ')}: ${each.bears}`, each.en, each.standing, each.source),
    ),
  ];
}

/** Every legal figure that this package reckons with, from the tables themselves. */
export function legalFigures(): readonly LegalFigure[] {
  return [
    ...wageFigures(),
    ...contributionFigures(),
    ...librettoFigures(),
    ...reliefFigures(),
    ...subsidyFigures(),
    ...policyFigures(),
    ...ruleFigures(),
  ];
}

const NOT_RECKONED: readonly string[] = [
  'Surcharges within a contract’s cost: `surchargedPay` and `minimumSessionPay` give them for a session, the cost of a contract reckons plain hours. Sickness pay; the quarter’s rounding of INPS hours.',
  'The indemnity for several non-self-sufficient people (100 € a month in 2020) and that of certified workers (30 € a month from 2026).',
  'Contributions on paid holidays themselves: an hour’s cost sets aside the pay of holidays, as the slips that were checked do.',
  'Live-in short time, night assistance and night presence (tables B, D and E), and the cover of rest days (table G).',
  'Brackets of income tax: the caller passes the claimant’s marginal rate.',
  'Wages from 2027: the tranches of 1 January 2027 (30 € at BS), 1 January and 1 September 2028 (15 € each) are signed, but each needs its year’s inflation. A date outside the tables is an error.',
];

/** The list of figures as the page `docs/legal-figures.md`. */
export function legalFiguresPage(): string {
  const figures = legalFigures();
  const groups = [...new Set(figures.map(({ group }) => group))];
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const link = ({ title, url }: Source) => (url === null ? cell(title) : `[${cell(title)}](${url})`);
  const row = (figure: LegalFigure) =>
    `| ${cell(figure.what)} | ${cell(figure.value)} | ${figure.from ?? '–'} | ${figure.until ?? '–'} | ` +
    `${figure.standing === 'verified' ? 'verified' : `**${figure.standing}**`} | ${link(figure.source)} |`;
  const table = (group: string) => [
    `## ${group}`,
    '',
    '| figure | value | from | until before | standing | source |',
    '| --- | --- | --- | --- | --- | --- |',
    ...figures.filter((figure) => figure.group === group).map(row),
    '',
  ];
  return [
    '# Legal figures',
    '',
    'Every figure that a city begins with, written from the tables of `src/employment-cost/` by',
    '`node scripts/legal-figures.mjs`; a test holds this page, and the database of a new city, against the tables. From then on the city sets each figure by date. Sources read in November 2026.',
    '',
    '*Verified*: stated by the named source. *Derived*: computed from verified figures by a rule stated in the code.',
    'The end of a table is also the end of what was read. *Unverified*: not confirmed; it is configuration that a city replaces before relying on it. Nothing here',
    'is legal advice.',
    '',
    'Money is whole cents. A line is reckoned exactly for its period and rounded once, half a cent up; a total is the sum',
    'of its rounded lines. A share of an amount is split by largest remainder, so that no cent is lost.',
    '',
    ...groups.flatMap(table),
    '## Known and not reckoned',
    '',
    ...NOT_RECKONED.map((each) => `- ${each}`),
    '',
  ].join('\n');
}
