import { makeInstance } from '../../../test/bench/make-instance.js';
import { OfferPricing } from '../offers/offer-pricing.js';
import { compile } from '../problem/compile.js';
import { SLOTS } from '../problem/problem.js';
import { makeTables } from '../problem/tables.js';
import { RoundSearch } from './rounds.js';

describe('RoundSearch', () => {
  const problem = compile(makeInstance({ city: 'milano', requests: 1000, providers: 20, density: 4, seed: 1 }));
  const { grid, rounds } = makeTables(problem);
  const prices = { request: new Int32Array(problem.requests), slotSum: new Int32Array(SLOTS + 1) };

  /** What every round found earns, by provider and timetables, and for each what the misses say of its members. */
  function search(precise: boolean, limit: number): { found: Map<string, number>; missed: Map<string, number> } {
    const searching = new RoundSearch(problem, grid, rounds, new OfferPricing(problem));
    Object.assign(searching, { precise, limit });
    const found = new Map<string, number>();
    const missed = new Map<string, number>();
    for (let p = 0; p < problem.providers; p++) {
      searching.search(p, prices, 0, (members, n, _venue, earned) => {
        const options = Array.from(members.subarray(0, n)).sort((a, b) => a - b);
        found.set(`${p} ${options.join()}`, earned);
      });
      for (const { option, most } of searching.misses.values()) missed.set(`${p} ${option}`, most);
    }
    return { found, missed };
  }
  const all = search(false, Infinity);

  it('finds the same rounds where what may still join is weighed around every first member', () => {
    expect(all.found.size).toBeGreaterThan(50);
    expect(all.missed.size).toBe(0);
    const precise = search(true, Infinity);
    expect(new Map([...precise.found].sort())).toEqual(new Map([...all.found].sort()));
  });

  it.each([true, false])('tells of every round given up what it may earn at most (precise: %s)', (precise) => {
    const some = search(precise, 2);
    const lost = [...all.found].filter(([key]) => !some.found.has(key));
    expect(lost.length).toBeGreaterThan(5);
    for (const [key, earned] of lost) {
      const [provider, options] = key.split(' ');
      const most = options.split(',').map((option) => some.missed.get(`${provider} ${option}`) ?? -Infinity);
      expect(Math.max(...most)).toBeGreaterThanOrEqual(earned);
    }
  });
});
