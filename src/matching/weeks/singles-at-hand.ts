import { singleVenue } from '../offers/chosen-offer.js';
import { type OfferPool } from '../offers/offer-pool.js';
import { type BidPrices } from '../prices/bid-prices.js';
import { type Problem } from '../problem/problem.js';
import { type Singles } from '../problem/singles.js';

/** Singles that a provider may have at hand without choosing among them, and that it takes up at a time where it chooses. */
const ALL = 600;
const SOME = 48;
/** Singles taken up at most where a share of them is looked at in turn, and times until each was. */
const FEW = 8;
const TURNS = 3;

/**
 * The singles of some providers, of which each takes up those that come near to earning something.
 *
 * In a city a provider reaches thousands of singles, of which some tens are ever worth a thought: only these become
 * offers at hand, at the prices at which they first look worth it.
 */
export class SinglesAtHand {
  readonly #problem: Problem;
  readonly #singles: Singles;
  readonly #bids: Pick<BidPrices, 'request'>;
  readonly #from: number;
  readonly #offers: readonly OfferPool[];
  readonly #atHand: Uint8Array;
  /** Which share of its singles each provider looks at next, counted on. */
  readonly #turn: Uint32Array;
  /** Singles that come near to earning something, and what they earn. */
  #near = new Int32Array(1024);
  #earns = new Int32Array(1024);

  /** `singles` and `offers` are those of the providers from `from` on; what is taken up is added to `offers`. */
  constructor(
    problem: Problem,
    singles: Singles,
    bids: Pick<BidPrices, 'request'>,
    from: number,
    offers: readonly OfferPool[],
  ) {
    this.#problem = problem;
    this.#singles = singles;
    this.#bids = bids;
    this.#from = from;
    this.#offers = offers;
    this.#atHand = new Uint8Array(singles.option.length);
    this.#turn = new Uint32Array(offers.length);
  }

  /** Whether provider `p` has too many singles to have all of them at hand. */
  areMany(p: number): boolean {
    const { first } = this.#singles;
    return first[p - this.#from + 1] - first[p - this.#from] > ALL;
  }

  /** Takes up every single of provider `p` that is worth more than the price of its request. */
  takeUpAll(p: number): void {
    const i = p - this.#from;
    const { optRequest } = this.#problem;
    const { first, option, welfare } = this.#singles;
    for (let k = first[i]; k < first[i + 1]; k++)
      if (this.#atHand[k] === 0 && welfare[k] > this.#bids.request[optRequest[option[k]]]) this.#takeUp(i, k);
  }

  /** A price of presence at which only the singles worth most for their time earn something. */
  firstPrice(p: number): number {
    const { optRequest, optPresence } = this.#problem;
    const { first, option, welfare } = this.#singles;
    const i = p - this.#from;
    const perSlot = new Float64Array(first[i + 1] - first[i]);
    for (let k = first[i]; k < first[i + 1]; k++)
      perSlot[k - first[i]] = (welfare[k] - this.#bids.request[optRequest[option[k]]]) / optPresence[option[k]];
    perSlot.sort();
    return Math.max(0, Math.ceil(perSlot[perSlot.length - SOME]));
  }

  /**
   * Takes up the singles that earn most, time costing `sum` as in `Prices`, and some that come near to it; returns how many
   * of them earn something.
   */
  takeUpSome(
    p: number,
    sum: Int32Array,
    most = SOME,
    below = (value: number) => value >> 5,
    from = this.#singles.first[p - this.#from],
    to = this.#singles.first[p - this.#from + 1],
  ): number {
    const q = this.#problem;
    const { option, welfare } = this.#singles;
    const { request } = this.#bids;
    const i = p - this.#from;
    let n = 0;
    if (this.#near.length < to - from) {
      this.#near = new Int32Array(2 * (to - from));
      this.#earns = new Int32Array(this.#near.length);
    }
    for (let k = from; k < to; k++) {
      const o = option[k];
      const value = welfare[k] - request[q.optRequest[o]];
      if (value <= 0 || this.#atHand[k] === 1) continue;
      let earned = value;
      for (let b = q.blkFirst[o]; b < q.blkFirst[o + 1]; b++) earned -= sum[q.blkEnd[b]] - sum[q.blkStart[b]];
      // A week may hold what falls a little short, because its offers interlock.
      if (earned <= -below(value)) continue;
      this.#near[n] = k;
      this.#earns[n++] = earned;
    }
    let least = -Infinity;
    if (n > most) least = this.#earns.slice(0, n).sort()[n - most];
    let earning = 0;
    for (let j = 0; j < n; j++) {
      if (this.#earns[j] < least) continue;
      if (this.#earns[j] > 0) earning++;
      this.#takeUp(i, this.#near[j]);
    }
    return earning;
  }

  /** Takes up the few that earn most of a share of the singles of provider `p`: in three turns each was looked at. */
  takeUpInTurn(p: number, sum: Int32Array): void {
    const { first } = this.#singles;
    const i = p - this.#from;
    const turn = this.#turn[i]++ % TURNS;
    const share = (k: number) => first[i] + Math.floor((k * (first[i + 1] - first[i])) / TURNS);
    this.takeUpSome(p, sum, FEW, () => 0, share(turn), share(turn + 1));
  }

  #takeUp(i: number, single: number): void {
    const q = this.#problem;
    const { option, welfare } = this.#singles;
    const o = option[single];
    if (q.optPresence[o] > q.maxWeek[this.#from + i]) return;
    this.#atHand[single] = 1;
    const place = q.place[q.optRequest[o]];
    const [a, b] = [q.blkFirst[o], q.blkFirst[o + 1]];
    this.#offers[i].addSingle(o, singleVenue(q, o), welfare[single], place, a, b, q.blkStart, q.blkEnd);
  }
}
