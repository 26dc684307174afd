import { type Dated } from './dated-table.js';
import { type Level } from './minimum-wage.js';
import { type Source, SOURCES, type Standing } from './source.js';

/** The reliefs of income tax on care at home, of one period. */
export interface ReliefTable extends Dated {
  readonly standing: Standing;
  readonly deductionSource: Source;
  /** Most contributions deducted from income a year. */
  readonly mostDeductionCents: number;
  readonly creditSource: Source;
  /** Percent of the expense given back. */
  readonly creditPercent: number;
  /** Most expense a taxpayer counts a year. */
  readonly mostCreditExpenseCents: number;
  /** Highest income of the taxpayer, included. */
  readonly mostCreditIncomeCents: number;
  /** Levels of the worker that open the credit. */
  readonly creditLevels: readonly Level[];
}

/** The levels of who cares for non-self-sufficient people, whose pay opens the credit. */
export const CREDIT_LEVELS: readonly Level[] = ['CS', 'DS'];

/** Deduction of contributions, and credit on carers of non-self-sufficient people. */
export const RELIEF_TABLES: readonly ReliefTable[] = [
  {
    validFrom: '2023-01-01',
    validUntil: '2027-01-01',
    standing: 'verified',
    deductionSource: SOURCES['deduction-contributions'],
    mostDeductionCents: 154_937,
    creditSource: SOURCES['credit-carers'],
    creditPercent: 19,
    mostCreditExpenseCents: 210_000,
    mostCreditIncomeCents: 4_000_000,
    creditLevels: CREDIT_LEVELS,
  },
];
