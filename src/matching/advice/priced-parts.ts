import { divide } from '../city/districts.js';
import { DISTRICT, VAST } from '../city/vast-match.js';
import { type Instance } from '../format/instance.js';
import { type Plan, type Proof } from '../format/plan.js';
import { type MatchOptions } from '../match-options.js';
import { match } from '../match.js';

/** A city, or part of one, with a plan and the prices that prove its bound. */
export interface PricedPart {
  readonly instance: Instance;
  readonly plan: Plan;
  readonly proof: Proof;
}

/**
 * The city with a plan and its prices; one of more than `vast` requests in districts, because the bound of a vast city takes all
 * time for free, and only the proofs of its districts tell what an hour is worth there.
 */
export function pricedParts(instance: Instance, options: MatchOptions, vast = VAST, most = DISTRICT): PricedPart[] {
  const parts = instance.requests.length > vast ? Math.ceil(instance.requests.length / most) : 1;
  const districts = parts === 1 ? [{ instance }] : divide(instance, [], parts);
  return districts.map((part, k) => {
    const plan = match(part.instance, {
      ...options,
      proof: true,
      onProgress: (progress) => options.onProgress?.({ ...progress, fraction: (k + progress.fraction) / parts }),
    });
    return { instance: part.instance, plan, proof: plan.proof! };
  });
}
