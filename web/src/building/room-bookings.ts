import { useMutation, useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { moreOf } from '../api/pages.js';
import { graphql } from '../gql/gql.js';
import type { BookRoomInput, RoomBookingsQuery } from '../gql/graphql.js';

const BOOKINGS = graphql(`
  query RoomBookings($roomId: ID!, $from: DateTime!, $after: String) {
    roomBookings(roomId: $roomId, from: $from, first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          startsAt
          endsAt
          purpose
          cancelledAt
        }
      }
    }
  }
`);

const SERVICES = graphql(`
  query RoomServices($roomId: ID!) {
    roomServices(roomId: $roomId) {
      id
      state
      serviceType {
        id
        name
      }
      blocks {
        start
        end
      }
    }
  }
`);

const BOOK = graphql(`
  mutation BookRoom($input: BookRoomInput!) {
    bookRoom(input: $input) {
      roomBooking {
        id
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const CANCEL = graphql(`
  mutation CancelRoomBooking($input: CancelRoomBookingInput!) {
    cancelRoomBooking(input: $input) {
      roomBooking {
        id
        cancelledAt
      }
      userErrors {
        message
      }
    }
  }
`);

/** That a room is taken for a meeting. */
export type Booking = RoomBookingsQuery['roomBookings']['edges'][number]['node'];

/** The bookings of a room that are still to come or under way, the next first. */
export function useBookings(roomId: string) {
  // One moment for as long as the page is open, so that asking again asks for the same.
  const from = useMemo(() => new Date().toISOString(), []);
  const query = useQuery(BOOKINGS, { variables: { roomId, from }, fetchPolicy: 'cache-and-network' });
  const connection = query.data?.roomBookings;
  return {
    ...query,
    bookings: connection?.edges.map(({ node }) => node).filter(({ cancelledAt }) => cancelledAt === null),
    loadMore: moreOf(query, connection?.pageInfo),
  };
}

/** The services that have a room every week; undefined until they are known. */
export function useRoomServices(roomId: string) {
  return useQuery(SERVICES, { variables: { roomId }, fetchPolicy: 'cache-and-network' }).data?.roomServices;
}

/** Booking a room, and giving it back; each gives what was refused. */
export function useBookingActs() {
  const anew = { refetchQueries: [BOOKINGS], awaitRefetchQueries: true };
  const [book] = useMutation(BOOK, anew);
  const [cancel] = useMutation(CANCEL, anew);
  return {
    book: async (input: BookRoomInput) => (await book({ variables: { input } })).data?.bookRoom.userErrors,
    cancel: async (roomBookingId: string) =>
      (await cancel({ variables: { input: { roomBookingId } } })).data?.cancelRoomBooking.userErrors,
  };
}
