import { type LocalDate } from '../calendar/index.js';

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
