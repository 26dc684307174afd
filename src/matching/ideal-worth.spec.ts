import fc from 'fast-check';
import { makeInstance } from '../../test/bench/make-instance.js';
import { enumerateOffers } from '../../test/matching/oracle/enumerate-offers.js';
import { compile } from './compile.js';
import { idealWorth } from './ideal-worth.js';
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
});
