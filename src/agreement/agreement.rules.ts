import {
  addDays,
  type DateRange,
  type DayRule,
  layOutTimetable,
  type LocalDate,
  MILAN_PATRON,
  MILAN_SCHOOLS,
  pieces,
  type SlotInterval,
} from '../calendar/index.js';

/** Days ahead for which sessions are laid out. */
export const PLANNED_DAYS = 28;
/** Days of notice with which a household leaves. */
export const LEAVING_NOTICE_DAYS = 14;

/** The first day without a household that says today that it leaves; terms that begin later than that last a day. */
export function leavingDay(today: LocalDate, fromOn: LocalDate): LocalDate {
  const until = addDays(today, LEAVING_NOTICE_DAYS);
  return until > fromOn ? until : addDays(fromOn, 1);
}

/** What a household has agreed to over some dates, as far as sessions follow from it. */
export interface PlannedTerms {
  readonly careRequestId: string;
  readonly householdId: string;
  readonly fromOn: LocalDate;
  readonly untilOn: LocalDate | null;
  readonly sessions: readonly SlotInterval[];
  readonly onHolidays: Exclude<DayRule, 'only'>;
  readonly onSchoolClosures: DayRule;
  /** The only days on which a household wants care that asked for certain days; null for every week. */
  readonly dates: readonly LocalDate[] | null;
}

/** One household's part in a planned session. */
export interface PlannedAttendance {
  readonly careRequestId: string;
  readonly householdId: string;
  readonly block: number | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly minutes: number;
}

/** One planned presence of the provider. */
export interface PlannedSession {
  readonly date: LocalDate;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly attendances: readonly PlannedAttendance[];
}

const SLOT_MS = 15 * 60_000;

/** The dated sessions of one household within a range. */
function visitsOf(terms: PlannedTerms, range: DateRange): (PlannedAttendance & { readonly date: LocalDate })[] {
  const from = terms.fromOn > range.from ? terms.fromOn : range.from;
  const until = terms.untilOn !== null && terms.untilOn < range.until ? terms.untilOn : range.until;
  if (from >= until) return [];
  const { careRequestId, householdId, onHolidays, onSchoolClosures, dates } = terms;
  const { sessions } = layOutTimetable({
    blocks: pieces(terms.sessions),
    range: { from, until },
    onHolidays,
    patron: MILAN_PATRON,
    onSchoolClosures,
    school: MILAN_SCHOOLS,
    exceptions: [],
  });
  return sessions
    .filter(({ date }) => dates === null || dates.includes(date))
    .map(({ date, block, startsAt, endsAt, minutes }) => ({
      date,
      careRequestId,
      householdId,
      block,
      startsAt,
      endsAt,
      minutes,
    }));
}

/**
 * Lays an agreement out on the calendar: which household is cared for from when until when, and from that the provider's
 * presences. Visits at most `maxGapSlots` quarters apart are one presence.
 */
export function planSessions(terms: readonly PlannedTerms[], range: DateRange, maxGapSlots: number): PlannedSession[] {
  const at = (instant: string) => new Date(instant).getTime();
  const visits = terms.flatMap((each) => visitsOf(each, range)).sort((a, b) => at(a.startsAt) - at(b.startsAt));
  const planned: { date: LocalDate; startsAt: string; endsAt: string; attendances: PlannedAttendance[] }[] = [];
  for (const { date, ...visit } of visits) {
    const last = planned.at(-1);
    if (last && at(visit.startsAt) <= at(last.endsAt) + maxGapSlots * SLOT_MS) {
      last.attendances.push(visit);
      if (at(visit.endsAt) > at(last.endsAt)) last.endsAt = visit.endsAt;
    } else planned.push({ date, startsAt: visit.startsAt, endsAt: visit.endsAt, attendances: [visit] });
  }
  return planned;
}
