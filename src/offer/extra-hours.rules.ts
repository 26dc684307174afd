import { type LocalDate, onDays, SLOTS_PER_DAY, type SlotInterval, subtract, weekdayOf } from '../calendar/index.js';

/** Hours on each of some days, in quarters of an hour after midnight. */
export interface DailyHours {
  readonly fromOn: LocalDate;
  /** The last day. */
  readonly untilOn: LocalDate;
  readonly startSlot: number;
  readonly endSlot: number;
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

/** The hours of the week that extra openings add on each of some days: on every one of those that fall on a weekday. */
export const extraHoursOfAll = (openings: readonly DailyHours[], days: readonly LocalDate[]): SlotInterval[] =>
  [...new Set(days.map(weekdayOf))].flatMap((weekday) => {
    const wholeDay = onDays([weekday], 0, SLOTS_PER_DAY);
    const ofWeekday = days.filter((day) => weekdayOf(day) === weekday);
    return subtract(
      wholeDay,
      ofWeekday.flatMap((day) => subtract(wholeDay, extraHours(openings, [day]))),
    );
  });
