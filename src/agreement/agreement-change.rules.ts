/** What changes in who takes part in a service that goes on. */
export enum AgreementChange {
  JOINED = 'joined',
  LEFT = 'left',
  /** A household leaves, and without it the others cannot go on. */
  ENDED = 'ended',
  /** A household that was leaving takes that back. */
  STAYED = 'stayed',
}

/** One step, as far as the next one depends on it. */
export interface Step {
  readonly id: string;
  readonly careRequestId: string;
  readonly change: AgreementChange;
  readonly takesBackId: string | null;
}

/** The steps that still count, oldest first: neither taken back, nor those by which that was done. */
function stepsThatCount<Each extends Step>(steps: readonly Each[]): Each[] {
  const takenBack = new Set(steps.map(({ takesBackId }) => takesBackId));
  return steps.filter(({ id, change }) => change !== AgreementChange.STAYED && !takenBack.has(id));
}

/** The step by which a request leaves, with those that came after it and build on it; null where it does not leave. */
export function leavingOf<Each extends Step>(
  steps: readonly Each[],
  careRequestId: string,
): { leaving: Each; since: readonly Each[] } | null {
  const counting = stepsThatCount(steps);
  const at = counting.findLastIndex((step) => step.careRequestId === careRequestId);
  const leaving = counting[at];
  if (!leaving || leaving.change === AgreementChange.JOINED) return null;
  return { leaving, since: counting.slice(at + 1) };
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
