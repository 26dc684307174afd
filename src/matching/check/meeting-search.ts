/**
 * Finds the groups of a crowd that earn enough, wherever they could meet.
 *
 * A group that could meet at twenty venues is looked at once: those where all of its members could come are kept as a set
 * of bits. Only a room whose time has a price is searched by itself, because there every slot costs more.
 *
 * Depth first: to those chosen, whose slots are paid in full, are added others, each with those after it. `Weighing` tells
 * who could come to them and bring enough.
 */
import { type Place } from '../format/instance.js';
import { Comers } from './comers.js';
import { type Crowd } from './crowd.js';
import { Greatest } from './greatest.js';
import { type MeetingPlaces } from './meeting-places.js';
import { type OfferJudge } from './offer-judge.js';
import { Party } from './party.js';
import { VenueSets } from './venue-sets.js';
import { Weighing } from './weighing.js';

/** What is left to members who need the provider for longer than its week. */
const NOWHERE = { left: false, usable: false };

/** The search among one crowd, for a provider to whom the way to each venue costs so many cents. */
export class MeetingSearch {
  private readonly most: number;
  /** By number of members: who may still come. */
  private readonly levels: readonly Comers[];
  private readonly party: Party;
  private readonly sets: VenueSets;
  private readonly weighing: Weighing;
  /** The timetables of a household `h` are `runOf[h] … runOf[h + 1] − 1`. */
  private readonly runOf: Int32Array;
  /** By position of the request: its household, or −1. */
  private readonly numberOf: Int32Array;
  private readonly listed: Int32Array;
  /** Cents that the way costs in all, where it cannot be told how often it is gone. */
  private way = 0;

  constructor(
    private readonly judge: OfferJudge,
    private readonly meetings: MeetingPlaces,
    private readonly crowd: Crowd,
    private readonly ways: Float64Array,
  ) {
    const { size, household, candidates } = crowd;
    this.most = judge.tables.service.maxHouseholds;
    const greatest = new Greatest(this.most);
    this.levels = Array.from({ length: this.most }, () => new Comers(size, household, greatest));
    this.party = new Party(crowd, judge);
    this.sets = new VenueSets(crowd, meetings, this.most);
    this.weighing = new Weighing(crowd, this.party);
    this.listed = new Int32Array(size);
    this.runOf = new Int32Array(household[size - 1] + 2);
    this.numberOf = new Int32Array(judge.all.homes.length).fill(-1);
    candidates.forEach(({ choice }, i) => {
      this.runOf[household[i] + 1] = i + 1;
      this.numberOf[choice.asker] = household[i];
    });
  }

  /** Hands every group that could earn enough to the judge. */
  run(): void {
    const { meetings, ways, judge } = this;
    const priceOf = (venue: number): ArrayLike<number> | undefined => {
      const { room } = meetings.venues[venue];
      return room < 0 ? undefined : judge.prices.rooms[room];
    };
    this.seekTogether((venue) => ways[venue] < Infinity && priceOf(venue) === undefined);
    ways.forEach((way, venue) => {
      const price = way < Infinity ? priceOf(venue) : undefined;
      if (price !== undefined) this.seekIn(venue, price);
    });
  }

  /** Finds the groups that meet where being there costs nothing, at all these venues together. */
  private seekTogether(isFree: (venue: number) => boolean): void {
    const { crowd, meetings, party, runOf } = this;
    const [first] = this.levels;
    for (let h = 0; h + 1 < runOf.length; h++) {
      const { asker } = crowd.candidates[runOf[h]].choice;
      const venues = this.venuesOf(h).filter(isFree);
      const friends = this.listAfter(h, meetings.companionsOf(asker));
      if (venues.length === 0 || friends.length === 0) continue;
      this.turnTo(venues);
      for (let i = runOf[h]; i < runOf[h + 1]; i++) {
        first.candidate.set(friends);
        first.count = friends.length;
        party.walk.fill(0);
        if (!this.couldShare(i, first)) continue;
        this.enterVenues(first);
        party.walk[i] = this.sets.enter(i);
        this.take(i, 0, first, 0, -this.way);
      }
    }
  }

  /** Finds the groups that meet in one room, whose slots cost so much. */
  private seekIn(venue: number, price: ArrayLike<number>): void {
    const { crowd, party } = this;
    const [first] = this.levels;
    const guests = this.listAfter(-1, this.meetings.venues[venue].guests);
    this.turnTo([venue]);
    first.candidate.set(guests);
    first.count = guests.length;
    this.enterVenues(first);
    crowd.slotOf.forEach((t, k) => (party.once[k] = crowd.once[k] + price[t]));
    this.grow(0, first, 0, -this.way);
    party.once.set(crowd.once);
  }

  /** The venues to which a household could come under any of its timetables. */
  private venuesOf(h: number): number[] {
    const venues = new Set<number>();
    for (let i = this.runOf[h]; i < this.runOf[h + 1]; i++)
      for (const venue of this.meetings.of(this.crowd.candidates[i].choice).venues) venues.add(venue);
    return [...venues].sort((a, b) => a - b);
  }

  /** The candidates of the households after one, of some requests. */
  private listAfter(h: number, askers: ArrayLike<number>): Int32Array {
    const { numberOf, runOf } = this;
    let count = 0;
    for (let k = 0; k < askers.length; k++) {
      const other = numberOf[askers[k]];
      if (other <= h) continue;
      for (let i = runOf[other]; i < runOf[other + 1]; i++) this.listed[count++] = i;
    }
    return this.listed.subarray(0, count);
  }

  private turnTo(venues: readonly number[]): void {
    const { meetings, party, judge } = this;
    const largest = venues.reduce((units, venue) => Math.max(units, meetings.venues[venue].units), 0);
    party.unitsAtOnce = Math.min(largest, judge.rate.capacity);
    this.sets.begin(venues, party.unitsAtOnce);
    const way = venues.reduce((least, venue) => Math.min(least, this.ways[venue]), Infinity);
    [this.way, party.dayWay] = judge.tables.overnight ? [way, 0] : [0, way];
  }

  /** Keeps those of the level who could earn enough with a candidate, wherever they met; whether there is anybody. */
  private couldShare(i: number, level: Comers): boolean {
    const { party, crowd } = this;
    if (crowd.units[i] > party.unitsAtOnce) return false;
    const sum = party.enter(i, 0) - this.way;
    const missing = this.judge.least - sum;
    this.weighing.glance(level, this.most - 1, missing);
    let count = 0;
    for (let j = 0; j < level.count; j++)
      if (party.welcomes(level.candidate[j], 1)) level.candidate[count++] = level.candidate[j];
    level.count = count;
    this.weighing.sift(level, 1, this.most - 1, missing);
    party.leave(i);
    return level.count > 0;
  }

  /** Notes for each of the level to which of the venues it could come, and drops who could to none. */
  private enterVenues(level: Comers): void {
    let count = 0;
    for (let j = 0; j < level.count; j++) {
      const i = level.candidate[j];
      this.party.walk[i] = this.sets.enter(i);
      if (this.party.walk[i] < Infinity) level.candidate[count++] = i;
    }
    level.count = count;
  }

  /** Chooses a candidate as member number `n` and goes on with those of the level from a position on. */
  private take(i: number, n: number, level: Comers, from: number, sum: number): void {
    const { judge, party } = this;
    judge.count();
    const total = sum + party.enter(i, n);
    const { left, usable } = party.hours > judge.provider.maxWeek ? NOWHERE : this.sets.choose(i, n, party.peak[n + 1]);
    if (n > 0 && usable && total > judge.least) this.offer(n + 1, total);
    if (left && n + 1 < this.most) this.grow(n + 1, level, from, total);
    party.leave(i);
  }

  /** Adds to `n` members, who are worth `sum`, every set of those of the level from a position on that could earn enough. */
  private grow(n: number, above: Comers, from: number, sum: number): void {
    const { sets, party, weighing } = this;
    const left = this.most - n;
    const missing = this.judge.least - sum;
    if (left === 1) return this.fillLastSeat(n, above, from, sum);
    const level = this.levels[n];
    sets.openTo(n, above.candidate, from, above.count);
    let count = 0;
    for (let j = from; j < above.count; j++) {
      const i = above.candidate[j];
      if (sets.meets(i) && party.welcomes(i, n)) level.candidate[count++] = i;
    }
    level.count = count;
    weighing.glance(level, left, missing);
    // With those who dropped out went homes.
    if (level.count < count) this.keepThoseWhoMeet(level, n);
    weighing.sift(level, n, left, missing);
    level.sort();
    level.addRest(left - 1);
    for (let j = 0; j < level.count; j++)
      if (level.most[j] > missing) this.take(level.candidate[j], n, level, j + 1, sum);
  }

  /** Drops who could meet `n` members at no room and at the home of nobody of the level or of them. */
  private keepThoseWhoMeet(level: Comers, n: number): void {
    const { candidate } = level;
    this.sets.openTo(n, candidate, 0, level.count);
    let count = 0;
    for (let j = 0; j < level.count; j++) if (this.sets.meets(candidate[j])) candidate[count++] = candidate[j];
    level.count = count;
  }

  /** Adds each of the level, from a position on, with whom the members earn enough and can pay. */
  private fillLastSeat(n: number, above: Comers, from: number, sum: number): void {
    const { party, weighing, sets } = this;
    const level = this.levels[n];
    level.count = 0;
    for (let j = from; j < above.count; j++) {
      const i = above.candidate[j];
      if (sets.completes(i, n) && party.welcomes(i, n)) level.candidate[level.count++] = i;
    }
    if (level.count === 0) return;
    const missing = this.judge.least - sum;
    weighing.openSlots();
    const lacking = party.members.slice(0, n).filter((m) => party.lacks(m, 0) > 0);
    for (let j = 0; j < level.count; j++) {
      const i = level.candidate[j];
      if (weighing.bringsAlone(i) <= missing || party.lacks(i, this.crowd.units[i]) > 0) continue;
      if (lacking.every((m) => party.lacks(m, 0) <= party.relief(m, i))) this.take(i, n, level, j + 1, sum);
    }
  }

  /** Hands `n` members, who are worth at most `sum`, to the judge at every venue where they could meet and earn enough. */
  private offer(n: number, sum: number): void {
    const { crowd, judge, meetings, party } = this;
    const members = party.members.slice(0, n);
    if (members.some((i) => party.lacks(i, 0) > 0)) return;
    const { cents, blocks } = party.idleTime();
    const earned = sum - cents;
    if (earned <= judge.least) return;
    let home: Place | null = null;
    for (const venue of this.sets.usable(n)) {
      const { place, room } = meetings.venues[venue];
      // Where homes of several sizes are at one place, the group is the same in each of them.
      if (room < 0 && place === home) continue;
      if (room < 0) home = place;
      let total = earned - blocks * this.ways[venue] + this.way + party.days * party.dayWay;
      const chosen = members.map((i) => {
        const { choice, worth } = crowd.candidates[i];
        const { venues, walks } = meetings.of(choice);
        const once = walks[venues.indexOf(venue)];
        total -= (once - party.walk[i]) * crowd.sessions[i];
        return { choice, worth, walk: once * crowd.sessions[i], ceiling: 0 };
      });
      if (total > judge.least) judge.judge(chosen, meetings.venues[venue]);
    }
  }
}
