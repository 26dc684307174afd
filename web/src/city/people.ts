import { useMutation, useQuery } from '@apollo/client/react';
import { graphql } from '../gql/gql.js';
import type { RegisterBodyInput } from '../gql/graphql.js';

const PEOPLE = graphql(`
  query CityPeople {
    offices {
      ...OfficeFields
    }
    bodies {
      id
      name
      workers {
        id
      }
    }
    town {
      territories {
        id
        name
        hub {
          ...HubFields
        }
      }
    }
  }
`);

const REGISTER = graphql(`
  mutation RegisterBody($input: RegisterBodyInput!) {
    registerBody(input: $input) {
      body {
        id
      }
      userErrors {
        message
        path
      }
    }
  }
`);

/** Who serves the town, its accredited bodies, and its territories with their hubs. */
export function useCityPeople() {
  const query = useQuery(PEOPLE, { fetchPolicy: 'cache-and-network' });
  const [register] = useMutation(REGISTER, {
    refetchQueries: [PEOPLE, 'Invitations'],
    awaitRefetchQueries: true,
  });
  return {
    ...query,
    /** Registers a body and invites its manager; gives what was refused. */
    register: async (input: RegisterBodyInput) =>
      (await register({ variables: { input } })).data?.registerBody.userErrors,
  };
}
