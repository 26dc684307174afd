import { OfferPool } from '../offers/offer-pool.js';
import { compile } from '../problem/compile.js';
import { Random } from '../problem/random.js';
import { type Week, WeekPool } from '../weeks/week-pool.js';
import { WeekChoice } from './week-choice.js';
import { WeekMaster } from './week-master.js';

const nothing = compile({
  format: 'shared-care/1',
  name: 'nothing',
  policy: { maxGap: 2, metresPerSlot: 1000, roundRadius: 1000, commuteCentsPerKm: 1, walkCentsPerKm: 1 },
  services: [],
  territories: [],
  places: [],
  rooms: [],
  providers: [],
  requests: [],
});

function draw(random: Random): Week[] {
  return Array.from({ length: 25 }, () => {
    const requests = new Set(Array.from({ length: 1 + random.below(3) }, () => random.below(8)));
    const start = random.below(20);
    const rooms = random.below(3) === 0 ? [{ room: random.below(2), start, end: start + 1 + random.below(8) }] : [];
    return {
      provider: random.below(5),
      welfare: 100 + random.below(900),
      offers: [],
      requests: [...requests],
      rooms,
    };
  });
}

const clash = (a: Week, b: Week): boolean =>
  a.provider === b.provider ||
  a.requests.some((r) => b.requests.includes(r)) ||
  a.rooms.some((x) => b.rooms.some((y) => x.room === y.room && x.start < y.end && y.start < x.end));

/** The best choice by trying all. */
function bestOf(weeks: readonly Week[], chosen: readonly Week[] = []): number {
  if (weeks.length === 0) return chosen.reduce((sum, { welfare }) => sum + welfare, 0);
  const [first, ...rest] = weeks;
  const without = bestOf(rest, chosen);
  if (chosen.some((week) => clash(week, first))) return without;
  return Math.max(without, bestOf(rest, [...chosen, first]));
}

function masterOf(weeks: readonly Week[]): WeekMaster {
  const pool = new WeekPool(nothing);
  pool.weeks.push(...weeks);
  const master = new WeekMaster(pool);
  weeks.forEach((_, w) => master.add(w));
  return master;
}

const never = (): boolean => false;

describe('WeekChoice', () => {
  it('finds the best choice, by itself and with the weeks in any order, and proves it', () => {
    const random = new Random(3);
    for (let k = 0; k < 60; k++) {
      const weeks = draw(random);
      const master = masterOf(weeks);
      const choice = new WeekChoice(master, 0);
      choice.run(100_000, never);
      const chosen = choice.best!.map((c) => weeks[master.week[c]]);
      chosen.forEach((a, i) => chosen.slice(i + 1).forEach((b) => expect(clash(a, b)).toBe(false)));
      expect(chosen.reduce((sum, { welfare }) => sum + welfare, 0)).toBe(choice.value);
      expect(choice.value).toBe(bestOf(weeks));
      expect(choice.bound).toBe(choice.value);
    }
  });

  it('says what could still be missed where it stops early', () => {
    const random = new Random(4);
    for (let k = 0; k < 60; k++) {
      const weeks = draw(random);
      const choice = new WeekChoice(masterOf(weeks), 0);
      choice.run(25 + random.below(25), never);
      expect(choice.bound).toBeGreaterThanOrEqual(bestOf(weeks));
    }
  });

  it('finds nothing where nothing is better than what is known', () => {
    const weeks = draw(new Random(5));
    const choice = new WeekChoice(masterOf(weeks), bestOf(weeks));
    choice.run(100_000, never);
    expect(choice.best).toBeNull();
    expect(choice.bound).toBe(choice.value);
  });
});

it('remembers a week once, whoever found it', () => {
  const pool = new WeekPool({ ...nothing, providers: 1, optRequest: Int32Array.of(0, 1) } as typeof nothing);
  const found = new OfferPool();
  const slots = [Int32Array.of(10, 50), Int32Array.of(20, 60)] as const;
  for (const o of [0, 1]) found.addSingle(o, -1, 700, 0, o, o + 1, ...slots);
  const again = new OfferPool();
  for (const o of [1, 0]) again.addSingle(o, -1, 700, 0, o, o + 1, ...slots);
  expect(pool.add(0, found, [0, 1])).toBe(pool.add(0, again, [0, 1]));
  expect(pool.weeks).toMatchObject([{ provider: 0, welfare: 1400 }]);
});
