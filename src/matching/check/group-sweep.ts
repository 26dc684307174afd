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
    for (const guest of guests) {
      const best = bestOf.get(guest);
      if (best === undefined || best <= 0 || (top.length === most && best <= top[most - 1])) continue;
      top.push(best);
      top.sort((a, b) => b - a);
      top.length = Math.min(top.length, most);
    }
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
    this.growGroup([], here, 0, venue, -this.judge.commute(venue.place), new Int32Array(WEEK), unitsAtOnce);
  }

  /** Goes on from members worth at most `sum` at the slots in `present`, with candidates from `from` on. */
  private growGroup(
    members: Candidate[],
    here: readonly Candidate[],
    from: number,
    venue: Venue,
    sum: number,
    present: Int32Array,
    unitsAtOnce: number,
  ): void {
    const left = this.judge.tables.service.maxHouseholds - members.length;
    if (left === 0) return;
    const ceilings = here.map((candidate, i) => (i < from ? 0 : this.ceilingNow(candidate, present, unitsAtOnce)));
    const after = bestAfter(ceilings, from, left - 1);
    for (let i = from; i < here.length; i++) {
      if (sum + ceilings[i] + after[i] <= this.judge.least) continue;
      const candidate = here[i];
      if (!this.mayJoin(candidate, members, present, unitsAtOnce)) continue;
      this.judge.count();
      members.push(candidate);
      const added = this.enter(candidate, present);
      const total = sum + added;
      if (members.length > 1 && total > this.judge.least) this.judge.judge(members, venue);
      this.growGroup(members, here, i + 1, venue, total, present, unitsAtOnce);
      this.leave(candidate, present);
      members.pop();
    }
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
  private enter(candidate: Candidate, present: Int32Array): number {
    const whole = this.ceilingNow(candidate, present, candidate.choice.request.units);
    const { sessions, request } = candidate.choice;
    for (let i = 0; i < sessions.length; i += 2) {
      for (let t = sessions[i]; t < sessions[i + 1]; t++) present[t] += request.units;
    }
    return whole;
  }

  private leave({ choice: { sessions, request } }: Candidate, present: Int32Array): void {
    for (let i = 0; i < sessions.length; i += 2) {
      for (let t = sessions[i]; t < sessions[i + 1]; t++) present[t] -= request.units;
    }
  }

  private mayJoin(
    { choice }: Candidate,
    members: readonly Candidate[],
    present: Int32Array,
    unitsAtOnce: number,
  ): boolean {
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

/** For each position, the sum of the `count` greatest positive values after it. */
function bestAfter(values: readonly number[], from: number, count: number): Float64Array {
  const best = new Float64Array(values.length);
  const top: number[] = [];
  let sum = 0;
  for (let i = values.length - 1; i >= from; i--) {
    best[i] = sum;
    const value = values[i];
    if (count === 0 || value <= 0 || (top.length === count && value <= top[count - 1])) continue;
    top.push(value);
    top.sort((a, b) => b - a);
    sum += value;
    if (top.length > count) sum -= top.pop()!;
  }
  return best;
}
