import { Random } from '../problem/random.js';
import { orderBasis } from './basis-order.js';
import { EtaFile } from './eta-file.js';

const SIZE = 400;

/** Columns that each use a few rows, the first of them its own, so that there is an inverse. */
function draw(random: Random): number[][] {
  return Array.from({ length: SIZE }, (_, r) => [
    ...new Set([r, ...Array.from({ length: random.below(3) }, () => random.below(r + 1))]),
  ]);
}

const dense = (rows: readonly number[]) => {
  const column = new Float64Array(SIZE);
  for (const r of rows) column[r] = 1;
  return column;
};

/** Inverts the columns in the order of `orderBasis`; returns the place of each. */
function invert(columns: readonly number[][]): { file: EtaFile; place: number[] } {
  const file = new EtaFile();
  const open = new Uint8Array(SIZE).fill(1);
  const place: number[] = [];
  for (const { column, row } of orderBasis(columns, open.slice())) {
    const direction = dense(columns[column]);
    file.forward(direction);
    let at = row;
    if (at < 0)
      for (let i = 0; i < SIZE; i++)
        if (open[i] === 1 && (at < 0 || Math.abs(direction[i]) > Math.abs(direction[at]))) at = i;
    expect(Math.abs(direction[at])).toBeGreaterThan(1e-9);
    open[at] = 0;
    place[column] = at;
    file.add(direction, SIZE, at);
  }
  return { file, place };
}

describe('EtaFile', () => {
  it('turns each column of the basis into its place, and worth into prices that each column comes to', () => {
    const random = new Random(1);
    const columns = draw(random);
    const { file, place } = invert(columns);
    expect(new Set(place).size).toBe(SIZE);
    const worth = new Float64Array(SIZE);
    for (let c = 0; c < SIZE; c++) {
      const seen = dense(columns[c]);
      file.forward(seen);
      seen[place[c]] -= 1;
      expect(seen.reduce((most, x) => Math.max(most, Math.abs(x)), 0)).toBeLessThan(1e-9);
      worth[place[c]] = c;
    }
    file.backward(worth);
    columns.forEach((rows, c) => expect(rows.reduce((sum, r) => sum + worth[r], 0)).toBeCloseTo(c, 6));
  });

  it('holds little where the order is right', () => {
    const columns = draw(new Random(2));
    const used = columns.reduce((sum, rows) => sum + rows.length, 0);
    expect(invert(columns).file.entries).toBeLessThan(2 * used);
  });

  it('is the identity once cleared', () => {
    const { file } = invert(draw(new Random(3)));
    file.clear();
    const column = dense([3, 5]);
    file.forward(column);
    expect(column).toEqual(dense([3, 5]));
  });
});
