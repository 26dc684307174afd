import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../gql/gql.js';
import type { CareRequestFieldsFragment } from '../gql/graphql.js';

export const REQUEST_FIELDS = graphql(`
  fragment CareRequestFields on CareRequest {
    id
    state
    sharing
    maxWalkMetres
    hostUnits
    budgetCentsPerHour
    publishedAt
    revision
    requiredSkills
    startsOn
    endsBefore
    onHolidays
    onSchoolClosures
    dates {
      date
      startSlot
      endSlot
    }
    unmetReason
    serviceType {
      id
      code
      name
    }
    household {
      id
      displayName
    }
    careRecipients {
      id
      firstName
    }
    options {
      position
      penaltyCentsPerHour
      sessions {
        start
        end
      }
    }
    offer {
      id
      state
      level
    }
  }
`);

const MY_REQUESTS = graphql(`
  query MyRequests($householdId: ID!, $after: String) {
    careRequests(householdId: $householdId, first: 50, newestFirst: true, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...CareRequestFields
        }
      }
    }
  }
`);

const MY_REQUEST = graphql(`
  query MyRequest($id: ID!) {
    careRequest(id: $id) {
      ...CareRequestFields
    }
  }
`);

const WITHDRAW = graphql(`
  mutation WithdrawCareRequest($input: WithdrawCareRequestInput!) {
    withdrawCareRequest(input: $input) {
      careRequest {
        ...CareRequestFields
      }
      userErrors {
        message
      }
    }
  }
`);

const PAUSE = graphql(`
  mutation PauseCareRequest($input: CareRequestInput!) {
    pauseCareRequest(input: $input) {
      careRequest {
        ...CareRequestFields
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const RESUME = graphql(`
  mutation ResumeCareRequest($input: CareRequestInput!) {
    resumeCareRequest(input: $input) {
      careRequest {
        ...CareRequestFields
      }
      userErrors {
        message
        path
      }
    }
  }
`);

/** A request of the reader's household. */
export type OwnRequest = CareRequestFieldsFragment;

/**
 * How often a page asks whether an answer has come. It asks, and is not told, for the few seconds that a first look takes:
 * that nobody fits yet is no news to anybody, and what is news (a proposal) comes by itself.
 */
const POLL_MS = 3000;

/** Whether the platform is still looking for a first answer. */
export const isSought = ({ state, unmetReason }: OwnRequest) => state === 'OPEN' && unmetReason === null;

/** The requests of a household, the newest first. */
export function useOwnRequests(householdId: string) {
  const result = useQuery(MY_REQUESTS, {
    variables: { householdId },
    skip: householdId === '',
    fetchPolicy: 'cache-and-network',
  });
  const connection = result.data?.careRequests;
  return { ...result, requests: connection?.edges.map(({ node }) => node), connection };
}

/** One request; asks again for as long as it waits for its first answer. */
export function useOwnRequest(id: string) {
  const [isWaiting, setWaiting] = useState(true);
  const result = useQuery(MY_REQUEST, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    pollInterval: isWaiting ? POLL_MS : 0,
  });
  const request = result.data?.careRequest ?? null;
  if (request && isSought(request) !== isWaiting) setWaiting(isSought(request));
  return { ...result, request };
}

/** Withdrawing a request: gives what was refused, none when it is done. */
export function useWithdraw(): { withdraw: (id: string) => Promise<string[]>; isWithdrawing: boolean } {
  const [withdraw, { loading }] = useMutation(WITHDRAW);
  return {
    withdraw: async (careRequestId) => {
      const { data } = await withdraw({ variables: { input: { careRequestId } } });
      return data?.withdrawCareRequest.userErrors.map(({ message }) => message) ?? [];
    },
    isWithdrawing: loading,
  };
}

/** Setting a request aside and taking it up again: each gives what was refused. */
export function usePause(careRequestId: string) {
  const [pause] = useMutation(PAUSE);
  const [resume] = useMutation(RESUME);
  const variables = { input: { careRequestId } };
  return {
    pause: async () => (await pause({ variables })).data?.pauseCareRequest.userErrors,
    resume: async () => (await resume({ variables })).data?.resumeCareRequest.userErrors,
  };
}
