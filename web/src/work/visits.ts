import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { usePolling } from '../api/live.js';
import { useWhole } from '../api/pages.js';
import { graphql } from '../gql/gql.js';
import type { VisitFragment } from '../gql/graphql.js';
import { addDays, romeInstant } from '../i18n/rome.js';

export const VISIT_FIELDS = graphql(`
  fragment Visit on Session {
    id
    state
    startsAt
    endsAt
    checkedInAt
    checkedOutAt
    movedFrom
    frozen
    serviceType {
      id
      code
      name
    }
    venue {
      label
      position {
        lat
        lon
      }
    }
    attendances {
      id
      displayName
      startsAt
      endsAt
      state
      minutes
      confirmedMinutes
      settled
      disputed
      building {
        id
        address
        position {
          lat
          lon
        }
      }
    }
  }
`);

const VISITS = graphql(`
  query Visits($from: DateTime!, $until: DateTime!, $providerId: ID!, $after: String) {
    sessions(first: 100, from: $from, until: $until, providerId: $providerId, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Visit
        }
      }
    }
  }
`);

const CHECK_IN = graphql(`
  mutation CheckIn($input: CheckInInput!) {
    checkIn(input: $input) {
      session {
        ...Visit
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const CHECK_OUT = graphql(`
  mutation CheckOut($input: CheckInInput!) {
    checkOut(input: $input) {
      session {
        ...Visit
      }
      userErrors {
        message
        path
      }
    }
  }
`);

/** A session that the reader gives. */
export type Visit = VisitFragment;

/** The id of the element that tells all of a visit. */
export const anchorOf = ({ id }: Pick<Visit, 'id'>): string => `visit-${id}`;

/** How often the page asks what has changed: households cancel and confirm elsewhere. */
const POLL_MS = 30_000;

/** What the reader gives from one day until before another (YYYY-MM-DD), by its start; what households have cancelled too. */
export function useVisits(fromDay: string, days: number, providerId: string) {
  const result = useQuery(VISITS, {
    variables: {
      from: romeInstant(fromDay, '00:00').toISOString(),
      until: romeInstant(addDays(fromDay, days), '00:00').toISOString(),
      providerId,
    },
    fetchPolicy: 'cache-and-network',
    pollInterval: usePolling(POLL_MS),
  });
  const { list } = useWhole(result, result.data?.sessions);
  return { ...result, visits: list?.edges.map(({ node }) => node) };
}

/** The instant now, as of when the page was opened or asked again. */
export function useNow(): [now: number, again: () => void] {
  const [now, setNow] = useState(() => Date.now());
  return [now, () => setNow(Date.now())];
}

/** Beginning and ending a visit with the household's code; each gives what was refused. */
export function useCheck() {
  const [checkIn] = useMutation(CHECK_IN);
  const [checkOut] = useMutation(CHECK_OUT);
  return {
    checkIn: async (sessionId: string, code: string) =>
      (await checkIn({ variables: { input: { sessionId, code } } })).data?.checkIn.userErrors,
    checkOut: async (sessionId: string, code: string) =>
      (await checkOut({ variables: { input: { sessionId, code } } })).data?.checkOut.userErrors,
  };
}

/** Where a visit begins: the venue, or from door to door the home of the first household that comes. */
export function placeOf({ venue, attendances }: Visit): { lat: number; lon: number } | null {
  const [first] = attendances
    .filter(({ state }) => !state.startsWith('CANCELLED'))
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  return venue.position ?? first?.building.position ?? null;
}

/** A link that the map application of many phones opens, with the place marked; nothing is asked of anybody before it is followed. */
export const directionsTo = ({ lat, lon }: { lat: number; lon: number }, label: string): string =>
  `geo:${lat},${lon}?q=${lat},${lon}(${encodeURIComponent(label)})`;

/** The page of a public map, which every browser opens, with the place marked; nothing is asked of it before it is followed. */
export const mapOf = ({ lat, lon }: { lat: number; lon: number }): string =>
  `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=18/${lat}/${lon}`;
