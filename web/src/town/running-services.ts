import { useQuery } from '@apollo/client/react';
import { useWhole } from '../api/pages.js';
import { graphql } from '../gql/gql.js';
import type { RunningServicesQuery } from '../gql/graphql.js';
import { organises, useViewer } from '../session/viewer.js';

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
  const isOrganiser = organises(viewer);
  const running = useQuery(RUNNING, { skip: !isOrganiser, fetchPolicy: 'cache-and-network' });
  const { list } = useWhole(running, running.data?.offers);
  if (!isOrganiser || !list) return null;
  return countByBuilding(list.edges.map(({ node }) => node));
}
