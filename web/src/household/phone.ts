import { useLazyQuery, useMutation, useQuery } from '@apollo/client/react';
import type { Refusal } from '../api/act.js';
import { graphql } from '../gql/gql.js';
import type { HouseholdPhoneQuery } from '../gql/graphql.js';

const PHONE = graphql(`
  query HouseholdPhone($householdId: ID!) {
    householdPhone(householdId: $householdId) {
      number
      written
    }
  }
`);

const SET_PHONE = graphql(`
  mutation SetHouseholdPhone($input: SetHouseholdPhoneInput!) {
    setHouseholdPhone(input: $input) {
      household {
        id
      }
      userErrors {
        message
        path
      }
    }
  }
`);

/** Where a household is called; null where it has given no number. */
export type Phone = HouseholdPhoneQuery['householdPhone'];

/** The number of the reader's own household. */
export function useOwnPhone(householdId: string) {
  return useQuery(PHONE, { variables: { householdId }, fetchPolicy: 'cache-and-network' });
}

/** Looking up the number of a family at the desk: only when somebody asks, for each look is noted. */
export function useLookUpPhone() {
  return useLazyQuery(PHONE, { fetchPolicy: 'no-cache' });
}

/** Keeping another number of a household, or none; gives what was refused. */
export function useSetPhone(householdId: string) {
  const [set] = useMutation(SET_PHONE);
  return async (phone: string | null): Promise<readonly Refusal[] | undefined> =>
    (await set({ variables: { input: { householdId, phone } } })).data?.setHouseholdPhone.userErrors;
}
