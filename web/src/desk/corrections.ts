import { useMutation, useQuery } from '@apollo/client/react';
import { moreOf } from '../api/pages.js';
import { graphql } from '../gql/gql.js';
import type { CorrectLineInput, DeskStatementsQuery } from '../gql/graphql.js';

const FOUND = graphql(`
  query HouseholdsByName($search: String!, $after: String) {
    households(search: $search, first: 10, after: $after) {
      edges {
        node {
          id
          displayName
          building {
            id
            address
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const STATEMENTS = graphql(`
  query DeskStatements($householdId: ID!, $after: String) {
    householdStatements(householdId: $householdId, first: 24, after: $after) {
      edges {
        node {
          id
          month
          dueCents
          lines {
            id
            date
            kind
            serviceType {
              id
              name
            }
            recipients
            providerName
            minutes
            priceCents
            dueCents
            correction {
              reason
              minutes
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const PRICE = graphql(`
  query PriceOfCorrection($lineId: ID!, $minutes: Int!) {
    priceOfCorrection(lineId: $lineId, minutes: $minutes)
  }
`);

const CORRECT = graphql(`
  mutation CorrectLine($input: CorrectLineInput!) {
    correctLine(input: $input) {
      userErrors {
        message
        path
      }
    }
  }
`);

/** A closed month of a household, with its lines. */
export type DeskStatement = DeskStatementsQuery['householdStatements']['edges'][number]['node'];

/** One line of it. */
export type DeskLine = DeskStatement['lines'][number];

/** The households of the desk whose name holds some letters; none are looked for where nothing was typed. */
export function useHouseholdsByName(search: string) {
  const query = useQuery(FOUND, { variables: { search }, skip: search === '' });
  const connection = query.data?.households;
  return {
    ...query,
    households: connection?.edges.map(({ node }) => node),
    more: moreOf(query, connection?.pageInfo),
  };
}

/** The closed months of a household. */
export function useDeskStatements(householdId: string) {
  const query = useQuery(STATEMENTS, { variables: { householdId }, fetchPolicy: 'cache-and-network' });
  const connection = query.data?.householdStatements;
  return { ...query, connection, more: moreOf(query, connection?.pageInfo) };
}

/** Saying how many minutes of a line truly count; gives what was refused. */
export function useCorrectLine() {
  const [correct] = useMutation(CORRECT, { refetchQueries: [STATEMENTS], awaitRefetchQueries: true });
  return async (input: CorrectLineInput) =>
    (await correct({ variables: { input } })).data?.correctLine.userErrors ?? [];
}

/** What a line costs for other minutes, as its next statement will say, before any subsidy. */
export function usePriceOfCorrection(lineId: string, minutes: number) {
  const { data, error, refetch } = useQuery(PRICE, { variables: { lineId, minutes } });
  return { priceCents: data?.priceOfCorrection, error, refetch };
}
