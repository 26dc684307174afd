import { CrowdSpans } from './crowd-spans.js';
import { earnings, type Emit, type Prices } from './earnings.js';
import { type Crowd } from './group-dive.js';
import { Level } from './group-level.js';
import { GroupPurse } from './group-purse.js';
import { MEMBERS } from './instance.js';
import { NO_VENUE, type OfferPricing } from './offer-pricing.js';
import { type Problem, SLOTS } from './problem.js';

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
  /** Cents per slot that presence costs, whoever is there. */
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
 * A second bound is what households can afford (`GroupPurse`): who could not pay its share whoever came does not join.
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
  readonly #cost = new Float64Array(SLOTS);
  readonly #present = new Int32Array(SLOTS);
  /** Sums of what slots cost that nobody chosen covers. */
  readonly #open = new Float64Array(SLOTS + 1);
  readonly #purse: GroupPurse;
  readonly #days = new Int32Array(DAYS);

  readonly #levels = Array.from({ length: MEMBERS + 1 }, () => new Level());
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
  run(setting: GroupSetting, { option, gain, hosts, guests }: Crowd, limit: number): void {
    this.#setting = setting;
    this.#option = option;
    this.#gain = gain;
    this.#way = setting.overnight ? setting.way : 0;
    this.#dayWay = setting.overnight ? 0 : setting.way;
    const spans = this.#spans;
    spans.begin(option, hosts + guests.length);
    for (let t = 0; t < spans.width; t++) this.#cost[t] = setting.cost[spans.slot[t]];
    this.#purse.begin(setting);
    const level = this.#levels[0];
    level.reserve(guests.length);
    level.candidate.set(guests);
    level.count = guests.length;
    this.#budget = this.nodes + limit;
    if (setting.venue < NO_VENUE) this.#extend(0, level, 0, 0);
    for (let i = 0; i < hosts; i++) {
      this.#budget = this.nodes + limit;
      this.#take(i, 0, level, 0, 0);
    }
  }

  /** Whether candidate `i` may join the `n` chosen; that it may join all but the last of them is known. */
  #mayJoin(i: number, n: number): boolean {
    const q = this.#problem;
    if (n > 0) {
      const r = q.optRequest[this.#option[i]];
      const other = q.optRequest[this.#members[n - 1]];
      if (other === r) return false;
      const youngest = Math.min(this.#ageMin[n], q.ageMin[r]);
      if (Math.max(this.#ageMax[n], q.ageMax[r]) - youngest > q.maxAgeSpan[q.service[r]]) return false;
      for (let w = 0; w < q.traitWords; w++) {
        const a = r * q.traitWords + w;
        const b = other * q.traitWords + w;
        if (((q.avoids[a] & q.has[b]) | (q.avoids[b] & q.has[a])) !== 0) return false;
      }
    }
    if (!this.#purse.newcomerCanPay(i)) return false;
    const { first, from, to, units } = this.#spans;
    const free = this.#setting.unitsLimit - units[i];
    if (this.#unitsTaken[n] <= free) return true;
    for (let s = first[i]; s < first[i + 1]; s++)
      for (let t = from[s]; t < to[s]; t++) if (this.#present[t] > free) return false;
    return true;
  }

  /** Extends the `n` chosen, worth at most `value`, by candidates of the level `above` from position `from` on. */
  #extend(n: number, above: Level, from: number, value: number): void {
    const k = this.#setting.most - n;
    if (k === 0 || from === above.count) return;
    const level = this.#levels[n + 1];
    level.reserve(above.count - from);
    // A branch is as much work as it has candidates.
    this.nodes += (above.count - from) >> 4;
    this.#sumUp(n, above, from);
    for (let m = 0; m < n; m++) if (!this.#purse.memberCanPay(this.#chosen[m])) return;
    this.#weighAll(n, above, from, level);
    for (const ceiling of [level.byHeads, level.byUnits]) level.drop(ceiling, this.least - value, k, false);
    for (let m = 0; m < n; m++) if (!this.#dropIdle(m, level, k)) return;
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

  /** Sums up what open slots cost, and the least that slots can cost a unit. */
  #sumUp(n: number, above: Level, from: number): void {
    const { units, width } = this.#spans;
    let widest = 1;
    for (let j = from; j < above.count; j++) widest = Math.max(widest, units[above.candidate[j]]);
    const present = this.#present;
    const open = this.#open;
    for (let t = 0; t < width; t++) open[t + 1] = open[t] + (present[t] === 0 ? this.#cost[t] : 0);
    this.#purse.sumUp(this.#setting.most - n, widest);
  }

  /** Lists who of the level above may still join, with their ceilings. */
  #weighAll(n: number, above: Level, from: number, level: Level): void {
    const q = this.#problem;
    const open = this.#open;
    const { first, from: begin, to, day, units } = this.#spans;
    const { most, unitsLimit } = this.#setting;
    const k = most - n;
    const heads = Math.min(k, unitsLimit);
    let count = 0;
    for (let j = from; j < above.count; j++) {
      const i = above.candidate[j];
      if (!this.#mayJoin(i, n)) continue;
      let slots = 0;
      let days = 0;
      let last = -1;
      for (let s = first[i]; s < first[i + 1]; s++) {
        slots += open[to[s]] - open[begin[s]];
        if (day[s] !== last && this.#days[day[s]] === 0) days++;
        last = day[s];
      }
      const gain = this.#gain[i] - (days * this.#dayWay) / k;
      level.candidate[count] = i;
      level.request[count] = q.optRequest[this.#option[i]];
      level.byUnits[count] = gain - (slots * units[i]) / unitsLimit;
      level.byHeads[count++] = gain - slots / heads;
    }
    level.count = count;
  }

  /** Drops who is needed by nobody so that member `m` can pay its share; false where whoever comes, it cannot. */
  #dropIdle(m: number, level: Level, k: number): boolean {
    const missing = this.#purse.missing(this.#chosen[m]);
    if (missing <= 0) return true;
    for (let j = 0; j < level.count; j++) level.relief[j] = this.#purse.relief(this.#chosen[m], level.candidate[j]);
    level.drop(level.relief, missing, k);
    return level.count > 0;
  }

  /** Chooses candidate `i` as member number `n` and goes on with those of `level` from position `from` on. */
  #take(i: number, n: number, level: Level, from: number, value: number): void {
    this.nodes++;
    const q = this.#problem;
    const o = this.#option[i];
    const r = q.optRequest[o];
    const { first, from: begin, to, day, units } = this.#spans;
    const u = units[i];
    let worth = value + this.#gain[i];
    if (n === 0) worth -= this.#way;
    for (let s = first[i]; s < first[i + 1]; s++) {
      if (this.#days[day[s]]++ === 0) worth -= this.#dayWay;
      for (let t = begin[s]; t < to[s]; t++) {
        if (this.#present[t] === 0) worth -= this.#cost[t];
        this.#present[t] += u;
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
      for (let t = begin[s]; t < to[s]; t++) this.#present[t] -= u;
    }
  }

  #offer(n: number): void {
    const { venue } = this.#setting;
    const reduced = earnings(this.#problem, this.#pricing, this.#prices, this.#provider, this.#members, n, venue);
    if (reduced > this.least) this.#emit(this.#members, n, venue, reduced);
  }
}
