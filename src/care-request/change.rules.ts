import { type LocalDate, normalise, type SlotInterval } from '../calendar/index.js';
import { Sharing } from './care-request.rules.js';
import { type DatedNeed, type HolidayRule, type SchoolRule } from './dated-request.rules.js';

/** Two versions of a request as far as a change can touch them. */
export interface Version {
  readonly careRecipientIds: readonly string[];
  readonly sharing: Sharing;
  readonly maxWalkMetres: number;
  readonly hostUnits: number;
  readonly budgetCentsPerHour: number;
  readonly requiredSkills: readonly string[];
  readonly options: readonly { readonly sessions: readonly SlotInterval[]; readonly penaltyCentsPerHour: number }[];
  readonly dates: readonly DatedNeed[];
  readonly startsOn?: LocalDate | null;
  readonly endsBefore?: LocalDate | null;
  readonly onHolidays: HolidayRule;
  readonly onSchoolClosures: SchoolRule;
}

const REACH: readonly Sharing[] = [Sharing.NONE, Sharing.BUILDING, Sharing.TERRITORY];

const sorted = (words: readonly string[]) => [...words].sort().join('\n');
const times = ({ options }: Version) =>
  options.map(({ sessions, penaltyCentsPerHour }) =>
    JSON.stringify([normalise(sessions).map(runOf), penaltyCentsPerHour]),
  );
const runOf = ({ start, end }: SlotInterval) => [start, end];
const days = ({ dates }: Version) =>
  JSON.stringify(dates.map(({ date, startSlot, endSlot }) => [date, startSlot, endSlot]).sort());

/** Which fields differ between two versions of a request, by their names in the input. */
export function changedFields(before: Version, after: Version): string[] {
  const differs: Record<keyof Version, boolean> = {
    careRecipientIds: sorted(before.careRecipientIds) !== sorted(after.careRecipientIds),
    sharing: before.sharing !== after.sharing,
    maxWalkMetres: before.maxWalkMetres !== after.maxWalkMetres,
    hostUnits: before.hostUnits !== after.hostUnits,
    budgetCentsPerHour: before.budgetCentsPerHour !== after.budgetCentsPerHour,
    requiredSkills: sorted(before.requiredSkills) !== sorted(after.requiredSkills),
    options: times(before).join() !== times(after).join(),
    dates: days(before) !== days(after),
    startsOn: (before.startsOn ?? null) !== (after.startsOn ?? null),
    endsBefore: (before.endsBefore ?? null) !== (after.endsBefore ?? null),
    onHolidays: before.onHolidays !== after.onHolidays,
    onSchoolClosures: before.onSchoolClosures !== after.onSchoolClosures,
  };
  return Object.entries(differs).flatMap(([field, does]) => (does ? [field] : []));
}

/**
 * Whether an offer made on one version of a request still answers the next: nothing that it was made of may have become
 * narrower. More money, a longer walk, more places at home, fewer skills asked, wider sharing, and timetables added
 * after those that were there only open more doors.
 */
export function offerStands(before: Version, after: Version): boolean {
  const opened: Partial<Record<string, boolean>> = {
    sharing: REACH.indexOf(after.sharing) >= REACH.indexOf(before.sharing),
    maxWalkMetres: after.maxWalkMetres >= before.maxWalkMetres,
    hostUnits: after.hostUnits >= before.hostUnits,
    budgetCentsPerHour: after.budgetCentsPerHour >= before.budgetCentsPerHour,
    requiredSkills: after.requiredSkills.every((skill) => before.requiredSkills.includes(skill)),
    options: times(before).every((option, position) => option === times(after)[position]),
  };
  return changedFields(before, after).every((field) => opened[field] === true);
}
