import { makeInstance } from '../../../test/bench/make-instance.js';
import { enumerateOffers } from '../../../test/matching/oracle/enumerate-offers.js';
import { earnings, type Prices } from '../offers/earnings.js';
import { OfferPricing } from '../offers/offer-pricing.js';
import { compile } from '../problem/compile.js';
import { SLOTS } from '../problem/problem.js';
import { Random } from '../problem/random.js';
import { makeTables } from '../problem/tables.js';
import { GroupSearch } from './group-search.js';

const instance = makeInstance({ city: 'rhodense', requests: 250, providers: 30, density: 8, seed: 6 });
const problem = compile(instance);
const pricing = new OfferPricing(problem);
const search = new GroupSearch(problem, makeTables(problem).venues, pricing);
search.limit = Infinity;

/** What groups earn, by provider, place and timetables: the most that any host of the place makes of it. */
class Found {
  readonly #earned = new Map<string, number>();

  note(provider: number, venue: number, members: readonly number[], cents: number): void {
    const place = venue >= 0 ? `place ${problem.place[venue]}` : `room ${venue}`;
    const key = `${provider} ${place} ${[...members].sort((a, b) => a - b).join()}`;
    this.#earned.set(key, Math.max(cents, this.#earned.get(key) ?? 0));
  }

  get sorted(): Map<string, number> {
    return new Map([...this.#earned].sort());
  }
}

/** The groups among all offers: provider, venue, timetables, and cents of welfare. */
function enumerateGroups(): { provider: number; venue: number; members: Int32Array; welfare: number }[] {
  const numberOf = new Map(instance.requests.map(({ id }, r) => [id, r]));
  const roomOf = new Map(instance.rooms.map(({ id }, k) => [id, k]));
  const providerOf = new Map(instance.providers.map(({ id }, p) => [id, p]));
  return enumerateOffers(instance).flatMap(({ offer: { provider, venue, members }, welfare }) => {
    if (venue === null || members.length < 2) return [];
    const options = members.map(({ request, option }) => problem.optFirst[numberOf.get(request)!] + option);
    const where = 'home' in venue ? numberOf.get(venue.home)! : -2 - roomOf.get(venue.room)!;
    return [{ provider: providerOf.get(provider)!, venue: where, members: Int32Array.from(options), welfare }];
  });
}

const free: Prices = { request: new Int32Array(problem.requests), slotSum: new Int32Array(SLOTS + 1) };
const random = new Random(3);
/** Prices drawn by lot, at which a good part of the groups earns something. */
const drawn: Prices = {
  request: Int32Array.from({ length: problem.requests }, () => random.below(1500)),
  slotSum: Int32Array.from({ length: SLOTS + 1 }, (_, t) => 12 * t + 5 * (t % 2)),
  roomSum: Int32Array.from({ length: problem.rooms * (SLOTS + 1) }, (_, i) => 4 * (i % (SLOTS + 1))),
};

describe('GroupSearch', () => {
  const groups = enumerateGroups();

  it('is asked for groups that earn their welfare where nothing costs', () => {
    for (const { provider, venue, members, welfare } of groups)
      expect(earnings(problem, pricing, free, provider, members, members.length, venue)).toBe(welfare);
  });

  it.each([
    ['nothing costs', free, 0, 200],
    ['time and requests have prices', drawn, 300, 50],
  ] as const)('finds exactly the groups that an enumeration of all offers finds where %s', (_, prices, least, some) => {
    const found = new Found();
    for (let p = 0; p < problem.providers; p++)
      search.search(
        p,
        prices,
        least,
        (members, n, venue, earned) => found.note(p, venue, Array.from(members.subarray(0, n)), earned),
        () => true,
      );
    const expected = new Found();
    for (const { provider, venue, members } of groups) {
      const earned = earnings(problem, pricing, prices, provider, members, members.length, venue);
      if (earned > least) expected.note(provider, venue, [...members], earned);
    }
    expect(expected.sorted.size).toBeGreaterThan(some);
    expect(found.sorted).toEqual(expected.sorted);
  });
});
