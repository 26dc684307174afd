import {
  addDays,
  type DateRange,
  type DatedSession,
  type DayRule,
  layOutTimetable,
  type LocalDate,
  mergeIntoBlocks,
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
}

/** How an agreement's timetable meets the calendar. */
export interface PlanningRules {
  readonly maxGapSlots: number;
  readonly onHolidays: 'keep' | 'skip';
  readonly onSchoolClosures: DayRule;
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
  readonly block: number | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly attendances: readonly PlannedAttendance[];
}

/** Cuts what is longer than a day, which the calendar lays out as several sessions. */
function pieces(blocks: readonly SlotInterval[]): SlotInterval[] {
  return blocks.flatMap(({ start, end }) =>
    Array.from({ length: Math.ceil((end - start) / SLOTS_PER_DAY) }, (_, i) => ({
      start: start + i * SLOTS_PER_DAY,
      end: Math.min(end, start + (i + 1) * SLOTS_PER_DAY),
    })),
  );
}

function layOut(blocks: readonly SlotInterval[], range: DateRange, rules: PlanningRules): readonly DatedSession[] {
  return layOutTimetable({
    blocks: pieces(blocks),
    range,
    onHolidays: rules.onHolidays,
    patron: MILAN_PATRON,
    onSchoolClosures: rules.onSchoolClosures,
    school: MILAN_SCHOOLS,
    exceptions: [],
  }).sessions;
}

/** The parts of a range over which the same terms hold. */
function segments(terms: readonly PlannedTerms[], { from, until }: DateRange): DateRange[] {
  const inside = terms.flatMap(({ fromOn, untilOn }) => [fromOn, untilOn]).filter((on) => on !== null);
  const cuts = [...new Set([from, ...inside.filter((on) => on > from && on < until), until])].sort();
  return cuts.slice(1).map((end, i) => ({ from: cuts[i], until: end }));
}

/**
 * Lays an agreement out on the calendar: the provider's presences, and which household is at each from when until when.
 * A household's session always lies within one presence, since presences are the merged sessions of all.
 */
export function planSessions(terms: readonly PlannedTerms[], range: DateRange, rules: PlanningRules): PlannedSession[] {
  return segments(terms, range).flatMap((segment) => {
    const held = terms.filter(
      ({ fromOn, untilOn }) => fromOn <= segment.from && (untilOn === null || untilOn > segment.from),
    );
    const presences = layOut(
      mergeIntoBlocks(
        held.flatMap(({ sessions }) => sessions),
        rules.maxGapSlots,
      ),
      segment,
      rules,
    );
    const visits = held.flatMap(({ careRequestId, householdId, sessions }) =>
      layOut(sessions, segment, rules).map(({ block, startsAt, endsAt, minutes }) => ({
        careRequestId,
        householdId,
        block,
        startsAt,
        endsAt,
        minutes,
      })),
    );
    return presences.map(({ date, block, startsAt, endsAt }) => ({
      date,
      block,
      startsAt,
      endsAt,
      attendances: visits.filter((visit) => visit.startsAt >= startsAt && visit.startsAt < endsAt),
    }));
  });
}
