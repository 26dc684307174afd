import fc from 'fast-check';
import { type Problem } from '../problem/problem.js';
import { Random } from '../problem/random.js';
import { type Week, type WeekPool } from '../weeks/week-pool.js';
import { BestWeeks } from './best-weeks.js';
import { type Held, heldBy, fits } from './held.js';
import { JointSearch } from './joint-search.js';
import { type Neighbours } from './neighbours.js';

const [PROVIDERS, REQUESTS, ROOMS] = [12, 30, 2];
const town = { providers: PROVIDERS, requests: REQUESTS, rooms: ROOMS } as Problem;

function draw(random: Random): Week[] {
  return Array.from({ length: 90 }, () => {
    const requests = new Set(Array.from({ length: 1 + random.below(4) }, () => random.below(REQUESTS)));
    const start = random.below(20);
    const rooms = random.below(3) === 0 ? [{ room: random.below(ROOMS), start, end: start + 1 + random.below(8) }] : [];
    const welfare = 100 + random.below(900);
    return { provider: random.below(PROVIDERS), welfare, offers: [], requests: [...requests], rooms };
  });
}

/** Takes the weeks that are worth most, one after the other, as long as they fit. */
function greedily(weeks: readonly Week[], open: readonly number[], held: Held): number[] {
  const taken: number[] = [];
  for (const w of open.toSorted((a, b) => weeks[b].welfare - weeks[a].welfare)) {
    const beside = heldBy(
      town,
      taken.map((other) => weeks[other]),
    );
    const isFree = taken.every((other) => weeks[other].provider !== weeks[w].provider);
    if (isFree && fits(held, weeks[w]) && fits(beside, weeks[w])) taken.push(w);
  }
  return taken;
}

describe('neighbourhoods that choose side by side', () => {
  it('leave a plan in which nothing is taken twice, and which is worth no less', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 4 }), (seed, many) => {
        const random = new Random(seed);
        const pool = { weeks: draw(random) } as unknown as WeekPool;
        const best = new BestWeeks(pool);
        const choose = (few: readonly Neighbours[]) => {
          expect(new Set(few.flatMap(({ providers }) => providers)).size).toBe(few.flatMap((n) => n.providers).length);
          return few.map(({ weeks, held, value }) => {
            const chosen = greedily(pool.weeks, weeks, held);
            return chosen.reduce((sum, w) => sum + pool.weeks[w].welfare, 0) > value ? chosen : null;
          });
        };
        const search = new JointSearch(town, new Int32Array(REQUESTS).fill(1), choose, pool, best, random);
        for (let k = 0; k < 6; k++) {
          const before = best.value;
          search.step(many);
          expect(best.value).toBeGreaterThanOrEqual(before);
          const plan = best.weeks.map((w) => pool.weeks[w]);
          for (const all of [plan.map(({ provider }) => provider), plan.flatMap(({ requests }) => requests)])
            expect(new Set(all).size).toBe(all.length);
          plan.forEach((week, i) =>
            expect(fits(heldBy(town, plan.toSpliced(i, 1)), { ...week, requests: [] })).toBe(true),
          );
        }
        expect(best.value).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });
});
