import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { isOver } from '../calendar/session-list.js';
import { ownPart, useSessionsOf } from '../calendar/calendar.js';
import { graphql } from '../gql/gql.js';
import { addDays, romeDay } from '../i18n/rome.js';

const FAMILY = graphql(`
  query DeskFamily($id: ID!) {
    household(id: $id) {
      ...HouseholdMandates
      building {
        id
        address
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

/** How far back and ahead the desk sees the sessions of a family, in days. */
const DAYS = { back: 31, ahead: 15 };

/** A family that the desk serves: its mandates, what it has asked for, and the services that it is in. */
export function useFamily(id: string) {
  const query = useQuery(FAMILY, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return {
    ...query,
    family: query.data?.household,
    requests: query.data?.careRequests.edges.map(({ node }) => node) ?? [],
    agreements: query.data?.agreements.edges.map(({ node }) => node).toReversed() ?? [],
  };
}

/** The sessions of a family around today, as its own: those whose hours wait, and those to come. */
export function useFamilySessions(id: string) {
  const [now] = useState(() => Date.now());
  const today = romeDay(new Date(now));
  const days = { fromDay: addDays(today, -DAYS.back), untilDay: addDays(today, DAYS.ahead) };
  const { sessions, ...query } = useSessionsOf({ householdId: id, ...days }, (parts) =>
    parts.map((part) => ({ ...part, isOwn: part.householdId === id })),
  );
  return {
    ...query,
    now,
    isRead: sessions !== undefined,
    toConfirm: sessions?.filter((session) => ['ATTENDED', 'DISPUTED'].includes(ownPart(session)!.state)) ?? [],
    ahead: sessions?.filter((session) => !isOver(session, now)) ?? [],
  };
}
