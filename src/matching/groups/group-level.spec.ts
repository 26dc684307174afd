import fc from 'fast-check';
import { Level } from './group-level.js';

/** Requests with the ceilings, by units and by heads, of each of their timetables. */
const cents = fc.integer({ min: -50, max: 200 });
const requests = fc.array(fc.array(fc.tuple(cents, cents), { minLength: 1, maxLength: 3 }), { maxLength: 6 });

interface Candidate {
  readonly i: number;
  readonly request: number;
  readonly byUnits: number;
  readonly byHeads: number;
}

function listed(of: readonly (readonly (readonly [number, number])[])[], k: number) {
  const candidates: Candidate[] = [];
  of.forEach((timetables, request) => {
    for (const [byUnits, byHeads] of timetables) candidates.push({ i: candidates.length, request, byUnits, byHeads });
  });
  const level = new Level();
  level.reserve(candidates.length);
  level.begin(k);
  for (const { i, request, byUnits, byHeads } of candidates) level.add(i, request, byUnits, byHeads);
  return { level, candidates };
}

const left = ({ count, candidate }: Level): number[] => Array.from(candidate.subarray(0, count));

/** The most that at most `k` of these bring together, one for each request. */
function most(candidates: readonly Candidate[], k: number, of: (one: Candidate) => number): number {
  const best = new Map<number, number>();
  for (const one of candidates) best.set(one.request, Math.max(best.get(one.request) ?? 0, of(one)));
  return [...best.values()]
    .sort((a, b) => b - a)
    .slice(0, k)
    .reduce((sum, value) => sum + value, 0);
}

describe('Level', () => {
  it('drops nobody who brings what is missing with others by either ceiling, and all where nobody does', () => {
    fc.assert(
      fc.property(requests, fc.integer({ min: 1, max: 4 }), fc.integer({ min: -20, max: 500 }), (of, k, missing) => {
        const { level, candidates } = listed(of, k);
        level.dropPoor(missing, k);
        const kept = new Set(left(level));
        const ways = [(one: Candidate) => one.byUnits, (one: Candidate) => one.byHeads];
        for (const one of candidates) {
          const others = candidates.filter(({ request }) => request !== one.request);
          if (ways.every((way) => way(one) + most(others, k - 1, way) > missing)) expect(kept).toContain(one.i);
        }
        if (ways.some((way) => most(candidates, k, way) <= missing)) expect(kept.size).toBe(0);
      }),
      { seed: 7 },
    );
  });

  it('puts the requests first whose best timetable promises most by heads, each with its timetables as they stood', () => {
    fc.assert(
      fc.property(requests, (of) => {
        const { level, candidates } = listed(of, 3);
        level.sort();
        const promise = of.map((timetables) => Math.max(...timetables.map(([, byHeads]) => byHeads)));
        const order = [...candidates].sort((a, b) => promise[b.request] - promise[a.request] || a.i - b.i);
        expect(left(level)).toEqual(order.map(({ i }) => i));
        order.forEach(({ request, byUnits, byHeads }, j) =>
          expect([level.request[j], level.byUnits[j], level.byHeads[j]]).toEqual([request, byUnits, byHeads]),
        );
      }),
      { seed: 7 },
    );
  });
});
