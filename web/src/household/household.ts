import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/gql.js';
import type { OwnHouseholdFragment } from '../gql/graphql.js';
import { useActingFor } from '../session/viewer.js';

export const HOUSEHOLD_FIELDS = graphql(`
  fragment OwnHousehold on Household {
    id
    displayName
    building {
      id
      address
      territory {
        id
        hub {
          ...DeskPlaceFields
        }
      }
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
  query MyHousehold($actsFor: ID) {
    viewer {
      id
      household(id: $actsFor) {
        ...OwnHousehold
      }
      consents {
        id
        purpose
        householdId
        givenAt
        withdrawnAt
      }
    }
  }
`);

/** The reader's household. */
export type OwnHousehold = OwnHouseholdFragment;

/** The household that the reader acts for in the chosen role, null for somebody without one, and what they have agreed to about it. */
export function useOwnHousehold() {
  const { householdId: actsFor, isKnown } = useActingFor();
  const result = useQuery(MY_HOUSEHOLD, { variables: { actsFor }, skip: !isKnown, fetchPolicy: 'cache-and-network' });
  const { data } = result;
  return {
    ...result,
    isSignedIn: data ? data.viewer !== null : null,
    household: data?.viewer?.household ?? null,
    consents: data?.viewer?.consents.filter(({ householdId }) => householdId === data.viewer?.household?.id) ?? [],
  };
}
