import fc from 'fast-check';
import { type Problem, SLOTS } from '../problem/problem.js';
import { Attendance } from './attendance.js';
import { CrowdHouseholds } from './crowd-households.js';
import { CrowdSpans } from './crowd-spans.js';
import { type GroupSetting } from './group-growth.js';
import { Level } from './group-level.js';
import { GroupPurse } from './group-purse.js';

interface Household {
  readonly units: number;
  /** Timetables, each of sessions in order. */
  readonly options: readonly (readonly (readonly [number, number])[])[];
}

/** Sessions between which nobody is there: a gap, then a length, over some three days. */
const timetable = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 6 })), { minLength: 1, maxLength: 3 })
  .map((steps) => {
    let at = 0;
    return steps.map(([gap, length]) => [(at += gap), (at += length)] as const);
  });
const household: fc.Arbitrary<Household> = fc.record({
  units: fc.integer({ min: 1, max: 3 }),
  options: fc.array(timetable, { minLength: 1, maxLength: 2 }),
});
const households = fc.array(household, { minLength: 2, maxLength: 4 });

const RATE = { base: Int32Array.of(300), extra: Int32Array.of(60) };

/** The crowd in which each household stands with all its timetables. */
function layOut(crowd: readonly Household[]) {
  const timetables = crowd.flatMap(({ options }, r) => options.map((sessions) => ({ r, sessions })));
  const sesFirst = [0];
  for (const { sessions } of timetables) sesFirst.push(sesFirst[sesFirst.length - 1] + sessions.length);
  const all = timetables.flatMap(({ sessions }) => sessions);
  const problem = {
    ...RATE,
    sesFirst,
    sesStart: all.map(([start]) => start),
    sesEnd: all.map(([, end]) => end),
    optRequest: timetables.map(({ r }) => r),
    optSlots: timetables.map(() => 0),
    units: crowd.map(({ units }) => units),
    budget: crowd.map(() => 0),
  } as unknown as Problem;
  const count = timetables.length;
  const spans = new CrowdSpans(problem);
  spans.begin(
    Int32Array.from({ length: count }, (_, o) => o),
    count,
  );
  return { problem, spans, count };
}

/** The slots that a candidate attends, as the spans number them. */
function slotsOf({ first, from, to }: CrowdSpans, i: number): number[] {
  const slots: number[] = [];
  for (let s = first[i]; s < first[i + 1]; s++) for (let t = from[s]; t < to[s]; t++) slots.push(t);
  return slots;
}

/** Every choice of at most `k` candidates of different households. */
function choices({ request }: CrowdSpans, count: number, k: number): number[][] {
  let all: number[][] = [[]];
  for (let i = 0; i < count; i++)
    all = all.concat(
      all.filter((some) => some.length < k && some.every((j) => request[j] !== request[i])).map((some) => [...some, i]),
    );
  return all;
}

describe('CrowdHouseholds', () => {
  it('has a household there when any of its timetables has it there', () => {
    fc.assert(
      fc.property(households, (crowd) => {
        const { spans, count } = layOut(crowd);
        const united = new CrowdHouseholds();
        united.begin(spans, count);
        crowd.forEach((_, h) => {
          const own = Array.from({ length: count }, (__, i) => i).filter((i) => spans.request[i] === h);
          const there = new Set(own.flatMap((i) => slotsOf(spans, i)));
          const runs: number[] = [];
          for (let s = united.first[h]; s < united.first[h + 1]; s++)
            for (let t = united.from[s]; t < united.to[s]; t++) runs.push(t);
          expect(runs).toEqual([...there].sort((a, b) => a - b));
          own.forEach((i) => expect(united.household[i]).toBe(h));
          const days = own.flatMap((i) => Array.from(spans.day.subarray(spans.first[i], spans.first[i + 1])));
          expect(united.days[h]).toBe([...new Set(days)].reduce((set, day) => set | (1 << day), 0));
        });
      }),
      { seed: 7 },
    );
  });
});

describe('Attendance', () => {
  it('lets nobody bear more than any who join together bear, nor pay more than among them', () => {
    const slots = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: SLOTS, maxLength: SLOTS });
    fc.assert(
      fc.property(
        households,
        slots,
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 3, max: 6 }),
        (crowd, costs, k, limit) => {
          const { problem, spans, count } = layOut(crowd);
          const present = new Int32Array(SLOTS);
          const uncovered = Int32Array.from(costs);
          // One unit is there already at some slots, which nobody who comes has to pay for.
          for (let t = 0; t < spans.width; t += 3) {
            present[t] = 1;
            uncovered[t] = 0;
          }
          const purse = new GroupPurse(spans, problem, present);
          purse.begin({ at: 0, unitsLimit: limit } as GroupSetting);
          const attendance = new Attendance(spans, purse, present, uncovered);
          attendance.begin(count, limit);
          const level = new Level();
          level.list(0, count, spans.request);
          attendance.count(level, k);
          const { perHead, perUnit, paid } = attendance;
          for (const some of choices(spans, count, k)) {
            const there = Int32Array.from(present);
            for (const i of some) for (const t of slotsOf(spans, i)) there[t] += spans.units[i];
            if (there.some((units) => units > limit)) continue;
            const covered = [...new Set(some.flatMap((i) => slotsOf(spans, i)))];
            const cost = covered.reduce((sum, t) => sum + uncovered[t], 0);
            const over = (sums: Float64Array, i: number) =>
              slotsOf(spans, i).reduce((sum, t) => sum + sums[t + 1] - sums[t], 0);
            expect(some.reduce((sum, i) => sum + over(perHead, i), 0)).toBeLessThan(cost + 1e-6);
            expect(some.reduce((sum, i) => sum + spans.units[i] * over(perUnit, i), 0)).toBeLessThan(cost + 1e-6);
            for (const i of some) {
              const pays = slotsOf(spans, i).reduce((sum, t) => sum + purse.unitPays[there[t]], 0);
              expect(over(paid, i)).toBeLessThan(pays + 1e-6);
            }
          }
        },
      ),
      { seed: 7 },
    );
  });
});
