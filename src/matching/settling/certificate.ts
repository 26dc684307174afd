import { type Auction } from '../auction/auction.js';
import { type Instance } from '../format/instance.js';
import { type Proof } from '../format/plan.js';
import { toProof } from '../prices/proof-data.js';
import { SLOTS } from '../problem/problem.js';
import { type Singles } from '../problem/singles.js';
import { type Tables } from '../problem/tables.js';
import { WeekList } from '../weeks/week-list.js';
import { type Week, type WeekPool } from '../weeks/week-pool.js';
import { WeekProver } from '../weeks/week-prover.js';

/** How much work one proof may take. */
export interface CertificateEffort {
  /** Times that a provider's prices of time are found anew. */
  readonly rounds: number;
  /** Branches per venue in the search for groups, in the first attempt. */
  readonly branches: number;
  /** Branches in all, after which no provider of whose week less is known than there is to know is tried again. */
  readonly total: number;
  /** Weeks tried per provider in the first attempt, 50,000 if absent. */
  readonly tries?: number;
  /** Offers listed per provider before only the better half is kept, in the first attempt; 600 if absent. */
  readonly offers?: number;
  /** Cents below the best week of each provider down to which weeks are remembered, and how many of one provider at most. */
  readonly depth?: number;
  readonly weeks?: number;
}

// Branches per week: enough that hardly a week is bounded by its prices alone.
const WEEKS = 50_000;
const OFFERS = 600;
/** How much more work each further attempt at a week takes, and how many more offers it lists, up to so many. */
const HARDER = 8;
const WIDER = 4;
const MOST_OFFERS = 6000;
/** Weeks tried that take as long as one branch of a search for groups. */
const WEEKS_PER_BRANCH = 4;

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
  /** Branches seen in all proofs. */
  nodes = 0;
  /** Cents; no plan with a week that the last proof did not remember is worth more. */
  unlisted = Infinity;

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
  prove(effort: CertificateEffort, stopped: () => boolean, pool: WeekPool | null = null): boolean {
    const { rounds, branches, total, depth = 0, weeks = 1, offers = OFFERS, tries = WEEKS } = effort;
    const auction = this.#auction;
    const { providers } = this.#tables.problem;
    const prover = new WeekProver(this.#tables, this.#singles, auction.request, auction.roomSum);
    if (pool) prover.list = new WeekList(depth, weeks);
    this.unlisted = -Infinity;
    const unlisted = new Float64Array(providers).fill(Infinity);
    const most = new Int32Array(providers).fill(0x7fffffff);
    const presence = new Int32Array(providers);
    const slots = new Int32Array(providers * SLOTS);
    const unknown = new Int32Array(providers);
    const spent = () => prover.nodes + Math.round(prover.tried / WEEKS_PER_BRANCH);
    let open = Array.from({ length: providers }, (_, p) => p);
    for (let attempt = 0; open.length > 0; attempt++) {
      const harder = HARDER ** attempt;
      const work = {
        rounds,
        branches: harder * branches,
        weeks: harder * tries,
        offers: Math.max(offers, Math.min(MOST_OFFERS, WIDER ** attempt * offers)),
        depth,
      };
      for (const p of open) {
        if (p % 8 === 7 && stopped()) return false;
        if (attempt > 0 && spent() > total) break;
        prover.prove(p, auction.offers[p], work);
        if (pool) remember(prover, p, pool);
        unknown[p] = prover.most - prover.value;
        if (prover.most >= most[p]) continue;
        unlisted[p] = prover.unlisted;
        most[p] = prover.most;
        presence[p] = prover.presence;
        slots.set(prover.slots, p * SLOTS);
      }
      open = spent() > total ? [] : open.filter((p) => unknown[p] > 0).sort((a, b) => unknown[b] - unknown[a] || a - b);
    }
    const bound = most.reduce((a, b) => a + b, auction.total());
    this.nodes += spent();
    // A provider all of whose weeks are remembered leaves nothing out: to stay idle is always open.
    for (let p = 0; p < providers; p++)
      if (unlisted[p] > 0) this.unlisted = Math.max(this.unlisted, bound - most[p] + unlisted[p]);
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

  /** Cents by which every plan with this week stays below the best bound, at least. */
  lossOf({ provider, welfare, requests, rooms }: Week): number {
    let loss = this.#most[provider] - welfare;
    for (const r of requests) loss += this.#request[r];
    for (const { room, start, end } of rooms) {
      const at = room * (SLOTS + 1);
      loss += this.#roomSum[at + end] - this.#roomSum[at + start];
    }
    return loss;
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

/** Remembers the weeks that the prover listed, where they are made of offers that there are. */
function remember(prover: WeekProver, p: number, pool: WeekPool): void {
  const best = prover.bestWeek;
  if (best === null) return;
  if (best.length > 0) pool.add(p, prover.pool, best);
  for (const { offers } of prover.list!.take(prover.value)) pool.add(p, prover.pool, [...offers]);
}
