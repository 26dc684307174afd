/**
 * Checks that the prices of a proof prove its bound, with nothing but the statement of the problem in hand.
 *
 * Whatever a feasible plan is worth, its offers are worth their value at the prices (welfare less the prices of their
 * requests and of their rooms' time) plus those prices. No request is served twice and no room taken twice, so the prices
 * collected are at most the sum of all prices; and what one provider's offers are worth at the prices is at most what the
 * best week of that provider is worth. Hence: bound = sum of prices + sum over providers of the best week. The check adds
 * up, and for every provider finds all offers that could be in a better week than claimed, and shows that there is none.
 */
import { type Instance } from '../format/instance.js';
import { type Plan, type Proof } from '../format/plan.js';
import { judgeHere, type JudgeWeeks } from './week-judge.js';

/** The outcome of checking a proof. */
export interface ProofReport {
  /** The prices prove the bound. */
  readonly confirmed: boolean;
  /** What the prices add up to, in cents per week. */
  readonly bound: number;
  /** The first thing that is wrong, or null. */
  readonly fault: string | null;
  /** Providers whose week was found to be worth no more than the proof says, before anything was wrong. */
  readonly weeks: number;
  /** Offers that were found close enough to the prices to matter. */
  readonly offers: number;
}

/** How a proof is checked. */
export interface ProofCheck {
  /** Is told the share of providers done. */
  readonly onProgress?: (fraction: number) => void;
  /** Who judges the weeks: `judgeHere` if absent. */
  readonly judge?: JudgeWeeks;
}

/** Checks the proof that a plan carries. */
export function checkProof(
  instance: Instance,
  plan: Plan,
  { onProgress, judge = judgeHere }: ProofCheck = {},
): ProofReport {
  const { proof, bound } = plan;
  const refuse = (fault: string, sum = 0): ProofReport => ({
    confirmed: false,
    bound: sum,
    fault,
    weeks: 0,
    offers: 0,
  });
  if (proof === undefined || bound === undefined) {
    return refuse('expected a plan with a bound and its proof, found none');
  }
  const shape = faultOfShape(instance, proof);
  if (shape !== null) return refuse(shape);
  const sum = sumOf(proof);
  if (sum > bound) return refuse(`the prices add up to ${sum}, more than the bound of ${bound}`, sum);
  const verdicts = judge(instance, proof, (fraction) => onProgress?.(fraction));
  const wrong = verdicts.findIndex(({ fault }) => fault !== null);
  const weeks = wrong < 0 ? verdicts.length : wrong;
  const offers = verdicts.slice(0, weeks + 1).reduce((all, verdict) => all + verdict.offers, 0);
  return { confirmed: wrong < 0, bound: sum, fault: verdicts[wrong]?.fault ?? null, weeks, offers };
}

function faultOfShape({ requests, providers, rooms }: Instance, proof: Proof): string | null {
  const lengths: [string, number, number][] = [
    ['requests', requests.length, proof.requests.length],
    ['providers', providers.length, proof.providers.length],
    ['rooms', rooms.length, proof.rooms.length],
  ];
  const wrong = lengths.find(([, expected, found]) => expected !== found);
  return wrong === undefined ? null : `expected prices for ${wrong[1]} ${wrong[0]}, found ${wrong[2]}`;
}

function sumOf({ requests, providers, rooms }: Proof): number {
  const priced = requests.reduce((sum, price) => sum + price, 0);
  const weeks = providers.reduce((sum, { most }) => sum + most, 0);
  return rooms.flat().reduce((sum, [, price]) => sum + price, priced + weeks);
}
