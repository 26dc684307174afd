import {
  type DatedSession,
  type LocalDate,
  normalise,
  romeTimeOf,
  SLOTS_PER_DAY,
  SLOTS_PER_WEEK,
  type SlotInterval,
  weekdayOf,
} from '../calendar/index.js';
import { type JudgedDays } from './first-weeks.rules.js';

/** A dated time in which a provider or a room is taken whatever its week says: an absence, a booking, a moved session. */
export interface Engagement {
  /** The provider or the room. */
  readonly holderId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** The hours of one day that an engagement takes, as slots of the week. */
export interface TakenHours extends SlotInterval {
  readonly date: LocalDate;
}

const SLOT_MINUTES = 15;

/** What engagements take of each of some days, in whole quarters of an hour as the clock in Rome shows them. */
export function takenHours(engagements: readonly Engagement[], days: readonly LocalDate[]): TakenHours[] {
  return engagements.flatMap(({ startsAt, endsAt }) => {
    const [from, until] = [startsAt, endsAt].map((at) => romeTimeOf(at.toISOString()));
    return days
      .filter((date) => from.date <= date && date <= until.date)
      .map((date) => {
        const midnight = weekdayOf(date) * SLOTS_PER_DAY;
        const start = date === from.date ? Math.floor(from.minuteOfDay / SLOT_MINUTES) : 0;
        const end = date === until.date ? Math.ceil(until.minuteOfDay / SLOT_MINUTES) : SLOTS_PER_DAY;
        return { date, start: midnight + start, end: midnight + end };
      })
      .filter(({ start, end }) => start < end);
  });
}

/**
 * The hours of the week that are closed to a service: those that engagements take on more than half of the days judged,
 * or on any of them where each day counts. What is taken less often is a gap of a service that goes on.
 */
export function closedHours(engagements: readonly Engagement[], { days, everyDay }: JudgedDays): SlotInterval[] {
  if (engagements.length === 0) return [];
  const ofWeekday = Array.from({ length: 7 }, () => 0);
  for (const date of days) ofWeekday[weekdayOf(date)]++;
  const times = new Uint16Array(SLOTS_PER_WEEK);
  const byDate = new Map<LocalDate, TakenHours[]>();
  for (const taken of takenHours(engagements, days)) byDate.set(taken.date, [...(byDate.get(taken.date) ?? []), taken]);
  for (const taken of byDate.values())
    for (const { start, end } of normalise(taken)) for (let slot = start; slot < end; slot++) times[slot]++;
  const closed = (taken: number, slot: number) =>
    taken > (everyDay ? 0 : ofWeekday[Math.floor(slot / SLOTS_PER_DAY)] / 2);
  return normalise([...times].flatMap((taken, slot) => (closed(taken, slot) ? [{ start: slot, end: slot + 1 }] : [])));
}

/** The days of dated sessions of which engagements take a part, earliest first. */
export function gapDays(sessions: readonly DatedSession[], engagements: readonly Engagement[]): LocalDate[] {
  const taken = sessions.filter(({ startsAt, endsAt }) =>
    engagements.some((each) => each.startsAt < new Date(endsAt) && new Date(startsAt) < each.endsAt),
  );
  return [...new Set(taken.map(({ date }) => date))].sort();
}
