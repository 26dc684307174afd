import { makeInstance } from '../../../test/bench/make-instance.js';
import { Auction } from '../auction/auction.js';
import { match } from '../match.js';
import { compile } from '../problem/compile.js';
import { Random } from '../problem/random.js';
import { enumerateSingles } from '../problem/singles.js';
import { makeTables } from '../problem/tables.js';
import { WeekPool } from '../weeks/week-pool.js';
import { BestWeeks } from './best-weeks.js';
import { oneByOne, WeekDive } from './week-dive.js';

const instance = makeInstance({ city: 'milano', requests: 60, providers: 15, seed: 3 });
const problem = compile(instance);
const tables = makeTables(problem);
const EFFORT = { passes: 4, steps: 500, share: 0.1, near: 0.02 };

/** The weeks that a dive chooses at the prices of a short auction, ended when told. */
function dive(ends: (done: number) => boolean): { pool: WeekPool; weeks: readonly number[] } {
  const auction = new Auction(tables, enumerateSingles(problem, tables.grid, 0, problem.providers), new Random(1));
  for (let k = 0; k < 10; k++)
    auction.sweep({ step: 0.2 * 0.8 ** k, branches: k % 3 === 0 ? 60 : 0, weeks: 500 }, () => false);
  const pool = new WeekPool(problem);
  return { pool, weeks: new WeekDive(problem, oneByOne(auction, pool), pool).run(EFFORT, ends) };
}

/** What the chosen weeks are worth, once it is sure that nothing is taken twice. */
function worth({ pool, weeks }: { pool: WeekPool; weeks: readonly number[] }): number {
  const chosen = weeks.map((w) => pool.weeks[w]);
  for (const all of [chosen.map(({ provider }) => provider), chosen.flatMap(({ requests }) => requests)])
    expect(new Set(all).size).toBe(all.length);
  const times = chosen.flatMap(({ rooms }) => rooms);
  times.forEach((a, i) =>
    times.slice(i + 1).forEach((b) => expect(a.room !== b.room || a.start >= b.end || b.start >= a.end).toBe(true)),
  );
  const best = new BestWeeks(pool);
  best.propose(weeks);
  return best.value;
}

describe('WeekDive', () => {
  it('chooses weeks that go together and come near to the best plan', () => {
    const best = match(instance);
    expect(best.bound).toBe(best.welfare);
    const told: number[] = [];
    const value = worth(dive((done) => told.push(done) < 0));
    expect(value).toBeGreaterThan(0.93 * best.welfare);
    expect(value).toBeLessThanOrEqual(best.welfare);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBeLessThanOrEqual(1);
  });

  it('chooses at once where it is stopped', () => {
    expect(worth(dive(() => true))).toBeGreaterThan(0.5 * worth(dive(() => false)));
  });
});
