/** Fewer than this are never shown: somebody could recognise them. */
export const SMALLEST_SHOWN = 5;

/** A count that may be hidden: null where it would say something about somebody. */
export function shownCount(count: number): number | null {
  return count > 0 && count < SMALLEST_SHOWN ? null : count;
}

/**
 * Hides small cells of a table that is shown with its total. Where the hidden cells could be told from the total, since
 * only one is hidden or they are too few people together, the smallest cells that are left are hidden too; 0 stays.
 */
export function hideSmallCells(counts: readonly number[]): (number | null)[] {
  const hidden = new Set(counts.flatMap((count, at) => (shownCount(count) === null ? [at] : [])));
  const left = counts
    .map((count, at) => ({ count, at }))
    .filter(({ count, at }) => count > 0 && !hidden.has(at))
    .sort((a, b) => b.count - a.count);
  const people = () => [...hidden].reduce((sum, at) => sum + counts[at], 0);
  while (hidden.size > 0 && (hidden.size < 2 || people() < SMALLEST_SHOWN) && left.length > 0)
    hidden.add(left.pop()!.at);
  return counts.map((count, at) => (hidden.has(at) ? null : count));
}

/** The total of a table; hidden too where a single cell would be told from it, because no other could be hidden. */
export function shownTotal(counts: readonly number[]): number | null {
  const cells = hideSmallCells(counts);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return cells.filter((cell) => cell === null).length === 1 ? null : shownCount(total);
}

/**
 * A count for those who are told how many at least: the greatest multiple of the smallest that is shown; 0 stands for
 * fewer than that. Two counts that differ by one person mostly read the same, so that nobody is told from a difference.
 */
export const toldCount = (count: number): number => count - (count % SMALLEST_SHOWN);

/** Counts of neighbours are told by these steps, so that nobody can be made out; under the first nothing is told. */
export const TOLD_COUNTS = [5, 10, 20, 50, 100, 200, 500] as const;

/** The greatest step that a count reaches, or null where it is under the first. */
export function atLeast(count: number): number | null {
  return TOLD_COUNTS.findLast((step) => step <= count) ?? null;
}

/**
 * A count for everybody, to the nearest multiple of the smallest that is shown: 0 stands for none to two, 5 for three to
 * seven. Nobody is told from it, and sums of many such counts stay near the truth, since as many are rounded up as down.
 */
export const roundedCount = (count: number): number => SMALLEST_SHOWN * Math.round(count / SMALLEST_SHOWN);
