import Fraction from 'fraction.js';
import { hourlyFor, requireCents, requireMinutes, roundToCent } from './cents.js';
import { composeCost, type Cost } from './cost-line.js';
import { type IsoDate } from './dated-table.js';
import { hourlyContribution, type HourlyContribution, type Term } from './inps-contribution.js';
import { type Level, underLegalMinimum, wagesInForce } from './minimum-wage.js';
import { DEFAULT_POLICY, type EmploymentPolicy } from './policy.js';
import { type SourceKey, type Standing } from './source.js';

/** A rule of reckoning of the domestic contract, with its source. */
export interface AccrualRule {
  readonly name: string;
  readonly rule: string;
  readonly source: SourceKey;
  readonly standing: Standing;
}

/** How the parts beside the pay are reckoned. */
export const ACCRUAL_RULES: readonly AccrualRule[] = [
  {
    name: 'Thirteenth month',
    rule: '1/12 of pay (and board, for those who live in)',
    source: 'assindatcolf-slip',
    standing: 'verified',
  },
  {
    name: 'Paid holidays',
    rule: '26 working days of 312 a year, so 1/12 of pay (and board)',
    source: 'paid-holidays',
    standing: 'derived',
  },
  {
    name: 'Severance (TFR)',
    rule: '(pay + board + thirteenth month) / 13.5',
    source: 'assindatcolf-slip',
    standing: 'verified',
  },
  { name: 'CAS.SA.COLF, employer', rule: '0.04 euro an hour', source: 'cassa-colf', standing: 'verified' },
  { name: 'CAS.SA.COLF, worker', rule: '0.02 euro an hour', source: 'cassa-colf', standing: 'verified' },
];

const CASSA_EMPLOYER_CENTS = 4;
const CASSA_WORKER_CENTS = 2;
const DAYS_OF_A_MONTH = 30;

/** One household's live-out employment of one worker. */
export interface DomesticContract {
  /** The day whose tables hold. */
  readonly on: IsoDate;
  readonly level: Level;
  /** Agreed gross pay. */
  readonly centsPerHour: number;
  /** Minutes a week with this household. */
  readonly weeklyMinutes: number;
  /** Minutes a week with all employers; needed where the policy lets them choose the INPS row. */
  readonly workerWeeklyMinutes?: number;
  readonly term: Term;
  readonly cuaf: boolean;
  /** True where the worker cares for a child under six. */
  readonly childUnderSix: boolean;
}

/** What a period of work costs the household and leaves the worker. */
export interface EmploymentCost extends Cost {
  /** What the worker is paid before income tax: pay less their shares of INPS and CAS.SA.COLF. */
  readonly workerNetCents: number;
  /** Withheld from the pay for INPS. */
  readonly inpsWorkerCents: number;
  /** Withheld from the pay for CAS.SA.COLF. */
  readonly cassaWorkerCents: number;
}

/** A contract that the law does not allow. */
export class UnlawfulContract extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnlawfulContract';
  }
}

/** Most minutes a week of a live-out worker with one employer (40 hours; source `working-time`). */
export const LIVE_OUT_MOST_WEEKLY_MINUTES = 40 * 60;

function requireLawful(contract: DomesticContract, policy: EmploymentPolicy): void {
  const childUnderSix = contract.childUnderSix ? policy.childUnderSixPerHour : null;
  const under = underLegalMinimum(contract.centsPerHour, contract.level, contract.on, {
    childUnderSix,
    tables: policy.tables.wages,
  });
  if (under) {
    throw new UnlawfulContract(
      `Level ${contract.level} on ${contract.on}: expected at least ${under.minimum.cents} cents an hour, found ` +
        `${contract.centsPerHour}; raise the pay.`,
    );
  }
  if (contract.weeklyMinutes > LIVE_OUT_MOST_WEEKLY_MINUTES) {
    throw new UnlawfulContract(
      `Expected at most ${LIVE_OUT_MOST_WEEKLY_MINUTES} minutes a week with one household, found ` +
        `${contract.weeklyMinutes}; share the hours between two workers.`,
    );
  }
}

function contributionOf(contract: DomesticContract, policy: EmploymentPolicy): HourlyContribution {
  const ofTheWorker = policy.hoursThatChooseTheBand.value === 'of-the-worker';
  if (ofTheWorker && contract.workerWeeklyMinutes === undefined) {
    throw new RangeError('The policy reckons INPS on all the worker’s hours: pass workerWeeklyMinutes.');
  }
  const weeklyMinutes = (ofTheWorker && contract.workerWeeklyMinutes) || contract.weeklyMinutes;
  return hourlyContribution({ ...contract, weeklyMinutes }, policy.tables.contributions);
}

/** The exact cost of `minutes` of work under the contract, before any rounding, in cents. */
function exactParts(pay: Fraction, board: Fraction, minutes: number | Fraction, contribution: HourlyContribution) {
  const twelfth = pay.add(board).div(12);
  return [
    ['gross-pay', pay],
    ['thirteenth-month', twelfth],
    ['holiday-accrual', twelfth],
    ['severance-accrual', pay.add(board).add(twelfth).mul(2, 27)],
    ['inps-employer', hourlyFor(contribution.totalCents - contribution.workerCents, minutes)],
    ['cassa-colf-employer', hourlyFor(CASSA_EMPLOYER_CENTS, minutes)],
  ] as const;
}

function withWorkerShare(
  cost: Cost,
  pay: Fraction,
  minutes: number | Fraction,
  contribution: HourlyContribution,
): EmploymentCost {
  const inpsWorkerCents = roundToCent(hourlyFor(contribution.workerCents, minutes));
  const cassaWorkerCents = roundToCent(hourlyFor(CASSA_WORKER_CENTS, minutes));
  return {
    ...cost,
    inpsWorkerCents,
    cassaWorkerCents,
    workerNetCents: roundToCent(pay) - inpsWorkerCents - cassaWorkerCents,
  };
}

/**
 * What some minutes of live-out work cost the household that employs the worker.
 *
 * Each line is reckoned exactly on the whole period and rounded once. Refuses, by `UnlawfulContract`, pay under the
 * minimum and more than 40 hours a week. Hours are plain hours (see `surcharge.ts`); sickness and the indemnity for several
 * non-self-sufficient people are not reckoned; neither are contributions on the paid holidays themselves.
 */
export function domesticContractCost(
  contract: DomesticContract,
  minutes: number | Fraction,
  policy: EmploymentPolicy = DEFAULT_POLICY,
): EmploymentCost {
  requireCents(contract.centsPerHour, 'Pay per hour');
  requireMinutes(contract.weeklyMinutes, 'Weekly minutes');
  if (typeof minutes === 'number') requireMinutes(minutes, 'Minutes worked');
  requireLawful(contract, policy);
  const contribution = contributionOf(contract, policy);
  const pay = hourlyFor(contract.centsPerHour, minutes);
  const cost = composeCost(exactParts(pay, new Fraction(0), minutes, contribution));
  return withWorkerShare(cost, pay, minutes, contribution);
}

/**
 * Minutes for which a household that pays `payCents` employs the worker at the full hourly pay; exact, often not whole.
 *
 * Households that share a worker each employ them for a part of the hours: no hour is paid under the minimum because
 * several share it.
 */
export function contractedMinutes(payCents: number, centsPerHour: number): Fraction {
  requireCents(payCents, 'Pay');
  if (requireCents(centsPerHour, 'Pay per hour') === 0) {
    throw new RangeError('Pay per hour: expected more than zero cents, found 0; pass the agreed pay.');
  }
  return new Fraction(payCents).mul(60).div(centsPerHour);
}

/** One household's full-time employment of a worker who lives in. */
export interface LiveInContract {
  readonly on: IsoDate;
  readonly level: Level;
  /** Minutes of the month on which contributions are due (54 hours a week make 234 hours). */
  readonly monthlyMinutes: number;
  readonly weeklyMinutes: number;
  readonly term: Term;
  readonly cuaf: boolean;
  /** True where the worker gets the function indemnity (levels D and DS). */
  readonly functionIndemnity: boolean;
}

/**
 * What a month of a live-in worker at the minimum wage costs, beside food and lodging in kind.
 *
 * Board and lodging are valued at 30 days and enter the thirteenth month, the holidays and the severance pay even where
 * they are given in kind.
 */
export function liveInMonthCost(contract: LiveInContract, policy: EmploymentPolicy = DEFAULT_POLICY): EmploymentCost {
  requireMinutes(contract.monthlyMinutes, 'Monthly minutes');
  if (contract.monthlyMinutes === 0)
    throw new RangeError('Monthly minutes: expected more than zero; pass the hours due.');
  const wages = wagesInForce(contract.on, policy.tables.wages);
  const indemnity = contract.functionIndemnity ? wages.functionIndemnityPerMonth.cents : 0;
  const pay = new Fraction(wages.liveInPerMonth[contract.level].cents + indemnity);
  const board = new Fraction(wages.boardAndLodgingPerDay.cents * DAYS_OF_A_MONTH);
  const perHour = (monthly: Fraction) => monthly.mul(60).div(contract.monthlyMinutes);
  const paid = { ...contract, centsPerHour: perHour(pay), boardCentsPerHour: perHour(board) };
  const contribution = hourlyContribution(paid, policy.tables.contributions);
  const cost = composeCost(exactParts(pay, board, contract.monthlyMinutes, contribution));
  return withWorkerShare(cost, pay, contract.monthlyMinutes, contribution);
}

/** Cents that the thirteenth month, holidays and severance set aside for a month of pay and board, as printed on a slip. */
export function monthlyAccruals(payCents: number, boardCents: number) {
  const twelfth = new Fraction(payCents + boardCents, 12);
  return {
    thirteenthCents: roundToCent(twelfth),
    holidayCents: roundToCent(twelfth),
    severanceCents: roundToCent(twelfth.mul(13).mul(2, 27)),
  };
}
