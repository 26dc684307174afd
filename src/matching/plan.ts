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
}
