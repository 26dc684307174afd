import { carer, careRequest, careStreet } from '../../../test/support/instances.js';
import { type Instance } from '../format/instance.js';
import { OfferPricing } from '../offers/offer-pricing.js';
import { compile } from '../problem/compile.js';
import { setApart } from './set-apart.js';

const at = (start: number) => ({ options: [{ sessions: [[start, start + 8] as const], penalty: 0 }] });
const house = (requests: readonly Instance['requests'][number][]) => {
  const rates = [{ service: 'care', capacity: 3, base: 1200, extra: 400 }];
  const problem = compile(careStreet(requests, [carer('p', { maxWeek: 80, available: [[0, 96]], rates })]));
  return (members: readonly number[], venue: number) =>
    setApart(problem, new OfferPricing(problem), [{ provider: 0, members, venue }]).offers;
};

describe('an offer', () => {
  it('whose members never meet becomes one for each, at the same place', () => {
    const apart = house([careRequest('a'), careRequest('b'), careRequest('c', at(60))]);
    expect(apart([0, 1, 2], 0)).toEqual([
      { provider: 0, members: [0, 1], venue: 0 },
      { provider: 0, members: [2], venue: 2 },
    ]);
  });

  it('whose members are linked by one who meets both stays whole', () => {
    const apart = house([careRequest('a'), careRequest('b', at(60)), careRequest('c', { options: [{ sessions: [[40, 48], [60, 68]], penalty: 0 }] })]); // prettier-ignore
    expect(apart([0, 1, 2], 0)).toEqual([{ provider: 0, members: [0, 1, 2], venue: 0 }]);
  });

  it('stays whole where a part could not be held there by itself', () => {
    const elsewhere = { place: 'far', sharing: 'territory', maxWalk: 500, ...at(60) } as const;
    const apart = house([careRequest('a'), careRequest('b', elsewhere)]);
    expect(apart([0, 1], 0)).toEqual([{ provider: 0, members: [0, 1], venue: 0 }]);
  });
});
