import fc from 'fast-check';
import { exactCount, isTold, STEP, toldCount, type ToldCount, toldTotal } from './told-count.rules.js';

/**
 * What somebody who knows the told cells and the told total can work out of each cell: the numbers that it can be. Cells
 * are free of each other, so a cell can be whatever the others can bring to a total within its bounds.
 */
function workedOut(cells: readonly ToldCount[], total: ToldCount): number[][] {
  return cells.map(({ atLeast, fewerThan }, at) => {
    const others = cells.filter((_, other) => other !== at);
    const least = others.reduce((sum, cell) => sum + cell.atLeast, 0);
    const most = others.reduce((sum, cell) => sum + cell.fewerThan - 1, 0);
    const all = Array.from({ length: fewerThan - atLeast }, (_, i) => atLeast + i);
    return all.filter((count) => count + least < total.fewerThan && count + most >= total.atLeast);
  });
}

/** Whether something more is known of a hidden cell than that there are none to four. */
const givesAway = (counts: readonly number[], total: ToldCount): boolean => {
  const cells = counts.map(toldCount);
  return workedOut(cells, total).some((known, at) => cells[at].atLeast === 0 && known.length < STEP);
};

describe('a count that does not concern its reader', () => {
  it('is fewer than five, or goes by fives', () => {
    expect([0, 1, 4].map(toldCount)).toEqual(Array(3).fill({ atLeast: 0, fewerThan: 5 }));
    expect([5, 9, 23].map(toldCount)).toEqual([
      { atLeast: 5, fewerThan: 10 },
      { atLeast: 5, fewerThan: 10 },
      { atLeast: 20, fewerThan: 25 },
    ]);
    expect([0, 4, 5].map(isTold)).toEqual([false, false, true]);
  });

  it('is exact for whoever serves those counted', () => {
    expect(exactCount(3)).toEqual({ atLeast: 3, fewerThan: 4 });
  });
});

describe('the total of a table', () => {
  const tables = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 8 });

  it('tells nothing of a hidden cell by subtraction, and is never told to be more than it is', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 0, max: 3 }), (counts, empty) => {
        const total = toldTotal(counts, empty);
        const all = [...counts, ...Array<number>(empty).fill(0)];
        const sum = counts.reduce((a, b) => a + b, 0);
        expect(givesAway(all, total)).toBe(false);
        expect(sum).toBeGreaterThanOrEqual(total.atLeast);
        expect(sum).toBeLessThan(total.fewerThan);
      }),
    );
  });

  it('says as much as it can: where no cell is hidden, or many are, it is the count of all', () => {
    expect(toldTotal([5, 9])).toEqual(toldCount(14));
    expect(toldTotal([3, 3, 3, 3], 20)).toEqual(toldCount(12));
    expect(toldTotal([4])).toEqual({ atLeast: 0, fewerThan: 5 });
  });

  it('would give somebody away if it was counted like a cell: the subtraction is found', () => {
    const fours = [4, 4, 4, 4, 4];
    expect(workedOut(fours.map(toldCount), toldCount(20))).toEqual(Array(5).fill([4]));
    expect(givesAway(fours, toldCount(20))).toBe(true);
    expect(givesAway(fours, toldTotal(fours))).toBe(false);
    // An exact total beside one hidden cell tells that cell.
    expect(givesAway([12, 3], exactCount(15))).toBe(true);
  });
});
