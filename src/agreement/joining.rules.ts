import { type LocalDate } from '../calendar/index.js';

/** What one member pays now, and would pay after a change. */
export interface PriceChange {
  readonly careRequestId: string;
  readonly beforeCents: number;
  readonly afterCents: number;
}

/** Whether nobody who is in a service already would pay more after somebody joins. */
export function nobodyPaysMore(changes: readonly PriceChange[]): boolean {
  return changes.every(({ beforeCents, afterCents }) => afterCents <= beforeCents);
}

/** A run of dates with a price. */
export interface DatedPrice {
  readonly fromOn: LocalDate;
  readonly weeklyPriceCents: number;
}

/**
 * How terms without an end are changed from a day on: those that begin that day or later are corrected, earlier ones are
 * closed and followed by new ones.
 */
export function changeFrom(terms: DatedPrice, from: LocalDate): 'correct' | 'close-and-follow' {
  return terms.fromOn >= from ? 'correct' : 'close-and-follow';
}
