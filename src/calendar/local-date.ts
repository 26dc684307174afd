import { Temporal } from 'temporal-polyfill';

/** A day of the civil calendar in Italy, `YYYY-MM-DD`; these strings sort as the days do. */
export type LocalDate = string;

/** Days from `from` until before `until`. */
export interface DateRange {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** The day as a calendar object; an error that shows the text where it is no real day. */
export function parseLocalDate(date: LocalDate): Temporal.PlainDate {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) {
    try {
      return Temporal.PlainDate.from(date, { overflow: 'reject' });
    } catch {
      // Falls through to the one message below: the shape was right, the day was not.
    }
  }
  throw new RangeError(`Expected a date as YYYY-MM-DD, found "${date}"; pass a real day of the calendar.`);
}

/** Whether a text is a real day of the calendar, as `YYYY-MM-DD`. */
export function isLocalDate(text: string): text is LocalDate {
  try {
    return parseLocalDate(text) !== null;
  } catch {
    return false;
  }
}

/** The day `days` after a date, or before it where negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return parseLocalDate(date).add({ days }).toString();
}

/** Days from one date to another; negative where the second is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return parseLocalDate(from).until(parseLocalDate(to), { largestUnit: 'days' }).days;
}

/** Day of the week: 0 is Monday, 6 is Sunday, as in the weekly slots. */
export function weekdayOf(date: LocalDate): number {
  return parseLocalDate(date).dayOfWeek - 1;
}

/** The Monday of a date's week. */
export function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, -weekdayOf(date));
}

/** The range itself, if both days are real and it does not run backwards. */
export function requireDateRange(range: DateRange): DateRange {
  if (daysBetween(range.from, range.until) < 0) {
    throw new RangeError(`Expected a range of dates that ends after it starts, found ${range.from} to ${range.until}.`);
  }
  return range;
}

/** Every day of a range, in order. */
export function daysOf(range: DateRange): readonly LocalDate[] {
  const length = daysBetween(requireDateRange(range).from, range.until);
  const first = parseLocalDate(range.from);
  return Array.from({ length }, (_, days) => first.add({ days }).toString());
}

/** The days of a month given as `YYYY-MM`. */
export function monthRange(month: string): DateRange {
  const from = `${month}-01`;
  return { from, until: parseLocalDate(from).add({ months: 1 }).toString() };
}
