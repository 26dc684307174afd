import fc from 'fast-check';
import { costOf } from './exact-share.js';
import { blocksOf } from './weekly-blocks.js';

const MAX_GAP = 2;

/** Members with their units and disjoint sessions. */
const members = fc.array(
  fc.record({
    units: fc.integer({ min: 1, max: 5 }),
    sessions: fc
      .uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 6 })
      .map((marks) => marks.sort((a, b) => a - b))
      .map((marks) =>
        marks.flatMap((start, i) => (i % 2 === 0 && i + 1 < marks.length ? [[start, marks[i + 1]]] : [])),
      ),
  }),
  { minLength: 1, maxLength: 6 },
);

const rates = fc
  .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }))
  .map(([a, b]) => ({ service: 's', capacity: 99, base: 4 * Math.max(a, b), extra: 4 * Math.min(a, b) }));

describe('costOf', () => {
  it('splits the cost by the words of the problem, with exact floors and ceilings', () => {
    fc.assert(
      fc.property(members, rates, fc.integer({ min: 0, max: 12 }), (people, rate, minBlock) => {
        const visits = people.flatMap(({ sessions }, member) =>
          sessions.map(([start, end]) => ({ start, end, member })),
        );
        const blocks = blocksOf(visits, MAX_GAP);
        const units = people.map((person) => person.units);
        const { cost, shares } = costOf(blocks, units, rate, minBlock);
        const plain = people.map(() => 0);
        for (const block of blocks) {
          const inBlock = visits.filter(({ start }) => start >= block.start && start < block.end);
          const at = (slot: number): typeof inBlock => inBlock.filter(({ start, end }) => start <= slot && slot < end);
          let idle = Math.max(0, minBlock - (block.end - block.start));
          for (let slot = block.start; slot < block.end; slot++) {
            const k = at(slot).reduce((sum, { member }) => sum + units[member], 0);
            if (k === 0) idle++;
            for (const { member } of at(slot)) {
              plain[member] += (((rate.base + (k - 1) * rate.extra) / 4) * units[member]) / k;
            }
          }
          const total = inBlock.reduce((sum, { start, end }) => sum + end - start, 0);
          for (const { member, start, end } of inBlock) {
            plain[member] += (((idle * rate.base) / 4) * (end - start)) / total;
          }
        }
        expect(cost).toBeCloseTo(
          plain.reduce((sum, share) => sum + share, 0),
          5,
        );
        shares.forEach(({ floor, ceiling }, member) => {
          expect(floor).toBe(Math.floor(plain[member] + 1e-7));
          // Plus 0: rounded up, what is a little less than nothing is -0.
          expect(ceiling).toBe(Math.ceil(plain[member] - 1e-7) + 0);
        });
      }),
    );
  });

  it('knows a whole share for what it is, where thirds add up', () => {
    const blocks = blocksOf(
      [0, 1, 2].map((member) => ({ start: 0, end: 3, member })),
      MAX_GAP,
    );
    const { cost, shares } = costOf(blocks, [1, 1, 1], { service: 's', capacity: 3, base: 400, extra: 300 }, 0);
    expect(cost).toBe(750);
    expect(shares.map(({ floor, ceiling }) => [floor, ceiling])).toEqual([
      [250, 250],
      [250, 250],
      [250, 250],
    ]);
  });
});
