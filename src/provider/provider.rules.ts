/** What a check of a paper found. */
export enum CredentialOutcome {
  PASSED = 'passed',
  FAILED = 'failed',
}

/** The part of a credential on which its validity rests. Dates are `YYYY-MM-DD`, so that they compare as text. */
export interface CheckedPaper {
  readonly kind: string;
  readonly outcome: CredentialOutcome;
  readonly issuedOn: string;
  /** The last day on which it holds; null for a paper that does not expire. */
  readonly expiresOn: string | null;
}

/** Whether a paper holds on a date: it passed, it has been issued, and its last day is not over. */
export function holdsOn(paper: CheckedPaper, date: string): boolean {
  return (
    paper.outcome === CredentialOutcome.PASSED &&
    paper.issuedOn <= date &&
    (paper.expiresOn === null || paper.expiresOn >= date)
  );
}

/** The kinds of paper that a service asks for and that do not hold on a date; empty means vetted for it. */
export function missingKinds(papers: readonly CheckedPaper[], required: readonly string[], date: string): string[] {
  return required.filter((kind) => !papers.some((paper) => paper.kind === kind && holdsOn(paper, date)));
}
