import { commuteCost, type OfferPricing, roomVenue, Verdict } from './offer-pricing.js';
import { OfferPool } from './offer-pool.js';
import { hasSlots, metres, type Problem, SLOTS, WEEK_WORDS } from './problem.js';
import { grown } from './singles.js';
import { type Emit, type Prices } from './group-search.js';

/**
 * Groups and rounds that somebody found, kept without their provider, to be offered to everybody.
 *
 * What an offer is worth depends on the provider only through a handful of sums (slots attended, unit-slots, slots of
 * presence, slots with somebody present), so one group is judged for one provider in some tens of nanoseconds, a
 * hundred times faster than it is found.
 */
export class Groups {
  readonly #problem: Problem;
  readonly #pool = new OfferPool();
  readonly #known = new Map<number, number>();
  /** How many of the groups `offer` sees. */
  #indexed = 0;
  /** Cents: what the members' covered time is worth, less penalties and walks, before the provider's fit. */
  #worth = new Int32Array(64);
  #slots = new Int32Array(64);
  #unitSlots = new Int32Array(64);
  #occupied = new Int32Array(64);
  #peak = new Int32Array(64);
  #requires: Uint32Array;
  /** Groups by service and by the place near which they are: `#at[#first[k] … #first[k + 1] − 1]`. */
  #keys = new Int32Array(0);
  #first = new Int32Array(1);
  #at = new Int32Array(0);
  readonly #present = new Int32Array(SLOTS);

  constructor(problem: Problem) {
    this.#problem = problem;
    this.#requires = new Uint32Array(64 * problem.skillWords);
  }

  get count(): number {
    return this.#pool.count;
  }

  /** Remembers the group that `pricing` has just judged, unless it is known; true if `offer` does not see it yet. */
  add(members: ArrayLike<number>, n: number, venue: number, pricing: OfferPricing): boolean {
    const q = this.#problem;
    const key = this.#keyOf(members, n, venue);
    const known = this.#known.get(key);
    if (known !== undefined) return known >= this.#indexed;
    const i = this.#pool.add(members, n, venue, pricing);
    this.#known.set(key, i);
    if (i === this.#worth.length) {
      this.#worth = grown(this.#worth);
      this.#slots = grown(this.#slots);
      this.#unitSlots = grown(this.#unitSlots);
      this.#occupied = grown(this.#occupied);
      this.#peak = grown(this.#peak);
      const requires = new Uint32Array(this.#worth.length * q.skillWords);
      requires.set(this.#requires);
      this.#requires = requires;
    }
    const s = q.service[q.optRequest[members[0]]];
    const place = q.isGroup[s] ? (venue >= 0 ? q.place[venue] : q.roomPlace[roomVenue(venue)]) : -1;
    let worth = 0;
    let slots = 0;
    let unitSlots = 0;
    let occupied = 0;
    let peak = 0;
    for (let m = 0; m < n; m++) {
      const o = members[m];
      const r = q.optRequest[o];
      worth += q.optWorth[o];
      if (place >= 0) {
        const way = metres(q.placeX[q.place[r]], q.placeY[q.place[r]], q.placeX[place], q.placeY[place]);
        worth -= (q.sesFirst[o + 1] - q.sesFirst[o]) * Math.floor((2 * way * q.walkCentsPerKm) / 1000);
      }
      slots += q.optSlots[o];
      unitSlots += q.optSlots[o] * q.units[r];
      for (let e = q.sesFirst[o]; e < q.sesFirst[o + 1]; e++)
        for (let t = q.sesStart[e]; t < q.sesEnd[e]; t++) {
          if (this.#present[t] === 0) occupied++;
          this.#present[t] += q.units[r];
          if (this.#present[t] > peak) peak = this.#present[t];
        }
      for (let w = 0; w < q.skillWords; w++) this.#requires[i * q.skillWords + w] |= q.requires[r * q.skillWords + w];
    }
    this.#present.fill(0);
    this.#worth[i] = worth;
    this.#slots[i] = slots;
    this.#unitSlots[i] = unitSlots;
    this.#occupied[i] = occupied;
    this.#peak[i] = peak;
    return true;
  }

  /** A number that differs for different groups, but for a chance of about one in 2^52. */
  #keyOf(members: ArrayLike<number>, n: number, venue: number): number {
    let sum = 0;
    let mix = 0;
    for (let m = 0; m < n; m++) {
      let h = Math.imul(members[m] + 1, 0x9e3779b1);
      h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
      sum = (sum + (h ^ (h >>> 13))) | 0;
      mix = (mix + Math.imul(h ^ (h >>> 16), 0xc2b2ae35)) | 0;
    }
    mix = Math.imul(mix ^ Math.imul(venue, 0x27d4eb2f), 0x165667b1);
    return (sum >>> 0) * 2097152 + ((mix >>> 0) & 0x1fffff);
  }

  /** Sorts what was added by place; must be called before `offer` sees it. */
  index(): void {
    const q = this.#problem;
    const { count, from, blockFirst, member, memberFirst } = this.#pool;
    const keyOf = (i: number) => q.service[q.optRequest[member[memberFirst[i]]]] * q.places + from[blockFirst[i]];
    this.#indexed = count;
    this.#at = Int32Array.from({ length: count }, (_, i) => i);
    const keys = Int32Array.from(this.#at, keyOf);
    this.#at.sort((a, b) => keys[a] - keys[b] || a - b);
    const distinct: number[] = [];
    const first: number[] = [];
    for (let i = 0; i < count; i++) {
      const key = keys[this.#at[i]];
      if (distinct.length === 0 || distinct[distinct.length - 1] !== key) {
        distinct.push(key);
        first.push(i);
      }
    }
    first.push(count);
    this.#keys = Int32Array.from(distinct);
    this.#first = Int32Array.from(first);
  }

  /** Emits every group that the provider may serve and that earns more than `least()` cents above the prices. */
  offer(provider: number, prices: Prices, pricing: OfferPricing, least: () => number, emit: Emit): void {
    const q = this.#problem;
    for (let k = 0; k < this.#keys.length; k++) {
      const s = Math.floor(this.#keys[k] / q.places);
      const place = this.#keys[k] - s * q.places;
      const at = provider * q.services + s;
      if (q.capacity[at] === 0) continue;
      const way = metres(q.providerX[provider], q.providerY[provider], q.placeX[place], q.placeY[place]);
      if (way > q.maxTravel[provider]) continue;
      for (let j = this.#first[k]; j < this.#first[k + 1]; j++) {
        const i = this.#at[j];
        if (this.#pool.presence[i] > q.maxWeek[provider]) continue;
        if (q.isGroup[s] && this.#peak[i] > q.capacity[at]) continue;
        const reduced = this.#reduced(i, provider, at, prices);
        if (reduced <= least() || !this.#mayServe(i, provider)) continue;
        const members = this.#pool.membersOf(i);
        const venue = this.#pool.venue[i];
        if (pricing.judge(provider, members, members.length, venue) === Verdict.Allowed)
          emit(members, members.length, venue, reduced);
      }
    }
  }

  #reduced(i: number, provider: number, at: number, prices: Prices): number {
    const q = this.#problem;
    const { blockFirst, start, end, from, memberFirst, member, presence } = this.#pool;
    const { slotSum, request } = prices;
    let paid = presence[i];
    let reduced = this.#worth[i] + this.#slots[i] * q.quality[provider];
    const minBlock = q.minBlock[provider];
    const a = blockFirst[i];
    const b = blockFirst[i + 1];
    for (let k = a; k < b; k++) {
      reduced -= slotSum[end[k]] - slotSum[start[k]];
      const length = end[k] - start[k];
      if (length < minBlock) paid += minBlock - length;
    }
    reduced -= paid * q.base[at] + (this.#unitSlots[i] - this.#occupied[i]) * q.extra[at];
    for (let m = memberFirst[i]; m < memberFirst[i + 1]; m++) {
      const o = member[m];
      const r = q.optRequest[o];
      reduced -= request[r];
      for (let f = q.preferFirst[r]; f < q.preferFirst[r + 1]; f++) {
        const tag = q.preferTag[f];
        if ((q.skills[provider * q.skillWords + (tag >> 5)] >>> (tag & 31)) & 1)
          reduced += q.preferValue[f] * q.optSlots[o];
      }
    }
    for (let k = a; k < b; k++) reduced -= commuteCost(q, provider, from[k]);
    return reduced;
  }

  #mayServe(i: number, provider: number): boolean {
    const q = this.#problem;
    for (let w = 0; w < q.skillWords; w++)
      if ((this.#requires[i * q.skillWords + w] & ~q.skills[provider * q.skillWords + w]) !== 0) return false;
    const { blockFirst, start, end } = this.#pool;
    for (let k = blockFirst[i]; k < blockFirst[i + 1]; k++)
      if (!hasSlots(q.available, provider * WEEK_WORDS, start[k], end[k])) return false;
    return true;
  }
}
