import { type Dated } from './dated-table.js';
import { type Source, SOURCES, type Standing } from './source.js';

/** Libretto Famiglia's voucher and yearly limits of one period. */
export interface LibrettoTable extends Dated {
  readonly source: Source;
  readonly standing: Standing;
  /** What the household pays for a voucher of one hour or part of it. */
  readonly voucherCents: number;
  /** What the worker gets of a voucher. */
  readonly netCents: number;
  /** Most net pay a year by one household to all workers. */
  readonly perHouseholdCents: number;
  /** Most net pay a year to one worker by all households. */
  readonly perWorkerCents: number;
  /** Most net pay a year by one household to one worker. */
  readonly perPairCents: number;
  /** Most hours a year of one worker. */
  readonly hours: number;
}

/**
 * Libretto Famiglia since the household's limit was doubled.
 *
 * How the two euro beside the pay split among contributions, insurance and fee (1.65, 0.25, 0.10) was not verified and
 * is not needed: the household pays the voucher.
 */
export const LIBRETTO_TABLES: readonly LibrettoTable[] = [
  {
    validFrom: '2023-01-01',
    validUntil: '2027-01-01',
    source: SOURCES.libretto,
    standing: 'verified',
    voucherCents: 1000,
    netCents: 800,
    perHouseholdCents: 1_000_000,
    perWorkerCents: 500_000,
    perPairCents: 250_000,
    hours: 280,
  },
];
