import { type ChosenOffer, type PlannedOffer } from '../chosen-offer.js';
import { NO_VENUE, type OfferPricing, roomVenue, Verdict } from '../offer-pricing.js';
import { travel, WEEK_WORDS } from '../problem.js';
import { type GrowingProblem } from './growing-problem.js';

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
  const list = (column: Int32Array, n = count) => Array.from(column.subarray(0, n));
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
  /** Bit per slot, by provider: its openings less the blocks of its offers. */
  readonly #free: (Uint32Array | undefined)[] = [];
  /** Cents per week. */
  welfare = 0;

  constructor(growing: GrowingProblem) {
    this.#growing = growing;
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

  /** Bit per slot in which the provider is open and in no offer. */
  freeTime(provider: number): Uint32Array {
    let free = this.#free[provider];
    if (free === undefined) {
      const at = provider * WEEK_WORDS;
      free = this.#free[provider] = this.#growing.problem.available.slice(at, at + WEEK_WORDS);
      for (const offer of this.weekOf(provider)) close(free, offer);
    }
    return free;
  }

  /** Forgets what was remembered of a provider's openings, after they have changed. */
  reopen(provider: number): void {
    this.#free[provider] = undefined;
  }

  /** Puts an offer in; fails where a request of it is in another. */
  add(offer: StandingOffer): void {
    const { problem } = this.#growing;
    for (const option of offer.members) {
      const r = problem.optRequest[option];
      if (this.#servedBy[r]) throw new Error(`expected requests without an offer, found request number ${r} in one`);
      this.#servedBy[r] = offer;
    }
    (this.#week[offer.provider] ??= []).push(offer);
    if (offer.venue < NO_VENUE) (this.#inRoom[roomVenue(offer.venue)] ??= []).push(offer);
    const free = this.#free[offer.provider];
    if (free) close(free, offer);
    this.welfare += offer.welfare;
  }

  remove(offer: StandingOffer): void {
    const { problem } = this.#growing;
    drop(this.#week[offer.provider]!, offer);
    for (const option of offer.members) this.#servedBy[problem.optRequest[option]] = undefined;
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
}

/** Clears the slots of an offer's blocks. */
function close(week: Uint32Array, { count, start, end }: StandingOffer): void {
  for (let b = 0; b < count; b++) for (let t = start[b]; t < end[b]; t++) week[t >> 5] &= ~(1 << (t & 31));
}

function drop<T>(list: T[], item: T): void {
  list.splice(list.indexOf(item), 1);
}
