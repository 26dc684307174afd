import { useMutation } from '@apollo/client/react';
import { graphql } from '../gql/gql.js';
import type { HouseholdMandatesFragment } from '../gql/graphql.js';
import { addDays } from '../i18n/rome.js';

export const HOUSEHOLD_MANDATES = graphql(`
  fragment HouseholdMandates on Household {
    id
    displayName
    mandates {
      id
      endsBefore
      revokedAt
    }
  }
`);

const REVOKE = graphql(`
  mutation RevokeMandates($input: RevokeMandateInput!) {
    revokeMandates(input: $input) {
      household {
        ...HouseholdMandates
      }
      userErrors {
        message
        path
      }
    }
  }
`);

/** A household with the mandates by which its desk acts in its place, or has acted. */
export type MandatedHousehold = HouseholdMandatesFragment;

type Mandates = Pick<MandatedHousehold, 'mandates'>;

/** The mandates of a household that hold on a day, YYYY-MM-DD. */
export const mandatesOn = ({ mandates }: Mandates, today: string): MandatedHousehold['mandates'] =>
  mandates.filter(({ endsBefore, revokedAt }) => revokedAt === null && endsBefore > today);

/** The last day on which the longest mandate that holds on a day still does, both YYYY-MM-DD; null where none holds. */
export function mandateEnd(household: Mandates, today: string): string | null {
  const [last] = mandatesOn(household, today)
    .map(({ endsBefore }) => endsBefore)
    .toSorted()
    .toReversed();
  return last === undefined ? null : addDays(last, -1);
}

/** Takes all mandates of a household back; gives what was refused. */
export function useRevokeMandates(householdId: string) {
  const [revoke] = useMutation(REVOKE);
  return async () => (await revoke({ variables: { input: { householdId } } })).data?.revokeMandates.userErrors;
}
