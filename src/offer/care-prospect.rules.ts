/** What one provider who could come asks, in cents per hour: for the first one present and for each further one. */
export interface AskedRate {
  readonly base: number;
  readonly extra: number;
}

/** What an hour would cost a household, in cents: at least, and in the middle of what those who could come ask. */
export interface PriceRange {
  readonly lowest: number;
  readonly middle: number;
}

/**
 * What an hour costs a household of `units` cared for when `households` like it share one provider: the rate for all
 * present, split evenly. Null where nobody could come.
 */
export function priceRange(rates: readonly AskedRate[], units: number, households: number): PriceRange | null {
  const prices = rates
    .map(({ base, extra }) => Math.ceil((base + (units * households - 1) * extra) / households))
    .sort((a, b) => a - b);
  return prices.length === 0 ? null : { lowest: prices[0], middle: prices[Math.floor((prices.length - 1) / 2)] };
}
