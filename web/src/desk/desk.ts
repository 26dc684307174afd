import { useMutation, useQuery } from '@apollo/client/react';
import { moreOf } from '../api/pages.js';
import { graphql } from '../gql/gql.js';
import { romeDay } from '../i18n/rome.js';
import type {
  DeskDisputesQuery,
  DeskUnmatchedQuery,
  RegisterHouseholdInput,
  RecordMandateInput,
} from '../gql/graphql.js';

const UNMATCHED = graphql(`
  query DeskUnmatched($territoryId: ID!, $after: String) {
    careRequests(territoryId: $territoryId, state: OPEN, first: 10, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          publishedAt
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
          building {
            id
            address
          }
          options {
            position
            sessions {
              start
              end
            }
          }
        }
      }
    }
  }
`);

const DISPUTES = graphql(`
  query DeskDisputes($after: String) {
    disputes(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          reason
          checkedInAt
          checkedOutAt
          household {
            id
            conversation {
              id
            }
          }
          provider {
            id
            displayName
            territory {
              id
              name
            }
          }
          attendance {
            id
            displayName
            startsAt
            endsAt
            minutes
          }
        }
      }
    }
  }
`);

const TALK_WITH_PROVIDER = graphql(`
  query TalkWithProvider($id: ID!) {
    provider(id: $id) {
      id
      conversation {
        id
      }
    }
  }
`);

const SETTLE = graphql(`
  mutation SettleDispute($input: SettleDisputeInput!) {
    settleDispute(input: $input) {
      attendance {
        id
        state
        confirmedMinutes
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const HOUSEHOLDS = graphql(`
  query DeskHouseholds($buildingId: ID!, $after: String) {
    households(buildingId: $buildingId, first: 50, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...HouseholdMandates
        }
      }
    }
  }
`);

const REGISTER = graphql(`
  mutation RegisterAtDesk($input: RegisterHouseholdInput!) {
    registerHousehold(input: $input) {
      household {
        id
        displayName
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const RECORD_MANDATE = graphql(`
  mutation RecordMandate($input: RecordMandateInput!) {
    recordMandate(input: $input) {
      mandate {
        id
        endsBefore
        revokedAt
      }
      userErrors {
        message
        path
      }
    }
  }
`);

/** A request of the territory that has no offer. */
export type UnmatchedRequest = DeskUnmatchedQuery['careRequests']['edges'][number]['node'];

/** Hours that a household disputes. */
export type DeskDispute = DeskDisputesQuery['disputes']['edges'][number]['node'];

/** A household that the desk serves. */

/** The requests of a territory without an offer, oldest first, page by page. */
export function useUnmatched(territoryId: string) {
  const query = useQuery(UNMATCHED, { variables: { territoryId }, fetchPolicy: 'cache-and-network' });
  const connection = query.data?.careRequests;
  return {
    ...query,
    requests: connection?.edges.map(({ node }) => node),
    totalCount: connection?.totalCount ?? 0,
    loadMore: moreOf(query, connection?.pageInfo),
  };
}

/** The disputes that the desk has to settle, oldest first. */
export function useDisputes() {
  const query = useQuery(DISPUTES, { fetchPolicy: 'cache-and-network' });
  const connection = query.data?.disputes;
  return { ...query, disputes: connection?.edges.map(({ node }) => node), totalCount: connection?.totalCount ?? 0 };
}

/** The desk's conversation with a provider of its own territory, asked for once it is wanted; null while nobody has written. */
export function useTalkWithProvider(id: string, isWanted: boolean) {
  const query = useQuery(TALK_WITH_PROVIDER, { variables: { id }, skip: !isWanted, fetchPolicy: 'cache-and-network' });
  return { ...query, talkId: query.data?.provider?.conversation?.id ?? null };
}

/** Settling a dispute: how many minutes count. */
export function useSettle() {
  const [settle] = useMutation(SETTLE, { refetchQueries: [DISPUTES], awaitRefetchQueries: true });
  return async (attendanceId: string, minutes: number) =>
    (await settle({ variables: { input: { attendanceId, minutes } } })).data?.settleDispute.userErrors;
}

/** The households of a building that take part. */
export function useHouseholds(buildingId: string | null) {
  const query = useQuery(HOUSEHOLDS, { variables: { buildingId: buildingId ?? '' }, skip: !buildingId });
  return { ...query, households: query.data?.households.edges.map(({ node }) => node) };
}

/** Registering a household by its mandate: its id, or what was refused. */
export function useRegister() {
  const [register] = useMutation(REGISTER);
  return async (input: RegisterHouseholdInput) => (await register({ variables: { input } })).data?.registerHousehold;
}

/** Recording the mandate of a household that takes part already; gives what was refused. */
export function useRecordMandate() {
  const [record] = useMutation(RECORD_MANDATE);
  return async (input: RecordMandateInput) => (await record({ variables: { input } })).data?.recordMandate;
}

/** The last day of this year or, from October on, of the next: a mandate that is neither too short nor too long. */
export function usualMandateEnd(): string {
  const [year = 0, month = 1] = romeDay(new Date()).split('-').map(Number);
  return `${month > 9 ? year + 1 : year}-12-31`;
}
