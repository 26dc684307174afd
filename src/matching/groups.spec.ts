import { makeInstance } from '../../test/bench/make-instance.js';
import { Groups } from './groups.js';
import { OfferPricing, Verdict } from './offer-pricing.js';
import { compile, SLOTS } from './problem.js';
import { Random } from './random.js';
import { RequestGrid } from './singles.js';
import { listVenues } from './venues.js';

describe('Groups', () => {
  const q = compile(makeInstance({ city: 'rhodense', requests: 250, providers: 80, density: 6, seed: 3 }));
  const venues = listVenues(q, new RequestGrid(q));
  const pricing = new OfferPricing(q);
  const random = new Random(11);

  function servable(members: number[], venue: number): boolean {
    for (let p = 0; p < q.providers; p++) if (pricing.judge(p, members, 2, venue) === Verdict.Allowed) return true;
    return false;
  }

  /** Pairs that some provider may serve: [host, guest] at the host's home or in a room. */
  const pairs: { members: number[]; venue: number }[] = [];
  for (let v = 0; v < venues.venue.length && pairs.length < 150; v++)
    for (let g = venues.guestFirst[v]; g < venues.guestEnd[v]; g++) {
      const other = venues.guestFirst[v] + random.below(venues.guestEnd[v] - venues.guestFirst[v]);
      const host = venues.venue[v] >= 0 ? venues.venue[v] : venues.guest[other];
      if (host === venues.guest[g]) continue;
      const members = [q.optFirst[host], q.optFirst[venues.guest[g]]];
      if (!servable(members, venues.venue[v])) continue;
      pairs.push({ members, venue: venues.venue[v] });
    }

  it('offers every group to every provider for what judging it anew gives, and to nobody who may not serve it', () => {
    const groups = new Groups(q);
    // `servable` leaves the judgement of a provider who may serve the pair.
    for (const { members, venue } of pairs) if (servable(members, venue)) groups.add(members, 2, venue, pricing);
    groups.index();
    expect(groups.count).toBeGreaterThan(20);
    const request = Int32Array.from({ length: q.requests }, () => random.below(3000));
    const slotSum = new Int32Array(SLOTS + 1);
    for (let t = 0; t < SLOTS; t++) slotSum[t + 1] = slotSum[t] + random.below(60);
    const keyOf = (members: ArrayLike<number>, venue: number) =>
      `${Array.from(members)
        .sort((a, b) => a - b)
        .join('+')}@${venue}`;
    for (let p = 0; p < q.providers; p++) {
      const offered = new Map<string, number>();
      const emit = (members: Int32Array, _n: number, venue: number, reduced: number) =>
        offered.set(keyOf(members, venue), reduced);
      groups.offer(p, { request, slotSum }, pricing, () => -Infinity, emit);
      const expected = new Map<string, number>();
      for (const { members, venue } of pairs) {
        if (pricing.judge(p, members, 2, venue) !== Verdict.Allowed) continue;
        let reduced = pricing.welfare;
        for (const o of members) reduced -= request[q.optRequest[o]];
        let presence = 0;
        for (let b = 0; b < pricing.blocks; b++) {
          reduced -= slotSum[pricing.blockEnd[b]] - slotSum[pricing.blockStart[b]];
          presence += pricing.blockEnd[b] - pricing.blockStart[b];
        }
        if (presence <= q.maxWeek[p]) expected.set(keyOf(members, venue), reduced);
      }
      expect(offered).toEqual(expected);
    }
  });
});
