import { useMutation } from '@apollo/client/react';
import type { Refusal } from '../api/act.js';
import { graphql } from '../gql/gql.js';
import type { OfficeFieldsFragment } from '../gql/graphql.js';

export const OFFICE_FIELDS = graphql(`
  fragment OfficeFields on Office {
    id
    role
    own
    mayEnd
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
`);

export const HUB_FIELDS = graphql(`
  fragment HubFields on Hub {
    ...DeskPlaceFields
    phone
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

/** A role of an office or of a body, with whoever has it. */
export type Office = OfficeFieldsFragment;

/** The roles of the offices, those that are given most often first. */
export const OFFICE_ROLES = [
  'BUILDING_COORDINATOR',
  'PLATFORM_OPERATOR',
  'VETTING_OFFICER',
  'BODY_MANAGER',
  'CITY_ADMINISTRATOR',
] as const;

/** A role of an office. */
export type OfficeRole = (typeof OFFICE_ROLES)[number];

/** Ending the role of somebody else now, after which the pages that list it ask again; gives what was refused. */
export function useEndOffice() {
  const [end] = useMutation(END, { refetchQueries: ['CityPeople', 'TerritoryPeople'], awaitRefetchQueries: true });
  return async (roleAssignmentId: string): Promise<readonly Refusal[] | undefined> =>
    (await end({ variables: { input: { roleAssignmentId } } })).data?.endRole.userErrors;
}
