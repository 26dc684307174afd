import { earnings, type Emit, type Prices } from './earnings.js';
import { MEMBERS } from './instance.js';
import { OfferPool } from './offer-pool.js';
import { commuteCost, fit, NO_VENUE, type OfferPricing, roomVenue, Verdict } from './offer-pricing.js';
import { hasSlots, metres, type Problem, SLOTS, WEEK_WORDS } from './problem.js';
import { qualifies } from './singles.js';
import { type Venues } from './venues.js';

/** A group that one provider found: that provider, the venue as `OfferPricing.judge` takes it, and its options. */
export interface FoundGroup {
  readonly provider: number;
  readonly venue: number;
  readonly members: readonly number[];
}

/** Groups kept per venue: the latest, because they were found at the latest prices. */
const PER_VENUE = 32;

/**
 * Groups that some provider found, kept by venue, to be priced for every other.
 *
 * Who meets where and when, how many slots that takes and what it is worth before anybody is paid do not depend on the
 * provider. So a group is looked for once, and what it earns with another provider is a handful of products: thousands of
 * groups are priced in the time of one search.
 */
export class GroupCatalog {
  readonly #problem: Problem;
  readonly #venues: Venues;
  readonly #pricing: OfferPricing;
  readonly #groups = new OfferPool();
  /** Slots that members attend in all, and units times slots less the slots at which anybody is there. */
  readonly #attended: number[] = [];
  readonly #further: number[] = [];
  /** Cents that the group brings before its provider is known: worth, walks, the greatest fit by tags. */
  readonly #brings: number[] = [];
  /** The same less the prices of requests and room at the last `refresh`. */
  #worth = new Float64Array(0);
  #refreshed = 0;
  /** Groups by venue, the latest last. */
  readonly #at = new Map<number, number[]>();
  readonly #known = new Set<string>();
  readonly #members = new Int32Array(MEMBERS);
  readonly #present = new Int32Array(SLOTS + 1);

  constructor(problem: Problem, venues: Venues, pricing: OfferPricing) {
    this.#problem = problem;
    this.#venues = venues;
    this.#pricing = pricing;
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
    const there = this.#at.get(venue);
    if (there === undefined) this.#at.set(venue, [g]);
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
  refresh({ request, roomSum }: Pick<Prices, 'request' | 'roomSum'>): void {
    const { optRequest } = this.#problem;
    const { count, member, memberFirst, venue, blockFirst, start, end } = this.#groups;
    if (this.#worth.length < count) this.#worth = new Float64Array(2 * count);
    for (let g = 0; g < count; g++) {
      let worth = this.#brings[g];
      for (let m = memberFirst[g]; m < memberFirst[g + 1]; m++) worth -= request[optRequest[member[m]]];
      if (roomSum && venue[g] < NO_VENUE) {
        const at = roomVenue(venue[g]) * (SLOTS + 1);
        for (let b = blockFirst[g]; b < blockFirst[g + 1]; b++) worth -= roomSum[at + end[b]] - roomSum[at + start[b]];
      }
      this.#worth[g] = worth;
    }
    this.#refreshed = count;
  }

  /** Cents above the prices that a group must earn; may be raised while a search runs. */
  least = 0;

  /**
   * Emits the groups known that the provider could serve and that earn more than `least` cents above the prices, of
   * those that did so at the prices of requests and rooms of the last `refresh`.
   */
  search(provider: number, prices: Prices, least: number, emit: Emit): void {
    const q = this.#problem;
    const { first, venue, place } = this.#venues;
    this.least = least;
    for (let s = 0; s < q.services; s++) {
      const at = provider * q.services + s;
      if (q.isGroup[s] === 0 || q.capacity[at] === 0) continue;
      for (let v = first[s]; v < first[s + 1]; v++) {
        const there = this.#at.get(venue[v]);
        if (there === undefined) continue;
        const way = metres(q.providerX[provider], q.providerY[provider], q.placeX[place[v]], q.placeY[place[v]]);
        if (way > q.maxTravel[provider]) continue;
        const commute = Math.floor((way * q.commuteCentsPerKm) / 1000);
        for (const g of there)
          if (this.#mayEarn(g, provider, at, commute, prices)) this.#price(g, provider, prices, emit);
      }
    }
  }

  /** Whether a group would earn enough if the provider had every tag preferred and everybody could pay. */
  #mayEarn(g: number, p: number, at: number, commute: number, { slotSum }: Prices): boolean {
    if (g >= this.#refreshed) return false;
    const q = this.#problem;
    const { blockFirst, start, end, memberFirst, member } = this.#groups;
    // A room may be listed for several services.
    if (q.service[q.optRequest[member[memberFirst[g]]]] !== at % q.services) return false;
    let earned = this.#worth[g] + this.#attended[g] * q.quality[p] - this.#further[g] * q.extra[at];
    if (earned <= this.least) return false;
    const shortest = q.minBlock[p];
    for (let b = blockFirst[g]; b < blockFirst[g + 1]; b++)
      earned -= commute + Math.max(shortest, end[b] - start[b]) * q.base[at] + slotSum[end[b]] - slotSum[start[b]];
    if (earned <= this.least) return false;
    for (let b = blockFirst[g]; b < blockFirst[g + 1]; b++)
      if (!hasSlots(q.available, p * WEEK_WORDS, start[b], end[b])) return false;
    for (let m = memberFirst[g]; m < memberFirst[g + 1]; m++)
      if (!qualifies(q, p, q.optRequest[member[m]])) return false;
    return true;
  }

  #price(g: number, provider: number, prices: Prices, emit: Emit): void {
    const { memberFirst, member, venue } = this.#groups;
    const n = memberFirst[g + 1] - memberFirst[g];
    for (let m = 0; m < n; m++) this.#members[m] = member[memberFirst[g] + m];
    const earned = earnings(this.#problem, this.#pricing, prices, provider, this.#members, n, venue[g]);
    if (earned > this.least) emit(this.#members, n, venue[g], earned);
  }
}
