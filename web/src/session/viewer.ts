import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { graphql } from '../gql/gql.js';
import type { PersonaFieldsFragment } from '../gql/graphql.js';

export const PERSONA_FIELDS = graphql(`
  fragment PersonaFields on Persona {
    id
    name
    role
    householdId
    buildingId
    providerId
    territoryId
  }
`);

const VIEWER = graphql(`
  query Viewer {
    viewer {
      persona {
        ...PersonaFields
      }
    }
  }
`);

const SIGN_OUT = graphql(`
  mutation SignOut {
    signOut {
      signedOut
    }
  }
`);

/** A simulated person of the demo, as whom the page can be used. */
export type Persona = PersonaFieldsFragment;

/** Who the page is used as, or nobody. */
export function useViewer(): Persona | null {
  const { data } = useQuery(VIEWER);
  return data?.viewer?.persona ?? null;
}

/** Where a visitor goes to come in as a persona of the demo: the identity provider, and from there back to a path of ours. */
export function signInPath(persona: Persona, returnTo: string): string {
  return `/sign-in?${new URLSearchParams({ persona: persona.id, to: returnTo }).toString()}`;
}

/** Signing out; re-reads what the page shows, for it may now show other things. */
export function useSignOut(): () => Promise<void> {
  const client = useApolloClient();
  const [leave] = useMutation(SIGN_OUT);
  return async () => {
    await leave();
    await client.resetStore();
  };
}
