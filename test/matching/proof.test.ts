import { checkProof, type Instance, type Plan, type Proof } from '../../src/matching/index.js';
import { makeInstance } from '../bench/make-instance.js';
import { Random } from '../bench/random.js';
import { enumerateOffers, type ValuedOffer } from './oracle/enumerate-offers.js';
import { solveExactly } from './oracle/solve-exactly.js';

/** A plan that serves nobody, with a bound proved by arbitrary prices: every provider's best week is found by the oracle. */
function provedPlan(
  instance: Instance,
  offers: readonly ValuedOffer[],
  seed: number,
): Plan & { proof: Proof; bound: number } {
  const random = new Random(seed);
  const requests = instance.requests.map(() => random.between(0, 8000));
  const priceOf = new Map(instance.requests.map(({ id }, i) => [id, requests[i]]));
  const providers = instance.providers.map(({ id }) => {
    const own = offers
      .filter(({ offer }) => offer.provider === id)
      .map((valued) => {
        const price = valued.offer.members.reduce((sum, { request }) => sum + priceOf.get(request)!, 0);
        return { ...valued, welfare: valued.welfare - price };
      })
      .filter(({ welfare }) => welfare > 0);
    return { most: solveExactly(instance, own).welfare, presence: random.pick([0, 0, 5]), slots: [] };
  });
  const rooms = instance.rooms.map(() => []);
  const bound = [...requests, ...providers.map(({ most }) => most)].reduce((sum, part) => sum + part, 0);
  return {
    format: 'shared-care-plan/1',
    instance: instance.name,
    offers: [],
    welfare: 0,
    bound,
    proof: { requests, providers, rooms },
  };
}

describe('checkProof', () => {
  describe.each([
    ['milano', 90, 25, 2],
    ['milano', 90, 25, 4],
    ['rhodense', 90, 25, 3],
    ['rhodense', 120, 20, 6],
  ] as const)('%s, %i requests, %i providers, seed %i', (city, requests, providers, seed) => {
    const instance = makeInstance({ city, requests, providers, seed });
    const offers = enumerateOffers(instance);
    const plan = provedPlan(instance, offers, seed);

    it('confirms a bound that arbitrary prices prove, and that no plan exceeds', () => {
      expect(checkProof(instance, plan)).toMatchObject({ confirmed: true, bound: plan.bound, fault: null });
      expect(solveExactly(instance, offers).welfare).toBeLessThanOrEqual(plan.bound);
    });

    it('finds every single week that is claimed to be worth one cent less than it is', () => {
      plan.proof.providers.forEach((week, p) => {
        if (week.most === 0) return;
        const provider = instance.providers[p];
        const proof = { ...plan.proof, providers: [{ ...week, most: week.most - 1 }] };
        const report = checkProof({ ...instance, providers: [provider] }, { ...plan, proof });
        expect(report.confirmed).toBe(false);
        expect(report.fault).toContain(`${provider.id} has a week worth ${week.most}, more than ${week.most - 1}: `);
      });
    });
  });

  it('counts what rooms cost', () => {
    const instance = makeInstance({ city: 'milano', requests: 90, providers: 25, seed: 2 });
    const plan = provedPlan(instance, enumerateOffers(instance), 2);
    const rooms = instance.rooms.map(() => [[64, 7] as const]);
    const dearer = { ...plan, bound: plan.bound + 7 * rooms.length, proof: { ...plan.proof, rooms } };
    expect(checkProof(instance, dearer)).toMatchObject({ confirmed: true, bound: dearer.bound });
    expect(checkProof(instance, { ...dearer, bound: plan.bound }).confirmed).toBe(false);
  });

  it('refuses prices that add up to more than the bound, prices for another instance, and no prices', () => {
    const instance = makeInstance({ city: 'rhodense', requests: 20, providers: 5, seed: 1 });
    const plan = provedPlan(instance, enumerateOffers(instance), 1);
    const faultOf = (changed: Plan): string | null => checkProof(instance, changed).fault;
    expect(faultOf({ ...plan, bound: plan.bound - 1 })).toMatch(
      /^the prices add up to \d+, more than the bound of \d+$/,
    );
    expect(faultOf({ ...plan, proof: { ...plan.proof, requests: [] } })).toBe(
      'expected prices for 20 requests, found 0',
    );
    expect(faultOf({ ...plan, proof: undefined })).toBe('expected a plan with a bound and its proof, found none');
  });
});
