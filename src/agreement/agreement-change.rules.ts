/** What changes in who takes part in a service that goes on. */
export enum AgreementChange {
  JOINED = 'joined',
  LEFT = 'left',
  /** A household leaves, and without it the others cannot go on. */
  ENDED = 'ended',
}

/** What one request costs a week, in cents. */
export interface WeeklyPrice {
  readonly careRequestId: string;
  readonly priceCents: number;
}

/** What each pays before and after, everybody once: null before for who joins, null after for who is no longer part of it. */
export function pricesOfChange(before: readonly WeeklyPrice[], after: readonly WeeklyPrice[]) {
  const centsIn = (prices: readonly WeeklyPrice[], id: string) =>
    prices.find(({ careRequestId }) => careRequestId === id)?.priceCents ?? null;
  const ids = new Set([...before, ...after].map(({ careRequestId }) => careRequestId));
  return [...ids].map((careRequestId) => ({
    careRequestId,
    beforeCents: centsIn(before, careRequestId),
    afterCents: centsIn(after, careRequestId),
  }));
}
