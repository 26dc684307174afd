import { makeInstance } from '../../../test/bench/make-instance.js';
import { singleVenue } from '../offers/chosen-offer.js';
import { OfferPricing, Verdict } from '../offers/offer-pricing.js';
import { compile } from './compile.js';
import { enumerateSingles, RequestGrid } from './singles.js';

describe('enumerateSingles', () => {
  const problem = compile(makeInstance({ city: 'rhodense', requests: 150, providers: 40, seed: 6 }));

  it('lists exactly the singles that judging every pair allows, with what they are worth', () => {
    const pricing = new OfferPricing(problem);
    const [from, to] = [5, 35];
    const { first, option, welfare } = enumerateSingles(problem, new RequestGrid(problem), from, to);
    let listed = 0;
    for (let p = from; p < to; p++) {
      const expected: [number, number][] = [];
      for (let o = 0; o < problem.options; o++)
        if (
          pricing.judge(p, [o], 1, singleVenue(problem, o)) === Verdict.Allowed &&
          pricing.welfare > 0 &&
          problem.optPresence[o] <= problem.maxWeek[p]
        )
          expected.push([o, pricing.welfare]);
      const found: [number, number][] = [];
      for (let i = first[p - from]; i < first[p - from + 1]; i++) found.push([option[i], welfare[i]]);
      expect(found.sort(([a], [b]) => a - b)).toEqual(expected);
      listed += found.length;
    }
    expect(listed).toBeGreaterThan(200);
  });
});
