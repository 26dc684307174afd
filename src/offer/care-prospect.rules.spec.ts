import { priceRange } from './care-prospect.rules.js';

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
