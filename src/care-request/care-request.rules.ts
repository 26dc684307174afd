import { isInterval, lengthOf, normalise, type SlotInterval } from '../calendar/index.js';

/** Where a care request stands. */
export enum CareRequestState {
  DRAFT = 'draft',
  OPEN = 'open',
  OFFERED = 'offered',
  PAUSED = 'paused',
  WITHDRAWN = 'withdrawn',
}

/** How far a household is ready to share, from not at all to the most. */
export enum Sharing {
  NONE = 'none',
  BUILDING = 'building',
  TERRITORY = 'territory',
}

/** What can happen to a care request. */
export type CareRequestEvent = 'draft' | 'publish' | 'change' | 'offer' | 'release' | 'pause' | 'resume' | 'withdraw';

/**
 * The life of a care request: which event leads from which state to which. A trigger of the database holds the same
 * table (a test compares them) and leaves an event row for each step, whoever takes it.
 */
export const CARE_REQUEST_LIFECYCLE: Readonly<
  Record<CareRequestState, Partial<Record<CareRequestEvent, CareRequestState>>>
> = {
  [CareRequestState.DRAFT]: {
    change: CareRequestState.DRAFT,
    publish: CareRequestState.OPEN,
    withdraw: CareRequestState.WITHDRAWN,
  },
  [CareRequestState.OPEN]: {
    change: CareRequestState.OPEN,
    offer: CareRequestState.OFFERED,
    pause: CareRequestState.PAUSED,
    withdraw: CareRequestState.WITHDRAWN,
  },
  [CareRequestState.OFFERED]: {
    change: CareRequestState.OFFERED,
    release: CareRequestState.OPEN,
    withdraw: CareRequestState.WITHDRAWN,
  },
  [CareRequestState.PAUSED]: {
    change: CareRequestState.PAUSED,
    resume: CareRequestState.OPEN,
    withdraw: CareRequestState.WITHDRAWN,
  },
  [CareRequestState.WITHDRAWN]: {},
};

/** The state that an event leads to, or null where the life of a request does not allow it. */
export function nextState(state: CareRequestState, event: CareRequestEvent): CareRequestState | null {
  return CARE_REQUEST_LIFECYCLE[state][event] ?? null;
}

/** Most alternative timetables in one request; more would not help a household, and cost the engine. */
export const MOST_OPTIONS = 10;

/** What can be wrong with a set of alternative timetables, with the option and the place in it. */
export type TimetableFault =
  | { readonly kind: 'none-or-too-many'; readonly count: number }
  | { readonly kind: 'empty'; readonly option: number }
  | { readonly kind: 'not-in-the-week'; readonly option: number; readonly session: number }
  | { readonly kind: 'overlapping'; readonly option: number }
  | { readonly kind: 'another-length'; readonly option: number; readonly slots: number; readonly expected: number };

/** Everything that is wrong with alternative timetables; empty when they can be published. */
export function timetableFaults(options: readonly { readonly sessions: readonly SlotInterval[] }[]): TimetableFault[] {
  if (options.length === 0 || options.length > MOST_OPTIONS)
    return [{ kind: 'none-or-too-many', count: options.length }];
  const faults: TimetableFault[] = [];
  options.forEach(({ sessions }, option) => {
    if (sessions.length === 0) faults.push({ kind: 'empty', option });
    sessions.forEach((interval, session) => {
      if (!isInterval(interval)) faults.push({ kind: 'not-in-the-week', option, session });
    });
    const slots = sessions.reduce((sum, { start, end }) => sum + end - start, 0);
    if (lengthOf(sessions) !== slots) faults.push({ kind: 'overlapping', option });
  });
  if (faults.length > 0) return faults;
  const expected = lengthOf(options[0].sessions);
  options.forEach(({ sessions }, option) => {
    const slots = lengthOf(normalise(sessions));
    if (slots !== expected) faults.push({ kind: 'another-length', option, slots, expected });
  });
  return faults;
}
