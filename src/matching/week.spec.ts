import { makeInstance } from '../../test/bench/make-instance.js';
import { singleVenue } from './chosen-offer.js';
import { OfferPool } from './offer-pool.js';
import { compile } from './compile.js';
import { type Problem, travel } from './problem.js';
import { Random } from './random.js';
import { enumerateSingles, RequestGrid } from './singles.js';
import { WeekSolver } from './week.js';

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

/** The best week by trying every set. */
function bestWeek(q: Problem, provider: number, pool: OfferPool, value: number[]): number {
  const from = (i: number, chosen: number[], hours: number, sum: number): number => {
    if (i === value.length) return sum;
    let best = from(i + 1, chosen, hours, sum);
    const presence = hours + pool.presence[i];
    if (presence <= q.maxWeek[provider] && chosen.every((other) => fit(q, pool, i, other)))
      best = Math.max(best, from(i + 1, [...chosen, i], presence, sum + value[i]));
    return best;
  };
  return from(0, [], 0, 0);
}

describe('WeekSolver', () => {
  const problem = compile(makeInstance({ city: 'milano', requests: 300, providers: 60, seed: 5 }));
  const singles = enumerateSingles(problem, new RequestGrid(problem), 0, problem.providers);
  const random = new Random(7);

  /** Some offers of the provider, drawn by lot, and what each is worth after random prices. */
  function draw(provider: number): { pool: OfferPool; value: number[] } {
    const pool = new OfferPool();
    const value: number[] = [];
    const own = singles.first[provider + 1] - singles.first[provider];
    for (let k = 0; k < Math.min(own, 16); k++) {
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
});
