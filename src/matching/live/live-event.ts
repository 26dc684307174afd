import { type Place, type Provider, type Request } from '../format/instance.js';
import { type Offer } from '../format/plan.js';
import { type IsFrozen } from './standing-city.js';

/** What can happen to a city between two runs of the engine. */
export type LiveEvent =
  /** A new request, with its place where that is new too; a known id is a change of that request. */
  | { readonly kind: 'request-put'; readonly request: Request; readonly place?: Place }
  | { readonly kind: 'request-withdrawn'; readonly request: string }
  /** A new provider; a known id is a change of that provider. */
  | { readonly kind: 'provider-put'; readonly provider: Provider }
  | { readonly kind: 'provider-gone'; readonly provider: string }
  /** A household declines the offer that it is in, or is declined by the provider: the two are not brought together again. */
  | { readonly kind: 'declined'; readonly request: string }
  /** All have accepted the offer that a request is in: from now on it stays. */
  | { readonly kind: 'accepted'; readonly request: string }
  /** A member leaves a service that goes on, and looks for another, or not. */
  | { readonly kind: 'left'; readonly request: string; readonly looksAgain: boolean };

/** What an event has changed. */
export interface LiveAnswer {
  /** Offers that do not hold any more; one that somebody has joined or left stands among `proposed` as it is now. */
  readonly withdrawn: readonly Offer[];
  readonly proposed: readonly Offer[];
  /** Cents per week that the plan is worth now. */
  readonly welfare: number;
  /** No plan for the city as it is now is worth more; null where the plan came without one. */
  readonly bound: number | null;
}

export interface LiveOptions {
  /** Which offers of the plan were accepted; none if absent. */
  readonly isFrozen?: IsFrozen;
  /** Cents of welfare a week for which it is not worth changing a proposal; 300 if absent. */
  readonly changeCost?: number;
}
