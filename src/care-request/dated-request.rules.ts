import {
  type DateRange,
  isLocalDate,
  type LocalDate,
  MILAN_PATRON,
  MILAN_SCHOOLS,
  mondayOf,
  normalise,
  parseLocalDate,
  SLOTS_PER_DAY,
  type SlotInterval,
  type Timetable,
  weekdayOf,
} from '../calendar/index.js';

/** What a weekly request does on public holidays. */
export enum HolidayRule {
  KEEP = 'keep',
  SKIP = 'skip',
}

/** What a weekly request does on days without school; `only` asks for those days alone. */
export enum SchoolRule {
  KEEP = 'keep',
  SKIP = 'skip',
  ONLY = 'only',
}

/** The most days that a request for single days may name; a longer one is a weekly timetable. */
export const MOST_DATES = 31;

/** One session on one day, in slots of that day. */
export interface DatedNeed {
  readonly date: LocalDate;
  /** Quarters of an hour after midnight, 0 to 95. */
  readonly startSlot: number;
  /** Until before this quarter, at most 96. */
  readonly endSlot: number;
}

/** What can be wrong with the days of a request, with the place in its list where there is one. */
export type DatesFault =
  | { readonly kind: 'no-such-day'; readonly field: 'startsOn' | 'endsBefore' }
  | { readonly kind: 'ends-before-it-starts' }
  | { readonly kind: 'over-already' }
  | { readonly kind: 'too-many-dates'; readonly count: number }
  | { readonly kind: 'no-such-date'; readonly position: number }
  | { readonly kind: 'date-in-the-past'; readonly position: number }
  | { readonly kind: 'not-within-the-day'; readonly position: number }
  | { readonly kind: 'dates-overlap'; readonly position: number }
  | { readonly kind: 'weekdays-differ'; readonly position: number }
  | { readonly kind: 'dates-and-options' };

/** The days on which a request is asked for. */
export interface RequestDays {
  readonly startsOn?: LocalDate | null;
  readonly endsBefore?: LocalDate | null;
  readonly dates?: readonly DatedNeed[] | null;
}

/** Everything that is wrong with the days of a request as of today; empty when they can be published. */
export function datesFaults(
  { startsOn, endsBefore, dates }: RequestDays,
  hasOptions: boolean,
  today: LocalDate,
): DatesFault[] {
  const faults: DatesFault[] = [];
  for (const [field, day] of Object.entries({ startsOn, endsBefore }))
    if (day && !isLocalDate(day)) faults.push({ kind: 'no-such-day', field: field as 'startsOn' | 'endsBefore' });
  if (faults.length > 0) return faults;
  if (startsOn && endsBefore && endsBefore <= startsOn) faults.push({ kind: 'ends-before-it-starts' });
  else if (endsBefore && endsBefore <= today) faults.push({ kind: 'over-already' });
  if (!dates || dates.length === 0) return faults;
  if (hasOptions) faults.push({ kind: 'dates-and-options' });
  if (dates.length > MOST_DATES) faults.push({ kind: 'too-many-dates', count: dates.length });
  return [...faults, ...dates.flatMap((need, position) => dateFaults(need, dates.slice(0, position), position, today))];
}

function dateFaults(need: DatedNeed, before: readonly DatedNeed[], position: number, today: LocalDate): DatesFault[] {
  const { date, startSlot, endSlot } = need;
  if (!isLocalDate(date)) return [{ kind: 'no-such-date', position }];
  if (date < today) return [{ kind: 'date-in-the-past', position }];
  const whole = Number.isInteger(startSlot) && Number.isInteger(endSlot);
  if (!whole || startSlot < 0 || endSlot <= startSlot || endSlot > SLOTS_PER_DAY)
    return [{ kind: 'not-within-the-day', position }];
  for (const other of before) {
    if (!isLocalDate(other.date) || other.startSlot >= endSlot || startSlot >= other.endSlot) continue;
    if (other.date === date) return [{ kind: 'dates-overlap', position }];
    const same = other.startSlot === startSlot && other.endSlot === endSlot;
    if (weekdayOf(other.date) === weekdayOf(date) && !same) return [{ kind: 'weekdays-differ', position }];
  }
  return [];
}

/**
 * The week that holds every session of a request for single days: the provider that is free in it is free on each of
 * them. Sessions on the same weekday are the same or apart (`datesFaults`), so no hour stands for two different ones.
 */
export function weekOf(dates: readonly DatedNeed[]): SlotInterval[] {
  return normalise(
    dates.map(({ date, startSlot, endSlot }) => {
      const midnight = weekdayOf(date) * SLOTS_PER_DAY;
      return { start: midnight + startSlot, end: midnight + endSlot };
    }),
  );
}

/** The days of a request for single days: from the Monday of the first to the Monday after the last. */
export function rangeOf(dates: readonly DatedNeed[]): DateRange {
  const days = dates.map(({ date }) => date).sort();
  const last = mondayOf(days.at(-1)!);
  return { from: mondayOf(days[0]), until: parseLocalDate(last).add({ days: 7 }).toString() };
}

/** What the calendar needs to know of a request. */
export interface AskedDays {
  readonly startsOn: LocalDate | null;
  readonly endsBefore: LocalDate | null;
  readonly onHolidays: HolidayRule;
  readonly onSchoolClosures: SchoolRule;
}

/**
 * A request as the calendar lays it out within a range: the weekly sessions that were agreed on the days that its
 * rules leave, or its single days and no others. The range is cut to the request's own.
 */
export function timetableOf(
  request: AskedDays,
  sessions: readonly SlotInterval[],
  dates: readonly DatedNeed[],
  range: DateRange,
): Timetable {
  const from = request.startsOn !== null && request.startsOn > range.from ? request.startsOn : range.from;
  const until = request.endsBefore !== null && request.endsBefore < range.until ? request.endsBefore : range.until;
  const slotMinutes = (24 * 60) / SLOTS_PER_DAY;
  return {
    blocks: dates.length > 0 ? [] : sessions,
    range: { from, until: until < from ? from : until },
    onHolidays: request.onHolidays,
    patron: MILAN_PATRON,
    onSchoolClosures: request.onSchoolClosures,
    school: MILAN_SCHOOLS,
    exceptions: dates.map(({ date, startSlot, endSlot }) => ({
      kind: 'add',
      date,
      startMinute: startSlot * slotMinutes,
      endMinute: endSlot * slotMinutes,
    })),
  };
}

/** What keeps two requests apart on the calendar. */
export type RequestSpan = Pick<AskedDays, 'startsOn' | 'endsBefore'>;

/** A tag that names the span of a request that does not run from now until further notice; null for one that does. */
export const spanTag = ({ startsOn, endsBefore }: RequestSpan, today: LocalDate): string | null =>
  (startsOn === null || startsOn <= today) && endsBefore === null
    ? null
    : `days:${startsOn !== null && startsOn > today ? startsOn : ''}/${endsBefore ?? ''}`;

/**
 * The tags that a request has and avoids so that only requests for the same days share: a plan is for every week, and
 * a price that holds for all members holds only while they are all there. One tag for each span among the requests.
 */
export function spanTags(
  requests: readonly RequestSpan[],
  today: LocalDate,
): { readonly has: string[]; readonly avoids: string[] }[] {
  const tags = requests.map((request) => spanTag(request, today) ?? 'days:every-week');
  const all = [...new Set(tags)].sort();
  if (all.length === 1) return requests.map(() => ({ has: [], avoids: [] }));
  return tags.map((own) => ({ has: [own], avoids: all.filter((tag) => tag !== own) }));
}
