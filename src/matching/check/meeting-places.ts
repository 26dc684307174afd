/** Where the groups of one service can meet, who could come there, and who could meet whom. */
import { type Instance, type Interval, type Place, type Service } from '../format/instance.js';
import { Grid } from './grid.js';
import { distance } from './measure.js';
import { type Choice } from './proof-tables.js';

/** Where a group can meet: a room, or the homes at one place in which so many units fit. */
export interface Venue {
  readonly place: Place;
  /** Position of the room in the instance, or −1. */
  readonly room: number;
  /** Units that fit. */
  readonly units: number;
  /** Positions of the requests that could come here, the hosts among them. */
  readonly guests: readonly number[];
}

/** Where a timetable could be spent in company. */
export interface Meetings {
  /** Positions of the venues to which its household could come, and which are open then. */
  readonly venues: Int32Array;
  /** Cents per session that the walk to each of them costs. */
  readonly walks: Int32Array;
}

/** The venues of one service. */
export class MeetingPlaces {
  readonly venues: readonly Venue[];
  readonly nearVenues: Grid;
  /** Metres; the longest walk that any of the service's households would do. */
  readonly longestWalk: number;
  /** By position of the request: units that fit at the largest venue to which it could come, 0 where there is none. */
  readonly largest: Int32Array;
  /** By position of the request: the positions of the venues to which it could come. */
  private readonly venuesOf: readonly (readonly number[])[];
  /** By index of the choice, as far as asked for. */
  private readonly meetings: (Meetings | undefined)[] = [];
  private readonly companions: (Int32Array | undefined)[] = [];
  private readonly seen: Int32Array;

  constructor(
    private readonly instance: Instance,
    service: Service,
    private readonly askers: readonly number[],
    private readonly nearAskers: Grid,
    private readonly homes: readonly Place[],
    places: ReadonlyMap<string, Place>,
  ) {
    const { requests } = instance;
    this.longestWalk = askers.reduce((most, i) => Math.max(most, requests[i].maxWalk), 0);
    this.venues = this.listVenues(service, places);
    this.nearVenues = new Grid(this.venues.map(({ place }) => place));
    this.largest = new Int32Array(requests.length);
    this.seen = new Int32Array(requests.length).fill(-1);
    const venuesOf: number[][] = requests.map(() => []);
    this.venues.forEach(({ guests, units }, venue) => {
      for (const guest of guests) {
        venuesOf[guest].push(venue);
        this.largest[guest] = Math.max(this.largest[guest], units);
      }
    });
    this.venuesOf = venuesOf;
  }

  /** The venues at which a timetable could be spent. */
  of(choice: Choice): Meetings {
    return (this.meetings[choice.index] ??= this.listMeetings(choice));
  }

  private listMeetings({ asker, home, sessions }: Choice): Meetings {
    const { policy, rooms } = this.instance;
    const venues = this.venuesOf[asker].filter((venue) => {
      const { room } = this.venues[venue];
      return room < 0 || isOpen(rooms[room].open, sessions);
    });
    const walks = venues.map((venue) => {
      const metres = distance(home, this.venues[venue].place);
      return Math.floor((2 * metres * policy.walkCentsPerKm) / 1000);
    });
    return { venues: Int32Array.from(venues), walks: Int32Array.from(walks) };
  }

  /** The other requests that could come to one venue with this one. */
  companionsOf(asker: number): Int32Array {
    return (this.companions[asker] ??= this.listCompanions(asker));
  }

  private listCompanions(asker: number): Int32Array {
    const companions: number[] = [];
    this.seen[asker] = asker;
    for (const venue of this.venuesOf[asker]) {
      for (const guest of this.venues[venue].guests) {
        if (this.seen[guest] === asker) continue;
        this.seen[guest] = asker;
        companions.push(guest);
      }
    }
    return Int32Array.from(companions);
  }

  private listVenues(service: Service, places: ReadonlyMap<string, Place>): Venue[] {
    const { requests, rooms } = this.instance;
    const homes = new Map<Place, Set<number>>();
    for (const i of this.askers) {
      const { sharing, hostUnits } = requests[i];
      if (sharing === 'none' || hostUnits === 0) continue;
      homes.set(this.homes[i], (homes.get(this.homes[i]) ?? new Set()).add(hostUnits));
    }
    const venues: Venue[] = [...homes].flatMap(([place, sizes]) => {
      const guests = this.guestsAt(place);
      return [...sizes].map((units) => ({ place, room: -1, units, guests }));
    });
    rooms.forEach(({ services, place: id, capacity }, room) => {
      const place = places.get(id)!;
      if (services.includes(service.id)) venues.push({ place, room, units: capacity, guests: this.guestsAt(place) });
    });
    return venues.filter(({ guests }) => guests.length > 1);
  }

  private guestsAt(place: Place): number[] {
    const guests: number[] = [];
    this.nearAskers.near(place, this.longestWalk, (position) => {
      const asker = this.askers[position];
      const { sharing, maxWalk, place: home } = this.instance.requests[asker];
      const comes = home === place.id || (sharing === 'territory' && distance(this.homes[asker], place) <= maxWalk);
      if (sharing !== 'none' && comes) guests.push(asker);
    });
    return guests;
  }
}

/** Whether a room is open during whole sessions, which are told as start, end, start, end, … */
function isOpen(hours: readonly Interval[], sessions: Int16Array): boolean {
  const openUntil = (slot: number, end: number): boolean =>
    slot >= end || hours.some(([from, to]) => from <= slot && slot < to && openUntil(to, end));
  for (let i = 0; i < sessions.length; i += 2) if (!openUntil(sessions[i], sessions[i + 1])) return false;
  return true;
}
