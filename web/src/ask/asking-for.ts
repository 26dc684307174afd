import { makeVar } from '@apollo/client';
import { useQuery, useReactiveVar } from '@apollo/client/react';
import { graphql } from '../gql/gql.js';

const ASKED_FOR = graphql(`
  query AskedFor($id: ID!) {
    household(id: $id) {
      id
      displayName
      building {
        id
        address
      }
      careRecipients {
        id
        firstName
        kind
        birthYear
      }
    }
  }
`);

const KEY = 'asking-for';

const askedFor = makeVar(window.sessionStorage.getItem(KEY));

/** Asks for another household than the own from now on, in this tab, as the desk does by a mandate; null ends it. */
export function askFor(householdId: string | null): void {
  if (householdId) window.sessionStorage.setItem(KEY, householdId);
  else window.sessionStorage.removeItem(KEY);
  askedFor(householdId);
}

/** The household that the desk asks for in this tab, if it does. */
export function useAskedFor() {
  const id = useReactiveVar(askedFor);
  const query = useQuery(ASKED_FOR, { variables: { id: id ?? '' }, skip: id === null });
  return { ...query, isOnBehalf: id !== null, household: query.data?.household ?? null };
}
