import { useQuery, useSubscription } from '@apollo/client/react';
import { moreOf } from '../api/pages.js';
import { graphql } from '../gql/gql.js';
import type {
  OfferCardFieldsFragment,
  OfferLevel,
  RoundProgressFieldsFragment,
  UnmetRequestsQuery,
} from '../gql/graphql.js';

export const PROGRESS_FIELDS = graphql(`
  fragment RoundProgressFields on MatchingRound {
    id
    state
    stage
    progress
    gap
    openRequests {
      ...ToldCountFields
    }
    servedRequests {
      ...ToldCountFields
    }
    sharedRequests {
      ...ToldCountFields
    }
    offerCount {
      ...ToldCountFields
    }
    savedCentsPerWeek
    completedAt
  }
`);

const ROUND = graphql(`
  query Round($roundId: ID!) {
    matchingRound(id: $roundId) {
      ...RoundProgressFields
      scope
      createdAt
      building {
        id
        address
      }
      territory {
        id
        name
      }
    }
  }
`);

const PROGRESSED = graphql(`
  subscription RoundProgressed($roundId: ID!) {
    matchingRoundProgressed(roundId: $roundId) {
      ...RoundProgressFields
    }
  }
`);

export const OFFER_CARD = graphql(`
  fragment OfferCardFields on Offer {
    id
    level
    state
    reason
    savedCents
    hoursPerWeek
    provider {
      id
      displayName
      vetted
    }
    serviceType {
      id
      code
      name
    }
    venue {
      label
    }
    blocks {
      start
      end
    }
    members {
      displayName
      priceCents
      aloneCents
      reason
      building {
        id
        address
      }
      sessions {
        start
        end
      }
    }
  }
`);

const OFFERS = graphql(`
  query RoundOffers($roundId: ID!, $level: OfferLevel, $after: String, $reviews: Boolean!) {
    offers(first: 12, after: $after, roundId: $roundId, level: $level) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          mayRelease @include(if: $reviews)
          ...OfferCardFields
        }
      }
    }
  }
`);

const UNMET = graphql(`
  query UnmetRequests($roundId: ID!, $after: String) {
    unmetRequests(first: 20, after: $after, roundId: $roundId) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          reason
          careRequest {
            id
            serviceType {
              id
              code
              name
            }
            building {
              id
              address
            }
            options {
              position
              sessions {
                start
                end
              }
            }
          }
        }
      }
    }
  }
`);

/** How far a round is, and what it has found. */
export type RoundProgress = RoundProgressFieldsFragment;

/** An offer of a round, as the page shows it. */
export type RoundOffer = OfferCardFieldsFragment;

/** A request that a round could not serve. */
export type UnmetRequest = UnmetRequestsQuery['unmetRequests']['edges'][number]['node'];

/** Whether a round has come to its end, well or not. */
export function hasEnded({ state }: Pick<RoundProgress, 'state'>): boolean {
  return state !== 'QUEUED' && state !== 'RUNNING';
}

/** A round, kept up to date by the subscription for as long as it runs. */
export function useRound(roundId: string) {
  const query = useQuery(ROUND, { variables: { roundId } });
  const round = query.data?.matchingRound;
  const live = useSubscription(PROGRESSED, { variables: { roundId }, skip: !round || hasEnded(round) });
  return { ...query, round, liveError: live.error };
}

/** The offers of a round at one level, or at all, page by page. */
export function useOffers(roundId: string, level: OfferLevel | null, reviews: boolean) {
  const query = useQuery(OFFERS, { variables: { roundId, level, reviews }, notifyOnNetworkStatusChange: true });
  const offers = query.data?.offers;
  return {
    ...query,
    offers: offers?.edges.map(({ node }) => node) ?? [],
    totalCount: offers?.totalCount ?? 0,
    loadMore: moreOf(query, offers?.pageInfo),
  };
}

/** The requests that a round left without an offer, each with its reason, page by page. */
export function useUnmetRequests(roundId: string) {
  const query = useQuery(UNMET, { variables: { roundId } });
  const connection = query.data?.unmetRequests;
  return {
    ...query,
    requests: connection?.edges.map(({ node }) => node) ?? [],
    totalCount: connection?.totalCount ?? 0,
    loadMore: moreOf(query, connection?.pageInfo),
  };
}
