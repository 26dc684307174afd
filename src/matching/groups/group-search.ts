import { MEMBERS } from '../format/instance.js';
import { type Emit, type Prices } from '../offers/earnings.js';
import { type OfferPricing } from '../offers/offer-pricing.js';
import { TAKEN } from '../prices/bid-prices.js';
import { commuteCost, fit } from '../problem/offer-terms.js';
import { hasSlots, metres, type Problem, SLOTS, WEEK_WORDS } from '../problem/problem.js';
import { isThere, qualifies } from '../problem/singles.js';
import { roomVenue, type Venues } from '../problem/venues.js';
import { BestFew } from './best-few.js';
import { CROWD, GroupDive } from './group-dive.js';
import { GroupGrowth, type Miss } from './group-growth.js';

/** Slots of a day. */
const DAY = 96;

/**
 * Finds every group that one provider could serve at any venue and that earns more than a threshold above the prices.
 *
 * Lists who could come to each venue, drops venues where even the best of them could not earn enough together, and lets
 * `GroupGrowth` find the groups among the rest.
 */
export class GroupSearch {
  readonly #problem: Problem;
  readonly #venues: Venues;
  readonly #growth: GroupGrowth;
  readonly #dive: GroupDive;
  #emit!: Emit;
  readonly #best = new BestFew();
  /** Branches allowed per provider and venue, or per timetable of the host where there is one. */
  limit = 500;
  /** Whether crowded venues are given a full group first, which the search may then find again. */
  dives = false;
  /** Whether requests at the price of what is taken are left out at once: a plan loses nothing by it, a proof believes no price. */
  leavesTaken = false;

  /** Services with sessions so near midnight that one block may reach over two days: their ways are counted once. */
  readonly #overnight: Uint8Array;
  /** What an option brings before slots and walks are paid, and the sum of its slots' costs, for the provider searched. */
  readonly #worth: Float64Array;
  readonly #slots: Float64Array;
  /** The search for which the two hold; negative where the provider cannot serve the option. */
  readonly #stamp: Int32Array;
  /** What a request adds to any group at most, and the search for which that holds. */
  readonly #ceiling: Float64Array;
  readonly #weighed: Int32Array;
  #search = 0;

  #count = 0;
  #option = new Int32Array(256);
  /** Cents that the option brings before slots are paid. */
  #gain = new Float64Array(256);
  #first = new Float64Array(256);
  readonly #slotCost = new Float64Array(SLOTS);
  readonly #slotCostSum = new Float64Array(SLOTS + 1);
  readonly #roomCost = new Float64Array(SLOTS);
  #venue = 0;
  #provider = 0;
  #prices!: Prices;
  #most = 0;
  #unitsLimit = 0;
  #way = 0;

  constructor(problem: Problem, venues: Venues, pricing: OfferPricing) {
    this.#problem = problem;
    this.#venues = venues;
    this.#growth = new GroupGrowth(problem, pricing);
    this.#dive = new GroupDive(problem, pricing);
    this.#worth = new Float64Array(problem.options);
    this.#slots = new Float64Array(problem.options);
    this.#stamp = new Int32Array(problem.options);
    this.#ceiling = new Float64Array(problem.requests);
    this.#weighed = new Int32Array(problem.requests);
    this.#overnight = new Uint8Array(problem.services);
    for (let o = 0; o < problem.options; o++)
      for (let s = problem.sesFirst[o]; s < problem.sesFirst[o + 1]; s++) {
        const start = problem.sesStart[s];
        const last = problem.sesEnd[s] - 1;
        const near = start % DAY <= problem.maxGap || Math.floor(start / DAY) !== Math.floor(last / DAY);
        if (near) this.#overnight[problem.service[problem.optRequest[o]]] = 1;
      }
  }

  /** Branches seen since the search was made. */
  get nodes(): number {
    return this.#growth.nodes;
  }

  /** The groups missed at the limit of branches. */
  get misses(): Iterable<Miss> {
    return this.#growth.misses.values();
  }

  /** Cents above the prices that an offer must earn; may be raised while a search runs. */
  get least(): number {
    return this.#growth.least;
  }
  set least(cents: number) {
    this.#growth.least = cents;
  }

  /** Emits every group of the provider, at any venue that it `visits`, that earns more than `least` cents above the prices. */
  search(provider: number, prices: Prices, least: number, emit: Emit, visits: (venue: number) => boolean): void {
    const q = this.#problem;
    this.#provider = provider;
    this.#prices = prices;
    this.#emit = emit;
    this.#growth.begin(provider, prices, least, emit);
    for (let s = 0; s < q.services; s++) {
      const at = provider * q.services + s;
      this.#most = Math.min(q.maxHouseholds[s], MEMBERS);
      if (!q.isGroup[s] || q.capacity[at] === 0 || this.#most < 2) continue;
      this.#search++;
      for (let t = 0; t < SLOTS; t++) {
        this.#slotCost[t] = q.base[at] - q.extra[at] + prices.slotSum[t + 1] - prices.slotSum[t];
        this.#slotCostSum[t + 1] = this.#slotCostSum[t] + this.#slotCost[t];
      }
      for (let v = this.#venues.first[s]; v < this.#venues.first[s + 1]; v++) {
        if (!visits(v)) continue;
        const place = this.#venues.place[v];
        const way = metres(q.providerX[provider], q.providerY[provider], q.placeX[place], q.placeY[place]);
        if (way <= q.maxTravel[provider] && this.#promises(v, at)) this.#searchVenue(v, at, place);
      }
    }
  }

  /**
   * Whether those who could come to a venue could earn enough together if all lived there and shared every slot with as
   * many others as the provider takes. That is known once per request: most venues of a city are out of question at a glance.
   */
  #promises(v: number, at: number): boolean {
    const { venue, guestFirst, guestEnd, guest } = this.#venues;
    const host = venue[v];
    const hosting = host >= 0 ? this.#ceilingOf(host, at) : 0;
    if (hosting === -Infinity) return false;
    let all = hosting;
    for (let g = guestFirst[v]; g < guestEnd[v]; g++) all += Math.max(0, this.#ceilingOf(guest[g], at));
    if (all <= this.least) return false;
    const best = this.#best;
    best.clear(this.#most);
    for (let g = guestFirst[v]; g < guestEnd[v]; g++) best.add(guest[g], this.#ceiling[guest[g]]);
    return hosting + best.sum(this.#most - (host >= 0 ? 1 : 0)) > this.least;
  }

  /** What a request adds to any group of the provider at most, in cents; −∞ where the provider cannot serve it. */
  #ceilingOf(r: number, at: number): number {
    if (this.#weighed[r] === this.#search) return this.#ceiling[r];
    this.#weighed[r] = this.#search;
    const q = this.#problem;
    const heads = Math.min(this.#most, q.capacity[at]);
    let ceiling = -Infinity;
    for (let o = q.optFirst[r]; o < q.optFirst[r + 1]; o++) {
      if (Math.abs(this.#stamp[o]) !== this.#search) this.#weigh(o, r, at);
      if (this.#stamp[o] > 0) ceiling = Math.max(ceiling, this.#worth[o] - this.#slots[o] / heads);
    }
    return (this.#ceiling[r] = ceiling);
  }

  #searchVenue(v: number, at: number, place: number): void {
    const q = this.#problem;
    const { venue, limit, guestFirst, guestEnd, guest, walk } = this.#venues;
    const host = venue[v];
    this.#unitsLimit = Math.min(q.capacity[at], limit[v]);
    this.#venue = host;
    this.#count = 0;
    if (host >= 0) this.#addRequest(host, 0, at);
    const hosts = this.#count;
    if (host >= 0 && hosts === 0) return;
    this.#way = commuteCost(q, this.#provider, place);
    for (let g = guestFirst[v]; g < guestEnd[v]; g++)
      if (host < 0 || this.#hostsBefore(host, guest[g])) this.#addRequest(guest[g], walk[g], at);
    if (this.#count - hosts < (host >= 0 ? 1 : 2) || !this.#couldEarn(hosts)) return;
    const cost =
      host < 0 && this.#prices.roomSum ? this.#costIn(this.#prices.roomSum, roomVenue(host)) : this.#slotCost;
    const overnight = this.#overnight[at % q.services] === 1;
    const setting = {
      at,
      venue: host,
      most: this.#most,
      unitsLimit: this.#unitsLimit,
      way: this.#way,
      overnight,
      cost,
    };
    const crowd = { option: this.#option, gain: this.#gain, hosts, count: this.#count };
    if (this.dives && this.#count - hosts > CROWD)
      this.#dive.run(this.#provider, this.#prices, setting, crowd, this.#ranked(hosts), this.least, this.#emit);
    this.#growth.run(setting, crowd, this.limit);
  }

  /**
   * Whether a group of both would meet at `host`'s home rather than at the guest's: of hosts in one building the one who
   * has room for most, since that group differs in nothing else and would be found twice.
   */
  #hostsBefore(host: number, guest: number): boolean {
    const { place, hostUnits, units } = this.#problem;
    if (guest === host) return false;
    if (place[guest] !== place[host] || hostUnits[guest] < units[guest]) return true;
    return hostUnits[guest] < hostUnits[host] || (hostUnits[guest] === hostUnits[host] && host < guest);
  }

  /** The guests, those first that promise most. */
  #ranked(hosts: number): number[] {
    const order = Array.from({ length: this.#count - hosts }, (_, i) => hosts + i);
    return order.sort((a, b) => this.#first[b] - this.#first[a] || a - b);
  }

  #costIn(roomSum: Int32Array, room: number): Float64Array {
    const at = room * (SLOTS + 1);
    for (let t = 0; t < SLOTS; t++) this.#roomCost[t] = this.#slotCost[t] + roomSum[at + t + 1] - roomSum[at + t];
    return this.#roomCost;
  }

  /** Whether the host and the guests with the greatest ceilings could earn enough together. */
  #couldEarn(hosts: number): boolean {
    const { optRequest } = this.#problem;
    const best = this.#best;
    const guests = this.#most - (hosts > 0 ? 1 : 0);
    // Either the host pays its slots whole and guests come for nothing, or all share all slots by heads.
    let host = hosts > 0 ? -Infinity : 0;
    for (let i = 0; i < hosts; i++) host = Math.max(host, this.#gain[i] - this.#slots[this.#option[i]]);
    best.clear(guests);
    if (hosts > 0) {
      for (let i = hosts; i < this.#count; i++) best.add(optRequest[this.#option[i]], this.#gain[i]);
      if (host - this.#way + best.sum(guests) <= this.least) return false;
    }
    const heads = Math.min(this.#most, this.#unitsLimit);
    for (let i = 0; i < this.#count; i++) this.#first[i] = this.#gain[i] - this.#slots[this.#option[i]] / heads;
    host = hosts > 0 ? -Infinity : 0;
    for (let i = 0; i < hosts; i++) host = Math.max(host, this.#first[i]);
    best.clear(guests);
    for (let i = hosts; i < this.#count; i++) best.add(optRequest[this.#option[i]], this.#first[i]);
    return host - this.#way + best.sum(guests) > this.least;
  }

  /** Adds the options of a request that the provider could serve here. */
  #addRequest(r: number, walk: number, at: number): void {
    const q = this.#problem;
    const u = q.units[r];
    if (u > this.#unitsLimit) return;
    // Even among as many as may ever be there, the household could not afford its share.
    const fullest = this.#unitsLimit;
    if ((u * (q.base[at] + (fullest - 1) * q.extra[at])) / fullest > q.budget[r] + 1) return;
    for (let o = q.optFirst[r]; o < q.optFirst[r + 1]; o++) {
      if (Math.abs(this.#stamp[o]) !== this.#search) this.#weigh(o, r, at);
      if (this.#stamp[o] < 0 || (this.#venue < -1 && !this.#isOpen(o))) continue;
      if (this.#count === this.#option.length) this.#grow();
      this.#option[this.#count] = o;
      this.#gain[this.#count++] = this.#worth[o] - walk * (q.sesFirst[o + 1] - q.sesFirst[o]);
    }
  }

  /** Works out once per provider what does not depend on the venue. */
  #weigh(o: number, r: number, at: number): void {
    const q = this.#problem;
    const p = this.#provider;
    this.#stamp[o] = -this.#search;
    if (this.leavesTaken && this.#prices.request[r] >= TAKEN) return;
    if (!qualifies(q, p, r) || !isThere(q, p, o)) return;
    this.#stamp[o] = this.#search;
    this.#worth[o] =
      q.optWorth[o] + q.optSlots[o] * (fit(q, p, r) - q.extra[at] * q.units[r]) - this.#prices.request[r];
    let slots = 0;
    for (let s = q.sesFirst[o]; s < q.sesFirst[o + 1]; s++)
      slots += this.#slotCostSum[q.sesEnd[s]] - this.#slotCostSum[q.sesStart[s]];
    this.#slots[o] = slots;
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
    this.#first = wider(this.#first, new Float64Array(n));
  }
}
