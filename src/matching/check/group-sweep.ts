/**
 * Finds every group of one provider that earns more than a given amount above the prices of a proof.
 *
 * A slot of care with k units costs (base − extra) / 4 once, whoever is there, and extra / 4 for each unit. At most U units
 * ever share a slot, so of the first part, and of the slot's price, a member with u units bears at least u / U; and where at
 * most n more members may come, each bears at least 1 / n of a slot that nobody attends yet. What a member brings, less its
 * own extra and either share, is the most that it can add to any group: its ceiling. Ceilings of one kind add up, gaps and
 * minimum blocks only cost more, so a search by depth can stop as soon as the best that may still come is not enough.
 *
 * Nor does anybody join, or stay, who could not pay its share if as many more came to every slot as could.
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
  readonly attended: Attended;
}

/** The slots that somebody who could come attends, in order, and how many of them lie before each slot of the week. */
interface Attended {
  readonly slots: readonly number[];
  readonly before: Int16Array;
}

/** Who may join a group, and whether the one at a position could bring enough with those after it alone. */
interface Comers {
  readonly kept: readonly Candidate[];
  readonly enough: (position: number) => boolean;
}
const NOBODY: Comers = { kept: [], enough: () => false };

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
    const top = new Greatest(most);
    for (const guest of guests) top.add(guest, bestOf.get(guest) ?? 0);
    return top.sum - this.judge.commute(place) > this.judge.least;
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
    const group = { venue, unitsAtOnce, present: new Int32Array(WEEK), attended: attendedBy(here) };
    this.grow([], here, group, -this.judge.commute(venue.place));
  }

  /** Adds every set of members that could earn enough to those chosen, which are worth at most `sum`. */
  private grow(members: Candidate[], list: readonly Candidate[], group: Group, sum: number): void {
    const { least, tables } = this.judge;
    const left = tables.service.maxHouseholds - members.length;
    if (left === 0) return;
    const { kept, enough } = this.whoMayCome(members, list, group, left, least - sum);
    kept.forEach((candidate, i) => {
      if (!enough(i)) return;
      this.judge.count();
      members.push(candidate);
      const total = sum + this.enter(candidate, group);
      if (members.length > 1 && total > least && this.earnings(members, group) > least) {
        this.judge.judge(members, group.venue);
      }
      this.grow(members, kept.slice(i + 1), group, total);
      this.leave(candidate, group);
      members.pop();
    });
  }

  /**
   * Those of the list who may join, `left` at most, and could bring more than `missing` together with others.
   */
  private whoMayCome(
    members: readonly Candidate[],
    list: readonly Candidate[],
    group: Group,
    left: number,
    missing: number,
  ): Comers {
    const { present, unitsAtOnce, attended } = group;
    const { base, extra } = this.judge.rate;
    const { slots } = this.judge.prices;
    const widest = list.reduce((most, { choice }) => Math.max(most, choice.request.units), 0);
    // What a unit pays for a slot, by how many are there.
    const share = Array.from({ length: unitsAtOnce + 1 }, (_, k) => (extra + (base - extra) / Math.max(1, k)) / 4);
    const pays = (units: number, more: number) =>
      sumUp(attended, (t) => share[Math.min(unitsAtOnce, present[t] + units + more * widest)]);
    const fullest = members.length > 0 ? pays(0, left) : null;
    if (fullest && members.some((member) => !canPay(member, fullest, attended))) return NOBODY;
    const newcomer = new Map<number, Float64Array>();
    const open = sumUp(attended, (t) => (present[t] === 0 ? (base - extra) / 4 + slots[t] : 0));
    const heads = Math.min(left, unitsAtOnce);
    const all = list.flatMap((candidate) => {
      const { choice, worth, walk } = candidate;
      const { units } = choice.request;
      let least = newcomer.get(units);
      if (least === undefined) newcomer.set(units, (least = pays(units, left - 1)));
      if (!canPay(candidate, least, attended) || !this.mayJoin(candidate, members, group)) return [];
      const gain = worth - walk - (choice.slots * units * extra) / 4;
      const once = over(choice, open, attended);
      return [{ candidate, byUnits: gain - (once * units) / unitsAtOnce, byHeads: gain - once / heads }];
    });
    const best = { units: new Greatest(left - 1), heads: new Greatest(left - 1) };
    for (const { candidate, byUnits, byHeads } of all) {
      best.units.add(candidate.choice.asker, byUnits);
      best.heads.add(candidate.choice.asker, byHeads);
    }
    const promising = all.filter(
      ({ byUnits, byHeads }) => Math.min(byUnits + best.units.sum, byHeads + best.heads.sum) > missing,
    );
    const after = { units: new Greatest(left - 1), heads: new Greatest(left - 1) };
    const most = new Float64Array(promising.length);
    for (let i = promising.length - 1; i >= 0; i--) {
      const { candidate, byUnits, byHeads } = promising[i];
      most[i] = Math.min(byUnits + after.units.sum, byHeads + after.heads.sum);
      after.units.add(candidate.choice.asker, byUnits);
      after.heads.add(candidate.choice.asker, byHeads);
    }
    return { kept: promising.map(({ candidate }) => candidate), enough: (i) => most[i] > missing };
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

  /** Adds a candidate to those present; what it brings less all that its slots cost beyond those already paid for. */
  private enter({ choice, worth, walk }: Candidate, { present }: Group): number {
    const { base, extra } = this.judge.rate;
    const { sessions, request, slots } = choice;
    let whole = worth - walk - (slots * request.units * extra) / 4;
    for (let i = 0; i < sessions.length; i += 2) {
      for (let t = sessions[i]; t < sessions[i + 1]; t++) {
        if (present[t] === 0) whole -= (base - extra) / 4 + this.judge.prices.slots[t];
        present[t] += request.units;
      }
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

function attendedBy(candidates: readonly Candidate[]): Attended {
  const before = new Int16Array(WEEK + 1);
  for (const { choice } of candidates)
    for (let i = 0; i < choice.sessions.length; i += 2)
      before.fill(1, choice.sessions[i] + 1, choice.sessions[i + 1] + 1);
  const slots: number[] = [];
  for (let t = 0; t < WEEK; t++) {
    if (before[t + 1] === 1) slots.push(t);
    before[t + 1] = slots.length;
  }
  return { slots, before };
}

/** Sums of what each slot that is attended costs. */
function sumUp({ slots }: Attended, cost: (slot: number) => number): Float64Array {
  const sum = new Float64Array(slots.length + 1);
  for (let i = 0; i < slots.length; i++) sum[i + 1] = sum[i] + cost(slots[i]);
  return sum;
}

/** What the slots of a timetable cost. */
function over({ sessions }: Choice, sum: Float64Array, { before }: Attended): number {
  let cost = 0;
  for (let i = 0; i < sessions.length; i += 2) cost += sum[before[sessions[i + 1]]] - sum[before[sessions[i]]];
  return cost;
}

/** Whether a household can pay so much per unit; a cent is left for rounding. */
function canPay({ choice }: Candidate, perUnit: Float64Array, attended: Attended): boolean {
  const { units, budget } = choice.request;
  return over(choice, perUnit, attended) * units <= (budget * choice.slots) / 4 + 1;
}

/** The greatest few positive values, at most one of each household. */
class Greatest {
  private readonly askers: number[] = [];
  private readonly values: number[] = [];
  /** What they add up to. */
  sum = 0;

  constructor(private readonly count: number) {}

  /** Takes note of a value. */
  add(asker: number, value: number): void {
    const { askers, values } = this;
    if (value <= 0 || (values.length >= this.count && value <= (values.at(-1) ?? Infinity))) return;
    const known = askers.indexOf(asker);
    if (known >= 0 && values[known] >= value) return;
    if (known >= 0) this.drop(known);
    else if (values.length === this.count) this.drop(values.length - 1);
    let at = values.length;
    while (at > 0 && values[at - 1] < value) at--;
    values.splice(at, 0, value);
    askers.splice(at, 0, asker);
    this.sum += value;
  }

  private drop(position: number): void {
    this.sum -= this.values[position];
    this.values.splice(position, 1);
    this.askers.splice(position, 1);
  }
}
