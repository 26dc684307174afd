import { makeInstance } from '../../test/bench/make-instance.js';
import { enumerateOffers } from '../../test/matching/oracle/enumerate-offers.js';
import { GroupSearch } from './group-search.js';
import { OfferPricing } from './offer-pricing.js';
import { compile } from './compile.js';
import { SLOTS } from './problem.js';
import { makeTables } from './tables.js';

describe('GroupSearch', () => {
  it('finds exactly the groups that an enumeration of all offers finds', () => {
    const instance = makeInstance({ city: 'rhodense', requests: 250, providers: 30, density: 8, seed: 6 });
    const problem = compile(instance);
    const search = new GroupSearch(problem, makeTables(problem).venues, new OfferPricing(problem));
    search.limit = Infinity;
    const prices = { request: new Int32Array(problem.requests), slotSum: new Int32Array(SLOTS + 1) };
    /** By provider, place and timetables, what the best host of the place makes the group worth. */
    const found = new Map<string, number>();
    const note = (to: Map<string, number>, key: string, cents: number) =>
      to.set(key, Math.max(cents, to.get(key) ?? 0));
    for (let p = 0; p < problem.providers; p++)
      search.search(
        p,
        prices,
        0,
        (members, n, venue, earned) => {
          const place = venue >= 0 ? `place ${problem.place[venue]}` : `room ${venue}`;
          note(
            found,
            `${p} ${place} ${Array.from(members.subarray(0, n))
              .sort((a, b) => a - b)
              .join()}`,
            earned,
          );
        },
        () => true,
      );

    const numberOf = new Map(instance.requests.map(({ id }, r) => [id, r]));
    const roomOf = new Map(instance.rooms.map(({ id }, k) => [id, k]));
    const providerOf = new Map(instance.providers.map(({ id }, p) => [id, p]));
    const expected = new Map<string, number>();
    for (const { offer, welfare } of enumerateOffers(instance)) {
      const { venue, members } = offer;
      if (venue === null || members.length < 2) continue;
      const place =
        'home' in venue ? `place ${problem.place[numberOf.get(venue.home)!]}` : `room ${-2 - roomOf.get(venue.room)!}`;
      const options = members.map(({ request, option }) => problem.optFirst[numberOf.get(request)!] + option);
      note(expected, `${providerOf.get(offer.provider)!} ${place} ${options.sort((a, b) => a - b).join()}`, welfare);
    }
    expect(expected.size).toBeGreaterThan(200);
    expect(new Map([...found].sort())).toEqual(new Map([...expected].sort()));
  });
});
