import { type StandingOffer } from './standing-plan.js';

/** One way to serve a request on the plan as it stands. */
export interface Way {
  readonly offer: StandingOffer;
  /** The offer that the request joins, in whose place the new one stands; null where the offer is new. */
  readonly joins: StandingOffer | null;
  /** Position of the request among the members. */
  readonly position: number;
  /** Cents per week by which the plan is worth more. */
  readonly gain: number;
  /** Metres from home to the venue. */
  readonly walk: number;
}

/** A provider who could come to the home of a request. */
export interface Comer {
  readonly p: number;
  /** Cents per slot that it costs at least. */
  readonly rate: number;
  /** Cents per slot by which it suits the request, less the rate. */
  readonly liked: number;
}

/** Who and what is around a request: what does not depend on its timetables. */
export interface Around {
  /** Providers who could come to its home under a timetable, those who suit it best at the least rate first. */
  readonly freeAt: (option: number) => readonly Comer[];
  /** Offers that it could join. */
  readonly offers: readonly StandingOffer[];
  /** The nearest requests without care with which it could share. */
  readonly neighbours: readonly number[];
  readonly rooms: readonly number[];
}

/**
 * How much a way is liked, by what the plan gains, the price in cents per week and the walk in metres; more is better, and a
 * way that gains no less, costs no more and is no farther is liked no less.
 */
export type Liking = (gain: number, price: number, walk: number) => number;

/** As the engine chooses: by what the plan gains. */
export const byGain: Liking = (gain) => gain;
