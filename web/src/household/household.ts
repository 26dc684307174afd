import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/gql.js';
import type { OwnHouseholdFragment } from '../gql/graphql.js';

export const HOUSEHOLD_FIELDS = graphql(`
  fragment OwnHousehold on Household {
    id
    displayName
    building {
      id
      address
    }
    careRecipients {
      id
      firstName
      kind
      birthYear
    }
    mandates {
      id
      form
      recordedAt
      endsBefore
      revokedAt
    }
    delegates {
      roleAssignmentId
      name
      validFrom
      validUntil
    }
  }
`);

const MY_HOUSEHOLD = graphql(`
  query MyHousehold {
    viewer {
      id
      household {
        ...OwnHousehold
      }
      consents {
        id
        purpose
        givenAt
        withdrawnAt
      }
    }
  }
`);

/** The reader's household. */
export type OwnHousehold = OwnHouseholdFragment;

/** The reader's household, null for somebody without one, and what they have agreed to. */
export function useOwnHousehold() {
  const result = useQuery(MY_HOUSEHOLD, { fetchPolicy: 'cache-and-network' });
  const { data } = result;
  return {
    ...result,
    isSignedIn: data ? data.viewer !== null : null,
    household: data?.viewer?.household ?? null,
    consents: data?.viewer?.consents ?? [],
  };
}
