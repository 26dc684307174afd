import { useMutation, useQuery } from '@apollo/client/react';
import { moreOf } from '../api/pages.js';
import { graphql } from '../gql/gql.js';
import type { DraftsQuery, DraftsQueryVariables } from '../gql/graphql.js';

const DRAFTS = graphql(`
  query Drafts($buildingId: ID, $territoryId: ID, $acrossTerritories: Boolean, $after: String) {
    offers(
      buildingId: $buildingId
      territoryId: $territoryId
      acrossTerritories: $acrossTerritories
      state: DRAFTED
      first: 12
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          mayRelease
          ...OfferCardFields
        }
      }
    }
  }
`);

const DRAFT_COUNT = graphql(`
  query DraftCount($territoryId: ID!) {
    offers(territoryId: $territoryId, state: DRAFTED, first: 1) {
      totalCount
    }
  }
`);

const RELEASE = graphql(`
  mutation ReleaseOffers($input: ReleaseOffersInput!) {
    releaseOffers(input: $input) {
      offers {
        id
        state
      }
      userErrors {
        message
      }
    }
  }
`);

const WITHDRAW = graphql(`
  mutation WithdrawOffer($input: WithdrawOfferInput!) {
    withdrawOffer(input: $input) {
      offer {
        id
        state
      }
      userErrors {
        message
      }
    }
  }
`);

/** Whose drafts: those with a member in a building or a territory, or those that reach over several territories. */
export type DraftPlace = Pick<DraftsQueryVariables, 'buildingId' | 'territoryId' | 'acrossTerritories'>;

/** A draft that waits to be looked at. */
export type DraftedOffer = DraftsQuery['offers']['edges'][number]['node'];

/** The drafts of a place that nobody was shown yet, page by page. */
export function useDrafts(place: DraftPlace) {
  const query = useQuery(DRAFTS, { variables: place, fetchPolicy: 'cache-and-network' });
  const connection = query.data?.offers;
  return {
    ...query,
    drafts: connection?.edges.map(({ node }) => node).filter(({ state }) => state === 'DRAFTED'),
    totalCount: connection?.totalCount ?? 0,
    loadMore: moreOf(query, connection?.pageInfo),
  };
}

/** How many drafts of a territory wait to be looked at; null until known. */
export function useDraftCount(territoryId: string): number | null {
  const { data } = useQuery(DRAFT_COUNT, { variables: { territoryId }, fetchPolicy: 'cache-and-network' });
  return data?.offers.totalCount ?? null;
}

/** Proposing drafts to the people whom they concern, or dropping one; each gives what was refused. All in sight is read anew. */
export function useReview() {
  const refetched = { refetchQueries: 'active', awaitRefetchQueries: true } as const;
  const [release, releasing] = useMutation(RELEASE, refetched);
  const [withdraw, withdrawing] = useMutation(WITHDRAW, refetched);
  return {
    isBusy: releasing.loading || withdrawing.loading,
    async release(offerIds: string[]): Promise<string[]> {
      const { data } = await release({ variables: { input: { offerIds } } });
      return data?.releaseOffers.userErrors.map(({ message }) => message) ?? [];
    },
    async withdraw(offerId: string): Promise<string[]> {
      const { data } = await withdraw({ variables: { input: { offerId } } });
      return data?.withdrawOffer.userErrors.map(({ message }) => message) ?? [];
    },
  };
}
