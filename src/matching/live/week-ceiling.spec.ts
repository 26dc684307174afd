import fc from 'fast-check';
import { makeInstance } from '../../../test/bench/make-instance.js';
import { compile } from '../problem/compile.js';
import { SLOTS } from '../problem/problem.js';
import { WeekCeiling } from './week-ceiling.js';

const q = compile(makeInstance({ city: 'rhodense', requests: 60, providers: 1, seed: 2 }));

const greatest = (values: readonly number[], n: number): number =>
  [...values]
    .sort((a, b) => b - a)
    .slice(0, n)
    .reduce((a, b) => a + b, 0);

/** The same, slot by slot: who earns how much in it, the best timetable of each. */
function plainly(services: readonly { atOnce: number; cents: ReadonlyMap<number, number> }[], slots: number): number {
  const week = Array.from({ length: SLOTS }, (_, t) => {
    const bySlot = services.map(({ atOnce, cents }) => {
      const best = new Map<number, number>();
      for (const [o, each] of cents) {
        const there = Array.from({ length: q.sesFirst[o + 1] - q.sesFirst[o] }, (_, i) => q.sesFirst[o] + i);
        if (!there.some((i) => q.sesStart[i] <= t && t < q.sesEnd[i])) continue;
        best.set(q.optRequest[o], Math.max(best.get(q.optRequest[o]) ?? 0, each / q.optSlots[o]));
      }
      return greatest([...best.values()], atOnce);
    });
    return Math.max(0, ...bySlot);
  });
  return greatest(week, slots);
}

describe('the ceiling of a week', () => {
  it('is what the best slots earn with as many as may be there', () => {
    const service = fc.record({
      atOnce: fc.integer({ min: 1, max: 4 }),
      cents: fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: q.options - 1 }), fc.integer({ min: 1, max: 20_000 })), {
        maxLength: 40,
        selector: ([o]) => o,
      }),
    });
    fc.assert(
      fc.property(fc.array(service, { maxLength: 3 }), fc.integer({ min: 0, max: 160 }), (services, slots) => {
        const ceiling = new WeekCeiling();
        const sorted = services.map(({ atOnce, cents }) => ({
          atOnce,
          cents: new Map([...cents].sort((a, b) => a[0] - b[0])),
        }));
        for (const { atOnce, cents } of sorted) {
          ceiling.begin(atOnce);
          for (const [o, each] of cents) ceiling.add(q, o, each);
        }
        const plain = plainly(sorted, slots);
        expect(Math.abs(ceiling.most(slots) - Math.ceil(plain - 1e-6))).toBeLessThanOrEqual(1);
        expect(ceiling.most(slots)).toBeGreaterThanOrEqual(plain - 1e-6);
      }),
      { numRuns: 60, seed: 3 },
    );
  });
});
