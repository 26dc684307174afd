import { makeInstance } from '../../../test/bench/make-instance.js';
import { enumerateOffers } from '../../../test/matching/oracle/enumerate-offers.js';
import { solveExactly } from '../../../test/matching/oracle/solve-exactly.js';
import { checkProof } from '../check/check-proof.js';
import { boundIdeally } from '../ideal/ideal-bound.js';
import { type ProvedCity, toProof } from '../prices/proof-data.js';
import { compile } from '../problem/compile.js';
import { Random } from '../problem/random.js';
import { makeTables } from '../problem/tables.js';
import { CityAuction } from './city-auction.js';
import { CITY_PROOFS, proveCity } from './city-proof.js';
import { startHere } from './shards.js';

const never = () => false;

describe('the proofs for a city', () => {
  it('bound no plan below the exact optimum, whatever the prices and however little is searched, and are confirmed', () => {
    const random = new Random(11);
    let closer = 0;
    for (let i = 0; i < 10; i++) {
      const instance = makeInstance({
        city: i % 2 === 0 ? 'milano' : 'rhodense',
        requests: 15 + random.below(25),
        providers: 4 + random.below(8),
        density: 1 + 5 * random.below(2),
        seed: 300 + i,
      });
      const offers = enumerateOffers(instance);
      if (offers.length > 400) continue;
      const problem = compile(instance);
      const tables = makeTables(problem);
      const ideal = boundIdeally(tables);
      const auction = new CityAuction(tables, i, startHere, 4, Float64Array.from(ideal.request));
      const proofs: ProvedCity[] = [ideal];
      for (let k = random.below(8); k > 0; k--)
        auction.sweep({ step: 0.2, branches: 20, weeks: 100, rests: k % 2 === 0 }, never);
      for (const effort of Object.values(CITY_PROOFS)) {
        const proof = proveCity(problem, auction, { ...effort, branches: 1 + random.below(30) }, never);
        if (proof) proofs.push(proof);
      }
      expect(proofs).toHaveLength(1 + Object.keys(CITY_PROOFS).length);
      const optimum = solveExactly(instance, offers);
      for (const proof of proofs) {
        expect(proof.bound).toBeGreaterThanOrEqual(optimum.welfare);
        const plan = { ...optimum, bound: proof.bound, proof: toProof(instance, proof) };
        expect(checkProof(instance, plan)).toMatchObject({ confirmed: true, bound: proof.bound });
      }
      if (proofs.at(-1)!.bound < proofs[0].bound) closer++;
    }
    expect(closer).toBeGreaterThan(4);
  });
});
