import { holidaysIn, type Patron } from './holiday.js';
import { addDays, weekdayOf } from './local-date.js';
import { instantInRome, minutesBetween, romeTimeOf, type Span } from './rome-time.js';

/** Minutes of a span by the kind of hour they fall in; together they are all of its minutes. */
export interface SessionHours {
  /** From 6 to 22 on a working day. */
  readonly day: number;
  /** From 22 to 6, neither on a Sunday nor on a public holiday. */
  readonly night: number;
  /** On a Sunday or a public holiday, by day and by night. */
  readonly sundayOrHoliday: number;
}

const DAY_BEGINS = 6 * 60;
const NIGHT_BEGINS = 22 * 60;
const MIDNIGHT = 24 * 60;
const SUNDAY = 6;

/** Sorts the minutes of a span by the clock and the calendar of Rome; the true minutes, also when the clock changes. */
export function sessionHours(span: Span, patron: Patron | null): SessionHours {
  const hours = { day: 0, night: 0, sundayOrHoliday: 0 };
  if (span.endsAt <= span.startsAt) return hours;
  const from = romeTimeOf(span.startsAt).date;
  const until = addDays(romeTimeOf(span.endsAt).date, 1);
  const holidays = holidaysIn({ from, until }, patron);
  for (let date = from; date < until; date = addDays(date, 1)) {
    const rest = weekdayOf(date) === SUNDAY || holidays.has(date);
    const pieces = [
      [0, DAY_BEGINS, rest ? 'sundayOrHoliday' : 'night'],
      [DAY_BEGINS, NIGHT_BEGINS, rest ? 'sundayOrHoliday' : 'day'],
      [NIGHT_BEGINS, MIDNIGHT, rest ? 'sundayOrHoliday' : 'night'],
    ] as const;
    for (const [begins, ends, kind] of pieces) {
      const startsAt = instantInRome(date, begins);
      const endsAt = instantInRome(date, ends);
      const minutes = minutesBetween(
        startsAt > span.startsAt ? startsAt : span.startsAt,
        endsAt < span.endsAt ? endsAt : span.endsAt,
      );
      hours[kind] += Math.max(0, minutes);
    }
  }
  return hours;
}
