import { makeInstance } from '../../../test/bench/make-instance.js';
import { TERRITORY } from '../problem.js';
import { qualifies } from '../singles.js';
import { bringAtMost } from './bring-at-most.js';
import { LiveBound } from './live-bound.js';
import { StandingCity } from './standing-city.js';

describe('the price of a new request', () => {
  // Prices of nothing: a request is priced at all that an offer with it could earn.
  const whole = makeInstance({ city: 'milano', requests: 120, providers: 60, seed: 5 });
  const city = new StandingCity({ ...whole, requests: whole.requests.slice(0, 60) }, []);
  const { growing, near } = city;
  const q = growing.problem;
  const providers = whole.providers.map(() => ({ most: 0, presence: 0, slots: [] }));
  const bound = new LiveBound(city, { requests: Array<number>(60).fill(0), providers, rooms: [] });
  const price = new Map<number, number>();

  const earns = (p: number, n: number): number => {
    if (!qualifies(q, p, n)) return -Infinity;
    const options = Array.from({ length: q.optFirst[n + 1] - q.optFirst[n] }, (_, i) => q.optFirst[n] + i);
    return Math.max(...options.map((o) => bringAtMost(q, p, o))) - (price.get(n) ?? 0);
  };

  it('is no less than with any provider and the best of the neighbours', () => {
    let [more, same] = [0, 0];
    for (const request of whole.requests.slice(60)) {
      const r = growing.addRequests([request]);
      const before = bound.total;
      bound.addRequest(r);
      const mates: number[] = [];
      near.forEachSharer(r, (n) => mates.push(n));
      const walk = q.sharing[r] === TERRITORY && q.isGroup[q.service[r]] === 1 ? q.maxWalk[r] : 0;
      let least = 0;
      near.forEachProviderAround(q.service[r], q.place[r], walk, (p) => {
        const best = mates.map((n) => Math.max(0, earns(p, n))).sort((a, b) => b - a);
        const company = best.slice(0, q.maxHouseholds[q.service[r]] - 1).reduce((a, b) => a + b, 0);
        if (earns(p, r) > -Infinity) least = Math.max(least, earns(p, r) + company);
      });
      price.set(r, bound.total - before);
      expect(price.get(r)).toBeGreaterThanOrEqual(least);
      if (price.get(r) === least) same++;
      else more++;
      near.addRequest(r);
    }
    // Both happen: all providers are worked out closely, and some are bounded together.
    expect(Math.min(more, same)).toBeGreaterThan(0);
  });
});
