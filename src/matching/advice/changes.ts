import { type Interval, type Option, type Request, type Sharing } from '../format/instance.js';

/**
 * One change of a request. `option` is the position of the timetable that is moved; days count from Monday, 0 … 6; `slots`
 * are quarters of an hour, later if positive; other values are the new ones in the request's own units.
 */
export type Change =
  | { readonly kind: 'shift'; readonly option: number; readonly day: number | null; readonly slots: number }
  | { readonly kind: 'other-day'; readonly option: number; readonly day: number; readonly toDay: number }
  | { readonly kind: 'walk'; readonly maxWalk: number }
  | { readonly kind: 'budget'; readonly budget: number }
  | { readonly kind: 'sharing'; readonly sharing: Sharing; readonly maxWalk: number }
  | { readonly kind: 'hosting'; readonly hostUnits: number };

/** A request as it would be after a change. */
export interface ChangedRequest {
  readonly change: Change;
  readonly request: Request;
  /** How much is asked of the household; see `sizeOf`. */
  readonly size: number;
}

const DAY = 96;

/** Quarters of an hour by which sessions are moved at most. */
export const MOST_SHIFT = 8;

/**
 * How much a change asks of a household, in quarters of an hour that one session of the week is moved. The equivalents are
 * ours: another day counts as two hours, 50 metres of walk and 20 cents an hour as a quarter, sharing within the building
 * as one hour, around the territory or at the own home as two. They decide in which order changes are told, nothing else.
 */
export function sizeOf(before: Request, change: Change): number {
  switch (change.kind) {
    case 'shift': {
      const sessions = before.options[change.option].sessions.filter(
        ([start]) => change.day === null || dayOf(start) === change.day,
      );
      return Math.abs(change.slots) * sessions.length;
    }
    case 'other-day':
      return 8;
    case 'walk':
      return Math.ceil((change.maxWalk - before.maxWalk) / 50);
    case 'budget':
      return Math.ceil((change.budget - before.budget) / 20);
    case 'sharing':
      return change.sharing === 'building' ? 4 : 8;
    case 'hosting':
      return 8;
  }
}

/** The request after a change. A moved timetable is one more that suits, so that nothing that suited before is lost. */
export function withChange(request: Request, change: Change): Request {
  switch (change.kind) {
    case 'shift':
    case 'other-day': {
      const moved = movedOption(request.options[change.option], change);
      return { ...request, options: [...request.options, moved] };
    }
    case 'walk':
      return { ...request, maxWalk: change.maxWalk };
    case 'budget':
      return { ...request, budget: change.budget };
    case 'sharing':
      return { ...request, sharing: change.sharing, maxWalk: change.maxWalk };
    case 'hosting':
      return { ...request, hostUnits: change.hostUnits };
  }
}

/** Every change of one timetable that keeps its sessions within their days, the smallest first. */
export function timeChanges(request: Request): ChangedRequest[] {
  const changes = request.options.flatMap(({ sessions }, option): Change[] => {
    // Sessions over midnight belong to two days: they stay.
    const days = [...new Set(sessions.filter(withinDay).map(([start]) => dayOf(start)))];
    const shifts = days.length > 1 && sessions.every(withinDay) ? [...days, null] : days;
    return [
      ...shifts.flatMap((day) => bothWays(MOST_SHIFT).map((slots): Change => ({ kind: 'shift', option, day, slots }))),
      ...days.flatMap((day) =>
        [0, 1, 2, 3, 4, 5, 6]
          .filter((toDay) => !sessions.some(([start, end]) => touches(start, end, toDay)))
          .map((toDay): Change => ({ kind: 'other-day', option, day, toDay })),
      ),
    ];
  });
  const known = new Set(request.options.map(({ sessions }) => sessions.join()));
  return changes
    .flatMap((change): ChangedRequest[] => {
      if (change.kind !== 'shift' && change.kind !== 'other-day') return [];
      const { sessions } = movedOption(request.options[change.option], change);
      const key = sessions.join();
      const sound = sessions.every(
        ([start, end], i) => start >= 0 && end <= 7 * DAY && !(i > 0 && start < sessions[i - 1][1]),
      );
      const stays =
        sessions.filter(withinDay).length === request.options[change.option].sessions.filter(withinDay).length;
      if (!sound || !stays || known.has(key)) return [];
      known.add(key);
      return [{ change, request: withChange(request, change), size: sizeOf(request, change) }];
    })
    .sort((a, b) => a.size - b.size);
}

const dayOf = (slot: number): number => Math.floor(slot / DAY);
const withinDay = ([start, end]: Interval): boolean => dayOf(start) === dayOf(end - 1);
const touches = (start: number, end: number, day: number): boolean => start < (day + 1) * DAY && end > day * DAY;
const bothWays = (most: number): number[] => Array.from({ length: most }, (_, i) => [i + 1, -i - 1]).flat();

function movedOption(option: Option, change: Extract<Change, { kind: 'shift' | 'other-day' }>): Option {
  const by = change.kind === 'shift' ? change.slots : (change.toDay - change.day) * DAY;
  const sessions = option.sessions
    .map(([start, end]): Interval =>
      (change.day === null || dayOf(start) === change.day) && withinDay([start, end])
        ? [start + by, end + by]
        : [start, end],
    )
    .sort((a, b) => a[0] - b[0]);
  return { ...option, sessions };
}
