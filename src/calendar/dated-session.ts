import { type Holiday, holidaysIn, type Patron } from './holiday.js';
import { type DateRange, daysOf, type LocalDate, parseLocalDate, weekdayOf } from './local-date.js';
import { type Instant, instantInRome, minutesBetween, type Span } from './rome-time.js';
import { findSchoolClosure, type SchoolCalendar } from './school-year.js';
import { SLOTS_PER_DAY, SLOTS_PER_HOUR, SLOTS_PER_WEEK } from './week.js';

const SLOT_MINUTES = 60 / SLOTS_PER_HOUR;

/**
 * A run of weekly slots, `start` until before `end`; slot 0 is Monday 00:00.
 *
 * Every `SlotInterval` up to a day long is one. Unlike it, a block may run past Sunday's midnight: `start` is under 672,
 * `end` at most a day later.
 */
export interface WeeklyBlock {
  readonly start: number;
  readonly end: number;
}

/** A change to one date of a timetable. */
export type DatedException =
  | {
      readonly kind: 'skip';
      readonly date: LocalDate;
      /** Start of the one session to skip, in minutes after midnight; null skips the whole day. */
      readonly startMinute: number | null;
    }
  | {
      readonly kind: 'add';
      readonly date: LocalDate;
      /** Minutes after the date's midnight; the end may lie beyond the next midnight. */
      readonly startMinute: number;
      readonly endMinute: number;
    };

/** What a timetable does on a kind of day; `only` keeps those days alone. */
export type DayRule = 'keep' | 'skip' | 'only';

/** A weekly timetable and the days on which it holds. */
export interface Timetable {
  readonly blocks: readonly WeeklyBlock[];
  readonly range: DateRange;
  readonly onHolidays: Exclude<DayRule, 'only'>;
  readonly patron: Patron | null;
  readonly onSchoolClosures: DayRule;
  readonly school: SchoolCalendar;
  readonly exceptions: readonly DatedException[];
}

/** One session on the calendar. It belongs to the day on which it starts. */
export interface DatedSession extends Span {
  readonly date: LocalDate;
  /** Minutes after the date's midnight on the wall clock. */
  readonly startMinute: number;
  /** As `startMinute`; more than 1440 where the session runs past midnight. */
  readonly endMinute: number;
  /** Minutes that truly pass, an hour less or more on the nights when the clock changes. */
  readonly minutes: number;
  /** Index of the weekly block; null for a session that an exception added. */
  readonly block: number | null;
}

/** Why a weekly session does not take place on a day. */
export type SkipReason = 'public-holiday' | 'school-closed' | 'school-open' | 'exception' | 'clock-change';

/** A weekly session that does not take place. */
export interface SkippedSession {
  readonly date: LocalDate;
  readonly startMinute: number;
  readonly block: number;
  readonly reason: SkipReason;
}

/** A timetable laid out on the calendar. */
export interface DatedTimetable {
  /** By start, earliest first. */
  readonly sessions: readonly DatedSession[];
  readonly skipped: readonly SkippedSession[];
}

function requireBlock(block: WeeklyBlock, at: number): void {
  const { start, end } = block;
  const whole = Number.isInteger(start) && Number.isInteger(end);
  if (!whole || start < 0 || start >= SLOTS_PER_WEEK || end <= start || end > start + SLOTS_PER_DAY) {
    throw new RangeError(
      `Weekly block ${at}: expected 0 ≤ start < 672 and an end at most ${SLOTS_PER_DAY} slots later, ` +
        `found ${start} to ${end}; split a longer block.`,
    );
  }
}

function requireAdded(exception: DatedException): void {
  parseLocalDate(exception.date);
  if (exception.kind === 'skip') return;
  const { startMinute, endMinute } = exception;
  const dayLong = 24 * 60;
  if (startMinute < 0 || startMinute >= dayLong || endMinute <= startMinute || endMinute > startMinute + dayLong) {
    throw new RangeError(
      `Added session of ${exception.date}: expected a start within the day and an end at most 24 hours later, ` +
        `found minutes ${startMinute} to ${endMinute}.`,
    );
  }
}

function sessionOn(date: LocalDate, startMinute: number, endMinute: number, block: number | null): DatedSession {
  const startsAt: Instant = instantInRome(date, startMinute);
  const endsAt: Instant = instantInRome(date, endMinute);
  return { date, startMinute, endMinute, startsAt, endsAt, minutes: minutesBetween(startsAt, endsAt), block };
}

/** Why the rules skip a day of the timetable, or null; the first reason that applies, in the order of the checks. */
function dayReason(
  timetable: Timetable,
  holidays: ReadonlyMap<LocalDate, Holiday>,
  date: LocalDate,
): SkipReason | null {
  if (timetable.onHolidays === 'skip' && holidays.has(date)) return 'public-holiday';
  if (timetable.onSchoolClosures === 'keep') return null;
  const closed = findSchoolClosure(date, timetable.school) !== null;
  if (timetable.onSchoolClosures === 'skip') return closed ? 'school-closed' : null;
  return closed ? null : 'school-open';
}

/** Whether an exception skips the session that starts on a date at a minute. */
function isExcepted(exceptions: readonly DatedException[], date: LocalDate, startMinute: number): boolean {
  return exceptions.some(
    (each) =>
      each.kind === 'skip' && each.date === date && (each.startMinute === null || each.startMinute === startMinute),
  );
}

/**
 * Lays a weekly timetable out on the calendar of a range of dates.
 *
 * A session belongs to the day on which it starts, also where it runs past midnight or past the range's end. What a
 * rule or an exception skips is listed with its reason; an added session takes place whatever the rules say. A block
 * that lies wholly in the hour that the clock skips in spring has no minutes and is skipped as `clock-change`.
 */
export function layOutTimetable(timetable: Timetable): DatedTimetable {
  timetable.blocks.forEach(requireBlock);
  timetable.exceptions.forEach(requireAdded);
  const sessions: DatedSession[] = [];
  const skipped: SkippedSession[] = [];
  const holidays = holidaysIn(timetable.range, timetable.patron);
  for (const date of daysOf(timetable.range)) {
    const midnight = weekdayOf(date) * SLOTS_PER_DAY;
    const byRule = dayReason(timetable, holidays, date);
    timetable.blocks.forEach(({ start, end }, block) => {
      if (start < midnight || start >= midnight + SLOTS_PER_DAY) return;
      const startMinute = (start - midnight) * SLOT_MINUTES;
      const session = sessionOn(date, startMinute, (end - midnight) * SLOT_MINUTES, block);
      const reason = isExcepted(timetable.exceptions, date, startMinute)
        ? 'exception'
        : (byRule ?? (session.minutes === 0 ? 'clock-change' : null));
      if (reason) skipped.push({ date, startMinute, block, reason });
      else sessions.push(session);
    });
  }
  for (const exception of timetable.exceptions) {
    if (exception.kind === 'add' && timetable.range.from <= exception.date && exception.date < timetable.range.until) {
      sessions.push(sessionOn(exception.date, exception.startMinute, exception.endMinute, null));
    }
  }
  sessions.sort((a, b) => (a.startsAt === b.startsAt ? a.endMinute - b.endMinute : a.startsAt < b.startsAt ? -1 : 1));
  return { sessions, skipped };
}
