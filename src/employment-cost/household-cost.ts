import type Fraction from 'fraction.js';
import { bodyInvoiceCost } from './body-invoice.js';
import { centsOf, type Cost } from './cost-line.js';
import { type IsoDate } from './dated-table.js';
import { contractedMinutes, type DomesticContract, domesticContractCost } from './domestic-contract.js';
import { librettoCost } from './libretto-famiglia.js';
import { type Level } from './minimum-wage.js';
import { DEFAULT_POLICY, type EmploymentPolicy } from './policy.js';
import { type Subsidy, subsidyFor, type SubsidyRule } from './subsidy.js';
import { type Relief, type ReliefClaim, taxRelief } from './tax-relief.js';
import { VOLUNTEER_COST } from './volunteer.js';

/** The legal forms that care can take here. */
export const CARE_FORMS = ['domestic-contract', 'body-invoice', 'libretto-famiglia', 'volunteer'] as const;

/** The legal form of a household's care. */
export type CareForm = (typeof CARE_FORMS)[number];

/** How a household's care of one period is arranged and paid. */
export type CareArrangement =
  | {
      readonly form: 'domestic-contract';
      readonly contract: Omit<DomesticContract, 'on'>;
      /** Minutes of the period for which this household is the employer. */
      readonly minutes: number | Fraction;
    }
  | { readonly form: 'body-invoice'; /** Price of the period before VAT. */ readonly netCents: number }
  | { readonly form: 'libretto-famiglia'; readonly sessionMinutes: readonly number[] }
  | { readonly form: 'volunteer' };

/** What lowers a household's cost: its facts for tax and for the fund; null where it claims none. */
export interface HouseholdFacts {
  readonly relief: Omit<ReliefClaim, 'on' | 'employerContributionsCents' | 'careExpenseCents' | 'level'> | null;
  readonly subsidy: {
    readonly scheme: SubsidyRule;
    readonly iseeCents: number | null;
    /** What the rule pays a part of, where that is not the whole cost: the price of the care alone. */
    readonly pricedCents?: number;
    /** The day by whose rule it pays, where that is not the day of the cost. */
    readonly on?: IsoDate;
    readonly grantedSoFarCents: number;
    readonly fundLeftCents: number | null;
  } | null;
}

/** A household that claims nothing. */
export const NO_CLAIMS: HouseholdFacts = { relief: null, subsidy: null };

/** A household's cost of a period, composed; `netCents` is the total less subsidy and relief, to the cent. */
export interface HouseholdCost {
  readonly form: CareForm;
  readonly cost: Cost;
  readonly subsidy: Subsidy | null;
  readonly relief: Relief | null;
  readonly netCents: number;
}

function costOf(on: IsoDate, arrangement: CareArrangement, policy: EmploymentPolicy): Cost {
  switch (arrangement.form) {
    case 'domestic-contract':
      return domesticContractCost({ ...arrangement.contract, on }, arrangement.minutes, policy);
    case 'body-invoice':
      return bodyInvoiceCost(arrangement.netCents, policy);
    case 'libretto-famiglia':
      return librettoCost(on, arrangement.sessionMinutes, policy);
    case 'volunteer':
      return VOLUNTEER_COST;
  }
}

/** What opens the credit on carers: pay under a contract of a level, or a body's invoice; vouchers open none here. */
function creditable(arrangement: CareArrangement, cost: Cost): { level: Level | null; cents: number } {
  if (arrangement.form === 'domestic-contract') {
    return { level: arrangement.contract.level, cents: centsOf(cost, 'gross-pay') };
  }
  return { level: null, cents: arrangement.form === 'body-invoice' ? cost.totalCents : 0 };
}

/**
 * Composes what a household bears for a period: the form's cost, less the fund's subsidy, less the income tax given back.
 *
 * The subsidy is reckoned on the whole cost, or on the price of the care where the rule counts that. Tax is given back only on what the household bears itself: the subsidy is
 * first taken off the care expense, and what exceeds it off the contributions. This is the cautious reading.
 */
export function householdCost(
  on: IsoDate,
  arrangement: CareArrangement,
  facts: HouseholdFacts = NO_CLAIMS,
  policy: EmploymentPolicy = DEFAULT_POLICY,
): HouseholdCost {
  const cost = costOf(on, arrangement, policy);
  const subsidy =
    facts.subsidy &&
    subsidyFor(facts.subsidy.scheme, {
      ...facts.subsidy,
      on: facts.subsidy.on ?? on,
      costCents: Math.min(facts.subsidy.pricedCents ?? cost.totalCents, cost.totalCents),
    });
  const subsidised = subsidy?.cents ?? 0;
  const contributions = centsOf(cost, 'inps-employer');
  const expense = creditable(arrangement, cost);
  const relief =
    facts.relief &&
    taxRelief(
      {
        ...facts.relief,
        on,
        level: expense.level,
        careExpenseCents: Math.max(0, expense.cents - subsidised),
        employerContributionsCents: Math.min(contributions, cost.totalCents - subsidised),
      },
      policy,
    );
  const netCents = cost.totalCents - subsidised - (relief?.totalCents ?? 0);
  return { form: arrangement.form, cost, subsidy, relief, netCents };
}

/** A household's part in a shared contract: what it pays a week, at the worker's full hourly pay. */
export interface SharedContract {
  readonly contract: Omit<DomesticContract, 'on' | 'weeklyMinutes'>;
  readonly weeklyPriceCents: number;
  readonly weeks: number;
}

/** The arrangement of a household in a shared offer: employer for the part of the hours that its price pays in full. */
export function sharedContractArrangement(shared: SharedContract): CareArrangement {
  const weekly = contractedMinutes(shared.weeklyPriceCents, shared.contract.centsPerHour);
  return {
    form: 'domestic-contract',
    contract: { ...shared.contract, weeklyMinutes: Number(weekly.ceil().valueOf()) },
    minutes: weekly.mul(shared.weeks),
  };
}

/** What one household's care costs in each of three ways, for the same period. */
export interface Comparison {
  readonly alone: HouseholdCost;
  readonly shared: HouseholdCost;
  readonly sharedWithSubsidy: HouseholdCost;
  /** Alone less shared, both without subsidy; negative where sharing costs more. */
  readonly savedBySharingCents: number;
  /** Alone without subsidy, less shared with it. */
  readonly savedInAllCents: number;
}

/** Compares "you alone", "shared" and "shared with subsidy", each net of the tax given back. */
export function compareCosts(
  on: IsoDate,
  alone: CareArrangement,
  shared: CareArrangement,
  facts: HouseholdFacts,
  policy: EmploymentPolicy = DEFAULT_POLICY,
): Comparison {
  const withoutSubsidy = { ...facts, subsidy: null };
  const costAlone = householdCost(on, alone, withoutSubsidy, policy);
  const costShared = householdCost(on, shared, withoutSubsidy, policy);
  const sharedWithSubsidy = householdCost(on, shared, facts, policy);
  return {
    alone: costAlone,
    shared: costShared,
    sharedWithSubsidy,
    savedBySharingCents: costAlone.netCents - costShared.netCents,
    savedInAllCents: costAlone.netCents - sharedWithSubsidy.netCents,
  };
}
