import { makeInstance } from '../../../test/bench/make-instance.js';
import { checkPlan } from '../check/check-plan.js';
import { type Offer } from '../format/plan.js';
import { match } from '../match.js';
import { toPlanOffer } from '../offers/chosen-offer.js';
import { OfferPricing } from '../offers/offer-pricing.js';
import { compile } from '../problem/compile.js';
import { Random } from '../problem/random.js';
import { Polish, type PolishEffort } from './polish.js';

const instance = makeInstance({ city: 'milano', requests: 80, providers: 20, seed: 4 });
const problem = compile(instance);
const pricing = new OfferPricing(problem);
const polished = (offers: readonly Offer[], effort: PolishEffort, seed = 1) => {
  const polish = new Polish(instance, offers, new Random(seed));
  polish.run(effort, () => false);
  return {
    welfare: polish.welfare,
    offers: polish.offers().map((offer) => toPlanOffer(instance, problem, pricing, offer)),
  };
};

it('makes a plan that holds, even from nothing, and never a worse one', () => {
  let { welfare, offers } = polished([], { rounds: 1, weeks: 0 });
  expect(welfare).toBeGreaterThan(0);
  for (const effort of [
    { rounds: 1, weeks: 0 },
    { rounds: 0, weeks: 10 },
  ]) {
    const next = polished(offers, effort);
    const report = checkPlan(instance, { format: 'shared-care-plan/1', instance: instance.name, ...next });
    expect(report).toMatchObject({ faults: [], welfare: next.welfare });
    expect(next.welfare).toBeGreaterThanOrEqual(welfare);
    ({ welfare, offers } = next);
  }
  const best = match(instance);
  expect(welfare).toBeLessThanOrEqual(best.bound!);
  // Looking at what stands alone comes within a tenth of the best.
  expect(welfare).toBeGreaterThan(0.9 * best.welfare);
});

it('makes the same plan of the same plan and seed', () => {
  const { offers } = polished([], { rounds: 1, weeks: 0 });
  expect(polished(offers, { rounds: 1, weeks: 3 }, 7)).toEqual(polished(offers, { rounds: 1, weeks: 3 }, 7));
});
