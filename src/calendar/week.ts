/** The repeating local week in slots: quarters of an hour, 0 … 671, where slot 0 is Monday 00:00–00:15. */

/** Slots in an hour. */
export const SLOTS_PER_HOUR = 4;

/** Slots in a day. */
export const SLOTS_PER_DAY = 96;

/** Slots in a week. */
export const SLOTS_PER_WEEK = 672;

/** A half-open run of slots: `start` is in, `end` is out; 0 ≤ start < end ≤ 672. */
export interface SlotInterval {
  readonly start: number;
  readonly end: number;
}

/** The slot at which a local time of day begins. `day` 0 is Monday, `minute` is 0, 15, 30 or 45. */
export function slotAt(day: number, hour: number, minute = 0): number {
  return day * SLOTS_PER_DAY + hour * SLOTS_PER_HOUR + Math.floor(minute / 15);
}

/** The same daily hours on several days; `start` is in slots of the day, `length` in slots. */
export function onDays(days: readonly number[], start: number, length: number): SlotInterval[] {
  return [...days]
    .sort((a, b) => a - b)
    .map((day) => ({ start: day * SLOTS_PER_DAY + start, end: day * SLOTS_PER_DAY + start + length }));
}

/** Whether an interval is a whole, non-empty piece of the week. */
export function isInterval({ start, end }: SlotInterval): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= SLOTS_PER_WEEK;
}

/** Sorts intervals and joins those that touch or overlap, so that equal times have one spelling. */
export function normalise(intervals: readonly SlotInterval[]): SlotInterval[] {
  return mergeIntoBlocks(intervals, 0);
}

/** Joins sessions into blocks of presence: a session belongs to a block that ended at most `maxGap` slots before. */
export function mergeIntoBlocks(sessions: readonly SlotInterval[], maxGap: number): SlotInterval[] {
  const blocks: { start: number; end: number }[] = [];
  for (const { start, end } of [...sessions].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = blocks.at(-1);
    if (last && start <= last.end + maxGap) last.end = Math.max(last.end, end);
    else blocks.push({ start, end });
  }
  return blocks;
}

/** Slots covered, counting a slot once however many intervals cover it. */
export function lengthOf(intervals: readonly SlotInterval[]): number {
  return normalise(intervals).reduce((sum, { start, end }) => sum + end - start, 0);
}

/** What is left of `from` when every slot of `taken` is cut out. */
export function subtract(from: readonly SlotInterval[], taken: readonly SlotInterval[]): SlotInterval[] {
  let rest = normalise(from);
  for (const cut of taken)
    rest = rest.flatMap(({ start, end }) =>
      cut.end <= start || cut.start >= end
        ? [{ start, end }]
        : [
            { start, end: cut.start },
            { start: cut.end, end },
          ].filter((piece) => piece.start < piece.end),
    );
  return rest;
}

/** Whether every slot of `inner` lies in `outer`. */
export function covers(outer: readonly SlotInterval[], inner: readonly SlotInterval[]): boolean {
  return subtract(inner, outer).length === 0;
}

/** Whether two sets of intervals have a slot in common. */
export function overlap(a: readonly SlotInterval[], b: readonly SlotInterval[]): boolean {
  return a.some((x) => b.some((y) => x.start < y.end && y.start < x.end));
}

/** Widens each interval by `slots` at both ends, kept within the week. */
export function widen(intervals: readonly SlotInterval[], slots: number): SlotInterval[] {
  return normalise(
    intervals.map(({ start, end }) => ({
      start: Math.max(0, start - slots),
      end: Math.min(SLOTS_PER_WEEK, end + slots),
    })),
  );
}

/** Cuts what is longer than a day, which the calendar lays out as several sessions; a session's block is one of these. */
export function pieces(blocks: readonly SlotInterval[]): SlotInterval[] {
  return blocks.flatMap(({ start, end }) =>
    Array.from({ length: Math.ceil((end - start) / SLOTS_PER_DAY) }, (_, i) => ({
      start: start + i * SLOTS_PER_DAY,
      end: Math.min(end, start + (i + 1) * SLOTS_PER_DAY),
    })),
  );
}
