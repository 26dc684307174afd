import { addDays, daysOf, type LocalDate, weekdayOf } from '../calendar/index.js';

/** Days at least between the last acceptance, or a joining, and the Monday on which it takes effect. */
const DAYS_TO_PREPARE = 2;
/** Days of a service, from its first, that are looked at before it is offered. */
const FIRST_DAYS = 28;

/** The first Monday that leaves everybody a little time to prepare. */
export function startAfter(today: LocalDate): LocalDate {
  const earliest = addDays(today, DAYS_TO_PREPARE);
  return addDays(earliest, (7 - weekdayOf(earliest)) % 7);
}

/** From when until when a household asks for care; null for from now on, and for until further notice. */
export interface AskedSpan {
  readonly startsOn: LocalDate | null;
  readonly endsBefore: LocalDate | null;
}

/** The days over which a household's terms hold: not before everybody is prepared, nor beyond what it asked for. */
export function termDays(
  today: LocalDate,
  { startsOn, endsBefore }: AskedSpan,
): { fromOn: LocalDate; untilOn: LocalDate | null } {
  const prepared = startAfter(today);
  // Whoever asked for days that come sooner than the next prepared Monday is served from tomorrow.
  const soon = endsBefore !== null && endsBefore <= prepared ? addDays(today, 1) : prepared;
  const fromOn = startsOn !== null && startsOn > today && (startsOn > soon || endsBefore !== null) ? startsOn : soon;
  return { fromOn, untilOn: endsBefore !== null && endsBefore <= fromOn ? addDays(fromOn, 1) : endsBefore };
}

/** The days by which it is judged whether a provider or a room is free for a request. */
export interface JudgedDays {
  readonly days: readonly LocalDate[];
  /** Whether each of the days counts, as for single days; else most of them must be free. */
  readonly everyDay: boolean;
}

/** The first four weeks of a weekly request, or the single days that are asked for, of those that are still to come. */
export function judgedDays(today: LocalDate, span: AskedSpan, dates: readonly LocalDate[]): JudgedDays {
  if (dates.length > 0) return { days: dates.filter((date) => date >= today), everyDay: true };
  const { fromOn, untilOn } = termDays(today, span);
  const end = addDays(fromOn, FIRST_DAYS);
  return { days: daysOf({ from: fromOn, until: untilOn !== null && untilOn < end ? untilOn : end }), everyDay: false };
}
