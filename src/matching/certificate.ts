import { type Auction } from './auction.js';
import { type Instance } from './instance.js';
import { type Proof } from './plan.js';
import { SLOTS } from './problem.js';
import { toProof } from './proof-data.js';
import { type Singles } from './singles.js';
import { type Tables } from './tables.js';
import { WeekProver } from './week-prover.js';

/** How much work one proof may take. */
export interface CertificateEffort {
  /** Times that a provider's prices of time are found anew. */
  readonly rounds: number;
  /** Branches per venue in the search for groups, in the first attempt. */
  readonly branches: number;
  /** Branches in all; providers whose search was cut short are tried again with more until these are used up. */
  readonly total: number;
}

// Branches per week: enough that hardly a week is bounded by its prices alone.
const WEEKS = 50_000;
/** Offers listed per provider before only the better half is kept. */
const OFFERS = 600;

/** The best bound proved so far, with the prices that prove it. */
export class Certificate {
  readonly #auction: Auction;
  readonly #tables: Tables;
  readonly #singles: Singles;
  #request: Int32Array;
  #roomSum: Int32Array;
  readonly #most: Int32Array;
  readonly #presence: Int32Array;
  readonly #slots: Int32Array;
  /** Cents per week; no plan is worth more. */
  bound = Infinity;

  constructor(auction: Auction, tables: Tables, singles: Singles) {
    const { requests, providers } = tables.problem;
    this.#auction = auction;
    this.#tables = tables;
    this.#singles = singles;
    this.#request = new Int32Array(requests);
    this.#roomSum = new Int32Array(auction.roomSum.length);
    this.#most = new Int32Array(providers);
    this.#presence = new Int32Array(providers);
    this.#slots = new Int32Array(providers * SLOTS);
  }

  /**
   * Bounds every plan at the auction's present prices, and keeps the bound if it is the best; offers that earn something
   * are added to those at hand. Returns false, with nothing proved, once `stopped`.
   */
  prove({ rounds, branches, total }: CertificateEffort, stopped: () => boolean): boolean {
    const auction = this.#auction;
    const { providers } = this.#tables.problem;
    const prover = new WeekProver(this.#tables, this.#singles, auction.request, auction.roomSum);
    const most = new Int32Array(providers).fill(0x7fffffff);
    const presence = new Int32Array(providers);
    const slots = new Int32Array(providers * SLOTS);
    let open = Array.from({ length: providers }, (_, p) => p);
    for (let limit = branches; open.length > 0; limit *= 8) {
      const again: number[] = [];
      for (const p of open) {
        if (p % 8 === 7 && stopped()) return false;
        if (limit > branches && prover.nodes > total) break;
        prover.prove(p, auction.offers[p], { rounds, branches: limit, weeks: WEEKS, offers: OFFERS });
        if (prover.missed) again.push(p);
        if (prover.most >= most[p]) continue;
        most[p] = prover.most;
        presence[p] = prover.presence;
        slots.set(prover.slots, p * SLOTS);
      }
      open = prover.nodes > total ? [] : again;
    }
    const bound = most.reduce((a, b) => a + b, auction.total());
    if (bound < this.bound) {
      this.bound = bound;
      this.#request = Int32Array.from(auction.request);
      this.#roomSum = Int32Array.from(auction.roomSum);
      this.#most.set(most);
      this.#presence.set(presence);
      this.#slots.set(slots);
    }
    return true;
  }

  /**
   * Gives the auction back the prices of requests and rooms of the best bound. The prices of time stay as they are: those
   * of a proof are raised over what was given up, and would make every offer look poor.
   */
  restore(): void {
    if (this.bound === Infinity) return;
    this.#auction.request.set(this.#request);
    this.#auction.roomSum.set(this.#roomSum);
  }

  /** The proof as data. */
  toProof(instance: Instance): Proof {
    return toProof(instance, {
      request: this.#request,
      roomSum: this.#roomSum,
      most: this.#most,
      presence: this.#presence,
      slots: this.#slots,
    });
  }
}
