import { addDays, mondayOf } from '../i18n/rome.js';

/** How a calendar is read: as a list of what comes, by week, or by month. */
export type CalendarView = 'list' | 'week' | 'month';

/** Days of a week. */
export const WEEK_DAYS = 7;

/** The first day of the month of a day; both YYYY-MM-DD. */
const monthStart = (day: string): string => `${day.slice(0, 7)}-01`;

/** The first day of the month after that of a day; both YYYY-MM-DD. */
const nextMonthStart = (day: string): string => monthStart(addDays(monthStart(day), 31));

/** The same day so many months on, or the last of that month where it is shorter; both YYYY-MM-DD. */
export function addMonths(day: string, months: -1 | 1): string {
  const start = months === 1 ? nextMonthStart(day) : monthStart(addDays(monthStart(day), -1));
  const last = addDays(nextMonthStart(start), -1);
  const same = `${start.slice(0, 8)}${day.slice(8)}`;
  return same < last ? same : last;
}

/** The day in the week or month before (-1) or after (1) that of a day; both YYYY-MM-DD. */
export const stepFrom = (view: 'week' | 'month', day: string, step: -1 | 1): string =>
  view === 'week' ? addDays(day, step * WEEK_DAYS) : addMonths(day, step);

/** The days, YYYY-MM-DD in order, of the week or of the whole weeks of the month in which a day lies. */
export function daysOf(view: 'week' | 'month', day: string): string[] {
  const from = view === 'week' ? mondayOf(day) : mondayOf(monthStart(day));
  const until =
    view === 'week' ? addDays(from, WEEK_DAYS) : addDays(mondayOf(addDays(nextMonthStart(day), -1)), WEEK_DAYS);
  const days = [];
  for (let at = from; at < until; at = addDays(at, 1)) days.push(at);
  return days;
}

/** A day as an address gives it, YYYY-MM-DD; null where it is none. */
export function dayIn(asked: string | null): string | null {
  if (!asked || !/^20\d{2}-\d{2}-\d{2}$/.test(asked)) return null;
  const at = new Date(`${asked}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(asked) ? asked : null;
}
