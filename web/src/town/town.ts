import { useQuery } from '@apollo/client/react';
import { useWhole } from '../api/pages.js';
import { graphql } from '../gql/gql.js';
import type { TownBuildingsQuery, TownQuery } from '../gql/graphql.js';

const TOWN = graphql(`
  query Town {
    town {
      name
      simulated
      attribution
      territories {
        id
        name
        families
        centre {
          lat
          lon
        }
        boundary {
          lat
          lon
        }
        needs {
          ...ServiceNeedFields
        }
        hub {
          id
          name
          address
          position {
            lat
            lon
          }
          rooms {
            id
            name
            capacity
          }
        }
      }
    }
  }
`);

export const SERVICE_NEED_FIELDS = graphql(`
  fragment ServiceNeedFields on ServiceNeed {
    serviceType {
      id
      code
      name
    }
    openRequests {
      ...ToldCountFields
    }
    shareableRequests {
      ...ToldCountFields
    }
  }
`);

const TOWN_BUILDINGS = graphql(`
  query TownBuildings($after: String) {
    buildings(first: 100, after: $after) {
      edges {
        node {
          id
          address
          pilot
          rooms {
            id
            name
            capacity
          }
          position {
            lat
            lon
          }
          territory {
            id
            name
          }
          needs {
            ...ServiceNeedFields
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

/** The town with its territories. */
export type Town = TownQuery['town'];

/** A building with its needs by service. */
export type TownBuilding = TownBuildingsQuery['buildings']['edges'][number]['node'];

/** One kind of need in a building. */
export type Need = TownBuilding['needs'][number];

/** What a matching round looks over: a building, else a territory, else the whole town. */
export interface Scope {
  territoryId: string | null;
  buildingId: string | null;
}

/** The town and all its buildings, page by page. */
export function useTown() {
  const town = useQuery(TOWN);
  const buildings = useQuery(TOWN_BUILDINGS);
  const { list } = useWhole(buildings, buildings.data?.buildings);
  return {
    town: town.data?.town,
    buildings: list?.edges.map(({ node }) => node) ?? [],
    loading: town.loading || buildings.loading,
    error: town.error ?? buildings.error,
    retry: () => {
      void town.refetch();
      void buildings.refetch();
    },
  };
}

/** The buildings that a scope takes in. */
export function buildingsIn(buildings: readonly TownBuilding[], { territoryId, buildingId }: Scope): TownBuilding[] {
  return buildings.filter(
    ({ id, territory }) => (!buildingId || id === buildingId) && (!territoryId || territory.id === territoryId),
  );
}

/** What is needed where a scope looks: in its building, its territory, else in all territories. */
export function needsIn(town: Town, buildings: readonly TownBuilding[], { territoryId, buildingId }: Scope): Need[] {
  const places = buildingId
    ? buildings.filter(({ id }) => id === buildingId)
    : town.territories.filter(({ id }) => !territoryId || id === territoryId);
  return places.flatMap(({ needs }) => needs);
}

/** Adds up needs, whatever the service: how many open requests there are at least, and of those that would be shared. */
export function countNeeds(needs: readonly Need[]): { open: number; shareable: number } {
  return needs.reduce(
    ({ open, shareable }, need) => ({
      open: open + need.openRequests.atLeast,
      shareable: shareable + need.shareableRequests.atLeast,
    }),
    { open: 0, shareable: 0 },
  );
}

/** Adds up needs by service, the most asked first; services of which too few are asked for to be told are left out. */
export function countByService(needs: readonly Need[]) {
  const byService = new Map<string, Need[]>();
  for (const need of needs) byService.set(need.serviceType.id, [...(byService.get(need.serviceType.id) ?? []), need]);
  return [...byService.values()]
    .map((same) => ({ serviceType: same[0]!.serviceType, ...countNeeds(same) }))
    .filter(({ open }) => open > 0)
    .sort((a, b) => b.open - a.open);
}
