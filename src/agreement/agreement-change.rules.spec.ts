import { pricesOfChange } from './agreement-change.rules.js';

describe('what each pays before and after', () => {
  it('has nothing before for who joins and nothing after for who leaves', () => {
    const both = [
      { careRequestId: 'anna', priceCents: 6000 },
      { careRequestId: 'bruno', priceCents: 5000 },
    ];
    expect(pricesOfChange([both[0]], both)).toEqual([
      { careRequestId: 'anna', beforeCents: 6000, afterCents: 6000 },
      { careRequestId: 'bruno', beforeCents: null, afterCents: 5000 },
    ]);
    expect(pricesOfChange(both, [both[0]])[1]).toEqual({
      careRequestId: 'bruno',
      beforeCents: 5000,
      afterCents: null,
    });
    expect(pricesOfChange(both, []).every(({ afterCents }) => afterCents === null)).toBe(true);
  });
});
