import { grown } from '../problem/singles.js';
import { type Blocks } from './chosen-offer.js';
import { type OfferPricing } from './offer-pricing.js';

/**
 * Candidate offers as columns of numbers, provider by provider, in one growing store.
 *
 * Offer `i` has the members `member[memberFirst[i] … memberFirst[i + 1] − 1]` and the blocks
 * `blockFirst[i] … blockFirst[i + 1] − 1`. Offers are only ever appended; a pool is rebuilt, never edited.
 */
export class OfferPool {
  count = 0;
  welfare = new Int32Array(64);
  venue = new Int32Array(64);
  presence = new Int32Array(64);
  memberFirst = new Int32Array(65);
  member = new Int32Array(128);
  blockFirst = new Int32Array(65);
  start = new Int32Array(256);
  end = new Int32Array(256);
  from = new Int32Array(256);
  to = new Int32Array(256);

  clear(): void {
    this.count = 0;
  }

  /** Appends the offer that `pricing` has just judged and returns its number. */
  add(members: ArrayLike<number>, n: number, venue: number, pricing: OfferPricing): number {
    const at = this.#begin(members, n, venue, pricing.welfare, pricing.blocks);
    const b = this.blockFirst[at];
    for (let k = 0; k < pricing.blocks; k++) {
      this.start[b + k] = pricing.blockStart[k];
      this.end[b + k] = pricing.blockEnd[k];
      this.from[b + k] = pricing.blockFrom[k];
      this.to[b + k] = pricing.blockTo[k];
    }
    this.#close(at, pricing.blocks);
    return at;
  }

  /** Appends a single with the blocks `first … last − 1` of `blocks`, all at one place. */
  addSingle(
    option: number,
    venue: number,
    welfare: number,
    place: number,
    first: number,
    last: number,
    start: Int32Array,
    end: Int32Array,
  ): number {
    const at = this.#begin([option], 1, venue, welfare, last - first);
    const b = this.blockFirst[at];
    for (let k = 0; k < last - first; k++) {
      this.start[b + k] = start[first + k];
      this.end[b + k] = end[first + k];
      this.from[b + k] = place;
      this.to[b + k] = place;
    }
    this.#close(at, last - first);
    return at;
  }

  #begin(members: ArrayLike<number>, n: number, venue: number, welfare: number, blocks: number): number {
    const at = this.count++;
    if (at + 2 > this.memberFirst.length) {
      this.welfare = grown(this.welfare);
      this.venue = grown(this.venue);
      this.presence = grown(this.presence);
      this.memberFirst = grown(this.memberFirst);
      this.blockFirst = grown(this.blockFirst);
    }
    if (at === this.welfare.length) {
      this.welfare = grown(this.welfare);
      this.venue = grown(this.venue);
      this.presence = grown(this.presence);
    }
    if (this.memberFirst[at] + n > this.member.length) this.member = grown(this.member);
    while (this.blockFirst[at] + blocks > this.start.length) {
      this.start = grown(this.start);
      this.end = grown(this.end);
      this.from = grown(this.from);
      this.to = grown(this.to);
    }
    for (let m = 0; m < n; m++) this.member[this.memberFirst[at] + m] = members[m];
    this.memberFirst[at + 1] = this.memberFirst[at] + n;
    this.venue[at] = venue;
    this.welfare[at] = welfare;
    return at;
  }

  #close(at: number, blocks: number): void {
    let presence = 0;
    const b = this.blockFirst[at];
    for (let k = b; k < b + blocks; k++) presence += this.end[k] - this.start[k];
    this.presence[at] = presence;
    this.blockFirst[at + 1] = b + blocks;
  }

  /** Appends offer `i` of another pool. */
  copy(other: OfferPool, i: number): number {
    const a = other.blockFirst[i];
    const n = other.blockFirst[i + 1] - a;
    const at = this.#begin(
      other.membersOf(i),
      other.memberFirst[i + 1] - other.memberFirst[i],
      other.venue[i],
      other.welfare[i],
      n,
    );
    const b = this.blockFirst[at];
    this.start.set(other.start.subarray(a, a + n), b);
    this.end.set(other.end.subarray(a, a + n), b);
    this.from.set(other.from.subarray(a, a + n), b);
    this.to.set(other.to.subarray(a, a + n), b);
    this.#close(at, n);
    return at;
  }

  /** The members of offer `i`. */
  membersOf(i: number): Int32Array {
    return this.member.subarray(this.memberFirst[i], this.memberFirst[i + 1]);
  }

  /** The blocks of offer `i`. */
  blocksOf(i: number): Blocks {
    const a = this.blockFirst[i];
    const b = this.blockFirst[i + 1];
    return {
      count: b - a,
      start: this.start.subarray(a, b),
      end: this.end.subarray(a, b),
      from: this.from.subarray(a, b),
      to: this.to.subarray(a, b),
    };
  }
}
