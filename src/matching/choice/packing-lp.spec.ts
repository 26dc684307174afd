import { Random } from '../problem/random.js';
import { PackingLp } from './packing-lp.js';

/** Columns with values, each using a few of `rows` rows. */
function draw(random: Random, rows: number, columns: number): { value: number; rows: number[] }[] {
  return Array.from({ length: columns }, () => {
    const used = new Set<number>();
    for (let k = 0; k < 3; k++) used.add(random.below(rows));
    return { value: 1 + random.below(1000), rows: [...used] };
  });
}

function solved(columns: readonly { value: number; rows: number[] }[], rows: number): PackingLp {
  const lp = new PackingLp();
  for (let r = 0; r < rows; r++) lp.addRow();
  for (const column of columns) lp.addColumn(column.value, [...column.rows]);
  expect(lp.solve(10_000)).toBe(true);
  return lp;
}

const worth = (lp: PackingLp): number => lp.value.reduce((sum, value, c) => sum + value * lp.fraction(c), 0);
const priced = (lp: PackingLp): number => lp.price.reduce((sum, price) => sum + price, 0);

/** The fractions fit, the prices cover every column, and both come to the same: neither can be bettered. */
function expectOptimal(lp: PackingLp): void {
  const used = lp.price.map(() => 0);
  lp.rows.forEach((rows, c) => rows.forEach((r) => (used[r] += lp.fraction(c))));
  expect(Math.max(...used)).toBeLessThan(1.0001);
  for (const price of lp.price) expect(price).toBeGreaterThan(-1e-6);
  lp.rows.forEach((_, c) => {
    if (!lp.banned[c]) expect(lp.earned(c)).toBeLessThan(1e-6);
    else expect(lp.fraction(c)).toBeLessThan(1e-3);
  });
  expect(Math.abs(worth(lp) - priced(lp))).toBeLessThan(1e-4 * priced(lp) + 1e-6);
}

describe('PackingLp', () => {
  it('finds fractions and prices that prove each other', () => {
    const random = new Random(1);
    for (let k = 0; k < 50; k++) expectOptimal(solved(draw(random, 12, 40), 12));
  });

  it('chooses half of each of three columns of which any two clash', () => {
    const rows = [
      [0, 1],
      [1, 2],
      [2, 0],
    ];
    const lp = solved(
      rows.map((used) => ({ value: 10, rows: used })),
      3,
    );
    expect(worth(lp)).toBeCloseTo(15, 2);
  });

  it('comes to the same when columns and rows come later, and when columns are banned and allowed again', () => {
    const random = new Random(2);
    for (let k = 0; k < 30; k++) {
      const columns = draw(random, 10, 30);
      const lp = solved(columns.slice(0, 15), 10);
      for (const { value, rows } of columns.slice(15)) lp.addColumn(value, [...rows]);
      const late = lp.addRow();
      lp.addColumn(500, [late, 0]);
      for (let c = 0; c < 10; c++) lp.ban(c, true);
      expect(lp.solve(10_000)).toBe(true);
      expectOptimal(lp);
      for (let c = 0; c < 10; c++) lp.ban(c, false);
      expect(lp.solve(10_000)).toBe(true);
      expectOptimal(lp);
      const all = solved([...columns, { value: 500, rows: [10, 0] }], 11);
      expect(worth(lp) / worth(all)).toBeCloseTo(1, 3);
    }
  });

  it('adds a row over columns that are in the solution', () => {
    const lp = solved([{ value: 10, rows: [0] }], 1);
    const row = lp.addRow([0]);
    lp.addColumn(20, [row]);
    expect(lp.solve(100)).toBe(true);
    expectOptimal(lp);
    expect(lp.fraction(0)).toBeLessThan(1e-3);
  });

  it('gives up at its limit of steps', () => {
    const lp = new PackingLp();
    lp.addRow();
    lp.addColumn(1, [0]);
    expect(lp.solve(0)).toBe(false);
  });
});
