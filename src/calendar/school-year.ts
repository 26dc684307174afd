import { easterSunday } from './holiday.js';
import { addDays, type DateRange, type LocalDate, parseLocalDate } from './local-date.js';

/** `nursery-school`: scuola dell’infanzia, 3 to 6 years. `primary-and-later`: every school after it. */
export type SchoolKind = 'nursery-school' | 'primary-and-later';

/** Milan keeps Carnival by the Ambrosian rite (the Friday and Saturday after Ash Wednesday), other towns by the Roman. */
export type CarnivalRite = 'ambrosian' | 'roman';

/** A run of days on which schools are closed. */
export interface SchoolClosure extends DateRange {
  readonly reason: 'summer' | 'christmas' | 'carnival' | 'easter';
}

/** Which school's calendar is asked for. */
export interface SchoolCalendar {
  readonly kind: SchoolKind;
  readonly rite: CarnivalRite;
}

/** The calendar of most of Milan's pupils. */
export const MILAN_SCHOOLS: SchoolCalendar = { kind: 'primary-and-later', rite: 'ambrosian' };

/** First day of lessons and first day without, `MM-DD`. */
const TERM: Readonly<Record<SchoolKind, readonly [opens: string, closed: string]>> = {
  'nursery-school': ['09-05', '07-01'],
  'primary-and-later': ['09-12', '06-09'],
};

/** Days from Easter Sunday to the two days of Carnival. */
const CARNIVAL: Readonly<Record<CarnivalRite, number>> = { ambrosian: -44, roman: -48 };

/** The year in which the school year of a date began; it turns on 1 September. */
export function schoolYearOf(date: LocalDate): number {
  const { year, month } = parseLocalDate(date);
  return month >= 9 ? year : year - 1;
}

/**
 * The closures of the school year that begins in `startYear`, from its 1 September to the next.
 *
 * Rule: the permanent school calendar of Regione Lombardia (DGR IX/3318 of 18 April 2012), confirmed for 2025/2026.
 * Lessons from 12 September to 8 June (nursery schools 5 September to 30 June); Christmas 23 December to 6 January; two
 * days of Carnival; Easter from three days before the Sunday to the Tuesday after. Each school may open earlier or add
 * days, which are dated exceptions here. Public holidays and Sundays are kept apart, in `holiday.ts`.
 */
export function schoolClosures(startYear: number, calendar: SchoolCalendar = MILAN_SCHOOLS): readonly SchoolClosure[] {
  const next = startYear + 1;
  const easter = easterSunday(next);
  const [opens, closed] = TERM[calendar.kind];
  const carnival = addDays(easter, CARNIVAL[calendar.rite]);
  return [
    { reason: 'summer', from: `${startYear}-09-01`, until: `${startYear}-${opens}` },
    { reason: 'christmas', from: `${startYear}-12-23`, until: `${next}-01-07` },
    { reason: 'carnival', from: carnival, until: addDays(carnival, 2) },
    { reason: 'easter', from: addDays(easter, -3), until: addDays(easter, 3) },
    { reason: 'summer', from: `${next}-${closed}`, until: `${next}-09-01` },
  ];
}

/** The closure that a day falls in, or null on a day of the school year. */
export function findSchoolClosure(date: LocalDate, calendar: SchoolCalendar = MILAN_SCHOOLS): SchoolClosure | null {
  return schoolClosures(schoolYearOf(date), calendar).find(({ from, until }) => from <= date && date < until) ?? null;
}
