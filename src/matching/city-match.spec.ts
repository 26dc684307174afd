import { makeInstance } from '../../test/bench/make-instance.js';
import { checkPlan } from './check/check-plan.js';
import { checkProof } from './check/check-proof.js';
import { listSweeps, matchCity } from './city-match.js';
import { compile } from './compile.js';
import { match } from './match.js';
import { makeTables } from './tables.js';

describe('the sweeps of a city', () => {
  const sweeps = listSweeps({
    begins: { ideal: null, first: 3, step: 0.25 },
    looks: 2,
    calm: 3,
    last: 4,
    visits: 16,
    weeks: 2000,
  });
  const looks = [...sweeps.keys()].filter((k) => sweeps[k].branches > 0);

  it('come to rest between two looks, after the groups found were shown to all', () => {
    expect(looks).toHaveLength(2);
    for (const k of looks) {
      expect(sweeps[k + 1]).toMatchObject({ branches: 0, shows: true });
      for (const calm of sweeps.slice(k + 2, k + 5)) expect(calm).toMatchObject({ branches: 0 });
      expect(sweeps.slice(k + 2, k + 5).some(({ shows }) => shows)).toBe(false);
    }
    expect(sweeps).toHaveLength(looks[1] + 5 + 4);
  });

  it('move prices less and less, and a little to the end', () => {
    const steps = sweeps.map(({ step }) => step);
    expect(steps).toEqual(steps.toSorted((a, b) => b - a));
    expect(steps[0]).toBe(0.25);
    expect(steps.at(-1)).toBeCloseTo(0.005);
  });
});

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
