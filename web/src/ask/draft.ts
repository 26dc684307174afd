import type { Interval } from '../i18n/format.js';
import type { ChangeCareRequestInput, Sharing } from '../gql/graphql.js';

/** One timetable that suits: the first is the one liked best. */
export interface DraftOption {
  sessions: Interval[];
  /** Whether it suits less than the first. */
  isSecondBest: boolean;
}

/** A care request on its way: kept in the browser's tab until it is published, so that nothing is typed twice. */
export interface Draft {
  householdId: string;
  recipientIds: string[];
  serviceTypeId: string | null;
  options: DraftOption[];
  sharing: Sharing;
  maxWalkMetres: number;
  hostUnits: number;
  /** As typed, in euros per hour. */
  budget: string;
  /** The request that this is the next version of; null for a new one. */
  changes: ChangedRequest | null;
}

/** A request that is being changed, with what the steps do not ask about and a change must not lose. */
export interface ChangedRequest {
  id: string;
  revision: number;
  kept: Pick<ChangeCareRequestInput, 'requiredSkills' | 'startsOn' | 'endsBefore' | 'onHolidays' | 'onSchoolClosures'>;
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
    options: [{ sessions: [], isSecondBest: false }],
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

/** The step to which a part of the API's input belongs. */
export function stepOf(part: string | undefined): Step {
  if (part === 'careRecipientIds') return 'who';
  if (part === 'serviceTypeId') return 'what';
  if (part === 'options') return 'when';
  if (part === 'sharing' || part === 'maxWalkMetres' || part === 'hostUnits' || part === 'budgetCentsPerHour')
    return 'sharing';
  return 'review';
}
