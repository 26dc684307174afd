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

const SIGN_IN = graphql(`
  mutation SignInAsPersona($input: SignInAsPersonaInput!) {
    signInAsPersona(input: $input) {
      persona {
        ...PersonaFields
      }
      userErrors {
        message
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

/** Signing in as a persona of the demo and out again; each re-reads what the page shows, for it may now show other things. */
export function useSignIn() {
  const client = useApolloClient();
  const [signInAs, { loading, error }] = useMutation(SIGN_IN);
  const [leave] = useMutation(SIGN_OUT);
  return {
    loading,
    error,
    signIn: async (persona: Persona): Promise<boolean> => {
      const { data } = await signInAs({ variables: { input: { personaId: persona.id } } });
      if (!data?.signInAsPersona.persona) return false;
      await client.resetStore();
      return true;
    },
    signOut: async (): Promise<void> => {
      await leave();
      await client.resetStore();
    },
  };
}
