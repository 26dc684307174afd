import { useMutation, useQuery } from '@apollo/client/react';
import { graphql } from '../gql/gql.js';
import type {
  CheckCredentialInput,
  DossierFieldsFragment,
  DossierQuery,
  OfficeStep,
  ApplicationState,
} from '../gql/graphql.js';

export const DOSSIER_FIELDS = graphql(`
  fragment DossierFields on Provider {
    id
    displayName
    vetted
    territory {
      id
      name
    }
    body {
      id
      name
    }
    rates {
      vetted
      serviceType {
        id
        name
      }
    }
    missingPapers {
      serviceTypeId
      kinds
    }
    credentials {
      id
      kind
      outcome
      issuer
      issuedOn
      expiresOn
      valid
      checkedAt
      revokedAt
    }
    documents {
      id
      kind
      mediaType
      bytes
      uploadedAt
    }
    application {
      id
      state
      appliedAt
      reason
    }
    suspension {
      reason
      suspendedAt
    }
    vettingHistory {
      id
      kind
      at
      fromState
      toState
      daysLeft
      reason
      by
      credential {
        id
        kind
        outcome
        expiresOn
      }
    }
  }
`);

const DOSSIER = graphql(`
  query Dossier($id: ID!) {
    provider(id: $id) {
      ...DossierFields
    }
    credentialKinds {
      ...PaperKindFields
    }
  }
`);

const CHECK = graphql(`
  mutation CheckCredential($input: CheckCredentialInput!) {
    checkCredential(input: $input) {
      provider {
        ...DossierFields
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const REVOKE = graphql(`
  mutation RevokeCredential($input: RevokeCredentialInput!) {
    revokeCredential(input: $input) {
      provider {
        ...DossierFields
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const DECIDE = graphql(`
  mutation DecideApplication($input: DecideApplicationInput!) {
    decideApplication(input: $input) {
      application {
        id
        provider {
          ...DossierFields
        }
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const SUSPEND = graphql(`
  mutation SuspendProvider($input: SuspendProviderInput!) {
    suspendProvider(input: $input) {
      provider {
        ...DossierFields
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const REINSTATE = graphql(`
  mutation ReinstateProvider($input: ReinstateProviderInput!) {
    reinstateProvider(input: $input) {
      provider {
        ...DossierFields
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const READ = graphql(`
  mutation RequestDocument($input: RequestDocumentInput!) {
    requestDocument(input: $input) {
      address {
        url
      }
      userErrors {
        message
      }
    }
  }
`);

/** Everything that the office knows of somebody. */
export type Dossier = DossierFieldsFragment;

/** A kind of paper that the city knows. */
export type PaperKind = DossierQuery['credentialKinds'][number];

/** A check of a paper. */
export type Check = Dossier['credentials'][number];

/** A file that was handed in. */
export type HandedIn = Dossier['documents'][number];

/** A reason why an act was refused. */
export interface Refusal {
  message: string;
  path: string[] | null;
}

/** How a paper stands today: it holds, it did and has ended, its check failed, or there is no check that counts. */
export type PaperStanding = 'valid' | 'ended' | 'failed' | 'missing';

/** One kind of paper as it stands in a dossier. */
export interface Paper {
  readonly kind: PaperKind;
  readonly standing: PaperStanding;
  /** Whether there is nothing to know about it: nobody asks for it, and nothing was handed in or checked. */
  readonly isIdle: boolean;
  /** The newest check that was not taken back. */
  readonly check: Check | null;
  readonly files: readonly HandedIn[];
}

/** What the office can do with an application, by where it stands. */
export const STEPS: Readonly<Partial<Record<ApplicationState, readonly OfficeStep[]>>> = {
  DOCUMENTS: ['REFUSE'],
  CHECKS: ['INVITE', 'ASK_FOR_DOCUMENTS', 'REFUSE'],
  INTERVIEW: ['VET', 'ASK_FOR_DOCUMENTS', 'REFUSE'],
  APPEALED: ['GRANT_APPEAL', 'REJECT_APPEAL'],
};

/** The steps that must be explained to whoever applies. */
export const STEPS_WITH_REASON: readonly OfficeStep[] = ['ASK_FOR_DOCUMENTS', 'REFUSE', 'REJECT_APPEAL'];

function standingOf(check: Check | null): PaperStanding {
  if (!check) return 'missing';
  if (check.outcome === 'FAILED') return 'failed';
  return check.valid ? 'valid' : 'ended';
}

/** The papers of a dossier, those first that are missing or have ended; kinds that nobody asks for and nothing is known of come last. */
export function papersOf({ credentials, documents, missingPapers }: Dossier, kinds: readonly PaperKind[]): Paper[] {
  const order: readonly PaperStanding[] = ['failed', 'ended', 'missing', 'valid'];
  const papers = kinds.map((kind): Paper => {
    const check =
      credentials
        .filter(({ kind: code, revokedAt }) => code === kind.code && revokedAt === null)
        .toSorted((a, b) => a.checkedAt.localeCompare(b.checkedAt))
        .at(-1) ?? null;
    const isMissing = missingPapers.some((service) => service.kinds.includes(kind.code));
    const files = documents.filter((file) => file.kind === kind.code);
    return { kind, standing: standingOf(check), isIdle: !isMissing && !check && files.length === 0, check, files };
  });
  const weight = ({ standing, isIdle }: Paper) => (isIdle ? order.length : order.indexOf(standing));
  return papers.toSorted((a, b) => weight(a) - weight(b));
}

/** What the office knows of a provider, with the kinds of paper that there are. */
export function useDossier(id: string) {
  const query = useQuery(DOSSIER, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return { ...query, dossier: query.data?.provider ?? null, kinds: query.data?.credentialKinds ?? [] };
}

/** The acts of the office; each gives what was refused, none when it is done. */
export function useOffice() {
  const [check, checking] = useMutation(CHECK);
  const [revoke, revoking] = useMutation(REVOKE);
  const [decide, deciding] = useMutation(DECIDE);
  const [suspend, suspending] = useMutation(SUSPEND);
  const [reinstate, reinstating] = useMutation(REINSTATE);
  return {
    isBusy: [checking, revoking, deciding, suspending, reinstating].some(({ loading }) => loading),
    async check(input: CheckCredentialInput): Promise<readonly Refusal[]> {
      const { data } = await check({ variables: { input } });
      return data?.checkCredential.userErrors ?? [];
    },
    async revoke(credentialId: string, reason: string): Promise<readonly Refusal[]> {
      const { data } = await revoke({ variables: { input: { credentialId, reason } } });
      return data?.revokeCredential.userErrors ?? [];
    },
    async decide(applicationId: string, step: OfficeStep, reason: string): Promise<readonly Refusal[]> {
      const { data } = await decide({ variables: { input: { applicationId, step, reason: reason || null } } });
      return data?.decideApplication.userErrors ?? [];
    },
    async suspend(providerId: string, reason: string): Promise<readonly Refusal[]> {
      const { data } = await suspend({ variables: { input: { providerId, reason } } });
      return data?.suspendProvider.userErrors ?? [];
    },
    async reinstate(providerId: string, reason: string): Promise<readonly Refusal[]> {
      const { data } = await reinstate({ variables: { input: { providerId, reason } } });
      return data?.reinstateProvider.userErrors ?? [];
    },
  };
}

/** Reads a document: asks for an address that works once, and fetches the file from there. */
export function useDocumentReader(): (documentId: string) => Promise<Blob> {
  const [read] = useMutation(READ);
  return async (documentId) => {
    const { data } = await read({ variables: { input: { documentId } } });
    const { address, userErrors = [] } = data?.requestDocument ?? {};
    if (!address) throw new Error(userErrors.map(({ message }) => message).join(' '));
    const response = await fetch(address.url);
    if (!response.ok) throw new Error(`The document was not given: ${response.status}`);
    return response.blob();
  };
}
