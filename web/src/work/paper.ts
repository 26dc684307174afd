import { daysBetween } from '../i18n/rome.js';
import type { OwnProvider, PaperKind } from './work.js';

/** Where a kind of paper stands for somebody who gives care. */
export type PaperStanding = 'valid' | 'expiring' | 'expired' | 'failed' | 'handedIn' | 'missing';

/** One kind of paper of somebody who gives care: whether it is asked for, what was found, what was handed in. */
export interface Paper {
  kind: string;
  isRequired: boolean;
  /** Whether its file may be handed in here; else it is shown at the office, and only the outcome is kept. */
  isKept: boolean;
  standing: PaperStanding;
  /** The last check that counts; null before the first. */
  credential: OwnProvider['credentials'][number] | null;
  documents: OwnProvider['documents'];
  /** Days until its last day; negative once it has passed, null where it does not end. */
  daysLeft: number | null;
}

/** Days before its last day from which a paper is said to end soon: when the office sends its first reminder. */
export const SOON_DAYS = 60;

/** The kinds of paper that the services of a provider ask for, in the order in which they are named. */
export function requiredKinds({ rates, missingPapers }: Pick<OwnProvider, 'rates' | 'missingPapers'>): string[] {
  return [
    ...new Set([
      ...rates.flatMap(({ serviceType }) => serviceType.requiredCredentials),
      ...missingPapers.flatMap(({ kinds }) => kinds),
    ]),
  ];
}

function standingOf(paper: Pick<Paper, 'credential' | 'documents' | 'daysLeft'>): PaperStanding {
  const { credential, documents, daysLeft } = paper;
  const isNewer = documents.some(({ uploadedAt }) => credential === null || uploadedAt > credential.checkedAt);
  if (credential?.valid) return daysLeft !== null && daysLeft <= SOON_DAYS ? 'expiring' : 'valid';
  if (isNewer) return 'handedIn';
  if (credential === null) return 'missing';
  return credential.outcome === 'FAILED' ? 'failed' : 'expired';
}

/** Every kind of paper that concerns a provider, those asked for first; `today` is YYYY-MM-DD. */
export function papersOf(
  provider: Pick<OwnProvider, 'rates' | 'missingPapers' | 'credentials' | 'documents'>,
  known: ReadonlyMap<string, PaperKind>,
  today: string,
): Paper[] {
  const required = requiredKinds(provider);
  const kinds = new Set([
    ...required,
    ...provider.credentials.map(({ kind }) => kind),
    ...provider.documents.map(({ kind }) => kind),
  ]);
  return [...kinds].map((kind) => {
    const checks = provider.credentials.filter((one) => one.kind === kind && one.revokedAt === null);
    const credential = checks.reduce<Paper['credential']>(
      (last, one) => (last === null || one.checkedAt > last.checkedAt ? one : last),
      null,
    );
    const documents = provider.documents.filter((one) => one.kind === kind);
    const daysLeft = credential?.expiresOn ? daysBetween(today, credential.expiresOn) : null;
    const standing = standingOf({ credential, documents, daysLeft });
    const isKept = known.get(kind)?.keepsDocument ?? true;
    return { kind, isRequired: required.includes(kind), isKept, credential, documents, daysLeft, standing };
  });
}

/** Whether a paper that is asked for needs something of its holder, now or soon. */
export const needsActing = ({ standing, isRequired }: Paper): boolean =>
  isRequired && standing !== 'valid' && standing !== 'handedIn';

/** Whether a paper that is asked for can be handed in here and was not. */
export const isToHandIn = (paper: Paper): boolean =>
  paper.isKept && needsActing(paper) && paper.standing !== 'expiring';
