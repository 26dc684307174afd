/** What the check of a plan tells. */
import { type RuleName } from '../format/rules.js';

/** What can be wrong with a plan: a rule broken, an id that the instance does not know, or a figure that is not so. */
export type FaultName = RuleName | 'reference' | 'welfare' | 'bound';

/** One fault of a plan. */
export interface Fault {
  readonly name: FaultName;
  /** Indices of the offers concerned; none for the plan's own figures. */
  readonly offers: readonly number[];
  /** What was expected and what was found, in one line. */
  readonly detail: string;
}

/** What a plan amounts to. Money in cents per week. */
export interface Statistics {
  readonly requests: number;
  readonly served: number;
  readonly servedShared: number;
  readonly offers: number;
  readonly single: number;
  readonly building: number;
  readonly territory: number;
  /** Hours of care per week, summed over households. */
  readonly hours: number;
  /** Hours of presence per week, summed over providers. */
  readonly providerHours: number;
  readonly price: number;
  /** What the served households would pay alone at the same providers. */
  readonly soloPrice: number;
}

/** The outcome of a check. */
export interface Report {
  /** No fault was found: the plan can hold and its figures are right. */
  readonly feasible: boolean;
  readonly faults: readonly Fault[];
  /** The welfare recomputed, in cents per week. */
  readonly welfare: number;
  readonly bound: number | null;
  /** `(bound − welfare) / bound`, or null without a bound. */
  readonly gap: number | null;
  readonly statistics: Statistics;
}
