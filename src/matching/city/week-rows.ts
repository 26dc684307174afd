import { type WeekPool } from '../weeks/week-pool.js';

/** Weeks as rows of numbers, which threads can hand over: per week its provider, how many offers it has, and these. */
export type WeekRows = Int32Array;

/** Writes weeks as rows. */
export function writeRows(
  weeks: Iterable<{ readonly provider: number; readonly offers: readonly number[] }>,
): WeekRows {
  const rows: number[] = [];
  for (const { provider, offers } of weeks) {
    rows.push(provider, offers.length);
    for (const offer of offers) rows.push(offer);
  }
  return Int32Array.from(rows);
}

/** Writes some weeks of a pool, their offers as numbered where these came from. */
export function writeWeeks({ weeks, origin }: WeekPool, numbers: readonly number[]): WeekRows {
  return writeRows(
    numbers.map((w) => ({ provider: weeks[w].provider, offers: weeks[w].offers.map((i) => origin[i]) })),
  );
}

/** Reads rows, and tells of each week in their order. */
export function readRows(rows: WeekRows, tell: (provider: number, offers: readonly number[]) => void): void {
  for (let at = 0; at < rows.length; at += 2 + rows[at + 1])
    tell(rows[at], Array.from(rows.subarray(at + 2, at + 2 + rows[at + 1])));
}
