import { MEMBERS } from '../format/instance.js';
import { earnings, type Emit, type Prices } from '../offers/earnings.js';
import { OfferPool } from '../offers/offer-pool.js';
import { type OfferPricing, Verdict } from '../offers/offer-pricing.js';
import { commuteCost, fit } from '../problem/offer-terms.js';
import { hasSlots, metres, type Problem, SLOTS, WEEK_WORDS } from '../problem/problem.js';
import { qualifies } from '../problem/singles.js';
import { NO_VENUE, roomVenue } from '../problem/venues.js';
import { GroupSheet } from './group-sheet.js';

/** A group that one provider found: that provider, the venue as `OfferPricing.judge` takes it, and its options. */
export interface FoundGroup {
  readonly provider: number;
  readonly venue: number;
  readonly members: readonly number[];
}

/** Groups kept per venue and service: the latest, because they were found at the latest prices. */
const PER_VENUE = 32;

/**
 * Groups that some provider found, kept by venue, to be priced for every other.
 *
 * Who meets where and when, how many slots that takes and what it is worth before anybody is paid do not depend on the
 * provider. So a group is looked for once, and what it earns with another provider is a handful of products: thousands of
 * groups are weighed in the time of one search. Only the few that may earn most are then worked out exactly.
 */
export class GroupCatalog {
  readonly #problem: Problem;
  readonly #pricing: OfferPricing;
  readonly #groups = new OfferPool();
  /** Slots that members attend in all, and units times slots less the slots at which anybody is there. */
  readonly #attended: number[] = [];
  readonly #further: number[] = [];
  /** Cents that the group brings before its provider is known: worth, walks, the greatest fit by tags. */
  readonly #brings: number[] = [];
  /** Groups by venue and service, the latest last. */
  readonly #at = new Map<number, number[]>();
  readonly #known = new Set<string>();
  readonly #sheet: GroupSheet;
  readonly #members = new Int32Array(MEMBERS);
  readonly #present = new Int32Array(SLOTS + 1);
  /** The groups that promise most to the provider asked for, and what each may earn at most. */
  #near = new Int32Array(256);
  #promised = new Float64Array(256);
  #nearest = 0;

  constructor(problem: Problem, pricing: OfferPricing) {
    this.#problem = problem;
    this.#pricing = pricing;
    this.#sheet = new GroupSheet(problem);
  }

  /** Groups met so far. */
  get count(): number {
    return this.#groups.count;
  }

  /** Takes up a group, unless it is known. */
  add({ provider, venue, members }: FoundGroup): void {
    const key = `${venue}:${[...members].sort((a, b) => a - b).join()}`;
    if (this.#known.has(key)) return;
    const pricing = this.#pricing;
    if (pricing.judge(provider, members, members.length, venue) !== Verdict.Allowed) return;
    this.#known.add(key);
    const q = this.#problem;
    const place = this.#placeOf(venue);
    const g = this.#groups.add(members, members.length, venue, pricing);
    let attended = 0;
    let brings = pricing.welfare + pricing.cost + pricing.blocks * commuteCost(q, provider, place);
    for (const o of members) {
      const r = q.optRequest[o];
      attended += q.optSlots[o];
      brings -= q.optSlots[o] * fit(q, provider, r);
      for (let i = q.preferFirst[r]; i < q.preferFirst[r + 1]; i++)
        brings += q.optSlots[o] * Math.max(0, q.preferValue[i]);
    }
    this.#attended.push(attended);
    this.#further.push(this.#furtherUnits(members));
    this.#brings.push(brings);
    // A room may be there for several services.
    const which = venue * q.services + q.service[q.optRequest[members[0]]];
    const there = this.#at.get(which);
    if (there === undefined) this.#at.set(which, [g]);
    else if (there.push(g) > PER_VENUE) there.shift();
  }

  #placeOf(venue: number): number {
    const { place, roomPlace } = this.#problem;
    return venue >= 0 ? place[venue] : roomPlace[roomVenue(venue)];
  }

  /** Unit-slots beyond the first unit of each slot. */
  #furtherUnits(members: readonly number[]): number {
    const q = this.#problem;
    const present = this.#present;
    present.fill(0);
    let further = 0;
    for (const o of members) {
      const u = q.units[q.optRequest[o]];
      for (let s = q.sesFirst[o]; s < q.sesFirst[o + 1]; s++)
        for (let t = q.sesStart[s]; t < q.sesEnd[s]; t++) {
          further += present[t] === 0 ? u - 1 : u;
          present[t] += u;
        }
    }
    return further;
  }

  /** Takes note of the prices of requests and rooms, before a round of searches. */
  refresh(prices: Pick<Prices, 'request' | 'roomSum'>): void {
    const q = this.#problem;
    const { member, memberFirst, presence, venue } = this.#groups;
    const sheet = this.#sheet;
    sheet.clear();
    for (const there of this.#at.values())
      for (const g of there) {
        const service = q.service[q.optRequest[member[memberFirst[g]]]];
        const place = this.#placeOf(venue[g]);
        sheet.add(g, service, place, this.#worthOf(g, prices), this.#attended[g], this.#further[g], presence[g]);
      }
    sheet.sort();
  }

  /** What a group brings less the prices of its requests and its room. */
  #worthOf(g: number, { request, roomSum }: Pick<Prices, 'request' | 'roomSum'>): number {
    const { optRequest } = this.#problem;
    const { member, memberFirst, venue, blockFirst, start, end } = this.#groups;
    let worth = this.#brings[g];
    for (let m = memberFirst[g]; m < memberFirst[g + 1]; m++) worth -= request[optRequest[member[m]]];
    if (roomSum && venue[g] < NO_VENUE) {
      const at = roomVenue(venue[g]) * (SLOTS + 1);
      for (let b = blockFirst[g]; b < blockFirst[g + 1]; b++) worth -= roomSum[at + end[b]] - roomSum[at + start[b]];
    }
    return worth;
  }

  /** Cents above the prices that a group must earn; may be raised while a search runs. */
  least = 0;

  /**
   * Emits the groups known that the provider could serve and that earn more than `least` cents above the prices, of
   * those that did so at the prices of requests and rooms of the last `refresh`: those first that promise most, and only
   * the `most` of these.
   */
  search(provider: number, prices: Prices, least: number, emit: Emit, most = this.count): void {
    const q = this.#problem;
    const sheet = this.#sheet;
    this.least = sheet.least = least;
    this.#lengthen(most);
    this.#nearest = 0;
    for (let s = 0; s < q.services; s++) {
      const at = provider * q.services + s;
      if (q.isGroup[s] === 0 || q.capacity[at] === 0) continue;
      sheet.scan(provider, s, prices.slotSum, (g, promise, place) => {
        const earned = this.#mayEarn(g, provider, at, promise, place, prices);
        if (earned > sheet.least) this.#noteDown(g, earned, most);
      });
    }
    for (let i = 0; i < this.#nearest && this.#promised[i] > this.least; i++)
      this.#price(this.#near[i], provider, prices, emit);
  }

  /** Notes down a group in its place among the `most` that promise most. */
  #noteDown(g: number, promised: number, most: number): void {
    const near = this.#near;
    const all = this.#promised;
    let at = this.#nearest < most ? this.#nearest++ : most - 1;
    for (; at > 0 && all[at - 1] < promised; at--) {
      all[at] = all[at - 1];
      near[at] = near[at - 1];
    }
    all[at] = promised;
    near[at] = g;
    if (this.#nearest === most) this.#sheet.least = Math.max(this.least, all[most - 1]);
  }

  #lengthen(most: number): void {
    if (most <= this.#near.length) return;
    this.#near = new Int32Array(2 * most);
    this.#promised = new Float64Array(2 * most);
  }

  /**
   * What a group would earn if the provider had every tag preferred and everybody could pay; −∞ where it cannot serve it.
   * `promise` is the same before ways, minimum blocks and the prices of the provider's time.
   */
  #mayEarn(g: number, p: number, at: number, promise: number, place: number, { slotSum }: Prices): number {
    const q = this.#problem;
    const way = metres(q.providerX[p], q.providerY[p], q.placeX[place], q.placeY[place]);
    if (way > q.maxTravel[p]) return -Infinity;
    const commute = Math.floor((way * q.commuteCentsPerKm) / 1000);
    const { blockFirst, start, end, memberFirst, member } = this.#groups;
    let earned = promise;
    const shortest = q.minBlock[p];
    for (let b = blockFirst[g]; b < blockFirst[g + 1]; b++) {
      const missing = Math.max(0, shortest - (end[b] - start[b]));
      earned -= commute + missing * q.base[at] + slotSum[end[b]] - slotSum[start[b]];
    }
    if (earned <= this.#sheet.least) return -Infinity;
    for (let b = blockFirst[g]; b < blockFirst[g + 1]; b++)
      if (!hasSlots(q.available, p * WEEK_WORDS, start[b], end[b])) return -Infinity;
    for (let m = memberFirst[g]; m < memberFirst[g + 1]; m++)
      if (!qualifies(q, p, q.optRequest[member[m]])) return -Infinity;
    return earned;
  }

  #price(g: number, provider: number, prices: Prices, emit: Emit): void {
    const { memberFirst, member, venue } = this.#groups;
    const n = memberFirst[g + 1] - memberFirst[g];
    for (let m = 0; m < n; m++) this.#members[m] = member[memberFirst[g] + m];
    const earned = earnings(this.#problem, this.#pricing, prices, provider, this.#members, n, venue[g]);
    if (earned > this.least) emit(this.#members, n, venue[g], earned);
  }
}
