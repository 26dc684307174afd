import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { usePolling } from '../api/live.js';
import { useWhole } from '../api/pages.js';
import { isOver } from '../calendar/session-list.js';
import { ownPart } from '../calendar/calendar.js';
import { graphql } from '../gql/gql.js';
import { addDays, romeDay, romeInstant } from '../i18n/rome.js';

const FAMILY = graphql(`
  query DeskFamily($id: ID!) {
    household(id: $id) {
      id
      displayName
      building {
        id
        address
      }
      mandates {
        id
        endsBefore
        revokedAt
      }
    }
    careRequests(householdId: $id, newestFirst: true, first: 50) {
      edges {
        node {
          id
          ...CareRequestFields
        }
      }
    }
    agreements(first: 100, householdId: $id) {
      edges {
        node {
          ...OwnAgreement
        }
      }
    }
  }
`);

const SESSIONS = graphql(`
  query DeskFamilySessions($id: ID!, $from: DateTime!, $until: DateTime!, $after: String) {
    sessions(first: 100, from: $from, until: $until, householdId: $id, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...CalendarSession
        }
      }
    }
  }
`);

const REVOKE = graphql(`
  mutation RevokeAtDesk($input: RevokeMandateInput!) {
    revokeMandates(input: $input) {
      household {
        id
        mandates {
          id
          endsBefore
          revokedAt
        }
      }
      userErrors {
        message
      }
    }
  }
`);

/** How far back and ahead the desk sees the sessions of a family, in days. */
const DAYS = { back: 31, ahead: 15 };
/** How often it asks what has changed. */
const POLL_MS = 20_000;

/** A family that the desk serves: its mandates, what it has asked for, the services that it is in; and taking its mandate back. */
export function useFamily(id: string) {
  const query = useQuery(FAMILY, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const [revoke] = useMutation(REVOKE);
  return {
    ...query,
    family: query.data?.household,
    requests: query.data?.careRequests.edges.map(({ node }) => node) ?? [],
    agreements: query.data?.agreements.edges.map(({ node }) => node).toReversed() ?? [],
    revoke: async () => (await revoke({ variables: { input: { householdId: id } } })).data?.revokeMandates.userErrors,
  };
}

/** The sessions of a family around today, as its own: those whose hours wait, and those to come. */
export function useFamilySessions(id: string) {
  const [now] = useState(() => Date.now());
  const today = romeDay(new Date(now));
  const query = useQuery(SESSIONS, {
    variables: {
      id,
      from: romeInstant(addDays(today, -DAYS.back), '00:00').toISOString(),
      until: romeInstant(addDays(today, DAYS.ahead), '00:00').toISOString(),
    },
    fetchPolicy: 'cache-and-network',
    pollInterval: usePolling(POLL_MS),
  });
  const { list } = useWhole(query, query.data?.sessions);
  const sessions = list?.edges
    .map(({ node }) => ({
      ...node,
      attendances: node.attendances.map((part) => ({ ...part, isOwn: part.householdId === id })),
    }))
    .filter((session) => ownPart(session) !== null);
  return {
    ...query,
    now,
    isRead: sessions !== undefined,
    toConfirm: sessions?.filter((session) => ['ATTENDED', 'DISPUTED'].includes(ownPart(session)!.state)) ?? [],
    ahead: sessions?.filter((session) => !isOver(session, now)) ?? [],
  };
}
