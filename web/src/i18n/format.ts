import { useTranslation } from 'react-i18next';
import { elide, withOrdinal, withoutZeros } from './elision.js';

/** Quarters of an hour in a day: weekly time runs from slot 0 (Monday 00:00) to 672. */
export const SLOTS_PER_DAY = 96;

/** Minutes of a slot. */
export const SLOT_MINUTES = 15;

/** A half-open stretch of weekly time, in slots of a quarter of an hour. */
export interface Interval {
  start: number;
  end: number;
}

/** A stretch of time within one day: day 0 is Monday, times are slots 0…96 of that day. */
export interface DayPart {
  day: number;
  from: number;
  to: number;
}

/** Cuts weekly intervals at midnight, in order of time. */
export function splitByDay(intervals: readonly Interval[]): DayPart[] {
  return [...intervals]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end }) => {
      const parts: DayPart[] = [];
      for (let at = start; at < end;) {
        const day = Math.floor(at / SLOTS_PER_DAY);
        const to = Math.min(end, (day + 1) * SLOTS_PER_DAY);
        parts.push({ day, from: at - day * SLOTS_PER_DAY, to: to - day * SLOTS_PER_DAY });
        at = to;
      }
      return parts;
    });
}

/** A Monday, so that day n of the week is n days later; only its weekday is ever shown. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** How the page writes money, numbers, dates and weekly time in its language. */
export interface Format {
  /** Integer cents as euros, without decimals where they are zero, and with a true minus where they are taken back. */
  euros(cents: number): string;
  number(value: number): string;
  /** A ratio 0…1 as a percentage with at most one decimal. */
  percent(ratio: number): string;
  /** An ISO instant as date and time of day in Italy. */
  dateTime(iso: string): string;
  /** A stretch of days, its first and last as local dates, YYYY-MM-DD: what they share is said once. */
  dates(first: string, last: string): string;
  /** Minutes as hours and minutes in words, to the minute; with a minus before all of it where they are taken back. */
  duration(minutes: number): string;
  /** The day in Italy of an ISO instant, with its weekday. */
  day(iso: string): string;
  /** The time of day in Italy of an ISO instant. */
  clock(iso: string): string;
  /** A local date, YYYY-MM-DD. */
  date(date: string): string;
  /** How long ago an ISO instant or local date was, or in how long it comes, in its most fitting unit. */
  ago(iso: string): string;
  /** A month, YYYY-MM, with its year. */
  month(month: string): string;
  /** A month, YYYY-MM, in short: its name, and in January its year. */
  shortMonth(month: string): string;
  /** The name of day 0 (Monday) … 6. */
  weekday(day: number, style: 'long' | 'short' | 'narrow'): string;
  /** A slot of the day (0…96) as a time on a 24-hour clock. */
  time(slotOfDay: number): string;
  list(items: readonly string[]): string;
  /** A weekly timetable in words: days with the same hours are told together. */
  timetable(intervals: readonly Interval[]): string[];
}

function createFormat(language: string): Format {
  const locale = language === 'en' ? 'en-GB' : 'it-IT';
  const euro = { style: 'currency', currency: 'EUR', useGrouping: 'always' } as const;
  const whole = new Intl.NumberFormat(locale, { ...euro, maximumFractionDigits: 0 });
  const exact = new Intl.NumberFormat(locale, euro);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, useGrouping: 'always' });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const dateTime = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Rome',
  });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const monthAndYear = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const monthInShort = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const monthInShortAndYear = new Intl.DateTimeFormat(locale, { month: 'short', year: '2-digit', timeZone: 'UTC' });
  const rome = { timeZone: 'Europe/Rome' } as const;
  const day = new Intl.DateTimeFormat(locale, { ...rome, weekday: 'long', day: 'numeric', month: 'long' });
  const timeOfDay = new Intl.DateTimeFormat(locale, { ...rome, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const inStyle = (weekday: 'long' | 'short' | 'narrow') =>
    new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
  const weekdays = { long: inStyle('long'), short: inStyle('short'), narrow: inStyle('narrow') };
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const inUnit = (unit: 'hour' | 'minute') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 });
  const units = { hour: inUnit('hour'), minute: inUnit('minute') };
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const clock = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  });
  const ordinal = (text: string) => (language === 'it' ? withOrdinal(withoutZeros(text)) : text);
  const toDate = (day: number) => MONDAY + day * DAY_MS;
  /** Three or more days in a row are told by the first and the last. */
  const daysInWords = (days: readonly number[]): string => {
    const [first = 0] = days;
    const last = days.at(-1) ?? first;
    return days.length > 2 && last - first === days.length - 1
      ? weekdays.long.formatRange(toDate(first), toDate(last))
      : list.format(days.map((day) => format.weekday(day, 'long')));
  };
  /** Up to two months in days, up to two years in months. */
  const daysAway = (days: number): string => {
    if (Math.abs(days) <= 60) return relative.format(days, 'day');
    const months = Math.round(days / 30.44);
    return Math.abs(months) <= 24 ? relative.format(months, 'month') : relative.format(Math.round(months / 12), 'year');
  };
  const format: Format = {
    euros: (cents) => (cents % 100 === 0 ? whole : exact).format(cents / 100).replace('-', '−'),
    number: (value) => number.format(value),
    percent: (ratio) => percent.format(ratio),
    dateTime: (iso) => ordinal(dateTime.format(new Date(iso))),
    day: (iso) => ordinal(day.format(new Date(iso))),
    clock: (iso) => timeOfDay.format(new Date(iso)),
    date: (text) => ordinal(date.format(new Date(`${text}T00:00:00Z`))),
    dates: (first, last) => ordinal(date.formatRange(new Date(`${first}T00:00:00Z`), new Date(`${last}T00:00:00Z`))),
    duration: (minutes) => {
      const whole = Math.round(Math.abs(minutes));
      const [hours, rest] = [Math.floor(whole / 60), whole % 60];
      const inHours = units.hour.format(hours);
      const inMinutes = units.minute.format(rest);
      const said = hours === 0 ? inMinutes : rest === 0 ? inHours : list.format([inHours, inMinutes]);
      return Math.round(minutes) < 0 ? `−${said}` : said;
    },
    ago: (iso) => {
      const hours = (Date.parse(iso) - Date.now()) / HOUR_MS;
      if (!iso.includes('T')) return daysAway(Math.ceil(hours / 24));
      if (Math.abs(hours) < 24) return relative.format(Math.round(hours), 'hour');
      return daysAway(Math.round(hours / 24));
    },
    month: (month) => monthAndYear.format(new Date(`${month}-01T00:00:00Z`)),
    shortMonth: (month) => {
      const first = new Date(`${month}-01T00:00:00Z`);
      return month.endsWith('-01') ? monthInShortAndYear.format(first) : monthInShort.format(first);
    },
    weekday: (day, style) => weekdays[style].format(toDate(day)),
    time: (slot) => (slot === SLOTS_PER_DAY ? '24:00' : clock.format(MONDAY + (slot / SLOTS_PER_DAY) * DAY_MS)),
    list: (items) => (language === 'it' ? elide(list.format(items)) : list.format(items)),
    timetable: (intervals) => {
      const daysByHours = new Map<string, number[]>();
      for (const { day, from, to } of splitByDay(intervals)) {
        // The joiner keeps a stretch of time on one line.
        const hours = `${format.time(from)}\u2060–\u2060${format.time(to)}`;
        daysByHours.set(hours, [...(daysByHours.get(hours) ?? []), day]);
      }
      return [...daysByHours].map(([hours, days]) => `${daysInWords(days)} ${hours}`);
    },
  };
  return format;
}

const formats = new Map<string, Format>();

/** The formats of the page's language. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  const language = i18n.language;
  const known = formats.get(language) ?? createFormat(language);
  formats.set(language, known);
  return known;
}
