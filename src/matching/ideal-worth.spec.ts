import fc from 'fast-check';
import { makeInstance } from '../../test/bench/make-instance.js';
import { enumerateOffers } from '../../test/matching/oracle/enumerate-offers.js';
import { checkProof } from './check/check-proof.js';
import { compile } from './compile.js';
import { idealWorth } from './ideal-worth.js';
import { match } from './match.js';
import { makeTables } from './tables.js';

describe('idealWorth', () => {
  it('is never less, summed over the members of an offer, than what the offer is worth', () => {
    let offers = 0;
    let shared = 0;
    fc.assert(
      fc.property(
        fc.record({
          city: fc.constantFrom('milano', 'rhodense'),
          requests: fc.integer({ min: 10, max: 60 }),
          providers: fc.integer({ min: 2, max: 12 }),
          density: fc.constantFrom(1, 4, 10),
          seed: fc.integer({ min: 1, max: 1e6 }),
        }),
        (making) => {
          const instance = makeInstance(making);
          const worth = idealWorth(makeTables(compile(instance)));
          const numberOf = new Map(instance.requests.map(({ id }, r) => [id, r]));
          for (const { offer, welfare } of enumerateOffers(instance)) {
            const most = offer.members.reduce((sum, { request }) => sum + worth[numberOf.get(request)!], 0);
            if (most < welfare) throw new Error(`${JSON.stringify(offer)} is worth ${welfare}, its members ${most}`);
            offers++;
            if (offer.members.length > 1) shared++;
          }
        },
      ),
      { numRuns: 40, seed: 7 },
    );
    expect(offers).toBeGreaterThan(1000);
    expect(shared).toBeGreaterThan(200);
  });

  it('bounds a plan that was stopped before any proof, whenever that was', () => {
    const instance = makeInstance({ city: 'milano', requests: 40, providers: 10, density: 5, seed: 3 });
    const { welfare } = match(instance);
    for (let stop = 0; stop < 8; stop++) {
      let asked = 0;
      const plan = match(instance, { proof: true, shouldStop: () => asked++ >= stop });
      expect(plan.bound).toBeGreaterThanOrEqual(welfare);
      expect(checkProof(instance, plan)).toMatchObject({ confirmed: true, bound: plan.bound });
    }
  });
});
