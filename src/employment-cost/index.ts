/**
 * The true cost of care: legal minimum, contributions, accruals, tax relief and subsidy, by dated tables.
 *
 * Pure: whole cents and dates in, whole cents with their parts out. The figures and their sources are listed in
 * docs/legal-figures.md.
 */
export * from './adviser.js';
export * from './body-invoice.js';
export * from './classification.js';
export { proportionOf, splitCents } from './cents.js';
export * from './cost-line.js';
export {
  type Dated,
  type IsoDate,
  NoTableInForce,
  planningDay,
  type PlanningDay,
  tableInForce,
} from './dated-table.js';
export * from './domestic-contract.js';
export * from './duty.js';
export * from './household-cost.js';
export * from './inps-contribution.js';
export * from './kept-figure.js';
export * from './legal-figures.js';
export * from './libretto-famiglia.js';
export * from './libretto-table.js';
export * from './minimum-wage.js';
export * from './policy.js';
export * from './published-figures.js';
export * from './relief-table.js';
export * from './source.js';
export * from './source-words.js';
export * from './subsidy.js';
export * from './surcharge.js';
export * from './tax-relief.js';
export * from './volunteer.js';
