import { romeTimeOf, SLOTS_PER_DAY, SLOTS_PER_WEEK, weekdayOf } from '../calendar/index.js';
import { type Interval } from '../matching/index.js';

/** Where the asking of a substitute stands. */
export enum SubstitutionState {
  PROPOSED = 'proposed',
  ACCEPTED = 'accepted',
  DECLINED = 'declined',
  LAPSED = 'lapsed',
}

/** Providers who are asked at once for one session; the first to accept gives it. */
export const ASKED_AT_ONCE = 5;

/** A session's time as slots of the local week; a night from Sunday to Monday is two runs, in the order of the week. */
export function weeklySlots({ startsAt, endsAt }: { readonly startsAt: Date; readonly endsAt: Date }): Interval[] {
  const { date, minuteOfDay } = romeTimeOf(startsAt.toISOString());
  const start = weekdayOf(date) * SLOTS_PER_DAY + Math.floor(minuteOfDay / 15);
  const end = start + Math.ceil((endsAt.getTime() - startsAt.getTime()) / (15 * 60_000));
  if (end <= SLOTS_PER_WEEK) return [[start, end]];
  return [
    [0, end - SLOTS_PER_WEEK],
    [start, SLOTS_PER_WEEK],
  ];
}

/** What a household has agreed to pay for one session: its part of the weekly price by minutes, rounded to the cent. */
export function agreedForSession(weeklyPriceCents: number, minutes: number, weeklyMinutes: number): number {
  return weeklyMinutes === 0 ? 0 : Math.round((weeklyPriceCents * minutes) / weeklyMinutes);
}
