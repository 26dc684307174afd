import Fraction from 'fraction.js';
import { requireCents, roundToCent } from './cents.js';
import { type IsoDate, tableInForce } from './dated-table.js';
import { type Level } from './minimum-wage.js';
import { DEFAULT_POLICY, type EmploymentPolicy } from './policy.js';

/** What a household paid for care in a period, and who claims it. */
export interface ReliefClaim {
  readonly on: IsoDate;
  /** Employer's INPS contributions paid in the period. */
  readonly employerContributionsCents: number;
  /** Contributions already deducted in the year. */
  readonly deductedSoFarCents: number;
  /** The claimant's highest rate of income tax, in percent; the caller's, since brackets are not kept here. */
  readonly marginalRatePercent: number;
  /** What was paid for the care itself: pay, or a body's invoice. */
  readonly careExpenseCents: number;
  /** Expense already counted for the credit in the year. */
  readonly creditedExpenseSoFarCents: number;
  /** Level of the worker, or null for a body's invoice, which opens the credit too. */
  readonly level: Level | null;
  /** True where a doctor certifies that the care recipient is not self-sufficient. */
  readonly certifiedNonSelfSufficient: boolean;
  /** The claimant's income of the year; null where it is not declared, and then no credit is reckoned. */
  readonly incomeCents: number | null;
}

/** What the tax return gives back. */
export interface Relief {
  /** Income tax saved by deducting the contributions. */
  readonly deductionCents: number;
  /** Contributions that this claim deducts. */
  readonly deductedCents: number;
  /** Credit on the care of a non-self-sufficient person. */
  readonly creditCents: number;
  /** Expense that this claim counts for the credit. */
  readonly creditedExpenseCents: number;
  readonly totalCents: number;
}

const room = (most: number, soFar: number, asked: number) => Math.max(0, Math.min(asked, most - soFar));

/** The income tax that a period's care gives back, within the limits of the year. */
export function taxRelief(claim: ReliefClaim, policy: EmploymentPolicy = DEFAULT_POLICY): Relief {
  const table = tableInForce('Tax relief', policy.tables.relief, claim.on);
  requireCents(claim.employerContributionsCents, 'Employer contributions');
  requireCents(claim.careExpenseCents, 'Care expense');
  if (!(claim.marginalRatePercent >= 0 && claim.marginalRatePercent <= 100)) {
    throw new RangeError(`Marginal rate: expected a percentage from 0 to 100, found ${claim.marginalRatePercent}.`);
  }
  const deductedCents = room(table.mostDeductionCents, claim.deductedSoFarCents, claim.employerContributionsCents);
  const creditOpen =
    claim.certifiedNonSelfSufficient &&
    claim.incomeCents !== null &&
    claim.incomeCents <= table.mostCreditIncomeCents &&
    (claim.level === null || table.creditLevels.includes(claim.level));
  const creditedExpenseCents = creditOpen
    ? room(table.mostCreditExpenseCents, claim.creditedExpenseSoFarCents, claim.careExpenseCents)
    : 0;
  const percentOf = (cents: number, percent: number) => roundToCent(new Fraction(percent).mul(cents).div(100));
  const deductionCents = percentOf(deductedCents, claim.marginalRatePercent);
  const creditCents = percentOf(creditedExpenseCents, table.creditPercent);
  return { deductionCents, deductedCents, creditCents, creditedExpenseCents, totalCents: deductionCents + creditCents };
}
