import { type Problem, SLOTS } from '../problem/problem.js';
import { Random } from '../problem/random.js';
import { type Week } from '../weeks/week-pool.js';
import { PackingLp } from './packing-lp.js';
import { WeekVolume } from './week-volume.js';

const [PROVIDERS, REQUESTS, ROOMS] = [8, 20, 2];
const town = { providers: PROVIDERS, requests: REQUESTS, rooms: ROOMS } as Problem;

function draw(random: Random): Week[] {
  return Array.from({ length: 60 }, () => {
    const requests = new Set(Array.from({ length: 1 + random.below(4) }, () => random.below(REQUESTS)));
    const start = random.below(20);
    const rooms = random.below(3) === 0 ? [{ room: random.below(ROOMS), start, end: start + 1 + random.below(8) }] : [];
    const welfare = 100 + random.below(900);
    return { provider: random.below(PROVIDERS), welfare, offers: [], requests: [...requests], rooms };
  });
}

/** What the linear program of these weeks is worth, exactly. */
function exactly(weeks: readonly Week[]): number {
  const lp = new PackingLp();
  const rows = PROVIDERS + REQUESTS + ROOMS * SLOTS;
  for (let r = 0; r < rows; r++) lp.addRow();
  for (const { provider, welfare, requests, rooms } of weeks)
    lp.addColumn(welfare, [
      provider,
      ...requests.map((r) => PROVIDERS + r),
      ...rooms.flatMap(({ room, start, end }) =>
        Array.from({ length: end - start }, (_, t) => PROVIDERS + REQUESTS + room * SLOTS + start + t),
      ),
    ]);
  expect(lp.solve(10_000)).toBe(true);
  return lp.solution.reduce((sum, c) => sum + lp.fraction(c) * lp.value[c], 0);
}

function solved(weeks: readonly Week[], steps: number): WeekVolume {
  const volume = new WeekVolume(town);
  for (const week of weeks) volume.add(week);
  volume.solve(steps, 0.02);
  return volume;
}

describe('WeekVolume', () => {
  it('bounds the linear program from above, within half a percent, at prices that prove it', () => {
    const random = new Random(1);
    for (let k = 0; k < 20; k++) {
      const weeks = draw(random);
      const volume = solved(weeks, 2000);
      const exact = exactly(weeks);
      expect(volume.bound).toBeGreaterThan(exact * (1 - 1e-4));
      expect(volume.bound).toBeLessThan(exact * 1.005);
      let proved = volume.price.reduce((a, b) => a + b, 0);
      for (let p = 0; p < PROVIDERS; p++)
        proved += Math.max(0, ...weeks.filter(({ provider }) => provider === p).map((week) => worthOf(week, volume)));
      expect(volume.bound).toBeCloseTo(proved, 4);
    }
  });

  it('gives fractions that nearly fit and are nearly worth the bound', () => {
    const random = new Random(2);
    for (let k = 0; k < 20; k++) {
      const weeks = draw(random);
      const volume = solved(weeks, 4000);
      const used = new Float64Array(PROVIDERS + REQUESTS);
      let worth = 0;
      weeks.forEach(({ provider, welfare, requests }, w) => {
        worth += volume.fraction(w) * welfare;
        for (const row of [provider, ...requests.map((r) => PROVIDERS + r)]) used[row] += volume.fraction(w);
      });
      expect(Math.max(...used)).toBeLessThan(1.25);
      expect(Math.abs(worth / volume.bound - 1)).toBeLessThan(0.05);
    }
  });

  it('leaves a provider only the weeks that stay', () => {
    const weeks = draw(new Random(3));
    const volume = solved(weeks, 200);
    const cheap = (w: number) => weeks[w].welfare < 300;
    for (let p = 0; p < PROVIDERS; p++) volume.keep(p, cheap);
    volume.solve(2000, 0.02);
    expect(volume.bound).toBeLessThan(1.005 * exactly(weeks.filter((_, w) => cheap(w))));
    weeks.forEach((_, w) => cheap(w) || expect(volume.fraction(w)).toBe(0));
  });
});

function worthOf({ welfare, requests, rooms }: Week, { price }: WeekVolume): number {
  let worth = welfare;
  for (const r of requests) worth -= price[r];
  for (const { room, start, end } of rooms)
    for (let t = start; t < end; t++) worth -= price[REQUESTS + room * SLOTS + t];
  return worth;
}
