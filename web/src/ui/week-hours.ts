import { SLOTS_PER_DAY, splitByDay, type Interval } from '../i18n/format.js';

/** The days of a week, 0 being Monday. */
export const DAYS = [0, 1, 2, 3, 4, 5, 6];

/** Days in a row or apart that have the same hours: day 0 is Monday, times are slots 0…96 of the day. */
export interface SameHours {
  days: number[];
  from: number;
  to: number;
}

/** Sorts stretches of weekly time and joins those that touch or overlap. */
export function joinHours(intervals: readonly Interval[]): Interval[] {
  const joined: Interval[] = [];
  for (const { start, end } of [...intervals].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (start < end) joined.push({ start, end });
  }
  return joined;
}

/** The hours without a stretch of them. */
export function withoutHours(intervals: readonly Interval[], gone: Interval): Interval[] {
  return joinHours(
    intervals.flatMap(({ start, end }) => [
      { start, end: Math.min(end, gone.start) },
      { start: Math.max(start, gone.end), end },
    ]),
  );
}

/** Slots of a quarter of an hour in all. */
export function lengthOf(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Slots of a stretch that are among the hours. */
export function coveredSlots(intervals: readonly Interval[], { start, end }: Interval): number {
  return intervals.reduce((sum, one) => sum + Math.max(0, Math.min(end, one.end) - Math.max(start, one.start)), 0);
}

/** The hours moved by so many slots, or null where they would leave the week. */
export function shiftHours(intervals: readonly Interval[], slots: number): Interval[] | null {
  const moved = intervals.map(({ start, end }) => ({ start: start + slots, end: end + slots }));
  return moved.some(({ start, end }) => start < 0 || end > 7 * SLOTS_PER_DAY) ? null : moved;
}

/** The hours as one line for all days that have the same. */
export function groupByHours(intervals: readonly Interval[]): SameHours[] {
  const groups = new Map<string, SameHours>();
  for (const { day, from, to } of splitByDay(intervals)) {
    const key = `${from}-${to}`;
    const group = groups.get(key) ?? { days: [], from, to };
    group.days.push(day);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The stretches of the week that one line stands for. */
export function hoursOf({ days, from, to }: SameHours): Interval[] {
  return days.map((day) => ({ start: day * SLOTS_PER_DAY + from, end: day * SLOTS_PER_DAY + to }));
}
