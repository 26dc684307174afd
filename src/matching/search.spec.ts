import { makeInstance } from '../../test/bench/make-instance.js';
import { Auction } from './auction.js';
import { chooseOffer } from './chosen-offer.js';
import { Market } from './market.js';
import { compile } from './compile.js';
import { Random } from './random.js';
import { PlanSearch } from './search.js';
import { enumerateSingles } from './singles.js';
import { makeTables } from './tables.js';

describe('PlanSearch', () => {
  const problem = compile(makeInstance({ city: 'milano', requests: 200, providers: 50, seed: 4 }));

  function prepare(): Market {
    const tables = makeTables(problem);
    const singles = enumerateSingles(problem, tables.grid, 0, problem.providers);
    const auction = new Auction(tables, singles, new Random(1));
    const market = new Market(problem);
    for (const step of [0.2, 0.1]) auction.sweep({ step, branches: 50, weeks: 200 }, () => false);
    auction.list(market, 2000, 100);
    return market;
  }

  it('keeps its books: after many moves the welfare is that of the offers, and every request is served once', () => {
    const market = prepare();
    const search = new PlanSearch(market, new Random(2));
    search.construct(3);
    let best = search.welfare;
    for (let k = 0; k < 300; k++) {
      search.shake();
      expect(search.welfare).toBeGreaterThanOrEqual(best);
      best = search.welfare;
    }
    const plan = search.plan();
    const judged = plan.map(({ provider, members, venue }) => chooseOffer(market.pricing, provider, members, venue));
    expect(judged.reduce((sum, offer) => sum + offer!.welfare, 0)).toBe(search.welfare);
    const served = plan.flatMap(({ members }) => members.map((o) => problem.optRequest[o]));
    expect(new Set(served).size).toBe(served.length);
    expect(served.every((r) => search.servedBy[r] >= 0)).toBe(true);
    expect(search.servedBy.filter((by) => by >= 0).length).toBe(served.length);
  });

  it('makes the same plan from the same seed', () => {
    const plans = [1, 2].map(() => {
      const search = new PlanSearch(prepare(), new Random(9));
      search.construct(2);
      for (let k = 0; k < 100; k++) search.shake();
      return search.plan();
    });
    expect(plans[0]).toEqual(plans[1]);
  });
});
