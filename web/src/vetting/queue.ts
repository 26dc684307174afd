import { useQuery } from '@apollo/client/react';
import { moreOf } from '../api/pages.js';
import { graphql } from '../gql/gql.js';
import type { ApplicationsQuery, ApplicationState, ExpiringPapersQuery, SearchProvidersQuery } from '../gql/graphql.js';

const COUNTS = graphql(`
  query VettingQueue {
    checks: applications(state: CHECKS, first: 1) {
      totalCount
    }
    interviews: applications(state: INTERVIEW, first: 1) {
      totalCount
    }
    appeals: applications(state: APPEALED, first: 1) {
      totalCount
    }
    documents: applications(state: DOCUMENTS, first: 1) {
      totalCount
    }
    expiring: expiringCredentials(withinDays: 60, first: 1) {
      totalCount
    }
  }
`);

const APPLICATIONS = graphql(`
  query Applications($state: ApplicationState!, $after: String) {
    applications(state: $state, first: 25, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          state
          appliedAt
          provider {
            id
            displayName
            territory {
              id
              name
            }
            documents {
              id
            }
            missingPapers {
              kinds
            }
          }
        }
      }
    }
  }
`);

const EXPIRING = graphql(`
  query ExpiringPapers($withinDays: Int!, $after: String) {
    expiringCredentials(withinDays: $withinDays, first: 25, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          kind
          expiresOn
          valid
          provider {
            id
            displayName
            vetted
            territory {
              id
              name
            }
          }
        }
      }
    }
    credentialKinds {
      code
      name
    }
  }
`);

const SEARCH = graphql(`
  query SearchProviders($search: String!) {
    providers(search: $search, first: 20) {
      totalCount
      edges {
        node {
          id
          displayName
          vetted
          suspension {
            suspendedAt
          }
          territory {
            id
            name
          }
        }
      }
    }
  }
`);

/** An application in the queue. */
export type WaitingApplication = ApplicationsQuery['applications']['edges'][number]['node'];

/** A paper that ends soon or has ended. */
export type EndingPaper = ExpiringPapersQuery['expiringCredentials']['edges'][number]['node'];

/** Somebody found by name. */
export type FoundProvider = SearchProvidersQuery['providers']['edges'][number]['node'];

/** The parts of the office's queue, in the order of its work. */
export const QUEUES = ['checks', 'interviews', 'appeals', 'expiring', 'documents'] as const;

/** A part of the office's queue. */
export type Queue = (typeof QUEUES)[number];

/** Which applications stand in a part of the queue; papers stand in the one that has none. */
export const STATE_OF: Readonly<Record<Queue, ApplicationState | null>> = {
  checks: 'CHECKS',
  interviews: 'INTERVIEW',
  appeals: 'APPEALED',
  documents: 'DOCUMENTS',
  expiring: null,
};

/** Days before a paper's last day from which it is in the queue. */
export const SOON_DAYS = 60;

/** How many stand in each part of the queue. */
export function useQueueCounts() {
  const { data } = useQuery(COUNTS, { fetchPolicy: 'cache-and-network' });
  return data
    ? (Object.fromEntries(QUEUES.map((queue) => [queue, data[queue].totalCount])) as Record<Queue, number>)
    : null;
}

/** The applications that stand somewhere, oldest first, page by page. */
export function useApplications(state: ApplicationState) {
  const query = useQuery(APPLICATIONS, { variables: { state }, fetchPolicy: 'cache-and-network' });
  const connection = query.data?.applications;
  return {
    ...query,
    applications: connection?.edges.map(({ node }) => node),
    loadMore: moreOf(query, connection?.pageInfo),
  };
}

/** The papers that end soon or have ended, the first to end first, page by page, with the names of their kinds. */
export function useEndingPapers() {
  const query = useQuery(EXPIRING, { variables: { withinDays: SOON_DAYS }, fetchPolicy: 'cache-and-network' });
  const connection = query.data?.expiringCredentials;
  const names = new Map(query.data?.credentialKinds.map(({ code, name }) => [code, name]));
  return {
    ...query,
    papers: connection?.edges.map(({ node }) => node),
    nameOf: (kind: string) => names.get(kind) ?? kind,
    loadMore: moreOf(query, connection?.pageInfo),
  };
}

/** Those whose name has the words; nothing is asked before there are two letters. */
export function useProviderSearch(words: string) {
  const search = words.trim();
  return useQuery(SEARCH, { variables: { search }, skip: search.length < 2 });
}
