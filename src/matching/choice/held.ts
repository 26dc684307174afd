import { type Problem, SLOTS } from '../problem/problem.js';
import { uint8 } from '../problem/shared-arrays.js';
import { type Week } from '../weeks/week-pool.js';

/** What weeks hold: 1 for each request, and for each slot of a room, by room. Plain data on memory that threads share. */
export interface Held {
  readonly requests: Uint8Array;
  readonly rooms: Uint8Array;
}

/** What these weeks hold. */
export function heldBy({ requests, rooms }: Problem, weeks: Iterable<Week>): Held {
  const held = { requests: uint8(requests), rooms: uint8(rooms * SLOTS) };
  for (const week of weeks) mark(held, week, 1);
  return held;
}

/** The same once more, to be changed. */
export function copyOf({ requests, rooms }: Held): Held {
  const copy = { requests: uint8(requests.length), rooms: uint8(rooms.length) };
  copy.requests.set(requests);
  copy.rooms.set(rooms);
  return copy;
}

/** Marks what a week holds: 1 where it is taken, 0 where it is given back. */
export function mark(held: Held, { requests, rooms }: Week, as: 0 | 1): void {
  for (const r of requests) held.requests[r] = as;
  for (const { room, start, end } of rooms) held.rooms.fill(as, room * SLOTS + start, room * SLOTS + end);
}

/** Sets the prices of what is held: of requests to `taken`, and of rooms' time, by room and slot, to `takenSlot`, in cents. */
export function priceHeld(
  held: Held,
  request: Float64Array,
  room: Float64Array,
  taken: number,
  takenSlot: number,
): void {
  for (let r = 0; r < request.length; r++) if (held.requests[r] === 1) request[r] = taken;
  for (let t = 0; t < room.length; t++) if (held.rooms[t] === 1) room[t] = takenSlot;
}

/** Whether a week takes nothing that is held. */
export function fits(held: Held, { requests, rooms }: Week): boolean {
  if (requests.some((r) => held.requests[r] === 1)) return false;
  return rooms.every(
    ({ room, start, end }) => !held.rooms.subarray(room * SLOTS + start, room * SLOTS + end).includes(1),
  );
}
