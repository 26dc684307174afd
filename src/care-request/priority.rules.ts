/** Social facts that a household may declare, each with a paper that the desk has seen or a declaration of its own. */
export enum SocialFact {
  SINGLE_PARENT = 'single-parent',
  DISABILITY = 'disability',
  NOT_SELF_SUFFICIENT = 'not-self-sufficient',
  LIVES_ALONE = 'lives-alone',
  NO_NURSERY_PLACE = 'no-nursery-place',
  LOW_INCOME = 'low-income',
}

/** By how much a fact raises the priority of a request, from when until when. */
export interface PriorityRule {
  readonly fact: SocialFact;
  readonly addedPercent: number;
  readonly validFrom: string;
  /** The first day on which it no longer holds; null while it does. */
  readonly validUntil: string | null;
}

/** The priority of whom no rule concerns, in percent. */
export const NORMAL_PRIORITY = 100;
/** However many facts there are, nobody counts for more. */
export const HIGHEST_PRIORITY = 300;

/** The priority, in percent, that the rules of a day give to declared facts: each fact counts once. */
export function priorityOf(facts: readonly SocialFact[], rules: readonly PriorityRule[], day: string): number {
  const holding = rules.filter(
    ({ validFrom, validUntil }) => validFrom <= day && (validUntil === null || day < validUntil),
  );
  const added = holding
    .filter(({ fact }) => facts.includes(fact))
    .reduce((sum, { addedPercent }) => sum + addedPercent, 0);
  return Math.min(HIGHEST_PRIORITY, NORMAL_PRIORITY + added);
}
