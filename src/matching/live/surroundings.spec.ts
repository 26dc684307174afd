import { makeInstance } from '../../../test/bench/make-instance.js';
import { OfferPricing, Verdict } from '../offers/offer-pricing.js';
import { metres, type Problem } from '../problem/problem.js';
import { isThere } from '../problem/singles.js';
import { NO_VENUE, roomVenue } from '../problem/venues.js';
import { worthAlone } from '../problem/worth-alone.js';
import { bringAtMost } from './bring-at-most.js';
import { FreeTable } from './free-table.js';
import { Repair } from './repair.js';
import { StandingCity } from './standing-city.js';
import { PROVIDER, TIMETABLE } from './surroundings.js';

const reaches = (q: Problem, p: number, r: number): boolean =>
  metres(q.providerX[p], q.providerY[p], q.placeX[q.place[r]], q.placeY[q.place[r]]) <= q.maxTravel[p];

describe.each(['milano', 'rhodense'] as const)('who is near in %s', (city) => {
  const standing = new StandingCity(makeInstance({ city, requests: 60, providers: 20, seed: 3 }), []);
  const { near, plan, growing } = standing;
  const q = growing.problem;
  const numbers = (n: number) => Array.from({ length: n }, (_, i) => i);

  it('is everybody for whom a single is worth something, from either side', () => {
    let compared = 0;
    for (const p of numbers(q.providers)) {
      const seen = new Set<number>();
      for (const s of numbers(q.services))
        if (q.capacity[p * q.services + s] > 0)
          near.forEachTimetableInReach(p, s, (row, at) => seen.add(row[at + TIMETABLE.option]));
      for (const o of numbers(q.options)) {
        const r = q.optRequest[o];
        if (!reaches(q, p, r) || worthAlone(q, p, o) === 0) continue;
        const there: number[] = [];
        near.forEachThere(r, (row, at) => there.push(row[at + PROVIDER.id]));
        expect(seen).toContain(o);
        expect(there).toContain(p);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  it('is every neighbour with whom some offer of two is allowed, worth no more than both bring at most', () => {
    const pricing = new OfferPricing(q);
    const venues = [NO_VENUE, ...numbers(q.requests), ...numbers(q.rooms).map(roomVenue)];
    let compared = 0;
    for (const a of numbers(q.requests)) {
      const seen = new Set<number>();
      near.forEachSharer(a, (n) => seen.add(n));
      expect(seen).not.toContain(a);
      for (const b of numbers(q.requests)) {
        if (a === b || q.service[a] !== q.service[b]) continue;
        const members = [q.optFirst[a], q.optFirst[b]];
        const group = q.isGroup[q.service[a]] === 1;
        const where = venues.filter(
          (venue) => (venue === NO_VENUE) !== group && (venue < 0 || venue === a || venue === b),
        );
        const judge = (p: number) => where.some((venue) => pricing.judge(p, members, 2, venue) === Verdict.Allowed);
        const comers = numbers(q.providers).filter(judge);
        if (comers.length === 0) continue;
        expect(seen).toContain(b);
        for (const p of comers)
          for (const venue of where)
            if (pricing.judge(p, members, 2, venue) === Verdict.Allowed) {
              const [first, second] = members.map((o) => bringAtMost(q, p, o));
              expect(pricing.welfare).toBeLessThanOrEqual(first + second);
            }
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(0);
  });

  it('has time where it is there and no offer is', () => {
    const repair = new Repair(standing, () => true, 0);
    repair.settle(numbers(q.requests).slice(0, 20), numbers(q.providers).slice(0, 4));
    for (const offer of plan.offers().slice(0, 3)) repair.remove(offer);
    expect(plan.offers().length).toBeGreaterThan(2);
    for (const p of numbers(q.providers))
      for (const o of numbers(q.options)) {
        const clashes = plan
          .weekOf(p)
          .some(({ count, start, end }) =>
            numbers(count).some((k) =>
              numbers(q.blkFirst[o + 1] - q.blkFirst[o]).some(
                (b) => start[k] < q.blkEnd[q.blkFirst[o] + b] && q.blkStart[q.blkFirst[o] + b] < end[k],
              ),
            ),
          );
        expect(plan.isFree(p, o)).toBe(isThere(q, p, o) && !clashes);
      }
    const list = numbers(q.providers).reverse();
    const table = new FreeTable(q, list, (p) => plan.freeWeek(p));
    for (const o of numbers(q.options))
      expect(table.among(o).map((i) => list[i])).toEqual(list.filter((p) => plan.isFree(p, o)));
    for (const r of numbers(q.requests)) {
      const offer = plan.servedBy(r);
      if (!offer || offer.members.length === 1) expect(plan.worthAlone(r)).toBe(offer?.welfare ?? 0);
      else expect(plan.worthAlone(r)).toBeGreaterThan(1_000_000_000);
    }
  });
});
