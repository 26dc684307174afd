import { type ChosenOffer, type PlannedOffer } from '../offers/chosen-offer.js';
import { type OfferPricing, Verdict } from '../offers/offer-pricing.js';
import { travel, WEEK_WORDS } from '../problem/problem.js';
import { NO_VENUE, roomVenue } from '../problem/venues.js';
import { type GrowingProblem } from './growing-problem.js';

/** Stands for more than any offer is worth, in `StandingPlan.worthAlone`. */
const NEVER = 2 ** 31 - 1;

/** One offer of the plan as it stands. */
export interface StandingOffer extends ChosenOffer {
  /** Cents per week, by member. */
  readonly prices: readonly number[];
  /** Cents per week that each would pay alone, by member. */
  readonly alone: readonly number[];
  /** Whether it was accepted: its members, times and place stay, and nobody in it may come to pay more. */
  readonly frozen: boolean;
}

/** Judges an offer and keeps the result with its prices, or returns null where a rule forbids it. */
export function judgeOffer(pricing: OfferPricing, offer: PlannedOffer, frozen = false): StandingOffer | null {
  const { provider, members, venue } = offer;
  if (pricing.judge(provider, members, members.length, venue) !== Verdict.Allowed) return null;
  return keepJudged(pricing, provider, members, venue, frozen);
}

/** Keeps the offer that `pricing` has just allowed. */
export function keepJudged(
  pricing: OfferPricing,
  provider: number,
  members: readonly number[],
  venue: number,
  frozen = false,
): StandingOffer {
  const count = pricing.blocks;
  const list = (column: Int32Array, n = count): number[] => {
    const out: number[] = [];
    for (let i = 0; i < n; i++) out.push(column[i]);
    return out;
  };
  const start = list(pricing.blockStart);
  const end = list(pricing.blockEnd);
  return {
    provider,
    members: [...members],
    venue,
    welfare: pricing.welfare,
    count,
    start,
    end,
    from: list(pricing.blockFrom),
    to: list(pricing.blockTo),
    presence: start.reduce((sum, from, b) => sum + end[b] - from, 0),
    prices: list(pricing.price, members.length),
    alone: list(pricing.solo, members.length),
    frozen,
  };
}

/**
 * The offers that hold at present, by provider, request and room: what of the week is left, and what fits into it.
 *
 * Plain lists: a provider has a dozen offers a week, so that looking at all of them costs less than any index.
 */
export class StandingPlan {
  readonly #growing: GrowingProblem;
  readonly #week: (StandingOffer[] | undefined)[] = [];
  readonly #servedBy: (StandingOffer | undefined)[] = [];
  readonly #inRoom: (StandingOffer[] | undefined)[] = [];
  /** Bit per slot, `WEEK_WORDS` words per provider: its openings less the blocks of its offers. */
  #free = new Uint32Array(0);
  /** Cents, by request: see `worthAlone`. */
  #alone = new Int32Array(0);
  /** Cents per week. */
  welfare = 0;

  constructor(growing: GrowingProblem) {
    this.#growing = growing;
    for (let p = 0; p < growing.problem.providers; p++) this.reopen(p);
  }

  /** The offers of a provider. */
  weekOf(provider: number): readonly StandingOffer[] {
    return this.#week[provider] ?? [];
  }

  /** The offer that serves a request, if any does. */
  servedBy(request: number): StandingOffer | undefined {
    return this.#servedBy[request];
  }

  /** Every offer, provider by provider. */
  offers(): StandingOffer[] {
    return this.#week.flatMap((week) => week ?? []);
  }

  /** Slots of presence that the provider's week has left, the given offer left out. */
  hoursLeft(provider: number, without?: StandingOffer): number {
    let left = this.#growing.problem.maxWeek[provider];
    for (const offer of this.weekOf(provider)) if (offer !== without) left -= offer.presence;
    return left;
  }

  /** Whether the provider is open, and in no offer, in every slot of a timetable's blocks. */
  isFree(provider: number, option: number): boolean {
    const { optMask, blkFirst, blkStart } = this.#growing.problem;
    const free = this.#free;
    const week = provider * WEEK_WORDS;
    // Most weeks are taken where the first block begins: one bit tells.
    const first = blkStart[blkFirst[option]];
    if (((free[week + (first >> 5)] >>> (first & 31)) & 1) === 0) return false;
    for (let w = 0, at = option * WEEK_WORDS; w < WEEK_WORDS; w++)
      if ((optMask[at + w] & ~free[week + w]) !== 0) return false;
    return true;
  }

  /** Bit per slot in which the provider is open and in no offer; to be read at once. */
  freeWeek(provider: number): Uint32Array {
    return this.#free.subarray(provider * WEEK_WORDS, (provider + 1) * WEEK_WORDS);
  }

  /**
   * Cents per week of the offer in which a request is alone, and which may still be changed; 0 without an offer, and more
   * than anything is worth in any other.
   */
  worthAlone(request: number): number {
    return request < this.#alone.length ? this.#alone[request] : 0;
  }

  /** Works out anew when a provider is free, after its openings have changed. */
  reopen(provider: number): void {
    const { available, providers } = this.#growing.problem;
    const at = provider * WEEK_WORDS;
    if (this.#free.length < at + WEEK_WORDS) {
      const longer = new Uint32Array(Math.max(2 * this.#free.length, providers * WEEK_WORDS));
      longer.set(this.#free);
      this.#free = longer;
    }
    for (let w = at; w < at + WEEK_WORDS; w++) this.#free[w] = available[w];
    for (const offer of this.weekOf(provider)) this.#close(offer);
  }

  /** Puts an offer in; fails where a request of it is in another. */
  add(offer: StandingOffer): void {
    const { problem } = this.#growing;
    for (const option of offer.members) {
      const r = problem.optRequest[option];
      if (this.#servedBy[r]) throw new Error(`expected requests without an offer, found request number ${r} in one`);
      this.#servedBy[r] = offer;
      this.#keep(r, offer.frozen || offer.members.length > 1 ? NEVER : offer.welfare);
    }
    (this.#week[offer.provider] ??= []).push(offer);
    if (offer.venue < NO_VENUE) (this.#inRoom[roomVenue(offer.venue)] ??= []).push(offer);
    this.#close(offer);
    this.welfare += offer.welfare;
  }

  remove(offer: StandingOffer): void {
    const { problem } = this.#growing;
    drop(this.#week[offer.provider]!, offer);
    for (const option of offer.members) {
      const r = problem.optRequest[option];
      this.#servedBy[r] = undefined;
      this.#keep(r, 0);
    }
    if (offer.venue < NO_VENUE) drop(this.#inRoom[roomVenue(offer.venue)]!, offer);
    this.reopen(offer.provider);
    this.welfare -= offer.welfare;
  }

  /**
   * Whether the offer that `pricing` has just allowed fits into the provider's week, and into its room, beside the
   * others; `without` counts as gone.
   */
  fits(provider: number, venue: number, pricing: OfferPricing, without?: StandingOffer): boolean {
    const q = this.#growing.problem;
    const { blocks, blockStart, blockEnd, blockFrom, blockTo } = pricing;
    let presence = 0;
    for (let b = 0; b < blocks; b++) presence += blockEnd[b] - blockStart[b];
    if (presence > this.hoursLeft(provider, without)) return false;
    for (const other of this.weekOf(provider)) {
      if (other === without) continue;
      for (let k = 0, b = 0; k < other.count && b < blocks;) {
        const otherFirst = other.start[k] < blockStart[b];
        const pause = otherFirst ? blockStart[b] - other.end[k] : other.start[k] - blockEnd[b];
        if (pause < 0) return false;
        const way = otherFirst ? travel(q, other.to[k], blockFrom[b]) : travel(q, blockTo[b], other.from[k]);
        if (pause < way) return false;
        if (otherFirst) k++;
        else b++;
      }
    }
    if (venue >= NO_VENUE) return true;
    for (const other of this.#inRoom[roomVenue(venue)] ?? []) {
      if (other === without) continue;
      for (let k = 0; k < other.count; k++)
        for (let b = 0; b < blocks; b++) if (other.start[k] < blockEnd[b] && blockStart[b] < other.end[k]) return false;
    }
    return true;
  }

  /** Clears the slots of an offer's blocks in its provider's week. */
  #close({ provider, count, start, end }: StandingOffer): void {
    const free = this.#free;
    const at = provider * WEEK_WORDS;
    for (let b = 0; b < count; b++) for (let t = start[b]; t < end[b]; t++) free[at + (t >> 5)] &= ~(1 << (t & 31));
  }

  #keep(request: number, worth: number): void {
    if (request >= this.#alone.length) {
      const longer = new Int32Array(Math.max(2 * this.#alone.length, this.#growing.problem.requests));
      longer.set(this.#alone);
      this.#alone = longer;
    }
    this.#alone[request] = worth;
  }
}

function drop<T>(list: T[], item: T): void {
  list.splice(list.indexOf(item), 1);
}
