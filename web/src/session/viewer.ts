import { makeVar } from '@apollo/client';
import { useApolloClient, useMutation, useQuery, useReactiveVar } from '@apollo/client/react';
import { graphql } from '../gql/gql.js';
import type { PersonaFieldsFragment, Role, ViewerQuery } from '../gql/graphql.js';

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
      id
      name
      persona {
        ...PersonaFields
      }
      roles {
        role
        householdId
        providerId
        bodyId
        buildingId
        territoryId
        building {
          id
          address
        }
        territory {
          id
          name
        }
        household {
          id
          displayName
        }
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

/** A role over something that whoever is signed in has now. */
export type HeldRole = NonNullable<ViewerQuery['viewer']>['roles'][number];

/** Who is signed in, in the role that they have chosen to work in. */
export interface Viewer {
  /** The person. */
  readonly id: string;
  /** How to call them; null where nobody has said it. */
  readonly name: string | null;
  /** The role that they work in now; null for somebody who has none yet. */
  readonly role: Role | null;
  /** Names that role among the own; empty where there is none. */
  readonly roleKey: string;
  /** What that role is over, and where it lies as far as it is known. */
  readonly householdId: string | null;
  readonly providerId: string | null;
  readonly bodyId: string | null;
  readonly buildingId: string | null;
  readonly territoryId: string | null;
  /** Every role that they have now. */
  readonly roles: readonly HeldRole[];
}

/** The roles that get services going. */
const ORGANISERS: readonly Role[] = ['BUILDING_COORDINATOR', 'PLATFORM_OPERATOR', 'CITY_ADMINISTRATOR'];

/** Whether somebody starts rounds and reviews drafts in a role; over which place, the API decides. */
export function organises(held: { readonly role: Role | null } | null | undefined): boolean {
  return held?.role != null && ORGANISERS.includes(held.role);
}

const CHOICE = 'role';

/** What names a role over something. */
type NamedRole = Pick<HeldRole, 'role' | 'householdId' | 'providerId' | 'bodyId' | 'buildingId' | 'territoryId'>;

/** Names a role over something, so that a choice can be remembered. */
export function keyOf({ role, householdId, providerId, bodyId, buildingId, territoryId }: NamedRole): string {
  return [role, householdId ?? providerId ?? bodyId ?? buildingId ?? territoryId ?? ''].join(' ');
}

const chosenRole = makeVar(window.localStorage.getItem(CHOICE) ?? '');

/** Works in another of the own roles from now on, also at the next visit with this browser. */
export function chooseRole(role: NamedRole): void {
  window.localStorage.setItem(CHOICE, keyOf(role));
  chosenRole(keyOf(role));
}

/** Which roles a person most likely comes for, where they have not said: the first that they have. */
const USUAL: readonly Role[] = [
  'CITY_ADMINISTRATOR',
  'VETTING_OFFICER',
  'PLATFORM_OPERATOR',
  'BUILDING_COORDINATOR',
  'BODY_MANAGER',
  'PROVIDER',
  'HOUSEHOLD',
  'DELEGATE',
];

function viewerOf({ id, name, persona, roles }: NonNullable<ViewerQuery['viewer']>, chosen: string): Viewer {
  const held =
    roles.find((one) => keyOf(one) === chosen) ??
    roles.find(({ role }) => role === persona?.role) ??
    USUAL.flatMap((usual) => roles.filter(({ role }) => role === usual))[0];
  // A persona says more than its role does: where a household lives, which territory a building is in.
  const known = persona && persona.role === held?.role ? persona : null;
  return {
    id,
    name: persona?.name ?? name,
    role: held?.role ?? null,
    roleKey: held ? keyOf(held) : '',
    householdId: held?.householdId ?? null,
    providerId: held?.providerId ?? null,
    bodyId: held?.bodyId ?? null,
    buildingId: held?.buildingId ?? known?.buildingId ?? null,
    territoryId: held?.territoryId ?? known?.territoryId ?? null,
    roles,
  };
}

/** Who is signed in, or nobody: undefined as long as that is not known. */
export function useSignedIn(): Viewer | null | undefined {
  const { data } = useQuery(VIEWER);
  const chosen = useReactiveVar(chosenRole);
  if (!data) return undefined;
  return data.viewer && viewerOf(data.viewer, chosen);
}

/** Why it could not be known who is signed in, and asking again; null as long as nothing failed. */
export function useUnknownViewer(): { error: Error; askAgain: () => void } | null {
  const { data, error, refetch } = useQuery(VIEWER);
  return error && !data ? { error, askAgain: () => void refetch().catch(() => undefined) } : null;
}

/** Who the page is used as, or nobody. */
export function useViewer(): Viewer | null {
  return useSignedIn() ?? null;
}

/** The household for which somebody acts now: that of the chosen role, null where that is no role of a household. */
export function useActingFor(): { householdId: string | null; isKnown: boolean } {
  const viewer = useSignedIn();
  const isForHousehold = viewer?.role === 'HOUSEHOLD' || viewer?.role === 'DELEGATE';
  return { householdId: isForHousehold ? viewer.householdId : null, isKnown: viewer !== undefined };
}

/** Where somebody wished to come back to after coming in, if it is a path of our own. */
export const returnPath = (asked: string | null): string | null =>
  asked?.startsWith('/') && !asked.startsWith('//') && !asked.includes('\\') ? asked : null;

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
    window.localStorage.removeItem(CHOICE);
    chosenRole('');
    await client.resetStore();
  };
}
