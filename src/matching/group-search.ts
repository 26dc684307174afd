import { commuteCost, fit, MEMBERS, type OfferPricing, roomVenue, Verdict } from './offer-pricing.js';
import { hasSlots, metres, type Problem, SLOTS, WEEK_WORDS } from './problem.js';
import { isThere, qualifies } from './singles.js';
import { type Venues } from './venues.js';

/** Where a search asks what things cost at present. */
export interface Prices {
  /** Cents per request served. */
  readonly request: Int32Array;
  /** Sums from Monday on of what a slot of the provider's presence costs, in cents. */
  readonly slotSum: Int32Array;
}

/** Receives an allowed offer, just judged, and what it earns above the present prices, in cents. */
export type Emit = (members: Int32Array, n: number, venue: number, reduced: number) => void;

/**
 * Finds every group that one provider could serve at one venue and that earns more than a threshold above the prices.
 *
 * Depth first over the candidates, with a bound that adds up. A covered slot costs c = base − extra + the slot's price
 * whoever is there, and at most `limit` units share it, so a member with u units bears at least c × u / limit of every
 * slot that it attends. What a member brings less that share is therefore a ceiling of what it can add to any group,
 * and slots already covered by those chosen weigh nothing more. Gaps, minimum blocks and further ways only cost more.
 */
export class GroupSearch {
  readonly #problem: Problem;
  readonly #venues: Venues;
  readonly #pricing: OfferPricing;
  /** Branches seen since the search was made. */
  nodes = 0;
  /** Cents above the prices that a group missed at the limit of branches may earn at most; −∞ where none was missed. */
  missed = -Infinity;
  /** Branches allowed per provider and venue. */
  limit = 500;

  #count = 0;
  #option = new Int32Array(256);
  /** Cents that the option brings before slots are paid. */
  #gain = new Float64Array(256);
  #units = new Int32Array(256);
  /** What the option adds at most to a group of which nobody is chosen yet. */
  #first = new Float64Array(256);
  readonly #top = new Float64Array(MEMBERS);
  readonly #members = new Int32Array(MEMBERS);
  readonly #present = new Int32Array(SLOTS);
  readonly #slotCost = new Float64Array(SLOTS);
  readonly #slotCostSum = new Float64Array(SLOTS + 1);
  #venue = 0;
  #provider = 0;
  #prices!: Prices;
  /** Cents above the prices that an offer must earn; may be raised while a search runs. */
  least = 0;
  #most = 0;
  #unitsLimit = 0;
  #way = 0;
  #budget = 0;
  #emit!: Emit;

  constructor(problem: Problem, venues: Venues, pricing: OfferPricing) {
    this.#problem = problem;
    this.#venues = venues;
    this.#pricing = pricing;
  }

  /** Emits every group of the provider, at any venue that it `visits`, that earns more than `least` cents above the prices. */
  search(provider: number, prices: Prices, least: number, emit: Emit, visits: (venue: number) => boolean): void {
    const q = this.#problem;
    this.#provider = provider;
    this.#prices = prices;
    this.least = least;
    this.#emit = emit;
    this.missed = -Infinity;
    for (let s = 0; s < q.services; s++) {
      const at = provider * q.services + s;
      this.#most = Math.min(q.maxHouseholds[s], MEMBERS);
      if (!q.isGroup[s] || q.capacity[at] === 0 || this.#most < 2) continue;
      for (let t = 0; t < SLOTS; t++) {
        this.#slotCost[t] = q.base[at] - q.extra[at] + prices.slotSum[t + 1] - prices.slotSum[t];
        this.#slotCostSum[t + 1] = this.#slotCostSum[t] + this.#slotCost[t];
      }
      for (let v = this.#venues.first[s]; v < this.#venues.first[s + 1]; v++) {
        if (!visits(v)) continue;
        const place = this.#venues.place[v];
        const way = metres(q.providerX[provider], q.providerY[provider], q.placeX[place], q.placeY[place]);
        if (way <= q.maxTravel[provider]) this.#searchVenue(v, at, place);
      }
    }
  }

  #searchVenue(v: number, at: number, place: number): void {
    const q = this.#problem;
    const { venue, limit, guestFirst, guestEnd, guest, walk } = this.#venues;
    const host = venue[v];
    if (host >= 0 && !this.#couldHost(host)) return;
    this.#unitsLimit = Math.min(q.capacity[at], limit[v]);
    this.#venue = host;
    this.#way = commuteCost(q, this.#provider, place);
    this.#count = 0;
    if (host >= 0) this.#addRequest(host, 0, at);
    const hosts = this.#count;
    if (host >= 0 && hosts === 0) return;
    for (let g = guestFirst[v]; g < guestEnd[v]; g++) if (guest[g] !== host) this.#addRequest(guest[g], walk[g], at);
    if (!this.#narrow(hosts)) return;
    this.#budget = this.nodes + this.limit;
    if (host >= 0) for (let i = 0; i < hosts; i++) this.#takeHost(i, hosts);
    else this.#extend(0, 0, 0);
  }

  /**
   * Keeps the guests that could be in a group that earns enough, best first; false where no group could.
   *
   * The first `hosts` candidates are the host's options, of which one is always chosen.
   */
  #narrow(hosts: number): boolean {
    const ceiling = this.#first;
    let host = hosts > 0 ? -Infinity : 0;
    for (let i = 0; i < hosts; i++) host = Math.max(host, ceiling[i]);
    const others = this.#most - (hosts > 0 ? 1 : 0);
    // The greatest ceilings among the guests: `best` of as many as may come, `rest` of one fewer.
    const top = this.#top;
    let n = 0;
    for (let i = hosts; i < this.#count; i++) {
      const c = ceiling[i];
      if (c <= 0 || (n === others && c <= top[n - 1])) continue;
      if (n < others) n++;
      let k = n - 1;
      for (; k > 0 && top[k - 1] < c; k--) top[k] = top[k - 1];
      top[k] = c;
    }
    let best = 0;
    for (let k = 0; k < n; k++) best += top[k];
    if (host - this.#way + best <= this.least) return false;
    const rest = host - this.#way + best - (n === others ? top[n - 1] : 0);
    const kept: number[] = [];
    for (let i = hosts; i < this.#count; i++) if (ceiling[i] + rest > this.least) kept.push(i);
    if (kept.length < (hosts > 0 ? 1 : 2)) return false;
    kept.sort((a, b) => ceiling[b] - ceiling[a] || a - b);
    this.#permute(hosts, kept);
    return true;
  }

  #permute(hosts: number, kept: readonly number[]): void {
    const option = kept.map((i) => this.#option[i]);
    const gain = kept.map((i) => this.#gain[i]);
    const units = kept.map((i) => this.#units[i]);
    this.#count = hosts + kept.length;
    this.#option.set(option, hosts);
    this.#gain.set(gain, hosts);
    this.#units.set(units, hosts);
  }

  /** Starts every group of the host's option `i`; the limit of branches counts per option. */
  #takeHost(i: number, hosts: number): void {
    this.#budget = this.nodes + this.limit;
    this.#take(i, 0, hosts, 0);
  }

  #couldHost(host: number): boolean {
    const q = this.#problem;
    for (let o = q.optFirst[host]; o < q.optFirst[host + 1]; o++) if (isThere(q, this.#provider, o)) return true;
    return false;
  }

  /** Adds the options of a request that the provider could serve here. */
  #addRequest(r: number, walk: number, at: number): void {
    const q = this.#problem;
    const u = q.units[r];
    if (u > this.#unitsLimit || !qualifies(q, this.#provider, r)) return;
    const suits = fit(q, this.#provider, r) - q.extra[at] * u;
    for (let o = q.optFirst[r]; o < q.optFirst[r + 1]; o++) {
      if (!isThere(q, this.#provider, o) || (this.#venue < -1 && !this.#isOpen(o))) continue;
      const gain =
        q.optWorth[o] + q.optSlots[o] * suits - walk * (q.sesFirst[o + 1] - q.sesFirst[o]) - this.#prices.request[r];
      let slots = 0;
      for (let s = q.sesFirst[o]; s < q.sesFirst[o + 1]; s++)
        slots += this.#slotCostSum[q.sesEnd[s]] - this.#slotCostSum[q.sesStart[s]];
      if (this.#count === this.#option.length) this.#grow();
      this.#option[this.#count] = o;
      this.#gain[this.#count] = gain;
      this.#first[this.#count] = gain - (slots * u) / this.#unitsLimit;
      this.#units[this.#count++] = u;
    }
  }

  #isOpen(o: number): boolean {
    const q = this.#problem;
    for (let b = q.blkFirst[o]; b < q.blkFirst[o + 1]; b++)
      if (!hasSlots(q.roomOpen, roomVenue(this.#venue) * WEEK_WORDS, q.blkStart[b], q.blkEnd[b])) return false;
    return true;
  }

  #grow(): void {
    const wider = <T extends Int32Array | Float64Array>(old: T, fresh: T): T => {
      fresh.set(old);
      return fresh;
    };
    const n = 2 * this.#option.length;
    this.#option = wider(this.#option, new Int32Array(n));
    this.#gain = wider(this.#gain, new Float64Array(n));
    this.#units = wider(this.#units, new Int32Array(n));
    this.#first = wider(this.#first, new Float64Array(n));
  }

  /** What candidate `i` adds at most: its gain less its share of the slots that nobody chosen covers yet. */
  #ceiling(i: number): number {
    const q = this.#problem;
    const o = this.#option[i];
    let slots = 0;
    for (let s = q.sesFirst[o]; s < q.sesFirst[o + 1]; s++)
      for (let t = q.sesStart[s]; t < q.sesEnd[s]; t++) if (this.#present[t] === 0) slots += this.#slotCost[t];
    return this.#gain[i] - (slots * this.#units[i]) / this.#unitsLimit;
  }

  /** Whether candidate `i` may join the `n` chosen: units, ages, what one has and another avoids. */
  #mayJoin(i: number, n: number): boolean {
    const q = this.#problem;
    const o = this.#option[i];
    const r = q.optRequest[o];
    let least = q.ageMin[r];
    let greatest = q.ageMax[r];
    for (let m = 0; m < n; m++) {
      const other = q.optRequest[this.#members[m]];
      if (other === r) return false;
      least = Math.min(least, q.ageMin[other]);
      greatest = Math.max(greatest, q.ageMax[other]);
      for (let w = 0; w < q.traitWords; w++) {
        const a = r * q.traitWords + w;
        const b = other * q.traitWords + w;
        if (((q.avoids[a] & q.has[b]) | (q.avoids[b] & q.has[a])) !== 0) return false;
      }
    }
    if (greatest - least > q.maxAgeSpan[q.service[r]]) return false;
    const free = this.#unitsLimit - this.#units[i];
    for (let s = q.sesFirst[o]; s < q.sesFirst[o + 1]; s++)
      for (let t = q.sesStart[s]; t < q.sesEnd[s]; t++) if (this.#present[t] > free) return false;
    return true;
  }

  /** Extends the `n` chosen, worth at most `value`, by candidates from `from` on. */
  #extend(n: number, from: number, value: number): void {
    if (n === this.#most) return;
    const ceilings = new Float64Array(this.#count - from);
    for (let i = from; i < this.#count; i++) ceilings[i - from] = this.#ceiling(i);
    // The best that those after `i` could add, if there were nothing but the number of members to mind.
    const room = this.#most - n - 1;
    const after = this.#bestAfter(ceilings, room);
    for (let i = from; i < this.#count; i++) {
      if (value + ceilings[i - from] + after[i - from] <= this.least) continue;
      if (!this.#mayJoin(i, n)) continue;
      if (this.nodes > this.#budget) this.missed = Math.max(this.missed, value + ceilings[i - from] + after[i - from]);
      else this.#take(i, n, i + 1, value);
    }
  }

  /** For each position the sum of the `room` greatest positive numbers after it. */
  #bestAfter(ceilings: Float64Array, room: number): Float64Array {
    const after = new Float64Array(ceilings.length);
    const top: number[] = [];
    let sum = 0;
    for (let i = ceilings.length - 1; i >= 0; i--) {
      after[i] = sum;
      const c = ceilings[i];
      if (c <= 0 || room === 0 || (top.length === room && c <= top[0])) continue;
      if (top.length === room) sum -= top.shift()!;
      let k = 0;
      while (k < top.length && top[k] < c) k++;
      top.splice(k, 0, c);
      sum += c;
    }
    return after;
  }

  /** Chooses candidate `i` as member number `n` and goes on. */
  #take(i: number, n: number, from: number, value: number): void {
    this.nodes++;
    const q = this.#problem;
    const o = this.#option[i];
    const u = this.#units[i];
    let worth = value + this.#gain[i];
    if (n === 0) worth -= this.#way;
    for (let s = q.sesFirst[o]; s < q.sesFirst[o + 1]; s++)
      for (let t = q.sesStart[s]; t < q.sesEnd[s]; t++) {
        if (this.#present[t] === 0) worth -= this.#slotCost[t];
        this.#present[t] += u;
      }
    this.#members[n] = o;
    if (n > 0 && worth > this.least) this.#offer(n + 1);
    this.#extend(n + 1, from, worth);
    for (let s = q.sesFirst[o]; s < q.sesFirst[o + 1]; s++)
      for (let t = q.sesStart[s]; t < q.sesEnd[s]; t++) this.#present[t] -= u;
  }

  #offer(n: number): void {
    const { optRequest } = this.#problem;
    const pricing = this.#pricing;
    if (pricing.judge(this.#provider, this.#members, n, this.#venue) !== Verdict.Allowed) return;
    let presence = 0;
    for (let b = 0; b < pricing.blocks; b++) presence += pricing.blockEnd[b] - pricing.blockStart[b];
    if (presence > this.#problem.maxWeek[this.#provider]) return;
    let reduced = pricing.welfare;
    for (let m = 0; m < n; m++) reduced -= this.#prices.request[optRequest[this.#members[m]]];
    const { slotSum } = this.#prices;
    for (let b = 0; b < pricing.blocks; b++) reduced -= slotSum[pricing.blockEnd[b]] - slotSum[pricing.blockStart[b]];
    if (reduced > this.least) this.#emit(this.#members, n, this.#venue, reduced);
  }
}
