import { makeInstance } from '../../../test/bench/make-instance.js';
import { earnings } from '../offers/earnings.js';
import { OfferPricing } from '../offers/offer-pricing.js';
import { compile } from '../problem/compile.js';
import { SLOTS } from '../problem/problem.js';
import { Random } from '../problem/random.js';
import { makeTables } from '../problem/tables.js';
import { type FoundGroup, GroupCatalog } from './group-catalog.js';
import { GroupSearch } from './group-search.js';

const problem = compile(makeInstance({ city: 'milano', requests: 250, providers: 24, seed: 9 }));
const tables = makeTables(problem);
const pricing = new OfferPricing(problem);
const random = new Random(4);

/** Prices drawn by lot, low enough that many groups earn something. */
const prices = {
  request: Int32Array.from({ length: problem.requests }, () => random.below(6000)),
  slotSum: Int32Array.from({ length: SLOTS + 1 }, (_, t) => 20 * t),
  roomSum: Int32Array.from({ length: problem.rooms * (SLOTS + 1) }, (_, i) => 3 * (i % (SLOTS + 1))),
};

/** Groups found by every third provider, no two the same at one venue. */
function findSome(): FoundGroup[] {
  const search = new GroupSearch(problem, tables.venues, pricing);
  search.limit = 5;
  const found = new Map<string, FoundGroup>();
  for (let provider = 0; provider < problem.providers; provider += 4)
    search.search(
      provider,
      prices,
      0,
      (members, n, venue) => {
        const group = { provider, venue, members: Array.from(members.subarray(0, n)) };
        found.set(`${venue}:${[...group.members].sort((a, b) => a - b).join()}`, group);
      },
      () => true,
    );
  return [...found.values()];
}

describe('GroupCatalog', () => {
  const catalog = new GroupCatalog(problem, pricing);
  const perVenue = new Map<number, number>();
  const groups = findSome().filter(({ venue }) => {
    perVenue.set(venue, (perVenue.get(venue) ?? 0) + 1);
    return perVenue.get(venue)! <= 32;
  });
  for (const group of groups) catalog.add(group);
  catalog.refresh(prices);

  it('shows every provider exactly the groups known that earn something with it', () => {
    expect(groups.length).toBeGreaterThan(100);
    let shown = 0;
    for (let provider = 0; provider < problem.providers; provider++) {
      const expected = groups.flatMap(({ venue, members }) => {
        const earned = earnings(problem, pricing, prices, provider, Int32Array.from(members), members.length, venue);
        return earned > 0 ? [{ venue, members, earned }] : [];
      });
      const emitted: unknown[] = [];
      catalog.search(provider, prices, 0, (members, n, venue, earned) =>
        emitted.push({ venue, members: Array.from(members.subarray(0, n)), earned }),
      );
      shown += expected.length;
      expect(emitted).toHaveLength(expected.length);
      expect(emitted).toEqual(expect.arrayContaining(expected));
    }
    expect(shown).toBeGreaterThan(groups.length);
  });

  it('shows those that promise most where it is to work out a few only', () => {
    let few = 0;
    for (let provider = 0; provider < problem.providers; provider++) {
      const all: number[] = [];
      catalog.search(provider, prices, 0, (_members, _n, _venue, earned) => all.push(earned));
      const some: number[] = [];
      catalog.search(provider, prices, 0, (_members, _n, _venue, earned) => some.push(earned), 5);
      expect(some).toEqual(all.slice(0, some.length));
      expect(some.length).toBeLessThanOrEqual(5);
      if (all.length > some.length) few++;
    }
    expect(few).toBeGreaterThan(5);
  });

  it('knows a group once', () => {
    const { count } = catalog;
    catalog.add(groups[0]);
    catalog.add({ ...groups[1], members: [...groups[1].members].reverse() });
    expect(catalog.count).toBe(count);
  });
});
