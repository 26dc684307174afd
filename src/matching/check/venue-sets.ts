import { type Place } from '../format/instance.js';
import { type Crowd } from './crowd.js';
import { type MeetingPlaces, type Meetings } from './meeting-places.js';

/**
 * Which of some venues are left to a group that is being put together, as sets of bits: all its members can come, its
 * units fit, and it is a room or the home of a host who is chosen or may come.
 */
export class VenueSets {
  /** The venues, by their number in the sets. */
  venues: readonly number[] = [];
  private words = 0;
  private readonly numberAt: Int32Array;
  /** By candidate: where it could come, and the venue that is its home, or −1. */
  private readonly meetingsOf: readonly Meetings[];
  private readonly homeOf: Int32Array;
  /** Sets by candidate: where it could come, and which homes are its own. */
  private comes = new Int32Array(0);
  private hosts = new Int32Array(0);
  private rooms = new Int32Array(0);
  /** Sets by units: where so many fit. */
  private holding = new Int32Array(0);
  /** Sets by number of members: where all could come and fit, and whose homes are those of members. */
  private common = new Int32Array(0);
  private hosted = new Int32Array(0);
  /** Those that are open to a group just now. */
  private open = new Int32Array(0);

  constructor(
    private readonly crowd: Crowd,
    private readonly meetings: MeetingPlaces,
    private readonly most: number,
  ) {
    this.numberAt = new Int32Array(meetings.venues.length);
    this.meetingsOf = crowd.candidates.map(({ choice }) => meetings.of(choice));
    this.homeOf = Int32Array.from(crowd.candidates, ({ choice: { home, request } }, i) =>
      request.hostUnits === 0 ? -1 : this.homeAmong(this.meetingsOf[i].venues, home, request.hostUnits),
    );
  }

  /** The venue that is the home of somebody who takes in so many units, or −1. */
  private homeAmong(venues: Int32Array, home: Place, units: number): number {
    const { meetings } = this;
    const own = venues.findIndex((venue) => {
      const { room, place, units: fit } = meetings.venues[venue];
      return room < 0 && place === home && fit === units;
    });
    return own < 0 ? -1 : venues[own];
  }

  /** Turns to some venues; a provider takes `capacity` units at once. */
  begin(venues: readonly number[], capacity: number): void {
    const { most, meetings } = this;
    for (const venue of this.venues) this.numberAt[venue] = 0;
    this.venues = venues;
    const words = (this.words = Math.ceil(venues.length / 32));
    if (this.comes.length < words * this.crowd.size) {
      this.comes = new Int32Array(words * this.crowd.size);
      this.hosts = new Int32Array(words * this.crowd.size);
    }
    this.rooms = new Int32Array(words);
    this.open = new Int32Array(words);
    this.holding = new Int32Array(words * (capacity + 1));
    this.common = new Int32Array(words * (most + 1));
    this.hosted = new Int32Array(words * (most + 1));
    venues.forEach((venue, k) => {
      this.numberAt[venue] = k + 1;
      const { room, units } = meetings.venues[venue];
      const [word, bit] = [k >> 5, 1 << (k & 31)];
      if (room >= 0) this.rooms[word] |= bit;
      this.common[word] |= bit;
      for (let u = 0; u <= Math.min(units, capacity); u++) this.holding[u * words + word] |= bit;
    });
  }

  /** Notes to which venues a candidate could come; cents per session of the shortest walk, infinite where to none. */
  enter(i: number): number {
    const { words, comes, hosts, numberAt } = this;
    const at = i * words;
    for (let w = at; w < at + words; w++) comes[w] = hosts[w] = 0;
    const { venues, walks } = this.meetingsOf[i];
    let walk = Infinity;
    for (let v = 0; v < venues.length; v++) {
      const k = numberAt[venues[v]] - 1;
      if (k < 0) continue;
      if (walks[v] < walk) walk = walks[v];
      comes[at + (k >> 5)] |= 1 << (k & 31);
    }
    const own = this.homeOf[i] < 0 ? -1 : numberAt[this.homeOf[i]] - 1;
    if (own >= 0) hosts[at + (own >> 5)] |= 1 << (own & 31);
    return walk;
  }

  /** Takes a candidate in as member number `n`, `peak` units at once then; whether any venue is left, and usable so. */
  choose(i: number, n: number, peak: number): { readonly left: boolean; readonly usable: boolean } {
    const { words, common, hosted } = this;
    let left = 0;
    let usable = 0;
    for (let w = 0; w < words; w++) {
      const next = (n + 1) * words + w;
      common[next] = common[n * words + w] & this.comes[i * words + w] & this.holding[peak * words + w];
      hosted[next] = hosted[n * words + w] | this.hosts[i * words + w];
      left |= common[next];
      usable |= common[next] & (hosted[next] | this.rooms[w]);
    }
    return { left: left !== 0, usable: usable !== 0 };
  }

  /** Turns to the venues open to `n` members if those candidates from a position on may come. */
  openTo(n: number, candidate: Int32Array, from: number, count: number): void {
    const { words, open, hosts } = this;
    for (let w = 0; w < words; w++) open[w] = this.rooms[w] | this.hosted[n * words + w];
    for (let j = from; j < count; j++) for (let w = 0; w < words; w++) open[w] |= hosts[candidate[j] * words + w];
    for (let w = 0; w < words; w++) open[w] &= this.common[n * words + w];
  }

  /** Whether a candidate could meet members where it is open to them just now. */
  meets(i: number): boolean {
    const { words, open, comes } = this;
    for (let w = 0, at = i * words; w < words; w++, at++) if ((open[w] & comes[at]) !== 0) return true;
    return false;
  }

  /** Whether a candidate, as the last, could meet `n` members: nobody else is left whose home it could be. */
  completes(i: number, n: number): boolean {
    const { words, common, comes, rooms, hosted, hosts } = this;
    for (let w = 0, at = i * words, own = n * words; w < words; w++, at++, own++)
      if ((common[own] & comes[at] & (rooms[w] | hosted[own] | hosts[at])) !== 0) return true;
    return false;
  }

  /** The venues where `n` members can meet as they are. */
  usable(n: number): number[] {
    const { words, common, hosted, rooms } = this;
    return this.venues.filter((_, k) => {
      const at = n * words + (k >> 5);
      return ((common[at] & (hosted[at] | rooms[k >> 5])) >> (k & 31)) & 1;
    });
  }
}
