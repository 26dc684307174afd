import { makeInstance } from '../../../test/bench/make-instance.js';
import { checkPlan } from '../check/check-plan.js';
import { checkProof } from '../check/check-proof.js';
import { match } from '../match.js';
import { compile } from '../problem/compile.js';
import { makeTables } from '../problem/tables.js';
import { matchCity } from './city-match.js';

describe('the bound of a city', () => {
  const instance = makeInstance({ city: 'milano', requests: 60, providers: 15, seed: 3 });
  const tables = makeTables(compile(instance));
  const best = match(instance);

  it.each(['quick', 'normal'] as const)('is there, confirmed and never below the best plan, at %s effort', (effort) => {
    expect(best.bound).toBe(best.welfare);
    /** Stops once the prices are done to the share given; returns the bound, and the shares told. */
    const run = (share = Infinity) => {
      const told: number[] = [];
      const plan = matchCity(instance, tables, {
        effort,
        proof: true,
        onProgress: ({ stage, fraction, bound, welfare }) => {
          expect(bound).toBeGreaterThanOrEqual(welfare);
          if (stage === 'prices') told.push(fraction);
        },
        shouldStop: () => told.some((fraction) => fraction >= share),
      });
      expect(checkPlan(instance, plan).faults).toEqual([]);
      expect(plan.bound).toBeGreaterThanOrEqual(best.welfare);
      expect(checkProof(instance, plan)).toMatchObject({ confirmed: true, bound: plan.bound });
      return { bound: plan.bound!, told };
    };
    const { bound, told } = run();
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    // Wherever the engine is stopped within the proof, it tells what it had proved by then.
    const within = told.filter((share) => share > 0.6 && share < 1);
    expect(within.length).toBeGreaterThan(2);
    expect(run(within[0]).bound).toBeGreaterThan(bound);
  });
});
