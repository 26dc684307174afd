import { addDays, type DateRange, daysOf, type LocalDate, parseLocalDate } from './local-date.js';

/** A public holiday. */
export interface Holiday {
  readonly date: LocalDate;
  readonly it: string;
  readonly en: string;
}

/** A town's patron saint, a public holiday in that town alone. */
export interface Patron {
  /** `MM-DD`. */
  readonly monthDay: string;
  readonly it: string;
  readonly en: string;
}

/** Milan's patron. */
export const MILAN_PATRON: Patron = { monthDay: '12-07', it: 'Sant’Ambrogio', en: 'Saint Ambrose' };

/** First and last year for which the rules below hold as far as is known. */
const FIRST_YEAR = 2001;
const LAST_YEAR = 2099;

/** The year from which 4 October is a holiday again (CCNL of 28 October 2025 names it; first kept in 2026). */
const SAINT_FRANCIS_FROM = 2026;

const FIXED: readonly (readonly [monthDay: string, it: string, en: string, since: number])[] = [
  ['01-01', 'Capodanno', 'New Year’s Day', FIRST_YEAR],
  ['01-06', 'Epifania', 'Epiphany', FIRST_YEAR],
  ['04-25', 'Festa della Liberazione', 'Liberation Day', FIRST_YEAR],
  ['05-01', 'Festa del lavoro', 'Labour Day', FIRST_YEAR],
  ['06-02', 'Festa della Repubblica', 'Republic Day', FIRST_YEAR],
  ['08-15', 'Assunzione', 'Assumption', FIRST_YEAR],
  ['10-04', 'San Francesco d’Assisi', 'Saint Francis of Assisi', SAINT_FRANCIS_FROM],
  ['11-01', 'Ognissanti', 'All Saints’ Day', FIRST_YEAR],
  ['12-08', 'Immacolata Concezione', 'Immaculate Conception', FIRST_YEAR],
  ['12-25', 'Natale', 'Christmas Day', FIRST_YEAR],
  ['12-26', 'Santo Stefano', 'Saint Stephen’s Day', FIRST_YEAR],
];

/** The year itself, where the rules of this file are known to hold. */
function requireYear(year: number): number {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) {
    throw new RangeError(`Holidays are known from ${FIRST_YEAR} to ${LAST_YEAR}, found ${year}.`);
  }
  return year;
}

/**
 * Easter Sunday of the Gregorian calendar.
 *
 * The anonymous algorithm printed by Meeus, Astronomical Algorithms, chapter 8: the golden number gives the full moon,
 * the dominical letter the Sunday after it.
 */
export function easterSunday(year: number): LocalDate {
  const golden = requireYear(year) % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const skippedLeaps = Math.floor(century / 4);
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - skippedLeaps - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${year}-${pad(Math.floor(days / 31))}-${pad((days % 31) + 1)}`;
}

/** The public holidays of a year in Italy, with the town's patron where one is given, by date. */
export function holidaysOf(year: number, patron: Patron | null = MILAN_PATRON): readonly Holiday[] {
  const easter = easterSunday(year);
  const fixed = FIXED.filter(([, , , since]) => year >= since).map(([day, it, en]) => ({
    date: `${year}-${day}`,
    it,
    en,
  }));
  const all: Holiday[] = [
    ...fixed,
    { date: easter, it: 'Pasqua', en: 'Easter Sunday' },
    { date: addDays(easter, 1), it: 'Lunedì dell’Angelo', en: 'Easter Monday' },
  ];
  if (patron) all.push({ date: `${year}-${patron.monthDay}`, it: patron.it, en: patron.en });
  return all.sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The public holiday on a day, or null. */
export function findHoliday(date: LocalDate, patron: Patron | null = MILAN_PATRON): Holiday | null {
  return holidaysOf(parseLocalDate(date).year, patron).find((each) => each.date === date) ?? null;
}

/** Whether a date is a public holiday, answered for many days at once: the holidays of a range by date. */
export function holidaysIn(range: DateRange, patron: Patron | null = MILAN_PATRON): ReadonlyMap<LocalDate, Holiday> {
  const years = new Set(daysOf(range).map((date) => parseLocalDate(date).year));
  const all = [...years].flatMap((year) => holidaysOf(year, patron));
  return new Map(all.filter(({ date }) => range.from <= date && date < range.until).map((each) => [each.date, each]));
}
