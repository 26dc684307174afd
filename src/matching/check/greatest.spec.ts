import fc from 'fast-check';
import { Greatest } from './greatest.js';

const values = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: -5, max: 20 })));

describe('Greatest', () => {
  it('sums up the greatest values of different households, with or without one of them', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 6 }), (list, limit, owner) => {
        const greatest = new Greatest(4);
        greatest.clear(limit);
        for (const [household, value] of list) greatest.add(household, value);
        const best = new Map<number, number>();
        for (const [household, value] of list) best.set(household, Math.max(best.get(household) ?? 0, value));
        const sumOf = (entries: [number, number][], count: number): number =>
          entries
            .map(([, value]) => value)
            .sort((a, b) => b - a)
            .slice(0, count)
            .reduce((sum, value) => sum + value, 0);
        expect(greatest.sum(limit)).toBe(sumOf([...best], limit));
        const others = Math.max(0, limit - 1);
        const without = [...best].filter(([household]) => household !== owner);
        expect(greatest.with(owner, 3, others)).toBe(3 + sumOf(without, others));
      }),
    );
  });
});
