import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/gql.js';

const INSTALLATION = graphql(`
  query Installation {
    town {
      name
      simulated
      takeBackMinutes
      controller {
        name
        email
      }
    }
  }
`);

/** Where the platform runs: the town's name, whether its people are simulated, for how long a no may be taken back, and who answers for their data; undefined as long as that is not known. */
export function useInstallation() {
  return useQuery(INSTALLATION).data?.town;
}
