import { wishesOf } from '../problem/offer-terms.js';
import { periodsNeeded, periodsOpen } from '../problem/periods.js';
import { metres, NONE, type Problem, TERRITORY } from '../problem/problem.js';
import { type GrowingProblem } from './growing-problem.js';
import { isWithin, PointGrid } from './point-grid.js';

/**
 * Where the numbers of a provider's row stand, by service: its number, where it lives, how far it travels, its terms, and the
 * periods of the week in which it is there.
 */
export const PROVIDER = {
  id: 0,
  x: 1,
  y: 2,
  reach: 3,
  capacity: 4,
  base: 5,
  extra: 6,
  quality: 7,
  early: 8,
  late: 9,
  width: 10,
} as const;

/**
 * Where the numbers of a timetable's row stand: its request, where that lives, its number, the slot in which its first
 * block begins, its slots, its request's units, the cents that it is worth where every wish is met, cost left out, the
 * periods that it needs, the most cents per slot that can be paid, the first word of the tags that are required, and the number of its blocks.
 */
export const TIMETABLE = {
  request: 0,
  x: 1,
  y: 2,
  option: 3,
  first: 4,
  slots: 5,
  units: 6,
  worth: 7,
  early: 8,
  late: 9,
  budget: 10,
  requires: 11,
  blocks: 12,
  width: 13,
} as const;

/** Where the numbers of a request's row stand: its number, where it lives, and how far it goes to share, −1 for nowhere. */
const REQUEST = { id: 0, x: 1, y: 2, walk: 3, width: 4 } as const;

/** Takes note of a row: the numbers among which it stands, and where it begins there. */
export type VisitRow = (numbers: Int32Array, at: number) => void;

/** Who and what is near: providers, requests and their timetables by service and place, and the rooms of each service. */
export class Surroundings {
  readonly #growing: GrowingProblem;
  readonly #providers = new PointGrid(PROVIDER.width, 1000);
  readonly #requests = new PointGrid(REQUEST.width, 500);
  readonly #timetables = new PointGrid(TIMETABLE.width, 1000);
  readonly #rooms: number[][];
  /** Metres of the longest reach of a provider, and of the longest walk of a household, so far. */
  #farthestReach = 0;
  #farthestWalk = 0;

  constructor(growing: GrowingProblem) {
    this.#growing = growing;
    const { problem: q } = growing;
    this.#rooms = Array.from({ length: q.services }, (_, s) =>
      Array.from({ length: q.rooms }, (_, room) => room).filter((room) => q.roomSuits[room * q.services + s] === 1),
    );
    for (let p = 0; p < q.providers; p++) this.addProvider(p);
    for (let r = 0; r < q.requests; r++) this.addRequest(r);
  }

  addProvider(p: number): void {
    const q = this.#growing.problem;
    this.#farthestReach = Math.max(this.#farthestReach, q.maxTravel[p]);
    const periods = periodsOpen(q, p);
    for (let s = 0; s < q.services; s++) {
      const at = p * q.services + s;
      if (q.capacity[at] === 0) continue;
      const [x, y, reach] = [q.providerX[p], q.providerY[p], q.maxTravel[p]];
      this.#providers.add(s, [p, x, y, reach, q.capacity[at], q.base[at], q.extra[at], q.quality[p], ...periods]);
    }
  }

  /** Takes a provider out of all services, before its rates change or it goes. */
  removeProvider(p: number): void {
    const { services, providerX, providerY } = this.#growing.problem;
    for (let s = 0; s < services; s++) this.#providers.remove(s, p, providerX[p], providerY[p]);
  }

  addRequest(r: number): void {
    const q = this.#growing.problem;
    if (q.sharing[r] === TERRITORY) this.#farthestWalk = Math.max(this.#farthestWalk, q.maxWalk[r]);
    const [s, x, y] = [q.service[r], q.placeX[q.place[r]], q.placeY[q.place[r]]];
    this.#requests.add(s, [r, x, y, walkOf(q, r)]);
    const wishes = wishesOf(q, r);
    for (let o = q.optFirst[r]; o < q.optFirst[r + 1]; o++) {
      const worth = q.optWorth[o] + q.optSlots[o] * wishes;
      const [first, blocks] = [q.blkStart[q.blkFirst[o]], q.blkFirst[o + 1] - q.blkFirst[o]];
      const [early, late] = periodsNeeded(q, o);
      const [budget, requires] = [Math.floor(q.budget[r]), q.skillWords > 0 ? q.requires[r * q.skillWords] : 0];
      const terms = [first, q.optSlots[o], q.units[r], worth, early, late, budget, requires, blocks];
      this.#timetables.add(s, [r, x, y, o, ...terms]);
    }
  }

  removeRequest(r: number): void {
    const { service, place, placeX, placeY } = this.#growing.problem;
    for (const grid of [this.#requests, this.#timetables])
      grid.remove(service[r], r, placeX[place[r]], placeY[place[r]]);
  }

  /** Calls back for the row of each provider with a rate for the service who travels as far as the place. */
  forEachProvider(service: number, place: number, visit: VisitRow): void {
    const { placeX, placeY } = this.#growing.problem;
    const [x, y] = [placeX[place], placeY[place]];
    for (const { numbers, used } of this.#providers.cellsNear(service, x, y, this.#farthestReach))
      for (let at = 0; at < used; at += PROVIDER.width) {
        const dx = numbers[at + PROVIDER.x] - x;
        const dy = numbers[at + PROVIDER.y] - y;
        if (isWithin(dx, dy, numbers[at + PROVIDER.reach])) visit(numbers, at);
      }
  }

  /**
   * Calls back for the row of each provider with a rate for the service of a request who travels as far as its home, and is
   * there at some time of each period that one of its timetables needs.
   */
  forEachThere(r: number, visit: VisitRow): void {
    const q = this.#growing.problem;
    const needed: number[] = [];
    for (let o = q.optFirst[r]; o < q.optFirst[r + 1]; o++) needed.push(...periodsNeeded(q, o));
    const [x, y] = [q.placeX[q.place[r]], q.placeY[q.place[r]]];
    for (const { numbers, used } of this.#providers.cellsNear(q.service[r], x, y, this.#farthestReach))
      for (let at = 0; at < used; at += PROVIDER.width) {
        const early = ~numbers[at + PROVIDER.early];
        const late = ~numbers[at + PROVIDER.late];
        let i = 0;
        while (i < needed.length && ((needed[i] & early) !== 0 || (needed[i + 1] & late) !== 0)) i += 2;
        if (i === needed.length) continue;
        const dx = numbers[at + PROVIDER.x] - x;
        const dy = numbers[at + PROVIDER.y] - y;
        if (isWithin(dx, dy, numbers[at + PROVIDER.reach])) visit(numbers, at);
      }
  }

  /**
   * Calls back for each other request that could share with this one, as far as service, walks and places tell, with the
   * metres between the homes; not at all where it does not share.
   */
  forEachSharer(r: number, visit: (request: number, way: number) => void): void {
    const q = this.#growing.problem;
    const s = q.service[r];
    const walk = walkOf(q, r);
    if (walk < 0) return;
    const [x, y] = [q.placeX[q.place[r]], q.placeY[q.place[r]]];
    const round = q.isGroup[s] === 0;
    // Where they meet at a venue both may walk there, and each walk was rounded. In a building alone others come to them.
    const radius = round ? walk : walk + this.#farthestWalk + 1;
    this.#requests.forEachNear(s, x, y, radius, (row, at) => {
      const other = row[at + REQUEST.walk];
      if (other < 0 || row[at] === r) return;
      const way = metres(x, y, row[at + REQUEST.x], row[at + REQUEST.y]);
      if (way <= (round ? Math.min(walk, other) : walk + other + 1)) visit(row[at], way);
    });
  }

  /** Calls back for each request of the service whose home is within the provider's reach. */
  forEachRequestInReach(provider: number, service: number, visit: (request: number) => void): void {
    const { providerX, providerY, maxTravel } = this.#growing.problem;
    const [x, y] = [providerX[provider], providerY[provider]];
    this.#requests.forEachNear(service, x, y, maxTravel[provider], (numbers, at) => visit(numbers[at]));
  }

  /**
   * Calls back for the row of each timetable of the service whose home is within the provider's reach, and that its periods
   * of the week, the first tags that are required and the budget do not rule out.
   */
  forEachTimetableInReach(provider: number, service: number, visit: VisitRow): void {
    const q = this.#growing.problem;
    const [x, y, reach] = [q.providerX[provider], q.providerY[provider], q.maxTravel[provider]];
    const [early, late] = periodsOpen(q, provider).map((word) => ~word);
    const lacking = q.skillWords > 0 ? ~q.skills[provider * q.skillWords] : 0;
    const at = provider * q.services + service;
    const [base, extra] = [q.base[at] - q.extra[at], q.extra[at]];
    for (const { numbers, used } of this.#timetables.cellsNear(service, x, y, reach))
      for (let i = 0; i < used; i += TIMETABLE.width) {
        if ((numbers[i + TIMETABLE.early] & early) !== 0 || (numbers[i + TIMETABLE.late] & late) !== 0) continue;
        if ((numbers[i + TIMETABLE.requires] & lacking) !== 0) continue;
        if (base + numbers[i + TIMETABLE.units] * extra > numbers[i + TIMETABLE.budget]) continue;
        const dx = numbers[i + TIMETABLE.x] - x;
        const dy = numbers[i + TIMETABLE.y] - y;
        if (isWithin(dx, dy, reach)) visit(numbers, i);
      }
  }

  /**
   * Calls back for the row of each timetable of the service whose household could come to where the provider works, if not be
   * served at home, and that its periods of the week do not rule out; with whether the provider reaches the home.
   */
  forEachTimetableAround(
    provider: number,
    service: number,
    visit: (row: Int32Array, at: number, reaches: boolean) => void,
  ): void {
    const q = this.#growing.problem;
    const [x, y, reach] = [q.providerX[provider], q.providerY[provider], q.maxTravel[provider]];
    const [early, late] = periodsOpen(q, provider).map((word) => ~word);
    const farthest = reach + (q.isGroup[service] === 1 ? this.#farthestWalk + 1 : 0);
    for (const { numbers, used } of this.#timetables.cellsNear(service, x, y, farthest))
      for (let i = 0; i < used; i += TIMETABLE.width) {
        if ((numbers[i + TIMETABLE.early] & early) !== 0 || (numbers[i + TIMETABLE.late] & late) !== 0) continue;
        const dx = numbers[i + TIMETABLE.x] - x;
        const dy = numbers[i + TIMETABLE.y] - y;
        const reaches = isWithin(dx, dy, reach);
        if (reaches || isWithin(dx, dy, reach + walkToShare(q, numbers[i + TIMETABLE.request])))
          visit(numbers, i, reaches);
      }
  }

  /**
   * Calls back for each provider with a rate for the service of the request who travels as far as its home, or to within its
   * walk; with whether it is the former.
   */
  forEachProviderAround(r: number, visit: (provider: number, reaches: boolean) => void): void {
    const q = this.#growing.problem;
    const [x, y] = [q.placeX[q.place[r]], q.placeY[q.place[r]]];
    const walk = walkToShare(q, r);
    for (const { numbers, used } of this.#providers.cellsNear(q.service[r], x, y, this.#farthestReach + walk))
      for (let at = 0; at < used; at += PROVIDER.width) {
        const dx = numbers[at + PROVIDER.x] - x;
        const dy = numbers[at + PROVIDER.y] - y;
        const reaches = isWithin(dx, dy, numbers[at + PROVIDER.reach]);
        if (reaches || isWithin(dx, dy, numbers[at + PROVIDER.reach] + walk)) visit(numbers[at + PROVIDER.id], reaches);
      }
  }

  /** Rooms that suit the service within the walk of the household. */
  roomsFor(r: number): number[] {
    const q = this.#growing.problem;
    const home = q.place[r];
    const walk = q.sharing[r] === TERRITORY ? q.maxWalk[r] : 0;
    return this.#rooms[q.service[r]].filter((room) => {
      const at = q.roomPlace[room];
      return at === home || metres(q.placeX[at], q.placeY[at], q.placeX[home], q.placeY[home]) <= walk;
    });
  }
}

/** Metres that a household goes to share its service, or its provider between visits of a round; −1 where it shares with nobody. */
function walkOf({ sharing, maxWalk, isGroup, service, roundRadius }: Problem, r: number): number {
  if (sharing[r] === NONE) return -1;
  if (sharing[r] !== TERRITORY) return 0;
  return isGroup[service[r]] === 1 ? maxWalk[r] : roundRadius;
}

/** Metres between the home of a household and a provider's reach at which they can meet: its walk and what rounding each way adds. */
function walkToShare({ sharing, maxWalk, isGroup, service }: Problem, r: number): number {
  return isGroup[service[r]] === 1 && sharing[r] === TERRITORY ? maxWalk[r] + 1 : 0;
}
