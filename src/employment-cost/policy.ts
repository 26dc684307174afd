import { requireDatedTables } from './dated-table.js';
import { CONTRIBUTION_TABLES, type ContributionTable } from './inps-contribution.js';
import { LIBRETTO_TABLES, type LibrettoTable } from './libretto-table.js';
import { type LegalAmount, WAGE_TABLES, type WageTable } from './minimum-wage.js';
import { RELIEF_TABLES, type ReliefTable } from './relief-table.js';
import { type Source, SOURCES, type Standing } from './source.js';

/** A setting of the city's policy, with its standing until the city confirms it. */
export interface PolicyFigure<T> {
  readonly value: T;
  readonly source: Source;
  readonly standing: Standing;
  readonly note: string;
}

/** The dated tables of the law; a city adds next year's, or puts a figure right, without a new version of the software. */
export interface LegalTables {
  readonly wages: readonly WageTable[];
  readonly contributions: readonly ContributionTable[];
  readonly libretto: readonly LibrettoTable[];
  readonly relief: readonly ReliefTable[];
}

/** What the law leaves open, or could not be verified: a city passes its own, and every use names it. */
export interface EmploymentPolicy {
  readonly tables: LegalTables;
  /** Added to level BS for a child under six; null drops it. */
  readonly childUnderSixPerHour: LegalAmount | null;
  /** Whose weekly hours choose the INPS row over 24 hours: this employer's, or all the worker's. */
  readonly hoursThatChooseTheBand: PolicyFigure<'with-this-employer' | 'of-the-worker'>;
  /** VAT on an accredited body's invoice, in percent. */
  readonly bodyVatPercent: PolicyFigure<number>;
  /** Kinds of work that may be paid by Libretto Famiglia (keys of `CLASSIFICATIONS`). */
  readonly librettoWorks: PolicyFigure<readonly string[]>;
  /** Months since an employment with the same household during which Libretto Famiglia is refused. */
  readonly librettoMonthsSinceEmployment: PolicyFigure<number>;
  /** Cents by which an hour given counts in the reports to funders; it is never paid. */
  readonly volunteerHourValueCents: PolicyFigure<number>;
}

/** The policy as it was published, with which every city begins; what is unverified says so. */
export const DEFAULT_POLICY: EmploymentPolicy = {
  tables: {
    wages: WAGE_TABLES,
    contributions: CONTRIBUTION_TABLES,
    libretto: LIBRETTO_TABLES,
    relief: RELIEF_TABLES,
  },
  childUnderSixPerHour: { cents: 79, source: SOURCES['child-under-six'], standing: 'unverified' },
  hoursThatChooseTheBand: {
    value: 'with-this-employer',
    source: SOURCES['inps-2026'],
    standing: 'unverified',
    note: 'The circular speaks of the week’s hours with the employer; the pages read do not spell out several employers.',
  },
  bodyVatPercent: {
    value: 5,
    source: SOURCES['vat-social-cooperatives'],
    standing: 'verified',
    note: 'Social cooperatives, care and education of minors, elderly and disabled people; other bodies set their own rate.',
  },
  librettoWorks: {
    value: [
      'home-help',
      'babysitting',
      'after-school',
      'company',
      'elder-care-self-sufficient',
      'elder-care',
      'elder-care-trained',
      'educator',
    ],
    source: SOURCES['libretto-2017'],
    standing: 'unverified',
    note: 'Small domestic work, care at home of children, elderly, ill or disabled people, private lessons. Dog sitting was not verified and is left out.',
  },
  librettoMonthsSinceEmployment: {
    value: 6,
    source: SOURCES['project-default'],
    standing: 'unverified',
    note: 'Not with a worker whom the household employed in the last six months.',
  },
  volunteerHourValueCents: {
    value: 1500,
    source: SOURCES['volunteer-value'],
    standing: 'unverified',
    note: 'Hours given × 15 euro, for the indicators only.',
  },
};

/** The tables themselves, each by date, if no two of a kind hold on the same day; to be asked when a city changes them. */
export function requireLegalTables(tables: LegalTables): LegalTables {
  return {
    wages: requireDatedTables('Minimum wages', tables.wages),
    contributions: requireDatedTables('INPS contributions', tables.contributions),
    libretto: requireDatedTables('Libretto Famiglia', tables.libretto),
    relief: requireDatedTables('Tax relief', tables.relief),
  };
}
