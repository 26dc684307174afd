import { Answer, OfferState } from '../offer/offer.rules.js';

/** What one party of an offer that fell had said. */
export interface GivenAnswer {
  readonly careRequestId: string | null;
  readonly answer: Answer;
}

/** Who is left of an offer that fell. */
export interface WhoStays {
  readonly providerStays: boolean;
  /** Requests whose households did not say no, and that are still open. */
  readonly staying: ReadonlySet<string>;
  /** Requests whose households declined, and that are still open. */
  readonly declined: ReadonlySet<string>;
}

/**
 * Tells who is left of an offer that fell. A party that was still thinking when somebody else said no stays; a party
 * that let the deadline pass does not.
 */
export function whoStays(state: OfferState, answers: readonly GivenAnswer[], open: ReadonlySet<string>): WhoStays {
  const stays = ({ answer }: GivenAnswer) =>
    answer === Answer.ACCEPTED || (answer === Answer.LAPSED && state !== OfferState.EXPIRED);
  const ids = (given: readonly GivenAnswer[]) =>
    new Set(given.flatMap(({ careRequestId }) => (careRequestId && open.has(careRequestId) ? [careRequestId] : [])));
  return {
    providerStays: answers.some((given) => given.careRequestId === null && stays(given)),
    staying: ids(answers.filter(stays)),
    declined: ids(answers.filter(({ answer }) => answer === Answer.DECLINED)),
  };
}
