import fc from 'fast-check';
import { BestPairs } from './pairs-at-hand.js';

describe('the best pairs of each request', () => {
  it('are those that sorting finds, without those that were at hand before', () => {
    const offered = fc.record({ request: fc.nat(2), worth: fc.integer({ min: 1, max: 1e6 }), before: fc.boolean() });
    fc.assert(
      fc.property(fc.uniqueArray(offered, { selector: ({ worth }) => worth, maxLength: 40 }), (all) => {
        const best = new BestPairs(3, 4);
        // Those at hand are counted first, as a look does.
        const inOrder = [...all.filter(({ before }) => before), ...all.filter(({ before }) => !before)];
        for (const { request, worth, before } of inOrder)
          if (before) best.count(request, worth);
          else best.add(request, worth, 0, worth, 0, 1);
        const sorted = [0, 1, 2].map((r) =>
          all.filter(({ request }) => request === r).sort((a, b) => b.worth - a.worth),
        );
        const expected = sorted.flatMap((own) => own.slice(0, 4).filter(({ before }) => !before));
        // A place in the list is used again by a better pair of the same request; none of the best is lost.
        for (const { worth } of expected) expect(best.list.option).toContain(worth);
        expect(Array.from(best.least)).toEqual(sorted.map((own) => own[3]?.worth ?? 0));
      }),
    );
  });
});
