import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { graphql } from '../gql/gql.js';
import type { RunningServicesQuery } from '../gql/graphql.js';
import { useViewer } from '../session/viewer.js';

const RUNNING = graphql(`
  query RunningServices($after: String) {
    offers(state: ACTIVE, first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          serviceType {
            id
            name
          }
          members {
            building {
              id
            }
          }
        }
      }
    }
  }
`);

type Running = RunningServicesQuery['offers']['edges'][number]['node'];

/** Who sees which services run where; the API says so for the places that each of them looks after. */
const ORGANISERS = ['BUILDING_COORDINATOR', 'PLATFORM_OPERATOR', 'CITY_ADMINISTRATOR'];

/** How many services run in each building, by its id; a service over several buildings runs in each of them. */
export function countByBuilding(offers: readonly Running[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { members } of offers)
    for (const id of new Set(members.flatMap(({ building }) => (building ? [building.id] : []))))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** How many services run in each building that the reader looks after; null for whoever looks after none. */
export function useRunningServices(): ReadonlyMap<string, number> | null {
  const viewer = useViewer();
  const organises = ORGANISERS.includes(viewer?.role ?? '');
  const { data, fetchMore } = useQuery(RUNNING, { skip: !organises, fetchPolicy: 'cache-and-network' });
  const pageInfo = data?.offers.pageInfo;
  useEffect(() => {
    if (pageInfo?.hasNextPage) void fetchMore({ variables: { after: pageInfo.endCursor } });
  }, [pageInfo?.hasNextPage, pageInfo?.endCursor, fetchMore]);
  if (!organises || !data) return null;
  return countByBuilding(data.offers.edges.map(({ node }) => node));
}
