import { type Instance } from './instance.js';
import { type Market } from './market.js';
import { type Proof, type SlotPrice } from './plan.js';
import { SLOTS } from './problem.js';

// Branches per week: enough that hardly a week is bounded by its prices alone.
const BRANCHES = 100_000;

/** The best bound proved so far, with the prices that prove it. */
export class Certificate {
  readonly #market: Market;
  readonly #request: Int32Array;
  readonly #most: Int32Array;
  readonly #presence: Int32Array;
  readonly #slots: Int32Array;
  /** Cents per week; no plan is worth more. */
  bound = Infinity;

  constructor(market: Market) {
    const { problem: q } = market;
    this.#market = market;
    this.#request = new Int32Array(q.requests);
    this.#most = new Int32Array(q.providers);
    this.#presence = new Int32Array(q.providers);
    this.#slots = new Int32Array(q.providers * SLOTS);
  }

  /**
   * Bounds every plan at the market's present prices and keeps the bound if it is the best; lists every provider's offers
   * down to `margin` cents below what matters. Returns null, with nothing proved, once `stopped`.
   */
  prove(margin: number, stopped: () => boolean): number | null {
    const market = this.#market;
    const { providers } = market.problem;
    const most = new Int32Array(providers);
    let bound = market.request.reduce((a, b) => a + b, 0);
    market.known.index();
    for (let p = 0; p < providers; p++) {
      if (p % 8 === 7 && stopped()) return null;
      most[p] = market.certify(p, BRANCHES, margin);
      bound += most[p];
    }
    market.compact();
    if (bound < this.bound) {
      this.bound = bound;
      this.#request.set(market.request);
      this.#most.set(most);
      this.#presence.set(market.mu);
      this.#slots.set(market.y);
    }
    return bound;
  }

  /** Gives the market back the prices of the best bound. */
  restore(): void {
    if (this.bound === Infinity) return;
    this.#market.request.set(this.#request);
    this.#market.mu.set(this.#presence);
    this.#market.y.set(this.#slots);
  }

  /** The proof as data; rooms' time costs nothing in it. */
  toProof(instance: Instance): Proof {
    return {
      requests: Array.from(this.#request),
      providers: Array.from(this.#most, (most, p) => {
        const slots: SlotPrice[] = [];
        for (let t = 0; t < SLOTS; t++) {
          const cents = this.#slots[p * SLOTS + t];
          if (cents > 0) slots.push([t, cents]);
        }
        return { most, presence: this.#presence[p], slots };
      }),
      rooms: instance.rooms.map(() => []),
    };
  }
}
