import { MEMBERS } from '../format/instance.js';
import { earnings, type Emit, type Prices } from '../offers/earnings.js';
import { type OfferPricing } from '../offers/offer-pricing.js';
import { type Problem, SLOTS } from '../problem/problem.js';
import { NO_VENUE } from '../problem/venues.js';
import { Attendance } from './attendance.js';
import { CrowdSpans } from './crowd-spans.js';
import { type Crowd } from './group-dive.js';
import { Level } from './group-level.js';
import { GroupPurse } from './group-purse.js';

/** One provider at one venue. */
export interface GroupSetting {
  /** Where the provider's rate is: `provider × services + service`. */
  readonly at: number;
  /** As `OfferPricing.judge` takes it. */
  readonly venue: number;
  /** Households at most. */
  readonly most: number;
  /** Units at once at most. */
  readonly unitsLimit: number;
  /** Cents that the provider's way to the venue costs. */
  readonly way: number;
  /** Whether one block may reach over two days. */
  readonly overnight: boolean;
  /** Whole cents per slot that presence costs, whoever is there. */
  readonly cost: Float64Array;
}

/** Groups at one venue with one member in common that were not looked at. */
export interface Miss {
  readonly option: number;
  readonly venue: number;
  /** Cents above the prices that any of them may earn at most. */
  readonly most: number;
}

const DAYS = 7;

/**
 * Finds every group among the candidates at one venue that earns more than a threshold above the prices.
 *
 * Depth first, with a bound that adds up. A covered slot costs c = base − extra + the slot's price once, whoever is
 * there. At most `unitsLimit` units ever share it, so a member with u units bears at least c × u / unitsLimit of it; and
 * at most k more members may join, so each bears at least c / k of a slot that none covers yet. What a member brings less
 * such a share of the open slots is a *ceiling* of what it adds to any group, by units or by heads: either kind adds up
 * by itself, and the smaller sum bounds the branch. Slots already covered weigh nothing more, and of one request only the
 * best timetable counts. Every day also costs the way there once, shared by heads. Gaps and minimum blocks only cost more.
 *
 * That drops most candidates at a glance. Of those left it is counted who attends which slots (`Attendance`): fewer share
 * them then, and who could not pay its share whoever came does not join. Nor does who is needed by nobody so that a member
 * can pay (`GroupPurse`). Of the rest those come first who promise most, so that the others have few left to come with them.
 * For the last seat nothing is a ceiling: what a candidate adds is known.
 */
export class GroupGrowth {
  readonly #problem: Problem;
  readonly #pricing: OfferPricing;
  /** Branches seen since this was made. */
  nodes = 0;
  /** The groups missed at the limit of branches, by venue and first member. */
  readonly misses = new Map<number, Miss>();
  /** Cents above the prices that an offer must earn; may be raised while a search runs. */
  least = 0;

  #provider = 0;
  #prices!: Prices;
  #emit!: Emit;
  #setting!: GroupSetting;
  #option!: Int32Array;
  #gain!: Float64Array;
  #budget = 0;
  /** Cents for each day on which somebody is there, and once. */
  #dayWay = 0;
  #way = 0;

  readonly #spans: CrowdSpans;
  /** What each slot costs once, and how many units are there. */
  readonly #cost = new Int32Array(SLOTS);
  readonly #present = new Int32Array(SLOTS);
  /** What each slot costs that nobody chosen covers, 0 for the others, and the sums of it. */
  readonly #uncovered = new Int32Array(SLOTS);
  readonly #open = new Int32Array(SLOTS + 1);
  readonly #purse: GroupPurse;
  readonly #attendance: Attendance;
  readonly #days = new Int32Array(DAYS);

  /** Who could come, and by the number of those chosen who may still join them. */
  readonly #all = new Level();
  readonly #levels = Array.from({ length: MEMBERS }, () => new Level());
  readonly #members = new Int32Array(MEMBERS);
  /** The same by their number in the crowd. */
  readonly #chosen = new Int32Array(MEMBERS);
  readonly #ageMin = new Int32Array(MEMBERS + 1).fill(1 << 20);
  readonly #ageMax = new Int32Array(MEMBERS + 1).fill(-(1 << 20));
  readonly #unitsTaken = new Int32Array(MEMBERS + 1);

  constructor(problem: Problem, pricing: OfferPricing) {
    this.#problem = problem;
    this.#pricing = pricing;
    this.#spans = new CrowdSpans(problem);
    this.#purse = new GroupPurse(this.#spans, problem, this.#present);
    this.#attendance = new Attendance(this.#spans, this.#purse, this.#present, this.#uncovered);
  }

  /** Begins a search for one provider. */
  begin(provider: number, prices: Prices, least: number, emit: Emit): void {
    this.#provider = provider;
    this.#prices = prices;
    this.least = least;
    this.#emit = emit;
    this.misses.clear();
  }

  /** Emits the groups at one venue; at most `limit` branches per timetable of the host, or in all where there is none. */
  run(setting: GroupSetting, { option, gain, hosts, count }: Crowd, limit: number): void {
    this.#setting = setting;
    this.#option = option;
    this.#gain = gain;
    this.#way = setting.overnight ? setting.way : 0;
    this.#dayWay = setting.overnight ? 0 : setting.way;
    const spans = this.#spans;
    spans.begin(option, count);
    for (let t = 0; t < spans.width; t++) this.#uncovered[t] = this.#cost[t] = setting.cost[spans.slot[t]];
    this.#purse.begin(setting);
    this.#attendance.begin(count, setting.unitsLimit);
    const all = this.#all;
    all.list(hosts, count, spans.request);
    this.#budget = this.nodes + limit;
    if (setting.venue < NO_VENUE) this.#extend(0, all, 0, 0);
    for (let i = 0; i < hosts; i++) {
      this.#budget = this.nodes + limit;
      this.#take(i, 0, all, 0, 0);
    }
  }

  /** Whether candidate `i` may join the `n` chosen; that it may join all but the last of them is known. */
  #mayJoin(i: number, n: number): boolean {
    const q = this.#problem;
    const { first, from, to, units, request } = this.#spans;
    if (n > 0) {
      const r = request[i];
      const other = request[this.#chosen[n - 1]];
      if (other === r) return false;
      const youngest = Math.min(this.#ageMin[n], q.ageMin[r]);
      if (Math.max(this.#ageMax[n], q.ageMax[r]) - youngest > q.maxAgeSpan[q.service[r]]) return false;
      for (let w = 0; w < q.traitWords; w++) {
        const a = r * q.traitWords + w;
        const b = other * q.traitWords + w;
        if (((q.avoids[a] & q.has[b]) | (q.avoids[b] & q.has[a])) !== 0) return false;
      }
    }
    const free = this.#setting.unitsLimit - units[i];
    if (this.#unitsTaken[n] <= free) return true;
    const present = this.#present;
    for (let s = first[i]; s < first[i + 1]; s++)
      for (let t = from[s]; t < to[s]; t++) if (present[t] > free) return false;
    return true;
  }

  /** Extends the `n` chosen, worth at most `value`, by candidates of the level `above` from position `from` on. */
  #extend(n: number, above: Level, from: number, value: number): void {
    const k = this.#setting.most - n;
    if (k === 0 || from === above.count) return;
    // A branch is as much work as it has candidates.
    this.nodes += (above.count - from) >> 4;
    this.#sumUpOpen();
    if (k === 1) {
      this.#fillLastSeat(n, above, from, value);
      return;
    }
    const level = this.#levels[n];
    this.#glance(k, above, from, level, this.least - value);
    if (level.count === 0 || !this.#sift(n, level, this.least - value)) return;
    level.sort();
    const { candidate, byUnits, byHeads } = level;
    for (const ceiling of [byUnits, byHeads]) level.addRest(ceiling, k - 1);
    for (let j = 0; j < level.count; j++) {
      const most = value + Math.min(byUnits[j], byHeads[j]);
      if (most <= this.least) continue;
      if (this.nodes > this.#budget) this.#miss(n > 0 ? this.#members[0] : this.#option[candidate[j]], most);
      else this.#take(candidate[j], n, level, j + 1, value);
    }
  }

  #miss(option: number, most: number): void {
    const { venue } = this.#setting;
    const key = (venue + this.#problem.rooms + 2) * this.#problem.options + option;
    const known = this.misses.get(key);
    if (known === undefined || known.most < most) this.misses.set(key, { option, venue, most });
  }

  /** Sums up what the slots cost that nobody chosen covers. */
  #sumUpOpen(): void {
    const { width } = this.#spans;
    const cost = this.#uncovered;
    const open = this.#open;
    let sum = 0;
    for (let t = 0; t < width; t++) open[t + 1] = sum += cost[t];
  }

  /** What the slots of a candidate cost that nobody chosen covers. */
  #openOf(i: number): number {
    const { first, from, to } = this.#spans;
    const open = this.#open;
    let cost = 0;
    for (let s = first[i]; s < first[i + 1]; s++) cost += open[to[s]] - open[from[s]];
    return cost;
  }

  /** Lists who of the level above, from a position on, could bring what is missing with k − 1 others who share all its slots. */
  #glance(k: number, above: Level, from: number, level: Level, missing: number): void {
    const { units } = this.#spans;
    const { unitsLimit } = this.#setting;
    const perUnit = 1 / unitsLimit;
    const perHead = 1 / Math.min(k, unitsLimit);
    level.reserve(above.count - from);
    level.begin(k);
    for (let j = from; j < above.count; j++) {
      const i = above.candidate[j];
      const slots = this.#openOf(i);
      const gain = this.#gain[i];
      level.add(i, above.request[j], gain - slots * units[i] * perUnit, gain - slots * perHead);
    }
    level.dropPoor(missing, k);
  }

  /**
   * Leaves those of the level who may join the `n` chosen, can pay, and could bring what is missing with others; false where
   * nobody is left, or one who is chosen cannot pay whoever comes.
   */
  #sift(n: number, level: Level, missing: number): boolean {
    const k = this.#setting.most - n;
    this.#keepWhoMayJoin(n, level, k);
    level.dropPoor(missing, k);
    if (level.count === 0) return false;
    this.#attendance.count(level, k);
    for (let m = 0; m < n; m++) if (!this.#purse.canPay(this.#chosen[m], this.#attendance.paid)) return false;
    this.#weigh(k, level);
    level.dropPoor(missing, k);
    this.#purse.turn();
    for (let m = 0; m < n; m++) if (!this.#dropIdle(m, level, k)) return false;
    return level.count > 0;
  }

  /** Leaves those of the level who may join the `n` chosen. */
  #keepWhoMayJoin(n: number, level: Level, k: number): void {
    const { count, candidate, request, byHeads, byUnits } = level;
    level.begin(k);
    for (let j = 0; j < count; j++)
      if (this.#mayJoin(candidate[j], n)) level.add(candidate[j], request[j], byUnits[j], byHeads[j]);
  }

  /** Weighs each of the level by those who attend beside it; who could not pay its share among them drops out. */
  #weigh(k: number, level: Level): void {
    const { first, from, to, day, units } = this.#spans;
    const { perHead, perUnit, paid, heads } = this.#attendance;
    const { count, candidate, request } = level;
    level.begin(k);
    for (let j = 0; j < count; j++) {
      const i = candidate[j];
      if (!this.#purse.canPay(i, paid)) continue;
      let byHeads = 0;
      let byUnits = 0;
      let gain = this.#gain[i];
      let last = -1;
      for (let s = first[i]; s < first[i + 1]; s++) {
        byHeads += perHead[to[s]] - perHead[from[s]];
        byUnits += perUnit[to[s]] - perUnit[from[s]];
        if (day[s] !== last && this.#days[day[s]] === 0) gain -= this.#dayWay / Math.min(k, heads[day[s]]);
        last = day[s];
      }
      level.add(i, request[j], gain - byUnits * units[i], gain - byHeads);
    }
  }

  /** Offers the `n` chosen with each of the level above, from a position on, who brings what is missing alone. */
  #fillLastSeat(n: number, above: Level, from: number, value: number): void {
    const { first, day, units } = this.#spans;
    this.#purse.turn();
    for (let j = from; j < above.count; j++) {
      const i = above.candidate[j];
      let worth = value + this.#gain[i] - this.#openOf(i);
      if (worth <= this.least) continue;
      let last = -1;
      for (let s = first[i]; s < first[i + 1]; s++) {
        if (day[s] !== last && this.#days[day[s]] === 0) worth -= this.#dayWay;
        last = day[s];
      }
      if (worth <= this.least || !this.#mayJoin(i, n) || this.#purse.missing(i, units[i]) > 0) continue;
      if (!this.#suffices(i, n)) continue;
      this.nodes++;
      this.#members[n] = this.#option[i];
      this.#offer(n + 1);
    }
  }

  /** Whether everybody chosen could pay once candidate `i` is there too. */
  #suffices(i: number, n: number): boolean {
    for (let m = 0; m < n; m++) {
      const missing = this.#purse.missing(this.#chosen[m]);
      if (missing > 0 && this.#purse.relief(this.#chosen[m], i) < missing) return false;
    }
    return true;
  }

  /** Drops who is needed by nobody so that member `m` can pay its share; false where whoever comes, it cannot. */
  #dropIdle(m: number, level: Level, k: number): boolean {
    const missing = this.#purse.missing(this.#chosen[m]);
    if (missing <= 0) return true;
    for (let j = 0; j < level.count; j++) level.relief[j] = this.#purse.relief(this.#chosen[m], level.candidate[j]);
    level.dropIdle(missing, k);
    return level.count > 0;
  }

  /** Chooses candidate `i` as member number `n` and goes on with those of `level` from position `from` on. */
  #take(i: number, n: number, level: Level, from: number, value: number): void {
    this.nodes++;
    const q = this.#problem;
    const o = this.#option[i];
    const r = q.optRequest[o];
    const { first, from: begin, to, day, units } = this.#spans;
    const present = this.#present;
    const uncovered = this.#uncovered;
    const cost = this.#cost;
    const u = units[i];
    let worth = value + this.#gain[i];
    if (n === 0) worth -= this.#way;
    for (let s = first[i]; s < first[i + 1]; s++) {
      if (this.#days[day[s]]++ === 0) worth -= this.#dayWay;
      for (let t = begin[s]; t < to[s]; t++) {
        worth -= uncovered[t];
        uncovered[t] = 0;
        present[t] += u;
      }
    }
    this.#members[n] = o;
    this.#chosen[n] = i;
    this.#ageMin[n + 1] = Math.min(this.#ageMin[n], q.ageMin[r]);
    this.#ageMax[n + 1] = Math.max(this.#ageMax[n], q.ageMax[r]);
    this.#unitsTaken[n + 1] = this.#unitsTaken[n] + u;
    if (n > 0 && worth > this.least) this.#offer(n + 1);
    this.#extend(n + 1, level, from, worth);
    for (let s = first[i]; s < first[i + 1]; s++) {
      this.#days[day[s]]--;
      for (let t = begin[s]; t < to[s]; t++) if ((present[t] -= u) === 0) uncovered[t] = cost[t];
    }
  }

  #offer(n: number): void {
    const { venue } = this.#setting;
    const reduced = earnings(this.#problem, this.#pricing, this.#prices, this.#provider, this.#members, n, venue);
    if (reduced > this.least) this.#emit(this.#members, n, venue, reduced);
  }
}
