/** Where an application to give care stands. */
export enum ApplicationState {
  DOCUMENTS = 'documents',
  CHECKS = 'checks',
  INTERVIEW = 'interview',
  VETTED = 'vetted',
  REFUSED = 'refused',
  APPEALED = 'appealed',
  CLOSED = 'closed',
  WITHDRAWN = 'withdrawn',
}

/** What whoever applies can do. */
export enum ApplicantStep {
  SUBMIT = 'submit',
  APPEAL = 'appeal',
  WITHDRAW = 'withdraw',
}

/** What the vetting office can do. */
export enum OfficeStep {
  ASK_FOR_DOCUMENTS = 'ask_for_documents',
  INVITE = 'invite',
  VET = 'vet',
  REFUSE = 'refuse',
  GRANT_APPEAL = 'grant_appeal',
  REJECT_APPEAL = 'reject_appeal',
}

const { DOCUMENTS, CHECKS, INTERVIEW, VETTED, REFUSED, APPEALED, CLOSED, WITHDRAWN } = ApplicationState;

/** The life of an application: which step leads from which state to which. The database holds the same table. */
export const APPLICATION_LIFECYCLE: Readonly<
  Record<ApplicationState, Partial<Record<ApplicantStep | OfficeStep, ApplicationState>>>
> = {
  [DOCUMENTS]: {
    [ApplicantStep.SUBMIT]: CHECKS,
    [ApplicantStep.WITHDRAW]: WITHDRAWN,
    [OfficeStep.REFUSE]: REFUSED,
  },
  [CHECKS]: {
    [OfficeStep.INVITE]: INTERVIEW,
    [OfficeStep.ASK_FOR_DOCUMENTS]: DOCUMENTS,
    [OfficeStep.REFUSE]: REFUSED,
    [ApplicantStep.WITHDRAW]: WITHDRAWN,
  },
  [INTERVIEW]: {
    [OfficeStep.VET]: VETTED,
    [OfficeStep.ASK_FOR_DOCUMENTS]: DOCUMENTS,
    [OfficeStep.REFUSE]: REFUSED,
    [ApplicantStep.WITHDRAW]: WITHDRAWN,
  },
  [VETTED]: { [ApplicantStep.WITHDRAW]: WITHDRAWN },
  [REFUSED]: { [ApplicantStep.APPEAL]: APPEALED },
  [APPEALED]: { [OfficeStep.GRANT_APPEAL]: CHECKS, [OfficeStep.REJECT_APPEAL]: CLOSED },
  [CLOSED]: {},
  [WITHDRAWN]: {},
};

/** The state that a step leads to, or null where the life of an application does not allow it. */
export function stateAfter(state: ApplicationState, step: ApplicantStep | OfficeStep): ApplicationState | null {
  return APPLICATION_LIFECYCLE[state][step] ?? null;
}

/** Steps that must be explained to whoever applies. */
export const STEPS_WITH_REASON: readonly (ApplicantStep | OfficeStep)[] = [
  OfficeStep.ASK_FOR_DOCUMENTS,
  OfficeStep.REFUSE,
  OfficeStep.REJECT_APPEAL,
  ApplicantStep.APPEAL,
];

/** Days after a refusal within which it can be appealed against: a setting of the project, for the city to confirm. */
export const APPEAL_DAYS = 30;

/** Days before a paper's last day on which its holder is reminded; 0 stands for the day after the last. */
export const REMINDER_DAYS = [60, 30, 7] as const;

/** What an entry of the history tells of. */
export enum VettingEventKind {
  APPLICATION = 'application',
  CHECK = 'check',
  REVOCATION = 'revocation',
  SUSPENSION = 'suspension',
  REINSTATEMENT = 'reinstatement',
  REMINDER = 'reminder',
  EXPIRY = 'expiry',
  DOCUMENT = 'document',
  RATE = 'rate',
}

/** What is wrong with the dates of a paper, by the rules of its kind. */
export type PaperFault = 'issued-in-the-future' | 'too-old' | 'already-expired' | 'ends-before-it-begins';

/** A date some months after another, the same day or the last one of its month; dates are `YYYY-MM-DD`. */
export function monthsAfter(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** The last day on which a check counts: the paper's own, or that on which the policy asks for a new one, if that is sooner. */
export function lastDayOf(
  paper: { readonly expiresOn: string | null },
  kind: { readonly holdsMonths: number | null },
  today: string,
): string | null {
  const renewal = kind.holdsMonths === null ? null : monthsAfter(today, kind.holdsMonths);
  if (paper.expiresOn === null || renewal === null) return paper.expiresOn ?? renewal;
  return paper.expiresOn < renewal ? paper.expiresOn : renewal;
}

/** What keeps a paper from being checked today, or null; a paper that failed may be of any age. */
export function paperFault(
  paper: { readonly issuedOn: string; readonly expiresOn: string | null; readonly passed: boolean },
  kind: { readonly freshMonths: number | null },
  today: string,
): PaperFault | null {
  if (paper.issuedOn > today) return 'issued-in-the-future';
  if (paper.expiresOn !== null && paper.expiresOn < paper.issuedOn) return 'ends-before-it-begins';
  if (!paper.passed) return null;
  if (paper.expiresOn !== null && paper.expiresOn < today) return 'already-expired';
  return kind.freshMonths !== null && monthsAfter(paper.issuedOn, kind.freshMonths) < today ? 'too-old' : null;
}
