import { makeInstance } from '../../../test/bench/make-instance.js';
import { compile } from '../problem/compile.js';
import { makeTables } from '../problem/tables.js';
import { countMeetings } from '../problem/venues.js';
import { listSweeps, workFor } from './city-work.js';

describe('the sweeps of a city', () => {
  const sweeps = listSweeps({
    begins: { ideal: null, first: 3, step: 0.25 },
    looks: 2,
    calm: 3,
    last: 4,
    visits: 16,
    weeks: 2000,
  });
  const looks = [...sweeps.keys()].filter((k) => sweeps[k].branches > 0);

  it('come to rest between two looks, after the groups found were shown to all', () => {
    expect(looks).toHaveLength(2);
    for (const k of looks) {
      expect(sweeps[k + 1]).toMatchObject({ branches: 0, shows: true });
      for (const calm of sweeps.slice(k + 2, k + 5)) expect(calm).toMatchObject({ branches: 0 });
      expect(sweeps.slice(k + 2, k + 5).some(({ shows }) => shows)).toBe(false);
    }
    expect(sweeps).toHaveLength(looks[1] + 5 + 4);
  });

  it('move prices less and less, and a little to the end', () => {
    const steps = sweeps.map(({ step }) => step);
    expect(steps).toEqual(steps.toSorted((a, b) => b - a));
    expect(steps[0]).toBe(0.25);
    expect(steps.at(-1)).toBeCloseTo(0.005);
  });
});

describe('the work on a city', () => {
  it('is less the more requests there are, and the more of them could meet', () => {
    const looks = (requests: number, meetings: number) => workFor(requests, meetings, 'normal').looks;
    expect(looks(2000, 50_000)).toBeGreaterThan(looks(2000, 5_000_000));
    expect(looks(2000, 50_000)).toBeGreaterThan(looks(20_000, 50_000));
    for (const requests of [1000, 3000, 10_000])
      for (const meetings of [100_000, 3_000_000]) {
        const [quick, normal, best] = (['quick', 'normal', 'best'] as const).map((effort) =>
          workFor(requests, meetings, effort),
        );
        expect(quick.steps).toBeLessThan(normal.steps);
        expect(quick.visits * quick.looks).toBeLessThanOrEqual(normal.visits * normal.looks);
        expect(normal.visits * normal.looks).toBeLessThanOrEqual(best.visits * best.looks);
        expect(normal.steps).toBeLessThan(best.steps);
      }
  });

  it('counts who could meet at each place, once for all hosts there', () => {
    const { venues, problem } = makeTables(
      compile(makeInstance({ city: 'milano', requests: 60, providers: 5, seed: 4 })),
    );
    const meetings = new Set<string>();
    for (let v = 0; v < venues.venue.length; v++) {
      const guests = venues.guest.subarray(venues.guestFirst[v], venues.guestEnd[v]);
      for (const g of guests) for (const h of guests) meetings.add([problem.service[g], venues.place[v], g, h].join());
    }
    expect(meetings.size).toBeGreaterThan(0);
    expect(countMeetings(venues)).toBe(meetings.size);
  });
});
