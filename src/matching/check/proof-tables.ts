/**
 * What the check of a proof looks up again and again: timetables in flat arrays, who is near whom, where groups can meet,
 * and which visits could follow one another in a round.
 */
import { type Instance, type Place, type Request, type Service } from '../instance.js';
import { distance, type Point, travelSlots } from './measure.js';

/** One timetable of one request. */
export interface Choice {
  /** Position among all choices. */
  readonly index: number;
  /** Position of the request in the instance. */
  readonly asker: number;
  readonly request: Request;
  readonly option: number;
  readonly home: Place;
  /** Flat: start, end, start, end, … */
  readonly sessions: Int16Array;
  readonly slots: number;
  /** Different days of the week on which a session starts. */
  readonly days: readonly number[];
}

/** Where a group can meet: a room, or the homes of hosts at one place. */
export interface Venue {
  readonly place: Place;
  /** Position of the room in the instance, or −1. */
  readonly room: number;
  /** Units that fit: the room's, or the largest home's. */
  readonly units: number;
  /** Positions of the requests that could come here, the hosts among them. */
  readonly guests: Int32Array;
}

/** The part of the tables that concerns one service. */
export interface ServiceTables {
  readonly service: Service;
  /** Positions of the requests of the service. */
  readonly askers: readonly number[];
  readonly nearAskers: Grid;
  readonly venues: readonly Venue[];
  readonly nearVenues: Grid;
  /** Metres; the longest walk that any of the service's households would do. */
  readonly longestWalk: number;
  /** Some sessions go past midnight, or start so soon after it that a block could. */
  readonly overnight: boolean;
  /** Rounds: for each choice, by its index, those that could come right before or after it. */
  readonly followers: ReadonlyMap<number, readonly Choice[]>;
}

/** Points sorted into square cells, to find those near one. */
export class Grid {
  private readonly cells = new Map<number, number[]>();
  private static readonly CELL = 1000;

  constructor(private readonly points: readonly Point[]) {
    points.forEach((point, i) => {
      const key = Grid.key(Math.floor(point.x / Grid.CELL), Math.floor(point.y / Grid.CELL));
      const cell = this.cells.get(key);
      if (cell === undefined) this.cells.set(key, [i]);
      else cell.push(i);
    });
  }

  /** Calls `visit` with the position of every point within `radius` metres. */
  near(centre: Point, radius: number, visit: (position: number) => void): void {
    const reach = Math.ceil((radius + 1) / Grid.CELL);
    const column = Math.floor(centre.x / Grid.CELL);
    const row = Math.floor(centre.y / Grid.CELL);
    if ((2 * reach + 1) ** 2 > 4 * this.cells.size) {
      for (const cell of this.cells.values()) this.visitCell(cell, centre, radius, visit);
      return;
    }
    for (let dx = -reach; dx <= reach; dx++) {
      for (let dy = -reach; dy <= reach; dy++) {
        const cell = this.cells.get(Grid.key(column + dx, row + dy));
        if (cell !== undefined) this.visitCell(cell, centre, radius, visit);
      }
    }
  }

  private visitCell(cell: readonly number[], centre: Point, radius: number, visit: (position: number) => void): void {
    for (const i of cell) if (distance(this.points[i], centre) <= radius) visit(i);
  }

  /** Coordinates are within 100,000 km, so cells are within ±100,000. */
  private static key(column: number, row: number): number {
    return (column + 200_000) * 500_000 + row + 200_000;
  }
}

/** The tables of an instance. */
export class ProofTables {
  readonly choices: Choice[] = [];
  /** For each request, by its position. */
  readonly choicesOf: readonly (readonly Choice[])[];
  readonly homes: readonly Place[];
  readonly services: ReadonlyMap<string, ServiceTables>;

  constructor(readonly instance: Instance) {
    const places = new Map(instance.places.map((place) => [place.id, place]));
    this.homes = instance.requests.map((request) => places.get(request.place)!);
    this.choicesOf = instance.requests.map((request, asker) =>
      request.options.map(({ sessions }, option) => {
        const choice = {
          index: this.choices.length,
          asker,
          request,
          option,
          home: this.homes[asker],
          sessions: Int16Array.from(sessions.flat()),
          slots: sessions.reduce((sum, [start, end]) => sum + end - start, 0),
          days: [...new Set(sessions.map(([start]) => Math.floor(start / 96)))],
        };
        this.choices.push(choice);
        return choice;
      }),
    );
    this.services = new Map(instance.services.map((service) => [service.id, this.tablesOf(service, places)]));
  }

  private tablesOf(service: Service, places: ReadonlyMap<string, Place>): ServiceTables {
    const askers = [...this.instance.requests.keys()].filter((i) => this.instance.requests[i].service === service.id);
    const nearAskers = new Grid(askers.map((i) => this.homes[i]));
    const group = service.mode === 'group';
    const longestWalk = askers.reduce((most, i) => Math.max(most, this.instance.requests[i].maxWalk), 0);
    const venues = group ? this.venuesOf(service, askers, nearAskers, longestWalk, places) : [];
    return {
      service,
      askers,
      nearAskers,
      venues,
      nearVenues: new Grid(venues.map(({ place }) => place)),
      longestWalk,
      overnight: askers.some((i) => this.choicesOf[i].some(({ sessions }) => this.isOvernight(sessions))),
      followers: group ? new Map() : this.followersOf(askers, nearAskers),
    };
  }

  private isOvernight(sessions: Int16Array): boolean {
    return sessions.some((start, i) => {
      if (i % 2 === 1) return false;
      return (
        start % 96 <= this.instance.policy.maxGap || Math.floor(start / 96) !== Math.floor((sessions[i + 1] - 1) / 96)
      );
    });
  }

  private venuesOf(
    service: Service,
    askers: readonly number[],
    nearAskers: Grid,
    longestWalk: number,
    places: ReadonlyMap<string, Place>,
  ): Venue[] {
    const { requests, rooms } = this.instance;
    const guestsAt = (place: Place): Int32Array => {
      const guests: number[] = [];
      nearAskers.near(place, longestWalk, (position) => {
        const { sharing, maxWalk, place: home } = requests[askers[position]];
        const comes =
          home === place.id || (sharing === 'territory' && distance(this.homes[askers[position]], place) <= maxWalk);
        if (sharing !== 'none' && comes) guests.push(askers[position]);
      });
      return Int32Array.from(guests);
    };
    const largestHome = new Map<Place, number>();
    for (const i of askers) {
      const { sharing, hostUnits } = requests[i];
      if (sharing === 'none' || hostUnits === 0) continue;
      largestHome.set(this.homes[i], Math.max(largestHome.get(this.homes[i]) ?? 0, hostUnits));
    }
    const venues: Venue[] = [...largestHome].map(([place, units]) => ({
      place,
      room: -1,
      units,
      guests: guestsAt(place),
    }));
    rooms.forEach(({ services, place: id, capacity }, room) => {
      const place = places.get(id)!;
      if (services.includes(service.id)) venues.push({ place, room, units: capacity, guests: guestsAt(place) });
    });
    return venues.filter(({ guests }) => guests.length > 1);
  }

  private followersOf(askers: readonly number[], nearAskers: Grid): Map<number, Choice[]> {
    const followers = new Map<number, Choice[]>();
    for (const i of askers) {
      nearAskers.near(this.homes[i], this.instance.policy.roundRadius, (position) => {
        const j = askers[position];
        if (j <= i || !this.mayShareRound(i, j)) return;
        for (const one of this.choicesOf[i]) {
          for (const other of this.choicesOf[j]) {
            if (!this.follow(one, other)) continue;
            followers.set(one.index, [...(followers.get(one.index) ?? []), other]);
            followers.set(other.index, [...(followers.get(other.index) ?? []), one]);
          }
        }
      });
    }
    return followers;
  }

  /** Whether two households, within the radius of a round, could be in one. */
  mayShareRound(i: number, j: number): boolean {
    const [one, other] = [this.instance.requests[i], this.instance.requests[j]];
    const together = one.place === other.place;
    const willing = together
      ? one.sharing !== 'none' && other.sharing !== 'none'
      : one.sharing === 'territory' && other.sharing === 'territory';
    return willing && !avoid(one, other) && distance(this.homes[i], this.homes[j]) <= this.instance.policy.roundRadius;
  }

  /** Whether two timetables leave time for the way between the homes and come close enough somewhere to be one block. */
  private follow(one: Choice, other: Choice): boolean {
    const { maxGap, metresPerSlot } = this.instance.policy;
    const way = travelSlots(one.home, other.home, metresPerSlot);
    let close = false;
    for (let a = 0; a < one.sessions.length; a += 2) {
      for (let b = 0; b < other.sessions.length; b += 2) {
        const wait = Math.max(one.sessions[a] - other.sessions[b + 1], other.sessions[b] - one.sessions[a + 1]);
        if (wait < way) return false;
        if (wait <= maxGap) close = true;
      }
    }
    return close;
  }
}

/** Whether one household has what the other avoids. */
export function avoid(one: Request, other: Request): boolean {
  return one.avoids.some((tag) => other.has.includes(tag)) || other.avoids.some((tag) => one.has.includes(tag));
}
