/** What the engine answers: the `shared-care-plan/1` format. */

/** Where a group meets: the home of a member, or a room. A round has no venue. */
export type Venue = { readonly home: string } | { readonly room: string } | null;

export interface Member {
  readonly request: string;
  /** Index into the request's options. */
  readonly option: number;
  /** Cents per week. */
  readonly price: number;
}

/** One provider, one or more requests, one weekly timetable, a price for each. */
export interface Offer {
  readonly provider: string;
  readonly service: string;
  readonly venue: Venue;
  readonly members: readonly Member[];
}

/** A price for presence in one slot of the week. */
export type SlotPrice = readonly [slot: number, cents: number];

/** What the proof says of one provider's week. */
export interface WeekProof {
  /** No week of offers, each worth its welfare less the prices of its requests and of its room's time, is worth more. */
  readonly most: number;
  /** Cents per slot of presence, for the limit on the hours of the week. */
  readonly presence: number;
  /** Prices of the provider's time, in cents; slots that are not named cost nothing. They guide the check of `most`. */
  readonly slots: readonly SlotPrice[];
}

/**
 * Prices that prove a bound, all whole cents and none negative: the bound is the sum of the prices of requests, of the
 * prices of the rooms' time, and of `most` over the providers.
 */
export interface Proof {
  /** One per request of the instance, in its order. */
  readonly requests: readonly number[];
  /** One per provider of the instance, in its order. */
  readonly providers: readonly WeekProof[];
  /** One per room of the instance, in its order. */
  readonly rooms: readonly (readonly SlotPrice[])[];
}

/** A set of offers that can all hold at once. */
export interface Plan {
  readonly format: 'shared-care-plan/1';
  /** The instance's name. */
  readonly instance: string;
  readonly offers: readonly Offer[];
  /** Cents per week that the plan is worth. */
  readonly welfare: number;
  /** No feasible plan is worth more, in cents per week; absent where none was proved. */
  readonly bound?: number;
  /** What proves the bound, where it was asked for. */
  readonly proof?: Proof;
}
