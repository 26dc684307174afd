import { MOST_OPTIONS } from '../care-request/care-request.rules.js';
import { type Advice, type AdvisedChange, type Change, type Interval } from '../matching/index.js';

/** What stops a provider from serving a request alone, in the engine's words. */
export enum AdviceStop {
  REACH = 'reach',
  REQUIREMENTS = 'requirements',
  PROVIDER_CAPACITY = 'provider-capacity',
  AVAILABILITY = 'availability',
  WEEK_LIMIT = 'week-limit',
  BUDGET = 'budget',
  WORTH = 'worth',
  PROVIDER_CLASH = 'provider-clash',
}

/** What a household would change. */
export enum AdvisedChangeKind {
  SHIFT = 'shift',
  OTHER_DAY = 'other-day',
  WALK = 'walk',
  BUDGET = 'budget',
  SHARING = 'sharing',
  HOSTING = 'hosting',
}

/** Minutes of a quarter of an hour. */
const QUARTER = 15;

const slots = (sessions: readonly Interval[]) => sessions.map(([start, end]) => ({ start, end }));

/** A timetable that suits, as a household asks for it. */
interface AskedOption {
  readonly sessions: readonly { readonly start: number; readonly end: number }[];
  readonly penaltyCentsPerHour: number;
}

/** The parts of a request that advice may change. */
interface Changeable<Option extends AskedOption> {
  readonly options: readonly Option[];
  readonly budgetCentsPerHour: number;
}

/** The facts of one change, with null for what it leaves alone. */
export function changeFacts(change: Change) {
  const nothing = { optionPosition: null, day: null, toDay: null, shiftMinutes: null };
  const kept = { maxWalkMetres: null, budgetCentsPerHour: null, sharing: null, hostUnits: null };
  const kind = change.kind as AdvisedChangeKind;
  switch (change.kind) {
    case 'shift': {
      const { option: optionPosition, day } = change;
      return { ...nothing, ...kept, kind, optionPosition, day, shiftMinutes: change.slots * QUARTER };
    }
    case 'other-day': {
      const { option: optionPosition, day, toDay } = change;
      return { ...nothing, ...kept, kind, optionPosition, day, toDay };
    }
    case 'walk':
      return { ...nothing, ...kept, kind, maxWalkMetres: change.maxWalk };
    case 'budget':
      return { ...nothing, ...kept, kind, budgetCentsPerHour: change.budget };
    case 'sharing':
      return { ...nothing, ...kept, kind, sharing: change.sharing, maxWalkMetres: change.maxWalk };
    case 'hosting':
      return { ...nothing, ...kept, kind, hostUnits: change.hostUnits };
  }
}

/** What a household asks for, as it would be after a change; a timetable beyond the most takes the place of the last. */
export function changedContent<Content extends Changeable<AskedOption>>(
  content: Content,
  { change, request }: Pick<AdvisedChange, 'change' | 'request'>,
) {
  const { sharing, maxWalk: maxWalkMetres, hostUnits, budget: budgetCentsPerHour } = request;
  const changed = { ...content, sharing, maxWalkMetres, hostUnits, budgetCentsPerHour };
  if (change.kind !== 'shift' && change.kind !== 'other-day') return changed;
  const { sessions, penalty } = request.options.at(-1)!;
  const moved = { sessions: slots(sessions), penaltyCentsPerHour: penalty };
  return { ...changed, options: [...content.options.slice(0, MOST_OPTIONS - 1), moved] };
}

/** The changes that can be made: the days of a request for single days are not moved. */
export function possibleChanges({ changes }: Advice, forSingleDays: boolean): readonly AdvisedChange[] {
  if (!forSingleDays) return changes;
  return changes.filter(({ change }) => change.kind !== 'shift' && change.kind !== 'other-day');
}
