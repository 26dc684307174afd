import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/gql.js';

const INSTALLATION = graphql(`
  query Installation {
    town {
      name
      simulated
      controller {
        name
        email
      }
    }
  }
`);

/** Where the platform runs: the town's name, and whether its people are simulated, and who answers for their data; undefined as long as that is not known. */
export function useInstallation() {
  return useQuery(INSTALLATION).data?.town;
}
