import { addDays, type LocalDate, romeTimeOf, SLOTS_PER_DAY, type SlotInterval, weekdayOf } from '../calendar/index.js';

/** Days that one extra opening may last at most: what lasts longer belongs into the week. */
export const MOST_DAYS = 60;

/** Hours on each of some days, in quarters of an hour after midnight. */
export interface DailyHours {
  readonly fromOn: LocalDate;
  /** The last day. */
  readonly untilOn: LocalDate;
  readonly startSlot: number;
  readonly endSlot: number;
}

/** The days in Rome that a time touches: one, or two where it goes over midnight. */
export function daysOfSession({ startsAt, endsAt }: { readonly startsAt: Date; readonly endsAt: Date }): LocalDate[] {
  const first = romeTimeOf(startsAt.toISOString()).date;
  const last = romeTimeOf(new Date(endsAt.getTime() - 1).toISOString()).date;
  return first === last ? [first] : [first, addDays(first, 1)];
}

/** What extra openings add on some days, as slots of the week in which these days lie. */
export const extraHours = (openings: readonly DailyHours[], days: readonly LocalDate[]): SlotInterval[] =>
  days.flatMap((day) =>
    openings
      .filter(({ fromOn, untilOn }) => fromOn <= day && day <= untilOn)
      .map(({ startSlot, endSlot }) => {
        const midnight = weekdayOf(day) * SLOTS_PER_DAY;
        return { start: midnight + startSlot, end: midnight + endSlot };
      }),
  );
