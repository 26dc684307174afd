/**
 * Finds every group of one provider that earns more than a given amount above the prices of a proof.
 *
 * A slot of care with k units costs (base − extra) / 4 once, whoever is there, and extra / 4 for each unit. At most U units
 * ever share a slot, so of the first part, and of the slot's price, a member with u units bears at least u / U. What a
 * member brings, less its own extra and that share, is the most that it can add to any group: its ceiling. Ceilings add up,
 * gaps and minimum blocks only cost more, and members are tried in the order of their ceilings, so a search by depth can
 * stop as soon as the best that may still come is not enough.
 */
import { distance } from './measure.js';
import { type Candidate, type OfferJudge } from './offer-judge.js';
import { avoid, type Choice, type Venue } from './proof-tables.js';

const WEEK = 672;

/** A group that is being put together. */
interface Group {
  readonly venue: Venue;
  readonly unitsAtOnce: number;
  /** Units by slot. */
  readonly present: Int32Array;
}

/** The search for the groups, and the singles, of one service. */
export class GroupSweep {
  constructor(private readonly judge: OfferJudge) {}

  /** Hands every offer that could earn enough to the judge. */
  run(): void {
    const { provider, rate, tables } = this.judge;
    const candidates = this.judge.candidates(tables.longestWalk);
    const bestOf = new Map<number, number>();
    for (const [asker, own] of candidates) {
      let best = -Infinity;
      for (const candidate of own) {
        if (distance(provider, candidate.choice.home) <= provider.maxTravel) this.judge.judgeSingle(candidate);
        candidate.ceiling = this.groupCeiling(candidate, rate.capacity);
        best = Math.max(best, candidate.ceiling);
      }
      bestOf.set(asker, best);
    }
    tables.nearVenues.near(provider, provider.maxTravel, (position) => {
      const venue = tables.venues[position];
      if (this.couldEarn(venue, bestOf)) this.sweepVenue(venue, candidates);
    });
  }

  private groupCeiling({ choice, worth, walk }: Candidate, unitsAtOnce: number): number {
    const { base, extra } = this.judge.rate;
    const { units } = choice.request;
    const once = (choice.slots * (base - extra)) / 4 + this.judge.priceOf(choice);
    return worth - walk - (choice.slots * units * extra) / 4 - (once * units) / unitsAtOnce;
  }

  /** Whether the guests of a venue with the greatest ceilings could earn enough together. */
  private couldEarn({ place, guests }: Venue, bestOf: ReadonlyMap<number, number>): boolean {
    const most = this.judge.tables.service.maxHouseholds;
    const top: number[] = [];
    for (const guest of guests) insert(top, bestOf.get(guest) ?? 0, most);
    return top.reduce((sum, best) => sum + best, 0) - this.judge.commute(place) > this.judge.least;
  }

  private sweepVenue(venue: Venue, candidates: ReadonlyMap<number, readonly Candidate[]>): void {
    const { walkCentsPerKm } = this.judge.all.instance.policy;
    const unitsAtOnce = Math.min(this.judge.rate.capacity, venue.units);
    const here: Candidate[] = [];
    for (const guest of venue.guests) {
      for (const { choice, worth } of candidates.get(guest) ?? []) {
        if (choice.request.units > unitsAtOnce) continue;
        const once = Math.floor((2 * distance(choice.home, venue.place) * walkCentsPerKm) / 1000);
        const candidate = { choice, worth, walk: (once * choice.sessions.length) / 2, ceiling: 0 };
        candidate.ceiling = this.groupCeiling(candidate, unitsAtOnce);
        here.push(candidate);
      }
    }
    here.sort((a, b) => b.ceiling - a.ceiling);
    this.grow([], here, { venue, unitsAtOnce, present: new Int32Array(WEEK) }, -this.judge.commute(venue.place));
  }

  /** Adds every set of members that could earn enough to those chosen, which are worth at most `sum`. */
  private grow(members: Candidate[], list: readonly Candidate[], group: Group, sum: number): void {
    const { least } = this.judge;
    const left = this.judge.tables.service.maxHouseholds - members.length;
    if (left === 0) return;
    for (const candidate of list) candidate.ceiling = this.ceilingNow(candidate, group.present, group.unitsAtOnce);
    const best = sumOfGreatest(list, left - 1);
    const kept = list.filter(({ ceiling }) => sum + ceiling + best > least);
    const ceilings = kept.map(({ ceiling }) => ceiling);
    const after = bestAfter(ceilings, left - 1);
    for (let i = 0; i < kept.length; i++) {
      if (sum + ceilings[i] + after[i] <= least || !this.mayJoin(kept[i], members, group)) continue;
      this.judge.count();
      members.push(kept[i]);
      const total = sum + this.enter(kept[i], group);
      if (members.length > 1 && total > least && this.earnings(members, group) > least) {
        this.judge.judge(members, group.venue);
      }
      this.grow(members, kept.slice(i + 1), group, total);
      this.leave(kept[i], group);
      members.pop();
    }
  }

  /** What a group earns above the prices of requests and of the provider's time, whether or not a rule stands against it. */
  private earnings(members: readonly Candidate[], { present, venue }: Group): number {
    const { rate, provider, prices, all } = this.judge;
    const { maxGap } = all.instance.policy;
    let earned = members.reduce((sum, { worth, walk }) => sum + worth - walk, 0);
    for (let t = 0; t < WEEK; t++) {
      if (present[t] === 0) continue;
      const start = t;
      let end = t;
      for (; t < WEEK && t <= end + maxGap; t++) {
        if (present[t] === 0) continue;
        for (let gap = end; gap < t; gap++) earned -= rate.base / 4 + prices.slots[gap];
        earned -= (rate.base + (present[t] - 1) * rate.extra) / 4 + prices.slots[t];
        end = t + 1;
      }
      t = end;
      earned -= (Math.max(0, provider.minBlock - (end - start)) * rate.base) / 4 + this.judge.commute(venue.place);
    }
    return earned;
  }

  /** The ceiling of a candidate when the slots at which somebody is present are paid for. */
  private ceilingNow({ choice, worth, walk }: Candidate, present: Int32Array, unitsAtOnce: number): number {
    const { base, extra } = this.judge.rate;
    const { sessions, request, slots } = choice;
    let once = 0;
    for (let i = 0; i < sessions.length; i += 2) {
      for (let t = sessions[i]; t < sessions[i + 1]; t++) {
        if (present[t] === 0) once += (base - extra) / 4 + this.judge.prices.slots[t];
      }
    }
    return worth - walk - (slots * request.units * extra) / 4 - (once * request.units) / unitsAtOnce;
  }

  /** Adds a candidate to those present; what it brings less all that its slots cost beyond those already paid for. */
  private enter(candidate: Candidate, { present }: Group): number {
    const whole = this.ceilingNow(candidate, present, candidate.choice.request.units);
    const { sessions, request } = candidate.choice;
    for (let i = 0; i < sessions.length; i += 2) {
      for (let t = sessions[i]; t < sessions[i + 1]; t++) present[t] += request.units;
    }
    return whole;
  }

  private leave({ choice: { sessions, request } }: Candidate, { present }: Group): void {
    for (let i = 0; i < sessions.length; i += 2) {
      for (let t = sessions[i]; t < sessions[i + 1]; t++) present[t] -= request.units;
    }
  }

  private mayJoin({ choice }: Candidate, members: readonly Candidate[], { present, unitsAtOnce }: Group): boolean {
    const { request, sessions } = choice;
    for (const { choice: other } of members) {
      if (other.request === request || avoid(other.request, request)) return false;
    }
    const { maxAgeSpan } = this.judge.tables.service;
    if (maxAgeSpan !== null && ageSpan([...members.map((member) => member.choice), choice]) > maxAgeSpan) return false;
    for (let i = 0; i < sessions.length; i += 2) {
      for (let t = sessions[i]; t < sessions[i + 1]; t++) if (present[t] + request.units > unitsAtOnce) return false;
    }
    return true;
  }
}

function ageSpan(choices: readonly Choice[]): number {
  let least = Infinity;
  let greatest = -Infinity;
  for (const { request } of choices) {
    if (request.ages === null) continue;
    least = Math.min(least, request.ages[0]);
    greatest = Math.max(greatest, request.ages[1]);
  }
  return greatest - least;
}

/** The sum of the `count` greatest positive ceilings. */
function sumOfGreatest(candidates: readonly Candidate[], count: number): number {
  const top: number[] = [];
  for (const { ceiling } of candidates) insert(top, ceiling, count);
  return top.reduce((sum, ceiling) => sum + ceiling, 0);
}

/** Keeps the `count` greatest positive values, greatest first. */
function insert(top: number[], value: number, count: number): void {
  if (value <= 0 || count === 0 || (top.length === count && value <= top[count - 1])) return;
  if (top.length < count) top.push(value);
  let i = top.length - 1;
  for (; i > 0 && top[i - 1] < value; i--) top[i] = top[i - 1];
  top[i] = value;
}

/** For each position, the sum of the `count` greatest positive values after it. */
function bestAfter(values: readonly number[], count: number): Float64Array {
  const best = new Float64Array(values.length);
  const top: number[] = [];
  for (let i = values.length - 1; i >= 0; i--) {
    for (const value of top) best[i] += value;
    insert(top, values[i], count);
  }
  return best;
}
