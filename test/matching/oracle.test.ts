import { checkPlan } from '../../src/matching/index.js';
import { makeInstance } from '../bench/make-instance.js';
import { enumerateOffers } from './oracle/enumerate-offers.js';
import { solveExactly } from './oracle/solve-exactly.js';

describe('the exact oracle', () => {
  it.each([
    ['milano', 60, 20, 1],
    ['milano', 100, 30, 4],
    ['rhodense', 80, 25, 1],
    ['rhodense', 120, 30, 3],
  ] as const)(
    'finds a plan that can hold: %s, %i requests, %i providers, density %i',
    (city, requests, providers, density) => {
      const instance = makeInstance({ city, requests, providers, density, seed: 7 });
      const offers = enumerateOffers(instance);
      const plan = solveExactly(instance, offers);
      expect(checkPlan(instance, plan).faults).toEqual([]);
    },
  );

  it('offers nothing that breaks a rule', () => {
    const instance = makeInstance({ city: 'rhodense', requests: 80, providers: 12, density: 4, seed: 3 });
    for (const { offer, welfare } of enumerateOffers(instance)) {
      const plan = { format: 'shared-care-plan/1', instance: instance.name, offers: [offer], welfare } as const;
      expect(checkPlan(instance, plan).faults).toEqual([]);
    }
  });
});
