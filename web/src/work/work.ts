import { useMutation, useQuery } from '@apollo/client/react';
import { graphql } from '../gql/gql.js';
import type { MyProviderQuery, OwnProviderFragment } from '../gql/graphql.js';

export const PROVIDER_FIELDS = graphql(`
  fragment OwnProvider on Provider {
    id
    displayName
    vetted
    skills
    maxTravelMetres
    maxWeekSlots
    minBlockSlots
    worksOnHolidays
    availability {
      start
      end
    }
    position {
      lat
      lon
    }
    territory {
      id
      name
      boundary {
        lat
        lon
      }
    }
    body {
      id
      name
    }
    application {
      id
      state
      reason
      appliedAt
      decidedAt
    }
    suspension {
      reason
      suspendedAt
    }
    rates {
      serviceType {
        id
        code
        name
        requiredCredentials
      }
      capacity
      baseCentsPerHour
      extraCentsPerHour
      underMinimumSince
      vetted
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
    legalMinimums {
      serviceType {
        id
        code
        name
        requiredCredentials
      }
      cents
      level
      inForceOn
      provisional
      parts {
        cents
        source
        url
      }
    }
  }
`);

export const PAPER_KIND_FIELDS = graphql(`
  fragment PaperKindFields on CredentialKind {
    code
    name
    keepsDocument
    freshMonths
    holdsMonths
    rule
  }
`);

const MY_PROVIDER = graphql(`
  query MyProvider {
    viewer {
      id
      name
      provider {
        ...OwnProvider
      }
    }
    credentialKinds {
      ...PaperKindFields
    }
  }
`);

const UPDATE = graphql(`
  mutation UpdateProvider($input: UpdateProviderInput!) {
    updateProvider(input: $input) {
      provider {
        ...OwnProvider
      }
      userErrors {
        message
        path
      }
    }
  }
`);

/** The reader as somebody who gives care. */
export type OwnProvider = OwnProviderFragment;

/** A kind of paper that the city knows. */
export type PaperKind = MyProviderQuery['credentialKinds'][number];

/** What the API refused, with the part of the input that caused it. */
export interface WorkRefusal {
  message: string;
  path: string[] | null;
}

/** The reader's own provider, null for somebody who has not applied yet, and the kinds of paper by their codes. */
export function useOwnProvider() {
  const result = useQuery(MY_PROVIDER, { fetchPolicy: 'cache-and-network' });
  const { data } = result;
  return {
    ...result,
    isSignedIn: data ? data.viewer !== null : null,
    name: data?.viewer?.name ?? null,
    provider: data?.viewer?.provider ?? null,
    kinds: new Map(data?.credentialKinds.map((kind) => [kind.code, kind])),
  };
}

/** Changing the profile: gives what was refused, none when it is done. */
export function useUpdateProvider() {
  const [update, { loading }] = useMutation(UPDATE);
  return {
    update: async (
      input: Parameters<typeof update>[0] extends { variables: { input: infer Input } } ? Input : never,
    ) => {
      const { data } = await update({ variables: { input } });
      return data?.updateProvider.userErrors ?? [];
    },
    isSaving: loading,
  };
}
