import fc from 'fast-check';
import { makeInstance } from '../../../test/bench/make-instance.js';
import { randomTown } from '../../../test/matching/random-town.js';
import { compile } from '../problem/compile.js';
import { metres, SLOTS } from '../problem/problem.js';
import { Random } from '../problem/random.js';
import { makeTables } from '../problem/tables.js';
import { IdealScan, worthAt } from './ideal-scan.js';
import { bestCompany, IdealPair } from './ideal-worth.js';

const making = randomTown([10, 60], [2, 10], [1, 4]);

describe('the scan of all pairs', () => {
  it('finds what each request is worth at any prices of time as trying every provider does', () => {
    let served = 0;
    fc.assert(
      fc.property(making, (each) => {
        const tables = makeTables(compile(makeInstance(each)));
        const { problem: q, grid } = tables;
        const random = new Random(each.seed);
        const price = Float32Array.from({ length: q.providers * SLOTS }, () => random.below(300));
        const company = bestCompany(tables);
        const pair = new IdealPair(q, company);
        const plainly = Float64Array.from({ length: q.requests }, (_, r) => {
          let best = 0;
          for (let p = 0; p < q.providers; p++) {
            const home = q.place[r];
            const way = metres(q.providerX[p], q.providerY[p], q.placeX[home], q.placeY[home]);
            const walk = q.isGroup[q.service[r]] === 1 ? q.maxWalk[r] + 1 : 0;
            if (way > q.maxTravel[p] + walk || !pair.turnTo(p, r, way <= q.maxTravel[p])) continue;
            for (let o = q.optFirst[r]; o < q.optFirst[r + 1]; o++) {
              let takes = 0;
              for (let s = q.sesFirst[o]; s < q.sesFirst[o + 1]; s++)
                for (let t = q.sesStart[s]; t < q.sesEnd[s]; t++) takes += price[p * SLOTS + t];
              best = Math.max(best, pair.brings(o) - pair.share * takes);
            }
          }
          if (best > 0) served++;
          return Math.ceil(best);
        });
        const scan = new IdealScan(q, grid, company);
        expect(Array.from(worthAt(scan, q, price))).toEqual(Array.from(plainly));
      }),
      { numRuns: 40, seed: 3 },
    );
    expect(served).toBeGreaterThan(200);
  });

  it('meets a third of all pairs when every third is looked at, and of most requests some', () => {
    const tables = makeTables(compile(makeInstance({ city: 'milano', requests: 300, providers: 50, seed: 2 })));
    const { problem: q, grid } = tables;
    const scan = new IdealScan(q, grid, bestCompany(tables));
    const met = (every: number) => {
      const [pairs, requests] = [new Set<string>(), new Set<number>()];
      scan.run(
        new Float32Array(q.providers * SLOTS),
        new Float64Array(q.requests),
        (p, o) => {
          pairs.add(`${p} ${q.optRequest[o]}`);
          requests.add(q.optRequest[o]);
        },
        every,
      );
      return { pairs, requests };
    };
    const [all, third] = [met(1), met(3)];
    expect(all.pairs.size).toBeGreaterThan(100);
    expect(third.pairs.size / all.pairs.size).toBeGreaterThan(0.2);
    expect(third.pairs.size / all.pairs.size).toBeLessThan(0.47);
    expect([...third.pairs].every((pair) => all.pairs.has(pair))).toBe(true);
    expect(third.requests.size / all.requests.size).toBeGreaterThan(0.5);
  });
});
