import { SLOTS_PER_DAY, type Interval } from '../i18n/format.js';
import { addDays, mondayOf, romeDay } from '../i18n/rome.js';
import type { HolidayRule, SchoolRule, Sharing } from '../gql/graphql.js';
import { joinHours, lengthOf } from '../ui/week-hours.js';

/** One timetable that suits: the first is the one liked best. */
export interface DraftOption {
  sessions: Interval[];
  /** Whether it suits less than the first. */
  isSecondBest: boolean;
}

/** One session on one day, in slots of that day. */
export interface DraftDate {
  /** YYYY-MM-DD. */
  date: string;
  startSlot: number;
  endSlot: number;
}

/** A care request on its way: kept in the browser's tab until it is published, so that nothing is typed twice. */
export interface Draft {
  householdId: string;
  recipientIds: string[];
  serviceTypeId: string | null;
  /** What whoever comes must be able to do: `lang:en`, `does:cooking`, `cert:first-aid`. */
  requiredSkills: string[];
  /** Whether it is for every week, by `options`, or for single days, by `dates`. */
  isForSingleDays: boolean;
  options: DraftOption[];
  dates: DraftDate[];
  /** The first day of a weekly request, YYYY-MM-DD; empty: as soon as somebody is found. */
  startsOn: string;
  /** Its last day, YYYY-MM-DD; empty: until further notice. */
  lastDay: string;
  /** What a weekly request does on public holidays, and on days without school. */
  onHolidays: HolidayRule;
  onSchoolClosures: SchoolRule;
  sharing: Sharing;
  maxWalkMetres: number;
  hostUnits: number;
  /** As typed, in euros per hour. */
  budget: string;
  /** The request that this is the next version of; null for a new one. */
  changes: ChangedRequest | null;
}

/** A request that is being changed, and the version that the change is made on. */
export interface ChangedRequest {
  id: string;
  revision: number;
}

/** The steps of asking, in order; each is a page of its own. */
export const STEPS = ['who', 'what', 'when', 'sharing', 'review'] as const;

/** One step of asking. */
export type Step = (typeof STEPS)[number];

/** Cents per hour by which a second best timetable suits less; the engine weighs it against money saved. */
export const SECOND_BEST_CENTS = 100;

const KEY = 'care-request-draft';

/** A draft with nothing said but whose it is. */
export function emptyDraft(householdId: string): Draft {
  return {
    householdId,
    recipientIds: [],
    serviceTypeId: null,
    requiredSkills: [],
    isForSingleDays: false,
    options: [{ sessions: [], isSecondBest: false }],
    dates: [],
    startsOn: '',
    lastDay: '',
    onHolidays: 'SKIP',
    onSchoolClosures: 'KEEP',
    sharing: 'BUILDING',
    maxWalkMetres: 500,
    hostUnits: 0,
    budget: '',
    changes: null,
  };
}

/** The draft of this tab, if it is of this household. */
export function loadDraft(householdId: string): Draft {
  const kept = window.sessionStorage.getItem(KEY);
  if (!kept) return emptyDraft(householdId);
  const draft = JSON.parse(kept) as Partial<Draft>;
  return draft.householdId === householdId ? { ...emptyDraft(householdId), ...draft } : emptyDraft(householdId);
}

/** Begins to ask for something new: a change of a request that was begun in this tab and left is given up, a new request is taken up again. */
export function beginAnew(): void {
  const kept = window.sessionStorage.getItem(KEY);
  if (kept && (JSON.parse(kept) as Partial<Draft>).changes) keepDraft(null);
}

/** Keeps the draft in this tab; null forgets it. */
export function keepDraft(draft: Draft | null): void {
  if (draft) window.sessionStorage.setItem(KEY, JSON.stringify(draft));
  else window.sessionStorage.removeItem(KEY);
}

/** The typed budget in cents per hour, down to a whole number of cents per quarter; null where it is no amount. */
export function budgetCents({ budget }: Draft): number | null {
  const euros = Number(budget.replace(',', '.'));
  if (budget.trim() === '' || !Number.isFinite(euros)) return null;
  const cents = Math.floor(Math.round(euros * 100) / 4) * 4;
  return cents >= 4 && cents <= 100_000 ? cents : null;
}

/** What of the API's input each step asks for. */
const PARTS: Readonly<Record<Step, readonly string[]>> = {
  who: ['careRecipientIds'],
  what: ['serviceTypeId', 'requiredSkills'],
  when: ['options', 'dates', 'startsOn', 'endsBefore', 'onHolidays', 'onSchoolClosures'],
  sharing: ['sharing', 'maxWalkMetres', 'hostUnits', 'budgetCentsPerHour'],
  review: [],
};

/** The step to which a part of the API's input belongs. */
export function stepOf(part: string | undefined): Step {
  return STEPS.find((step) => PARTS[step].includes(part ?? '')) ?? 'review';
}

/** Most single days that one request may name, as the API has it; more are a weekly timetable. */
export const MOST_DATES = 31;

/** The Monday after a day; both YYYY-MM-DD. */
export const nextMonday = (day: string): string => addDays(mondayOf(day), 7);

/** The sessions of a draft in a week: the timetable liked best, or the hours of its single days on their weekdays. */
export function weekOf({ isForSingleDays, options, dates }: Draft): Interval[] {
  if (!isForSingleDays) return (options[0]?.sessions ?? []).map(({ start, end }) => ({ start, end }));
  return joinHours(
    dates.map(({ date, startSlot, endSlot }) => {
      const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
      return { start: weekday * SLOTS_PER_DAY + startSlot, end: weekday * SLOTS_PER_DAY + endSlot };
    }),
  );
}

/** What is missing of the times of a draft, the first thing only; null where they can be sent. */
export type TimesFault = 'noHours' | 'lengths' | 'noDates' | 'startPast' | 'endBeforeStart' | 'endPast';

/** What is wrong with the times of a draft as of today. */
export function timesFault(draft: Draft, today = romeDay(new Date())): TimesFault | null {
  const { isForSingleDays, options, dates, startsOn, lastDay, changes } = draft;
  if (isForSingleDays) return dates.length === 0 ? 'noDates' : null;
  const expected = lengthOf(options[0]?.sessions ?? []);
  if (expected === 0) return 'noHours';
  if (options.some(({ sessions }) => lengthOf(sessions) !== expected)) return 'lengths';
  // A request that is being changed may have begun already.
  if (startsOn && startsOn < today && !changes) return 'startPast';
  if (lastDay && startsOn && lastDay < startsOn) return 'endBeforeStart';
  return lastDay && lastDay < today ? 'endPast' : null;
}
