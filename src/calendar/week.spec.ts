import fc from 'fast-check';
import { SLOTS_PER_WEEK, covers, lengthOf, mergeIntoBlocks, normalise, overlap, subtract, widen } from './index.js';

/** The plain truth that interval arithmetic must agree with: one flag per slot of the week. */
const bits = (intervals: readonly { start: number; end: number }[]) =>
  Array.from({ length: SLOTS_PER_WEEK }, (_, slot) => intervals.some(({ start, end }) => start <= slot && slot < end));

const interval = fc
  .tuple(fc.integer({ min: 0, max: SLOTS_PER_WEEK - 1 }), fc.integer({ min: 1, max: 40 }))
  .map(([start, length]) => ({ start, end: Math.min(SLOTS_PER_WEEK, start + length) }));
const week = fc.array(interval, { maxLength: 8 });

describe('weekly intervals', () => {
  it('agree with one flag per slot', () => {
    fc.assert(
      fc.property(week, week, (a, b) => {
        const [x, y] = [bits(a), bits(b)];
        expect(bits(normalise(a))).toEqual(x);
        expect(bits(subtract(a, b))).toEqual(x.map((flag, slot) => flag && !y[slot]));
        expect(covers(a, b)).toBe(y.every((flag, slot) => !flag || x[slot]));
        expect(overlap(a, b)).toBe(x.some((flag, slot) => flag && y[slot]));
        expect(lengthOf(a)).toBe(x.filter(Boolean).length);
      }),
      { numRuns: 60 },
    );
  });

  it('join sessions over a short gap and not over a longer one', () => {
    const sessions = [
      { start: 20, end: 24 },
      { start: 0, end: 4 },
      { start: 6, end: 10 },
    ];
    expect(mergeIntoBlocks(sessions, 2)).toEqual([
      { start: 0, end: 10 },
      { start: 20, end: 24 },
    ]);
  });

  it('widen no further than the week', () => {
    expect(widen([{ start: 1, end: 671 }], 5)).toEqual([{ start: 0, end: 672 }]);
  });
});
