import { type PlannedAttendance, type PlannedSession } from '../agreement/agreement.rules.js';
import { type AttendanceEntity, type SessionEntity } from '../agreement/session.entity.js';
import { AttendanceState, SessionState } from '../agreement/session.rules.js';
import { type Chance } from './chance.js';

/** What became of a session and of each household's part in it. */
export interface Happened {
  readonly session: Pick<SessionEntity, 'state'> & Partial<Pick<SessionEntity, 'checkedInAt' | 'checkedOutAt'>>;
  readonly attendances: readonly Partial<AttendanceEntity>[];
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Days after which the households of the demo have confirmed their hours. */
const CONFIRMED_AFTER_DAYS = 4;

/** Tells what became of a session of the demo: most were given, some cancelled, a few disputed; what is to come is planned. */
export function whatHappened(
  { startsAt, endsAt }: Pick<PlannedSession, 'startsAt' | 'endsAt'>,
  attendances: readonly PlannedAttendance[],
  now: Date,
  chance: Chance,
): Happened {
  const [start, end] = [new Date(startsAt), new Date(endsAt)];
  if (end >= now) return { session: { state: SessionState.PLANNED }, attendances: attendances.map(() => ({})) };
  const parts = attendances.map(({ minutes }) => ofAttendance(minutes, end, now, chance));
  const cancelled = [AttendanceState.CANCELLED_IN_TIME, AttendanceState.CANCELLED_LATE];
  if (parts.every(({ state }) => cancelled.includes(state!)))
    return { session: { state: SessionState.CANCELLED }, attendances: parts };
  const late = chance.between(-5, 6) * MINUTE_MS;
  return {
    session: {
      state: SessionState.GIVEN,
      checkedInAt: new Date(start.getTime() + late),
      checkedOutAt: new Date(end.getTime() + Math.abs(late)),
    },
    attendances: parts,
  };
}

function ofAttendance(minutes: number, end: Date, now: Date, chance: Chance): Partial<AttendanceEntity> {
  const fate = chance.weighted({ given: 90, cancelledInTime: 6, cancelledLate: 2, disputed: 2 });
  if (fate === 'cancelledInTime') return { state: AttendanceState.CANCELLED_IN_TIME };
  if (fate === 'cancelledLate') return { state: AttendanceState.CANCELLED_LATE };
  if (fate === 'disputed')
    return { state: AttendanceState.DISPUTED, dispute: 'L’incontro è finito prima del previsto.' };
  const confirmedAt = new Date(end.getTime() + CONFIRMED_AFTER_DAYS * DAY_MS);
  return confirmedAt > now
    ? { state: AttendanceState.ATTENDED }
    : { state: AttendanceState.CONFIRMED, confirmedMinutes: minutes, confirmedAt };
}
