/** Counts outside the parties are told in steps of this many, so that a smaller number is never told from none. */
export const STEP = 5;

/**
 * A count of people or requests as it is told to those whom each of them does not concern: at least so many, and fewer
 * than so many. `{ atLeast: 0, fewerThan: 5 }` is all that is ever said of none to four.
 */
export interface ToldCount {
  readonly atLeast: number;
  readonly fewerThan: number;
}

/** A count in steps of five: "fewer than 5", or at least the step that it has reached. */
export function toldCount(count: number): ToldCount {
  const atLeast = count - (count % STEP);
  return { atLeast, fewerThan: atLeast + STEP };
}

/** A count for those whom each of the counted concerns. */
export const exactCount = (count: number): ToldCount => ({ atLeast: count, fewerThan: count + 1 });

/** Whether a count is told, and with it a sum or a middle over those counted; of fewer nothing is said. */
export const isTold = (count: number): boolean => count >= STEP;

/**
 * The total of a table whose cells are told by `toldCount`; `empty` counts cells of nobody that are not among `counts`.
 * Told no higher than leaves every hidden cell free to be anything from none to four: a greater one would say by
 * subtraction that somebody is in it. (That it is not told too low either needs no care: see the specification.)
 */
export function toldTotal(counts: readonly number[], empty = 0): ToldCount {
  const told = toldCount(counts.reduce((sum, count) => sum + count, 0));
  const hidden = counts.filter((count) => !isTold(count)).length + empty;
  if (hidden === 0) return told;
  const others = counts.filter(isTold).reduce((sum, count) => sum + toldCount(count).fewerThan - 1, 0);
  const highest = others + (hidden - 1) * (STEP - 1);
  return { ...told, atLeast: Math.min(told.atLeast, toldCount(highest).atLeast) };
}
