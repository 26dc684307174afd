import { type Instance } from '../format/instance.js';
import { type Proof, type SlotPrice } from '../format/plan.js';
import { SLOTS } from '../problem/problem.js';

/** Prices that prove a bound, as arrays. */
export interface PricedCity {
  /** Cents per request. */
  readonly request: Int32Array;
  /** Sums over the week of the prices of each room's time, as `Prices` takes them. */
  readonly roomSum: Int32Array;
  /** Cents per provider that no week is worth more than. */
  readonly most: Int32Array;
  /** Cents per slot of presence, by provider. */
  readonly presence: Int32Array;
  /** Cents per slot, by provider. */
  readonly slots: Int32Array;
}

/** Prices that prove a bound for a city, in cents. */
export type ProvedCity = PricedCity & { readonly bound: number };

/** The prices as data that a plan can carry. */
export function toProof(instance: Instance, { request, roomSum, most, presence, slots }: PricedCity): Proof {
  return {
    requests: Array.from(request),
    providers: Array.from(most, (cents, p) => ({
      most: cents,
      presence: presence[p],
      slots: priced((t) => slots[p * SLOTS + t]),
    })),
    rooms: instance.rooms.map((_, k) => {
      const at = k * (SLOTS + 1);
      return priced((t) => roomSum[at + t + 1] - roomSum[at + t]);
    }),
  };
}

/** The slots that cost something. */
function priced(price: (slot: number) => number): SlotPrice[] {
  const slots: SlotPrice[] = [];
  for (let t = 0; t < SLOTS; t++) if (price(t) > 0) slots.push([t, price(t)]);
  return slots;
}
