import { atLeast, priceRange, TOLD_COUNTS } from './care-prospect.rules.js';

describe('a count of neighbours', () => {
  it('is not told under five, and is rounded down to a step from there', () => {
    expect([0, 1, 4, 5, 9, 10, 49, 5000].map(atLeast)).toEqual([null, null, null, 5, 5, 10, 20, 500]);
  });

  it('is never told to be more than it is', () => {
    for (let count = 0; count < 600; count++) expect(atLeast(count) ?? 0).toBeLessThanOrEqual(count);
    expect([...TOLD_COUNTS]).toEqual([...TOLD_COUNTS].sort((a, b) => a - b));
  });
});

describe('the price to expect', () => {
  const rates = [
    { base: 1200, extra: 200 },
    { base: 1000, extra: 600 },
    { base: 1600, extra: 0 },
  ];

  it('is the lowest and the middle of what those who could come ask', () => {
    expect(priceRange(rates, 1, 1)).toEqual({ lowest: 1000, middle: 1200 });
    expect(priceRange(rates, 2, 1)).toEqual({ lowest: 1400, middle: 1600 });
  });

  it('falls when a like household shares, for everybody present is paid for once', () => {
    expect(priceRange(rates, 1, 2)).toEqual({ lowest: 700, middle: 800 });
  });

  it('is not known where nobody could come', () => {
    expect(priceRange([], 1, 1)).toBeNull();
  });
});
