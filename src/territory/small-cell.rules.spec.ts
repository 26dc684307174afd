import {
  atLeast,
  hideSmallCells,
  roundedCount,
  shownCount,
  shownTotal,
  toldCount,
  TOLD_COUNTS,
} from './small-cell.rules.js';

describe('a table of counts', () => {
  it('hides one to four, and shows nobody as nobody', () => {
    expect([0, 1, 4, 5].map(shownCount)).toEqual([0, null, null, 5]);
  });

  it('hides a second cell, so that the first cannot be told from the total', () => {
    expect(hideSmallCells([3, 20, 9, 0])).toEqual([null, 20, null, 0]);
    expect(shownTotal([3, 20, 9, 0])).toBe(32);
  });

  it('hides more until at least five people are hidden together', () => {
    expect(hideSmallCells([1, 2, 9, 30])).toEqual([null, null, null, 30]);
  });

  it('hides the total where there is no second cell to hide', () => {
    expect(hideSmallCells([3, 0])).toEqual([null, 0]);
    expect(shownTotal([3, 0])).toBeNull();
    expect(hideSmallCells([8, 12])).toEqual([8, 12]);
  });
});

describe('a count of neighbours', () => {
  it('is not told under five, and is rounded down to a step from there', () => {
    expect([0, 1, 4, 5, 9, 10, 49, 5000].map(atLeast)).toEqual([null, null, null, 5, 5, 10, 20, 500]);
  });

  it('is never told to be more than it is', () => {
    for (let count = 0; count < 600; count++) expect(atLeast(count) ?? 0).toBeLessThanOrEqual(count);
    expect([...TOLD_COUNTS]).toEqual([...TOLD_COUNTS].sort((a, b) => a - b));
  });
});

describe('a count that says at least how many', () => {
  it('is nothing under five, and then goes by fives', () => {
    expect([0, 1, 4, 5, 9, 10, 14, 23].map(toldCount)).toEqual([0, 0, 0, 5, 5, 10, 10, 20]);
  });

  it('reads the same for most pairs of counts that differ by one person', () => {
    const pairs = Array.from({ length: 100 }, (_, count) => toldCount(count) === toldCount(count + 1));
    expect(pairs.filter(Boolean)).toHaveLength(80);
  });
});

describe('a count for everybody', () => {
  it('is told to the nearest five, so that a small one says nothing of anybody', () => {
    expect([0, 1, 2, 3, 4, 5, 7, 8, 12, 13].map(roundedCount)).toEqual([0, 0, 0, 5, 5, 5, 5, 10, 10, 15]);
  });

  it('keeps a part no greater than its whole, and a sum near the truth', () => {
    for (let whole = 0; whole < 60; whole++)
      for (let part = 0; part <= whole; part++) expect(roundedCount(part)).toBeLessThanOrEqual(roundedCount(whole));
    const counts = Array.from({ length: 1000 }, (_, i) => i % 25);
    const sum = (all: readonly number[]) => all.reduce((total, count) => total + count, 0);
    expect(Math.abs(sum(counts.map(roundedCount)) - sum(counts)) / sum(counts)).toBeLessThan(0.01);
  });
});
