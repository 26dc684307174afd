import { hideSmallCells, shownCount, shownTotal } from './small-cell.rules.js';

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
