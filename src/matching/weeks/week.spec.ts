import { makeInstance } from '../../../test/bench/make-instance.js';
import { singleVenue } from '../offers/chosen-offer.js';
import { OfferPool } from '../offers/offer-pool.js';
import { compile } from '../problem/compile.js';
import { type Problem, SLOTS, travel } from '../problem/problem.js';
import { Random } from '../problem/random.js';
import { enumerateSingles, RequestGrid } from '../problem/singles.js';
import { EASY, WeekSolver } from './week.js';

/** Whether offers `a` and `b` of the pool fit in one week, slot by slot and way by way. */
function fit(q: Problem, pool: OfferPool, a: number, b: number): boolean {
  if (q.optRequest[pool.membersOf(a)[0]] === q.optRequest[pool.membersOf(b)[0]]) return false;
  const x = pool.blocksOf(a);
  const y = pool.blocksOf(b);
  for (let i = 0; i < x.count; i++)
    for (let j = 0; j < y.count; j++) {
      const apart =
        x.start[i] >= y.end[j] + travel(q, y.to[j], x.from[i]) ||
        y.start[j] >= x.end[i] + travel(q, x.to[i], y.from[j]);
      if (!apart) return false;
    }
  return true;
}

/** The best week by trying every set, but for those that all further offers together could not make the best. */
function bestWeek(q: Problem, provider: number, pool: OfferPool, value: number[]): number {
  const rest = [0];
  for (let i = value.length - 1; i >= 0; i--) rest.unshift(rest[0] + Math.max(0, value[i]));
  let best = 0;
  const from = (i: number, chosen: number[], hours: number, sum: number): void => {
    best = Math.max(best, sum);
    if (sum + rest[i] <= best) return;
    const presence = hours + pool.presence[i];
    if (presence <= q.maxWeek[provider] && chosen.every((other) => fit(q, pool, i, other)))
      from(i + 1, [...chosen, i], presence, sum + value[i]);
    from(i + 1, chosen, hours, sum);
  };
  from(0, [], 0, 0);
  return best;
}

describe('WeekSolver', () => {
  const problem = compile(makeInstance({ city: 'milano', requests: 300, providers: 60, seed: 5 }));
  const singles = enumerateSingles(problem, new RequestGrid(problem), 0, problem.providers);
  const random = new Random(7);

  /** Some offers of the provider, drawn by lot, and what each is worth after random prices. */
  function draw(provider: number, most = 16): { pool: OfferPool; value: number[] } {
    const pool = new OfferPool();
    const value: number[] = [];
    const own = singles.first[provider + 1] - singles.first[provider];
    for (let k = 0; k < Math.min(own, most); k++) {
      const i = singles.first[provider] + random.below(own);
      const o = singles.option[i];
      const a = problem.blkFirst[o];
      const b = problem.blkFirst[o + 1];
      const place = problem.place[problem.optRequest[o]];
      const { blkStart, blkEnd } = problem;
      pool.addSingle(o, singleVenue(problem, o), singles.welfare[i], place, a, b, blkStart, blkEnd);
      value.push(singles.welfare[i] - random.below(singles.welfare[i] + 200));
    }
    return { pool, value };
  }

  it('finds the week that trying every set finds, and proves it', () => {
    const week = new WeekSolver(problem);
    for (let provider = 0; provider < problem.providers; provider++) {
      const { pool, value } = draw(provider);
      const list = value.map((_, i) => i);
      // The prices of time are those of the provider before: any will do.
      week.solve(provider, pool, list, value, list.length, 1_000_000, 3);
      const best = bestWeek(problem, provider, pool, value);
      expect({ provider, value: week.value, bound: week.bound }).toEqual({ provider, value: best, bound: best });
      expect(week.root).toBeGreaterThanOrEqual(best);
      const chosen = Array.from(week.best.subarray(0, week.bestCount));
      expect(chosen.reduce((sum, i) => sum + value[i], 0)).toBe(best);
    }
  });

  it('bounds the best week however few branches it may see', () => {
    const week = new WeekSolver(problem);
    for (let provider = 0; provider < problem.providers; provider++) {
      const { pool, value } = draw(provider);
      const list = value.map((_, i) => i);
      week.solve(provider, pool, list, value, list.length, random.below(4), random.below(3));
      const best = bestWeek(problem, provider, pool, value);
      expect(week.value).toBeLessThanOrEqual(best);
      expect(week.bound).toBeGreaterThanOrEqual(best);
    }
  });

  it('finds and bounds the best week where many weeks come near to it', () => {
    const week = new WeekSolver(problem);
    let hard = 0;
    for (let provider = 0; provider < problem.providers; provider++) {
      const { pool, value } = draw(provider, 55);
      const list = value.map((_, i) => i);
      const best = bestWeek(problem, provider, pool, value);
      for (const limit of [1_000_000, EASY + random.below(400)]) {
        // Prices far too high leave much to lose.
        for (let t = 0; t < SLOTS; t++) week.y[t] = random.below(400);
        week.solve(provider, pool, list, value, list.length, limit, 0);
        expect(week.value).toBeLessThanOrEqual(best);
        expect(week.bound).toBeGreaterThanOrEqual(best);
        if (week.nodes <= limit)
          expect({ provider, value: week.value, bound: week.bound }).toEqual({ provider, value: best, bound: best });
        if (week.nodes > EASY) hard++;
      }
    }
    expect(hard).toBeGreaterThan(5);
  });
});
