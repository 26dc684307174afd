import {
  addDays,
  type DateRange,
  type DayRule,
  layOutTimetable,
  type LocalDate,
  MILAN_PATRON,
  MILAN_SCHOOLS,
  SLOTS_PER_DAY,
  type SlotInterval,
  weekdayOf,
} from '../calendar/index.js';

/** Days ahead for which sessions are laid out. */
export const PLANNED_DAYS = 28;
/** Days of notice with which a household leaves. */
export const LEAVING_NOTICE_DAYS = 14;
/** Days at least between the last acceptance, or a joining, and the Monday on which it takes effect. */
const DAYS_TO_PREPARE = 2;

/** The first Monday that leaves everybody a little time to prepare. */
export function startAfter(today: LocalDate): LocalDate {
  const earliest = addDays(today, DAYS_TO_PREPARE);
  return addDays(earliest, (7 - weekdayOf(earliest)) % 7);
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

/** Cuts what is longer than a day, which the calendar lays out as several sessions; a session's block is one of these. */
export function pieces(blocks: readonly SlotInterval[]): SlotInterval[] {
  return blocks.flatMap(({ start, end }) =>
    Array.from({ length: Math.ceil((end - start) / SLOTS_PER_DAY) }, (_, i) => ({
      start: start + i * SLOTS_PER_DAY,
      end: Math.min(end, start + (i + 1) * SLOTS_PER_DAY),
    })),
  );
}

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

/** The days over which a household's terms hold: not before everybody is prepared, nor beyond what it asked for. */
export function termDays(
  today: LocalDate,
  { startsOn, endsBefore }: { readonly startsOn: LocalDate | null; readonly endsBefore: LocalDate | null },
): { fromOn: LocalDate; untilOn: LocalDate | null } {
  const prepared = startAfter(today);
  // Whoever asked for days that come sooner than the next prepared Monday is served from tomorrow.
  const soon = endsBefore !== null && endsBefore <= prepared ? addDays(today, 1) : prepared;
  const fromOn = startsOn !== null && startsOn > today && (startsOn > soon || endsBefore !== null) ? startsOn : soon;
  return { fromOn, untilOn: endsBefore !== null && endsBefore <= fromOn ? addDays(fromOn, 1) : endsBefore };
}
