import { useMutation, useQuery } from '@apollo/client/react';
import type { Refusal } from '../api/act.js';
import { graphql } from '../gql/gql.js';
import type { CityPeopleQuery, RegisterBodyInput } from '../gql/graphql.js';

const PEOPLE = graphql(`
  query CityPeople {
    offices {
      id
      role
      own
      name
      email
      validFrom
      validUntil
      bodyId
      building {
        id
        address
      }
      territory {
        id
        name
      }
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
          id
          name
          phone
        }
      }
    }
  }
`);

const END = graphql(`
  mutation EndOffice($input: EndRoleInput!) {
    endRole(input: $input) {
      roleAssignment {
        id
      }
      userErrors {
        message
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

/** A role of an office or of a body, with whoever has it. */
export type Office = CityPeopleQuery['offices'][number];

/** Who serves the town, its accredited bodies, and its territories with their hubs. */
export function useCityPeople() {
  const query = useQuery(PEOPLE, { fetchPolicy: 'cache-and-network' });
  const [end] = useMutation(END, { refetchQueries: [PEOPLE], awaitRefetchQueries: true });
  const [register] = useMutation(REGISTER, {
    refetchQueries: [PEOPLE, 'Invitations'],
    awaitRefetchQueries: true,
  });
  return {
    ...query,
    /** Ends a role now; gives what was refused. */
    end: async (roleAssignmentId: string): Promise<readonly Refusal[] | undefined> =>
      (await end({ variables: { input: { roleAssignmentId } } })).data?.endRole.userErrors,
    /** Registers a body and invites its manager; gives what was refused. */
    register: async (input: RegisterBodyInput) =>
      (await register({ variables: { input } })).data?.registerBody.userErrors,
  };
}
