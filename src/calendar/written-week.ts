import { SLOTS_PER_DAY, type SlotInterval } from './week.js';

type Language = 'it' | 'en';

const DAYS: Readonly<Record<Language, readonly string[]>> = {
  it: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

const clock = (slot: number) => `${Math.floor(slot / 4)}:${String((slot % 4) * 15).padStart(2, '0')}`;

/** Quarters of an hour of a day as hours in words: `16:00–19:00`. */
export const hoursWords = (startSlot: number, endSlot: number): string => `${clock(startSlot)}–${clock(endSlot)}`;

/** The day of the week of an interval, 0 is Monday, and its hours in words. */
function dayAndHours({ start, end }: SlotInterval): [day: number, hours: string] {
  const day = Math.floor(start / SLOTS_PER_DAY);
  return [day, hoursWords(start - day * SLOTS_PER_DAY, end - day * SLOTS_PER_DAY)];
}

/** Days of the week in words: three and more in a row by the first and the last. */
function daysWords(days: readonly number[], language: Language): string {
  const names = DAYS[language];
  const [first, last] = [days[0], days[days.length - 1]];
  if (days.length < 3 || last - first !== days.length - 1)
    return new Intl.ListFormat(language === 'it' ? 'it-IT' : 'en-GB').format(days.map((day) => names[day]));
  return language === 'it' ? `da ${names[first]} a ${names[last]}` : `${names[first]} to ${names[last]}`;
}

/** Cuts an interval at the midnights within it. */
const byDay = ({ start, end }: SlotInterval): SlotInterval[] => {
  const midnight = (Math.floor(start / SLOTS_PER_DAY) + 1) * SLOTS_PER_DAY;
  return end <= midnight ? [{ start, end }] : [{ start, end: midnight }, ...byDay({ start: midnight, end })];
};

/** A week in words, the days of the same hours together: `lunedì e mercoledì 9:00–11:00; sabato 10:00–12:00`. */
export function weekWords(sessions: readonly SlotInterval[], language: Language): string {
  const daysAt = new Map<string, number[]>();
  for (const session of sessions.flatMap(byDay).sort((a, b) => a.start - b.start)) {
    const [day, hours] = dayAndHours(session);
    daysAt.set(hours, [...(daysAt.get(hours) ?? []), day]);
  }
  return [...daysAt].map(([hours, days]) => `${daysWords(days, language)} ${hours}`).join('; ');
}
