import fc from 'fast-check';
import { findBetterWeek, type PricedWeek } from './check-week.js';
import { travelSlots } from './measure.js';
import { type WeekOffer } from './offer-judge.js';

const METRES_PER_SLOT = 1000;
const PLACES = [
  { x: 0, y: 0 },
  { x: 900, y: 0 },
];

/** An offer of one block at a place, worth what its slots cost less what it loses. */
function offer(asker: number, [start, end]: readonly [number, number], place: number, week: PricedWeek, loss = 0) {
  let value = (end - start) * week.presence - loss;
  for (let t = start; t < end; t++) value += week.slots[t];
  const blocks = [{ start, end, from: PLACES[place], to: PLACES[place] }];
  return { value, presence: end - start, blocks, askers: [asker] };
}

function priced(prices: readonly number[], presence: number, maxWeek: number): PricedWeek {
  const slots = new Float64Array(672);
  slots.set(prices);
  return { slots, presence, maxWeek };
}

/** The worth of the best choice, by trying all. */
function bestOf(offers: readonly WeekOffer[], maxWeek: number): number {
  let best = 0;
  for (let set = 0; set < 1 << offers.length; set++) {
    const chosen = offers.filter((_, i) => (set >> i) & 1);
    const hours = chosen.reduce((sum, { presence }) => sum + presence, 0);
    const apart = (a: WeekOffer, b: WeekOffer) => {
      const [first, then] =
        a.blocks[0].start <= b.blocks[0].start ? [a.blocks[0], b.blocks[0]] : [b.blocks[0], a.blocks[0]];
      const way = travelSlots(first.to, then.from, METRES_PER_SLOT);
      return a.askers[0] !== b.askers[0] && then.start - first.end >= way;
    };
    if (hours <= maxWeek && chosen.every((a, i) => chosen.slice(i + 1).every((b) => apart(a, b))))
      best = Math.max(
        best,
        chosen.reduce((sum, { value }) => sum + value, 0),
      );
  }
  return best;
}

describe('findBetterWeek', () => {
  it('finds a better week where there is one, and none where there is none', () => {
    const drawn = fc.record({
      prices: fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 12, maxLength: 12 }),
      presence: fc.constantFrom(0, 3),
      maxWeek: fc.integer({ min: 2, max: 12 }),
      offers: fc.array(
        fc.record({
          asker: fc.nat(5),
          start: fc.nat(10),
          length: fc.integer({ min: 1, max: 4 }),
          place: fc.nat(1),
          loss: fc.nat(20),
        }),
        { maxLength: 9 },
      ),
    });
    fc.assert(
      fc.property(drawn, ({ prices, presence, maxWeek, offers: told }) => {
        const week = priced(prices, presence, maxWeek);
        const offers = told.map(({ asker, start, length, place, loss }) =>
          offer(asker, [start, Math.min(12, start + length)], place, week, loss),
        );
        const best = bestOf(offers, maxWeek);
        expect(findBetterWeek(offers, week, best, METRES_PER_SLOT)).toBeNull();
        if (best === 0) return;
        const better = findBetterWeek(offers, week, best - 1, METRES_PER_SLOT)!;
        expect(better.reduce((sum, { value }) => sum + value, 0)).toBe(best);
      }),
      { numRuns: 300 },
    );
  });

  it('gives up a choice at once of which no offer can fill what is left', () => {
    // Twenty hours of two slots: the first is wanted three times at one place, the second at another, too far to get to.
    const prices = Array.from({ length: 80 }, (_, t) => [2, 1, 0, 0][t % 4]);
    const week = priced(prices, 0, 80);
    const offers = Array.from({ length: 80 }, (_, k) => {
      const start = 4 * (k >> 2);
      return k % 4 < 3 ? offer(k, [start, start + 1], 0, week) : offer(k, [start + 1, start + 2], 1, week);
    });
    // The best week is worth 40; that none is worth more than 50 is seen after ten hours.
    expect(findBetterWeek(offers, week, 50, METRES_PER_SLOT)).toBeNull();
    expect(findBetterWeek(offers, week, 39, METRES_PER_SLOT)).toHaveLength(20);
  });
});
