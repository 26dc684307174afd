/** Where a session stands. `uncovered`: its provider cannot come and nobody else has accepted yet. */
export enum SessionState {
  PLANNED = 'planned',
  UNDER_WAY = 'under_way',
  GIVEN = 'given',
  CANCELLED = 'cancelled',
  UNCOVERED = 'uncovered',
  NOT_GIVEN = 'not_given',
}

/** What can happen to a session. */
export type SessionEvent = 'check-in' | 'check-out' | 'cancel' | 'uncover' | 'cover' | 'miss';

/** The life of a session: which event leads from which state to which. */
export const SESSION_LIFECYCLE: Readonly<Record<SessionState, Partial<Record<SessionEvent, SessionState>>>> = {
  [SessionState.PLANNED]: {
    'check-in': SessionState.UNDER_WAY,
    cancel: SessionState.CANCELLED,
    uncover: SessionState.UNCOVERED,
    miss: SessionState.NOT_GIVEN,
  },
  [SessionState.UNDER_WAY]: { 'check-out': SessionState.GIVEN },
  [SessionState.UNCOVERED]: {
    cover: SessionState.PLANNED,
    cancel: SessionState.CANCELLED,
    miss: SessionState.NOT_GIVEN,
  },
  [SessionState.GIVEN]: {},
  [SessionState.CANCELLED]: {},
  [SessionState.NOT_GIVEN]: {},
};

/** The state that an event leads to, or null where the life of a session does not allow it. */
export function nextSessionState(state: SessionState, event: SessionEvent): SessionState | null {
  return SESSION_LIFECYCLE[state][event] ?? null;
}

/** Where one household's part in a session stands. */
export enum AttendanceState {
  PLANNED = 'planned',
  ATTENDED = 'attended',
  CONFIRMED = 'confirmed',
  DISPUTED = 'disputed',
  CANCELLED_IN_TIME = 'cancelled_in_time',
  CANCELLED_LATE = 'cancelled_late',
  NOT_GIVEN = 'not_given',
}

/** What can happen to one household's part in a session. */
export type AttendanceEvent = 'cancel-in-time' | 'cancel-late' | 'attend' | 'miss' | 'confirm' | 'dispute' | 'settle';

/** The life of one household's part in a session: which event leads from which state to which. */
export const ATTENDANCE_LIFECYCLE: Readonly<
  Record<AttendanceState, Partial<Record<AttendanceEvent, AttendanceState>>>
> = {
  [AttendanceState.PLANNED]: {
    'cancel-in-time': AttendanceState.CANCELLED_IN_TIME,
    'cancel-late': AttendanceState.CANCELLED_LATE,
    attend: AttendanceState.ATTENDED,
    miss: AttendanceState.NOT_GIVEN,
  },
  [AttendanceState.ATTENDED]: { confirm: AttendanceState.CONFIRMED, dispute: AttendanceState.DISPUTED },
  [AttendanceState.NOT_GIVEN]: { dispute: AttendanceState.DISPUTED },
  [AttendanceState.DISPUTED]: { settle: AttendanceState.CONFIRMED },
  [AttendanceState.CONFIRMED]: {},
  [AttendanceState.CANCELLED_IN_TIME]: {},
  [AttendanceState.CANCELLED_LATE]: {},
};

/** The state that an event leads to, or null where it is not allowed. */
export function nextAttendanceState(state: AttendanceState, event: AttendanceEvent): AttendanceState | null {
  return ATTENDANCE_LIFECYCLE[state][event] ?? null;
}

/** Hours before its start until which a session is cancelled, or rescheduled, in time. */
export const NOTICE_HOURS = 24;

/** Minutes before its planned start from which a provider may check in. */
export const CHECK_IN_EARLY_MINUTES = 30;

const HOUR_MS = 3_600_000;

/** Whether there is time enough before a start to change a session without cost. */
export function isInTime(startsAt: Date, now: Date): boolean {
  return startsAt.getTime() - now.getTime() >= NOTICE_HOURS * HOUR_MS;
}

/** Whether a provider may check in now: a little early, or any time until the end. */
export function mayCheckIn({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }, now: Date): boolean {
  const earliest = startsAt.getTime() - CHECK_IN_EARLY_MINUTES * 60_000;
  return now.getTime() >= earliest && now.getTime() < endsAt.getTime();
}
