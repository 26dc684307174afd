import { Temporal } from 'temporal-polyfill';
import { type LocalDate, parseLocalDate } from './local-date.js';

/** A moment in UTC, `YYYY-MM-DDTHH:MM:SSZ`; these strings sort as the moments do. */
export type Instant = string;

/** Where every local time of this project is read. */
export const TIME_ZONE = 'Europe/Rome';

const MINUTES_OF_A_DAY = 24 * 60;
const MILLISECONDS_OF_A_MINUTE = 60_000;

/** Moments from `startsAt` until before `endsAt`. */
export interface Span {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** The moment of an instant text; an error that shows it where it is none. */
function parseInstant(instant: Instant): Temporal.Instant {
  try {
    return Temporal.Instant.from(instant);
  } catch {
    throw new RangeError(`Expected a moment as YYYY-MM-DDTHH:MM:SSZ, found "${instant}".`);
  }
}

const write = (instant: Temporal.Instant): Instant => instant.toString({ smallestUnit: 'second' });

/**
 * The moment of a wall-clock time in Rome, in minutes after a day's midnight; 1440 and more fall on the days after.
 *
 * A time that the clock skips in spring (2:00 to 3:00) is the moment of the change; a time that it shows twice in autumn
 * is the first of the two. Start and end are read alike, so later local times are never earlier moments, and blocks that
 * touch on the wall clock touch in time: nothing overlaps and no minute is lost.
 */
export function instantInRome(date: LocalDate, minuteOfDay: number): Instant {
  if (!Number.isSafeInteger(minuteOfDay) || minuteOfDay < 0) {
    throw new RangeError(`Expected whole minutes after midnight, zero or more, found ${minuteOfDay}.`);
  }
  const wall = parseLocalDate(date)
    .add({ days: Math.floor(minuteOfDay / MINUTES_OF_A_DAY) })
    .toPlainDateTime({ hour: Math.floor((minuteOfDay % MINUTES_OF_A_DAY) / 60), minute: minuteOfDay % 60 });
  const zoned = wall.toZonedDateTime(TIME_ZONE, { disambiguation: 'earlier' });
  if (zoned.toPlainDateTime().equals(wall)) return write(zoned.toInstant());
  const change = zoned.getTimeZoneTransition('next');
  if (!change) throw new RangeError(`${TIME_ZONE} skips ${wall.toString()} without a change of the clock.`);
  return write(change.toInstant());
}

/** The wall-clock time in Rome of a moment: its day and the minutes after midnight, as the clock shows them. */
export function romeTimeOf(instant: Instant): { readonly date: LocalDate; readonly minuteOfDay: number } {
  const zoned = parseInstant(instant).toZonedDateTimeISO(TIME_ZONE);
  return { date: zoned.toPlainDate().toString(), minuteOfDay: zoned.hour * 60 + zoned.minute };
}

/** Whole minutes that pass from one moment to another, by a clock that never changes. */
export function minutesBetween(startsAt: Instant, endsAt: Instant): number {
  const passed = parseInstant(endsAt).epochMilliseconds - parseInstant(startsAt).epochMilliseconds;
  return Math.floor(passed / MILLISECONDS_OF_A_MINUTE);
}

/** True where two spans have a moment in common; spans that only touch have none. */
export function spansOverlap(a: Span, b: Span): boolean {
  const at = (instant: Instant) => parseInstant(instant).epochMilliseconds;
  return at(a.startsAt) < at(b.endsAt) && at(b.startsAt) < at(a.endsAt);
}
