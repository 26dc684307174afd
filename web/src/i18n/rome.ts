const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome' });
const DAY_MS = 86_400_000;

/** The day in Italy of an instant, as YYYY-MM-DD. */
export const romeDay = (at: Date | string): string => DAY.format(new Date(at));

/** A day some days after another; both YYYY-MM-DD. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** The last day in Italy of what ends at an instant: the day before, where that is its midnight. */
export const lastDayBefore = (end: string): string => romeDay(new Date(Date.parse(end) - 1));

/** How many days lie from one day to another, negative where the other is past; both YYYY-MM-DD. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);

/** The Monday of the week of a day; both YYYY-MM-DD. */
export const mondayOf = (day: string): string => addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

/** The instant at which a day has a time of the clock in Italy: `2026-03-29`, `18:30`. */
export function romeInstant(day: string, clock: string): Date {
  // The offset of Italy is one or two hours; the right one shows the same clock again.
  const guess = new Date(`${day}T${clock}:00+01:00`);
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome', dateStyle: 'short', timeStyle: 'short' });
  return shown.format(guess) === `${day} ${clock}` ? guess : new Date(`${day}T${clock}:00+02:00`);
}

/** The months before the one of a day, YYYY-MM-DD, the latest first: YYYY-MM. */
export function monthsBefore(day: string, count: number): string[] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return Array.from({ length: count }, (_, back) =>
    new Date(Date.UTC(year, month - 2 - back, 1)).toISOString().slice(0, 7),
  );
}
