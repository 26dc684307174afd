import { makeInstance } from '../../../test/bench/make-instance.js';
import { type Instance } from '../format/instance.js';
import { match } from '../match.js';
import { type PlannedOffer } from '../offers/chosen-offer.js';
import { compile } from '../problem/compile.js';
import { Random } from '../problem/random.js';
import { enumerateSingles } from '../problem/singles.js';
import { makeTables } from '../problem/tables.js';
import { BestResponses } from './best-responses.js';

const EFFORT = { passes: 1, branches: 10_000, weeks: 10_000 };

function respond(instance: Instance, offers: readonly PlannedOffer[], passes = 1): BestResponses {
  const tables = makeTables(compile(instance));
  const singles = enumerateSingles(tables.problem, tables.grid, 0, tables.problem.providers);
  const best = new BestResponses(tables, singles, offers);
  best.run({ ...EFFORT, passes }, new Random(1), () => false);
  return best;
}

describe('best responses', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('are the best week there is where one provider is alone (seed %i)', (seed) => {
    const instance = makeInstance({ city: 'milano', requests: 40, providers: 1, seed });
    const best = match(instance);
    expect(best.bound).toBe(best.welfare);
    expect(respond(instance, []).welfare).toBe(best.welfare);
  });

  it('never make a plan worse, and end where nobody can do better alone', () => {
    const instance = makeInstance({ city: 'milano', requests: 120, providers: 25, seed: 2 });
    const first = respond(instance, []);
    const second = respond(instance, first.offers());
    const third = respond(instance, second.offers(), 4);
    expect(first.welfare).toBeGreaterThan(0);
    expect(second.welfare).toBeGreaterThanOrEqual(first.welfare);
    expect(third.welfare).toBeGreaterThanOrEqual(second.welfare);
    expect(respond(instance, third.offers()).welfare).toBe(third.welfare);
    expect(third.welfare).toBeLessThanOrEqual(match(instance).bound!);
  });

  it('stop when asked', () => {
    const instance = makeInstance({ city: 'rhodense', requests: 60, providers: 12, seed: 1 });
    const tables = makeTables(compile(instance));
    const singles = enumerateSingles(tables.problem, tables.grid, 0, tables.problem.providers);
    const best = new BestResponses(tables, singles, []);
    best.run(EFFORT, new Random(1), () => true);
    expect(best.offers()).toEqual([]);
  });
});
