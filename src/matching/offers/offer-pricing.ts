import { MEMBERS } from '../format/instance.js';
import { commuteCost, fit, soloPrice } from '../problem/offer-terms.js';
import { BUILDING, hasSlots, metres, SLOTS, type Problem, TERRITORY, travel, WEEK_WORDS } from '../problem/problem.js';
import { NO_VENUE, roomVenue } from '../problem/venues.js';
import { Subgroups } from './subgroups.js';

/** Why an offer is not allowed, by the number of the rule in the problem's text; 0 when it is. */
export enum Verdict {
  Allowed = 0,
  ProviderTime = 2,
  Qualification = 3,
  Composition = 4,
  Sharing = 5,
  Capacity = 6,
  Price = 8,
}

// Shares are sums of a few fractions with small denominators: errors stay far below this, distinct values far above.
const TINY = 1e-9;
const UNLIMITED = 1 << 30;

// Disjoint sessions of one timetable: at most one in two slots.
const SESSIONS = (MEMBERS * SLOTS) / 2;

/**
 * Works out one offer exactly: whether every rule allows it, its blocks, its cost, each member's price, its welfare.
 *
 * The results are fields, valid until the next call; nothing is allocated per call, because the search asks about
 * millions of offers.
 */
export class OfferPricing {
  readonly #problem: Problem;
  /** Cents per week that the whole offer costs. */
  cost = 0;
  /** Cents per week. */
  welfare = 0;
  blocks = 0;
  readonly blockStart = new Int32Array(SESSIONS);
  readonly blockEnd = new Int32Array(SESSIONS);
  readonly blockFrom = new Int32Array(SESSIONS);
  readonly blockTo = new Int32Array(SESSIONS);
  /** Exact share of each member, in cents. */
  readonly share = new Float64Array(MEMBERS);
  /** What each member would pay alone, in cents. */
  readonly solo = new Int32Array(MEMBERS);
  /** Whole cents that add up to the cost. */
  readonly price = new Int32Array(MEMBERS);

  readonly #start = new Int32Array(SESSIONS);
  readonly #end = new Int32Array(SESSIONS);
  readonly #member = new Int32Array(SESSIONS);
  readonly #present = new Int32Array(1024);
  readonly #attended = new Int32Array(MEMBERS);
  readonly #subgroups = new Subgroups();
  #sessions = 0;

  constructor(problem: Problem) {
    this.#problem = problem;
  }

  /**
   * Judges the offer of `provider` to the first `n` options of `members`.
   *
   * `venue` is NO_VENUE for a round, else the request that hosts (a single hosts itself), else a room as `roomVenue`.
   */
  judge(provider: number, members: ArrayLike<number>, n: number, venue: number): Verdict {
    const q = this.#problem;
    const service = q.service[q.optRequest[members[0]]];
    const at = provider * q.services + service;
    const unitsAtOnce = q.capacity[at];
    if (unitsAtOnce === 0) return Verdict.Qualification;
    const group = q.isGroup[service] === 1;
    const venuePlace = !group ? -1 : venue >= 0 ? q.place[venue] : q.roomPlace[roomVenue(venue)];
    const verdict = this.#judgeMembers(provider, service, members, n, venuePlace);
    if (verdict !== Verdict.Allowed) return verdict;
    this.#merge(members, n, venuePlace);
    if (venue < NO_VENUE && n === 1) return Verdict.Sharing;
    for (let b = 0; b < this.blocks; b++) {
      const start = this.blockStart[b];
      const end = this.blockEnd[b];
      if (!hasSlots(q.available, provider * WEEK_WORDS, start, end)) return Verdict.ProviderTime;
      if (venue < NO_VENUE && !hasSlots(q.roomOpen, roomVenue(venue) * WEEK_WORDS, start, end)) return Verdict.Capacity;
    }
    let limit = unitsAtOnce;
    if (group && n > 1) limit = Math.min(limit, venue >= 0 ? q.hostUnits[venue] : q.roomCapacity[roomVenue(venue)]);
    if (!this.#share(provider, at, members, n, group ? limit : UNLIMITED)) return Verdict.Capacity;
    if (!group) {
      for (let m = 0; m < n; m++) if (q.units[q.optRequest[members[m]]] > unitsAtOnce) return Verdict.Capacity;
      if (!this.#visitsFit(members)) return Verdict.Capacity;
    }
    if (!this.#settle(provider, at, members, n, venuePlace)) return Verdict.Price;
    return q.stableGroups && n > 2 && this.#someGain(provider, at, members, n) ? Verdict.Price : Verdict.Allowed;
  }

  /** Rules 2 to 5: reach, tags, number, ages, sharing level. */
  #judgeMembers(provider: number, service: number, members: ArrayLike<number>, n: number, venuePlace: number): Verdict {
    const q = this.#problem;
    const { placeX, placeY, skillWords, traitWords } = q;
    if (n > q.maxHouseholds[service]) return Verdict.Composition;
    let oldest = -UNLIMITED;
    let youngest = UNLIMITED;
    let together = true;
    const firstPlace = venuePlace >= 0 ? venuePlace : q.place[q.optRequest[members[0]]];
    for (let m = 0; m < n; m++) {
      const r = q.optRequest[members[m]];
      const at = venuePlace >= 0 ? venuePlace : q.place[r];
      if (metres(q.providerX[provider], q.providerY[provider], placeX[at], placeY[at]) > q.maxTravel[provider])
        return Verdict.ProviderTime;
      for (let w = 0; w < skillWords; w++)
        if ((q.requires[r * skillWords + w] & ~q.skills[provider * skillWords + w]) !== 0) return Verdict.Qualification;
      oldest = Math.max(oldest, q.ageMax[r]);
      youngest = Math.min(youngest, q.ageMin[r]);
      if (q.place[r] !== firstPlace) together = false;
    }
    if (n === 1) return Verdict.Allowed;
    if (oldest - youngest > q.maxAgeSpan[service]) return Verdict.Composition;
    for (let m = 0; m < n; m++) {
      const r = q.optRequest[members[m]];
      const near = venuePlace >= 0 ? q.place[r] === venuePlace : together;
      if (q.sharing[r] < (near ? BUILDING : TERRITORY)) return Verdict.Sharing;
      if (venuePlace >= 0 && !near && this.#walk(r, venuePlace) > q.maxWalk[r]) return Verdict.Sharing;
      for (let o = 0; o < n; o++) {
        const other = q.optRequest[members[o]];
        if (o === m) continue;
        if (other === r) return Verdict.Composition;
        for (let w = 0; w < traitWords; w++)
          if ((q.avoids[r * traitWords + w] & q.has[other * traitWords + w]) !== 0) return Verdict.Qualification;
        if (venuePlace < 0 && o > m && this.#walk(r, q.place[other]) > q.roundRadius) return Verdict.Sharing;
      }
    }
    return Verdict.Allowed;
  }

  #someGain(provider: number, at: number, members: ArrayLike<number>, n: number): boolean {
    const q = this.#problem;
    const sessions = { count: this.#sessions, start: this.#start, end: this.#end, member: this.#member };
    const asking = { base: q.base[at], extra: q.extra[at], minBlock: q.minBlock[provider], maxGap: q.maxGap };
    const units = Array.from({ length: n }, (_, m) => q.units[q.optRequest[members[m]]]);
    return this.#subgroups.someGain(n, sessions, units, this.share, asking);
  }

  #walk(r: number, venuePlace: number): number {
    const { place, placeX, placeY } = this.#problem;
    return metres(placeX[place[r]], placeY[place[r]], placeX[venuePlace], placeY[venuePlace]);
  }

  /** Sorts all sessions by start, end, member and merges them into blocks. */
  #merge(members: ArrayLike<number>, n: number, venuePlace: number): void {
    const q = this.#problem;
    const start = this.#start;
    const end = this.#end;
    const member = this.#member;
    let count = 0;
    for (let m = 0; m < n; m++) {
      for (let s = q.sesFirst[members[m]]; s < q.sesFirst[members[m] + 1]; s++) {
        const from = q.sesStart[s];
        const to = q.sesEnd[s];
        let i = count++;
        for (; i > 0 && (start[i - 1] > from || (start[i - 1] === from && end[i - 1] > to)); i--) {
          start[i] = start[i - 1];
          end[i] = end[i - 1];
          member[i] = member[i - 1];
        }
        start[i] = from;
        end[i] = to;
        member[i] = m;
      }
    }
    this.#sessions = count;
    let b = -1;
    for (let s = 0; s < count; s++) {
      const where = venuePlace >= 0 ? venuePlace : q.place[q.optRequest[members[member[s]]]];
      if (b < 0 || start[s] > this.blockEnd[b] + q.maxGap) {
        b++;
        this.blockStart[b] = start[s];
        this.blockFrom[b] = where;
        this.blockEnd[b] = end[s];
        this.blockTo[b] = where;
      } else if (end[s] >= this.blockEnd[b]) {
        this.blockEnd[b] = end[s];
        this.blockTo[b] = where;
      }
    }
    this.blocks = b + 1;
  }

  #visitsFit(members: ArrayLike<number>): boolean {
    const q = this.#problem;
    for (let s = 1; s < this.#sessions; s++) {
      const from = q.place[q.optRequest[members[this.#member[s - 1]]]];
      const to = q.place[q.optRequest[members[this.#member[s]]]];
      if (this.#start[s] - this.#end[s - 1] < travel(q, from, to)) return false;
    }
    return true;
  }

  /** Splits the cost slot by slot into exact shares; false where more than `limit` units would be present at once. */
  #share(provider: number, at: number, members: ArrayLike<number>, n: number, limit: number): boolean {
    const q = this.#problem;
    const base = q.base[at];
    const extra = q.extra[at];
    const present = this.#present;
    const attended = this.#attended;
    const start = this.#start;
    const end = this.#end;
    const member = this.#member;
    let cost = 0;
    for (let m = 0; m < n; m++) this.share[m] = 0;
    let first = 0;
    for (let b = 0; b < this.blocks; b++) {
      const from = this.blockStart[b];
      const length = this.blockEnd[b] - from;
      present.fill(0, 0, length);
      for (let m = 0; m < n; m++) attended[m] = 0;
      let last = first;
      for (; last < this.#sessions && start[last] < this.blockEnd[b]; last++) {
        const units = q.units[q.optRequest[members[member[last]]]];
        attended[member[last]] += end[last] - start[last];
        for (let t = start[last] - from; t < end[last] - from; t++) present[t] += units;
      }
      let idle = Math.max(0, q.minBlock[provider] - length);
      for (let t = 0; t < length; t++) {
        if (present[t] === 0) idle++;
        else if (present[t] > limit) return false;
        else cost += base + (present[t] - 1) * extra;
      }
      cost += idle * base;
      let attendance = 0;
      for (let s = first; s < last; s++) {
        const units = q.units[q.optRequest[members[member[s]]]];
        let sum = 0;
        for (let t = start[s] - from; t < end[s] - from; t++)
          sum += ((base + (present[t] - 1) * extra) * units) / present[t];
        this.share[member[s]] += sum;
        attendance += end[s] - start[s];
      }
      if (idle > 0) for (let m = 0; m < n; m++) this.share[m] += (idle * base * attended[m]) / attendance;
      first = last;
    }
    this.cost = cost;
    return true;
  }

  /** Rounds the shares to prices within what each would pay alone and can afford, and sums the welfare up. */
  #settle(provider: number, at: number, members: ArrayLike<number>, n: number, venuePlace: number): boolean {
    const q = this.#problem;
    let missing = this.cost;
    let welfare = -this.cost;
    for (let m = 0; m < n; m++) {
      const o = members[m];
      const r = q.optRequest[o];
      this.solo[m] = soloPrice(q, provider, at, o);
      const most = Math.min(this.solo[m], Math.floor(q.budget[r] * q.optSlots[o]));
      this.price[m] = Math.floor(this.share[m] + TINY);
      if (this.price[m] > most) return false;
      missing -= this.price[m];
      welfare += q.optWorth[o] + q.optSlots[o] * fit(q, provider, r);
      if (venuePlace >= 0)
        welfare -=
          (q.sesFirst[o + 1] - q.sesFirst[o]) * Math.floor((2 * this.#walk(r, venuePlace) * q.walkCentsPerKm) / 1000);
    }
    // Whole cents are missing where shares were cut: they go to the first members whose share leaves room for one.
    for (let m = 0; m < n && missing > 0; m++) {
      const o = members[m];
      const most = Math.min(this.solo[m], Math.floor(q.budget[q.optRequest[o]] * q.optSlots[o]));
      if (this.price[m] < most && this.price[m] < this.share[m] - TINY) {
        this.price[m]++;
        missing--;
      }
    }
    for (let b = 0; b < this.blocks; b++) welfare -= commuteCost(q, provider, this.blockFrom[b]);
    this.welfare = welfare;
    return missing === 0;
  }
}
