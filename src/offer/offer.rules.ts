import { lengthOf, mergeIntoBlocks, type SlotInterval } from '../calendar/index.js';

/** How widely an offer is shared. */
export enum OfferLevel {
  SINGLE = 'single',
  BUILDING = 'building',
  TERRITORY = 'territory',
}

/** Where an offer stands in its life. */
export enum OfferState {
  DRAFTED = 'drafted',
  PROPOSED = 'proposed',
  CONFIRMED = 'confirmed',
  ACTIVE = 'active',
  ENDED = 'ended',
  DECLINED = 'declined',
  EXPIRED = 'expired',
  WITHDRAWN = 'withdrawn',
}

/** What can happen to an offer. */
export type OfferEvent = 'propose' | 'confirm' | 'activate' | 'end' | 'decline' | 'expire' | 'withdraw';

/** The life of an offer: which event leads from which state to which. */
export const OFFER_LIFECYCLE: Readonly<Record<OfferState, Partial<Record<OfferEvent, OfferState>>>> = {
  [OfferState.DRAFTED]: { propose: OfferState.PROPOSED, withdraw: OfferState.WITHDRAWN },
  [OfferState.PROPOSED]: {
    confirm: OfferState.CONFIRMED,
    decline: OfferState.DECLINED,
    expire: OfferState.EXPIRED,
    withdraw: OfferState.WITHDRAWN,
  },
  [OfferState.CONFIRMED]: { activate: OfferState.ACTIVE, withdraw: OfferState.WITHDRAWN },
  [OfferState.ACTIVE]: { end: OfferState.ENDED },
  [OfferState.ENDED]: {},
  [OfferState.DECLINED]: {},
  [OfferState.EXPIRED]: {},
  [OfferState.WITHDRAWN]: {},
};

/** The states in which an offer holds its provider's time, its room and its members' requests. */
export const LIVE_STATES: readonly OfferState[] = [
  OfferState.DRAFTED,
  OfferState.PROPOSED,
  OfferState.CONFIRMED,
  OfferState.ACTIVE,
];

/** The state that an event leads to, or null where the life of an offer does not allow it. */
export function nextOfferState(state: OfferState, event: OfferEvent): OfferState | null {
  return OFFER_LIFECYCLE[state][event] ?? null;
}

/** What a party has said to a proposal. `lapsed`: it was not asked any more, or did not answer in time. */
export enum Answer {
  WAITING = 'waiting',
  ACCEPTED = 'accepted',
  DECLINED = 'declined',
  LAPSED = 'lapsed',
}

/** Why a party declined; it decides what is looked for next. */
export enum DeclineReason {
  PRICE = 'price',
  TIMES = 'times',
  PROVIDER = 'provider',
  SHARING = 'sharing',
  PLACE = 'place',
  NO_LONGER_NEEDED = 'no_longer_needed',
  OTHER = 'other',
}

/** What a provider asks for a service, in cents per hour. */
export interface HourlyRate {
  readonly baseCentsPerHour: number;
  readonly extraCentsPerHour: number;
}

/**
 * What one household would pay for a week of a timetable with this provider if it shared with nobody, in cents.
 * A quarter with k units costs `base + (k − 1) × extra` per hour; gaps of at most `maxGap` slots between sessions, and
 * what a block is shorter than `minBlock`, cost `base`.
 */
export function alonePriceCents(
  sessions: readonly SlotInterval[],
  units: number,
  rate: HourlyRate,
  maxGap: number,
  minBlock: number,
): number {
  const attended = lengthOf(sessions);
  const paidIdle = mergeIntoBlocks(sessions, maxGap).reduce(
    (sum, { start, end }) => sum + Math.max(minBlock, end - start),
    -attended,
  );
  const hourly = rate.baseCentsPerHour + (units - 1) * rate.extraCentsPerHour;
  return (attended * hourly + paidIdle * rate.baseCentsPerHour) / 4;
}
