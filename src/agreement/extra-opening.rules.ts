import { addDays, type LocalDate, romeTimeOf } from '../calendar/index.js';

/** Days that one extra opening may last at most: what lasts longer belongs into the week. */
export const MOST_DAYS = 60;

/** The days in Rome that a time touches: one, or two where it goes over midnight. */
export function daysOfSession({ startsAt, endsAt }: { readonly startsAt: Date; readonly endsAt: Date }): LocalDate[] {
  const first = romeTimeOf(startsAt.toISOString()).date;
  const last = romeTimeOf(new Date(endsAt.getTime() - 1).toISOString()).date;
  return first === last ? [first] : [first, addDays(first, 1)];
}
