import fc from 'fast-check';
import { makeInstance } from '../../../test/bench/make-instance.js';
import { enumerateOffers } from '../../../test/matching/oracle/enumerate-offers.js';
import { randomTown } from '../../../test/matching/random-town.js';
import { checkProof } from '../check/check-proof.js';
import { type Instance } from '../format/instance.js';
import { match } from '../match.js';
import { type ProvedCity } from '../prices/proof-data.js';
import { compile } from '../problem/compile.js';
import { SLOTS } from '../problem/problem.js';
import { makeTables } from '../problem/tables.js';
import { boundIdeally } from './ideal-bound.js';
import { IdealScan, worthAt } from './ideal-scan.js';
import { bestCompany } from './ideal-worth.js';

const making = randomTown([10, 60], [2, 12], [1, 4, 10]);

/** What each request is worth at most where time is free. */
function freely(instance: Instance): Int32Array {
  const tables = makeTables(compile(instance));
  return worthAt(new IdealScan(tables.problem, tables.grid, bestCompany(tables)), tables.problem);
}

/** Cents that an offer takes of the time of its provider. */
function timeOf(instance: Instance, proved: ProvedCity, offer: ReturnType<typeof enumerateOffers>[number]): number {
  const p = instance.providers.findIndex(({ id }) => id === offer.offer.provider);
  let cents = 0;
  for (const { start, end } of offer.blocks)
    for (let t = start; t < end; t++) cents += proved.slots[p * SLOTS + t] + proved.presence[p];
  return cents;
}

describe('what a request is worth at most', () => {
  it('is never less, summed over the members of an offer, than what the offer is worth, whatever time costs', () => {
    let offers = 0;
    let shared = 0;
    let priced = 0;
    fc.assert(
      fc.property(making, (each) => {
        const instance = makeInstance(each);
        const free = freely(instance);
        const proved = boundIdeally(makeTables(compile(instance)));
        const numberOf = new Map(instance.requests.map(({ id }, r) => [id, r]));
        for (const listed of enumerateOffers(instance)) {
          const { offer, welfare } = listed;
          const total = (cents: Int32Array) =>
            offer.members.reduce((sum, { request }) => sum + cents[numberOf.get(request)!], 0);
          const time = timeOf(instance, proved, listed);
          if (total(free) < welfare || total(proved.request) + time < welfare)
            throw new Error(`${JSON.stringify(offer)} is worth ${welfare}, its members ${total(free)}`);
          offers++;
          if (offer.members.length > 1) shared++;
          if (time > 0) priced++;
        }
      }),
      { numRuns: 40, seed: 7 },
    );
    expect(offers).toBeGreaterThan(1000);
    expect(shared).toBeGreaterThan(200);
    expect(priced).toBeGreaterThan(500);
  });
});

describe('the bound without groups', () => {
  it('is less where time has a price', () => {
    const instance = makeInstance({ city: 'milano', requests: 300, providers: 40, density: 2, seed: 5 });
    const proved = boundIdeally(makeTables(compile(instance)));
    expect(proved.bound).toBeLessThan(0.85 * freely(instance).reduce((a, b) => a + b, 0));
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
