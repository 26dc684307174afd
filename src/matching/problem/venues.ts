import { BUILDING, metres, type Problem, TERRITORY } from './problem.js';
import { int32 } from './shared-arrays.js';
import { type RequestGrid } from './singles.js';

/** A venue as one number: a round has none, a home is its request's index, a room is `roomVenue(index)`. */
export const NO_VENUE = -1;

/** The venue number of a room; the same function gives the room back. */
export const roomVenue = (room: number): number => -2 - room;

/** Where groups can meet, and who could come there. */
export interface Venues {
  /** Venues of service `s` are `first[s] … first[s + 1] − 1`. */
  readonly first: Int32Array;
  /** As `OfferPricing.judge` takes it: a hosting request or a room. */
  readonly venue: Int32Array;
  readonly place: Int32Array;
  /** Units at once that fit. */
  readonly limit: Int32Array;
  /** Candidates of venue `v`: requests `guest[guestFirst[v] … guestEnd[v] − 1]`, the host among them. */
  readonly guestFirst: Int32Array;
  readonly guestEnd: Int32Array;
  readonly guest: Int32Array;
  /** Cents per session that the walk costs. */
  readonly walk: Int32Array;
}

/**
 * Meetings: how often two requests could be at one place under one service, counted from the side of each. Where that is
 * much there are many groups, whatever the number of requests. Several hosts of one building have the same guests, counted once.
 */
export function countMeetings({ guestFirst, guestEnd }: Venues): number {
  const guests = new Map<number, number>();
  // A room that nobody could come to begins where the next place does.
  guestFirst.forEach((from, v) => guests.set(from, Math.max(guests.get(from) ?? 0, guestEnd[v] - from)));
  return [...guests.values()].reduce((all, each) => all + each ** 2, 0);
}

/** Lists the venues of every group service with the requests that sharing level and walk allow there. */
export function listVenues(problem: Problem, grid: RequestGrid): Venues {
  const q = problem;
  const first = int32(q.services + 1);
  const venue: number[] = [];
  const place: number[] = [];
  const limit: number[] = [];
  const guestFirst: number[] = [];
  const guestEnd: number[] = [];
  const guest: number[] = [];
  const walk: number[] = [];
  let farthest = 0;
  for (let r = 0; r < q.requests; r++) if (q.sharing[r] === TERRITORY) farthest = Math.max(farthest, q.maxWalk[r]);
  const hosts: number[][] = Array.from({ length: q.services }, () => []);
  for (let r = 0; r < q.requests; r++) {
    if (q.isGroup[q.service[r]] && q.sharing[r] >= BUILDING && q.hostUnits[r] >= q.units[r])
      hosts[q.service[r]].push(r);
  }
  for (let s = 0; s < q.services; s++) {
    first[s] = venue.length;
    if (!q.isGroup[s]) continue;
    // Several hosts of one building have the same candidates.
    const runOf = new Map<number, { from: number; to: number }>();
    const add = (which: number, at: number, units: number) => {
      let run = runOf.get(at);
      if (!run) {
        run = { from: guest.length, to: 0 };
        const x = q.placeX[at];
        const y = q.placeY[at];
        grid.forEachNear(s, x, y, farthest, (r) => {
          const way = metres(x, y, q.placeX[q.place[r]], q.placeY[q.place[r]]);
          const allowed =
            q.place[r] === at ? q.sharing[r] >= BUILDING : q.sharing[r] === TERRITORY && way <= q.maxWalk[r];
          if (!allowed) return;
          guest.push(r);
          walk.push(Math.floor((2 * way * q.walkCentsPerKm) / 1000));
        });
        run.to = guest.length;
        runOf.set(at, run);
      }
      venue.push(which);
      place.push(at);
      limit.push(units);
      guestFirst.push(run.from);
      guestEnd.push(run.to);
    };
    for (const r of hosts[s]) add(r, q.place[r], q.hostUnits[r]);
    for (let room = 0; room < q.rooms; room++)
      if (q.roomSuits[room * q.services + s]) add(roomVenue(room), q.roomPlace[room], q.roomCapacity[room]);
  }
  first[q.services] = venue.length;
  const packed = (list: number[]) => {
    const out = int32(list.length);
    out.set(list);
    return out;
  };
  return {
    first,
    venue: packed(venue),
    place: packed(place),
    limit: packed(limit),
    guestFirst: packed(guestFirst),
    guestEnd: packed(guestEnd),
    guest: packed(guest),
    walk: packed(walk),
  };
}
