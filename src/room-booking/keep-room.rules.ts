import { covers, type SlotInterval } from '../calendar/index.js';

/** What a room offers: to how many, when, and for which services. */
export interface RoomOffer {
  readonly capacity: number;
  readonly openings: readonly SlotInterval[];
  readonly serviceTypeIds: readonly string[];
}

/** Whether a room offers less than before: to fewer, at fewer hours or for fewer services, so that what has it may not fit any more. */
export function offersLess(now: RoomOffer, before: RoomOffer): boolean {
  return (
    now.capacity < before.capacity ||
    !covers(now.openings, before.openings) ||
    !before.serviceTypeIds.every((id) => now.serviceTypeIds.includes(id))
  );
}
