/**
 * What the check of a proof looks up again and again: timetables in flat arrays, who is near whom, where groups can meet,
 * and which visits could follow one another in a round.
 */
import { type Instance, type Place, type Request, type Service } from '../format/instance.js';
import { Grid } from './grid.js';
import { distance, travelSlots } from './measure.js';
import { MeetingPlaces } from './meeting-places.js';

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

/** The part of the tables that concerns one service. */
export interface ServiceTables {
  readonly service: Service;
  /** Positions of the requests of the service. */
  readonly askers: readonly number[];
  readonly nearAskers: Grid;
  /** Where groups can meet; null where the provider goes round. */
  readonly meetings: MeetingPlaces | null;
  /** Some sessions go past midnight, or start so soon after it that a block could. */
  readonly overnight: boolean;
  /** Rounds: for each request, by its position, those that could be in one with it. */
  readonly companions: ReadonlyMap<number, readonly number[]>;
  /** Rounds: for each choice, by its index, those that could come right before or after it. */
  readonly followers: ReadonlyMap<number, readonly Choice[]>;
}

/** The tables of an instance. */
export class ProofTables {
  readonly choices: Choice[] = [];
  /** For each request, by its position. */
  readonly choicesOf: readonly (readonly Choice[])[];
  readonly homes: readonly Place[];
  /** By choice: cents that serving it is worth at most, with every wish fulfilled but the provider's quality left out. */
  readonly hoped: Float64Array;
  /** The choices of a request are `firstChoice[asker] … firstChoice[asker + 1] − 1`; the slots of each. */
  readonly firstChoice: Int32Array;
  readonly slots: Int32Array;
  /** The sessions of a choice, as it has them, are `bounds[firstBound[index]] … bounds[firstBound[index + 1] − 1]`. */
  readonly firstBound: Int32Array;
  readonly bounds: Int16Array;
  /** By position of the request: its units, and the cents per hour that it can pay. */
  readonly units: Int32Array;
  readonly budget: Float64Array;
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
    this.firstChoice = new Int32Array(instance.requests.length + 1);
    this.choicesOf.forEach((own, asker) => (this.firstChoice[asker + 1] = this.firstChoice[asker] + own.length));
    this.slots = Int32Array.from(this.choices, ({ slots }) => slots);
    this.firstBound = new Int32Array(this.choices.length + 1);
    this.choices.forEach(({ sessions }, i) => (this.firstBound[i + 1] = this.firstBound[i] + sessions.length));
    this.bounds = new Int16Array(this.firstBound[this.choices.length]);
    this.choices.forEach(({ sessions }, i) => this.bounds.set(sessions, this.firstBound[i]));
    this.units = Int32Array.from(instance.requests, ({ units }) => units);
    this.budget = Float64Array.from(instance.requests, ({ budget }) => budget);
    const hourValues = new Map(instance.services.map(({ id, hourValue }) => [id, hourValue]));
    this.hoped = Float64Array.from(this.choices, ({ request, option, slots }) => {
      const wishes = request.prefers.reduce((sum, { value }) => sum + Math.max(0, value), 0);
      const perHour =
        hourValues.get(request.service)! * request.priority + 100 * (wishes - request.options[option].penalty);
      return (slots * perHour) / 400;
    });
    this.services = new Map(instance.services.map((service) => [service.id, this.tablesOf(service, places)]));
  }

  private tablesOf(service: Service, places: ReadonlyMap<string, Place>): ServiceTables {
    const askers = [...this.instance.requests.keys()].filter((i) => this.instance.requests[i].service === service.id);
    const nearAskers = new Grid(askers.map((i) => this.homes[i]));
    const group = service.mode === 'group';
    return {
      service,
      askers,
      nearAskers,
      meetings: group ? new MeetingPlaces(this.instance, service, askers, nearAskers, this.homes, places) : null,
      overnight: askers.some((i) => this.choicesOf[i].some(({ sessions }) => this.isOvernight(sessions))),
      ...(group ? { companions: new Map(), followers: new Map() } : this.roundsOf(askers, nearAskers)),
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

  /** Who could be in a round with whom, and which of their timetables could follow one another. */
  private roundsOf(askers: readonly number[], nearAskers: Grid): Pick<ServiceTables, 'companions' | 'followers'> {
    const companions = new Map<number, number[]>(askers.map((asker) => [asker, []]));
    const followers = new Map<number, Choice[]>();
    for (const i of askers) for (const { index } of this.choicesOf[i]) followers.set(index, []);
    for (const i of askers) {
      nearAskers.near(this.homes[i], this.instance.policy.roundRadius, (position) => {
        const j = askers[position];
        if (j <= i || !this.mayShareRound(i, j)) return;
        companions.get(i)!.push(j);
        companions.get(j)!.push(i);
        for (const one of this.choicesOf[i]) {
          for (const other of this.choicesOf[j]) {
            if (!this.follow(one, other)) continue;
            followers.get(one.index)!.push(other);
            followers.get(other.index)!.push(one);
          }
        }
      });
    }
    return { companions, followers };
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
