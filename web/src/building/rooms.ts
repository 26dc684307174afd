import { useMutation, useQuery } from '@apollo/client/react';
import type { Refusal } from '../api/act.js';
import { graphql } from '../gql/gql.js';
import type { KeepRoomInput } from '../gql/graphql.js';

export const ROOM_FIELDS = graphql(`
  fragment RoomFields on Room {
    id
    name
    capacity
    openings {
      start
      end
    }
    serviceTypes {
      id
      name
    }
  }
`);

const KEEP = graphql(`
  mutation KeepRoom($input: KeepRoomInput!) {
    keepRoom(input: $input) {
      building {
        id
        rooms {
          ...RoomFields
        }
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const SERVICES = graphql(`
  query ServicesForRooms {
    serviceTypes {
      id
      name
      mode
    }
  }
`);

/** Adding a common room to a building, or changing one; gives what was refused. */
export function useKeepRoom() {
  const [keep] = useMutation(KEEP);
  return async (input: KeepRoomInput): Promise<readonly Refusal[] | undefined> =>
    (await keep({ variables: { input } })).data?.keepRoom.userErrors;
}

/** The services at which a group meets at one place, which a room can suit. */
export const useGroupServices = () =>
  useQuery(SERVICES).data?.serviceTypes.filter(({ mode }) => mode === 'GROUP') ?? [];
