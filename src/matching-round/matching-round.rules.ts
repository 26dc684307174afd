/** Over which requests a round runs. */
export enum RoundScope {
  REQUEST = 'request',
  BUILDING = 'building',
  TERRITORY = 'territory',
  TOWN = 'town',
}

/** Where a round stands. */
export enum RoundState {
  QUEUED = 'queued',
  RUNNING = 'running',
  COMPLETED = 'completed',
  FAILED = 'failed',
  CANCELLED = 'cancelled',
}

/** What a running round does: it reads its problem, and then the stages of the engine, by the engine's own words. */
export enum RoundStage {
  LOADING = 'loading',
  CANDIDATES = 'candidates',
  PRICES = 'prices',
  SEARCH = 'search',
}

/**
 * What can happen to a round. `start` may come again: a worker that died leaves its round running, and one that was given
 * up starts anew when the city has its job tried again.
 */
export type RoundEvent = 'start' | 'complete' | 'fail' | 'cancel';

/** The life of a round: which event leads from which state to which. */
export const ROUND_LIFECYCLE: Readonly<Record<RoundState, Partial<Record<RoundEvent, RoundState>>>> = {
  [RoundState.QUEUED]: { start: RoundState.RUNNING, cancel: RoundState.CANCELLED, fail: RoundState.FAILED },
  [RoundState.RUNNING]: {
    start: RoundState.RUNNING,
    complete: RoundState.COMPLETED,
    fail: RoundState.FAILED,
    cancel: RoundState.CANCELLED,
  },
  [RoundState.COMPLETED]: {},
  [RoundState.FAILED]: { start: RoundState.RUNNING },
  [RoundState.CANCELLED]: {},
};

/** The state that an event leads to, or null where the life of a round does not allow it. */
export function nextRoundState(state: RoundState, event: RoundEvent): RoundState | null {
  return ROUND_LIFECYCLE[state][event] ?? null;
}
