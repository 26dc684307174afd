import { chooseOffer, type ChosenOffer, clash, singleVenue, toPlanOffer } from './chosen-offer.js';
import { type Instance } from './instance.js';
import { OfferPricing } from './offer-pricing.js';
import { type Plan } from './plan.js';
import { compile } from './problem.js';
import { enumerateSingles, RequestGrid } from './singles.js';

/** How far the engine has come. */
export interface Progress {
  readonly stage: 'singles' | 'prices' | 'search';
  /** Share of the work done, 0 … 1. */
  readonly fraction: number;
  /** Cents per week of the best plan so far. */
  readonly welfare: number;
  /** Best proved upper bound so far, in cents per week. */
  readonly bound?: number;
}

export interface MatchOptions {
  /** Any integer; the same seed gives the same plan. */
  readonly seed?: number;
  readonly effort?: 'quick' | 'normal' | 'best';
  onProgress?(progress: Progress): void;
  /** Asked now and then; once it is true the best plan so far is returned. */
  shouldStop?(): boolean;
}

/** Finds a plan of great welfare for the instance. */
export function match(instance: Instance, options: MatchOptions = {}): Plan {
  const problem = compile(instance);
  const singles = enumerateSingles(problem, new RequestGrid(problem), 0, problem.providers);
  options.onProgress?.({ stage: 'singles', fraction: 1, welfare: 0 });
  const pricing = new OfferPricing(problem);
  const order = Int32Array.from(singles.option.keys());
  const providerOf = new Int32Array(singles.option.length);
  for (let p = 0; p < problem.providers; p++) providerOf.fill(p, singles.first[p], singles.first[p + 1]);
  order.sort((a, b) => singles.welfare[b] - singles.welfare[a] || a - b);
  const week: ChosenOffer[][] = Array.from({ length: problem.providers }, () => []);
  const hours = new Int32Array(problem.providers);
  const served = new Uint8Array(problem.requests);
  for (const i of order) {
    const p = providerOf[i];
    const option = singles.option[i];
    if (served[problem.optRequest[option]] || hours[p] + problem.optPresence[option] > problem.maxWeek[p]) continue;
    const offer = chooseOffer(pricing, p, [option], singleVenue(problem, option))!;
    if (week[p].some((other) => clash(problem, offer, other))) continue;
    week[p].push(offer);
    hours[p] += offer.presence;
    served[problem.optRequest[option]] = 1;
  }
  const chosen = week.flat();
  return {
    format: 'shared-care-plan/1',
    instance: instance.name,
    offers: chosen.map((offer) => toPlanOffer(instance, problem, pricing, offer)),
    welfare: chosen.reduce((sum, offer) => sum + offer.welfare, 0),
  };
}
