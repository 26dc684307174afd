import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/gql.js';
import type { BuildingServicesQuery } from '../gql/graphql.js';

const BUILDING = graphql(`
  query BuildingDesk($id: ID!) {
    building(id: $id) {
      id
      address
      households {
        ...ToldCountFields
      }
      territory {
        id
        name
      }
      needs {
        ...ServiceNeedFields
      }
      rooms {
        ...RoomFields
      }
    }
    matchingRounds(buildingId: $id, newestFirst: true, first: 1) {
      edges {
        node {
          id
          state
          createdAt
          ...RoundProgressFields
        }
      }
    }
  }
`);

export const SERVICE_FIELDS = graphql(`
  fragment ServiceFields on Offer {
    id
    level
    state
    hoursPerWeek
    savedCents
    answerBy
    acceptances
    endsOn
    leftOn
    provider {
      id
      displayName
    }
    serviceType {
      id
      code
      name
    }
    blocks {
      start
      end
    }
    members {
      displayName
    }
  }
`);

const SERVICES = graphql(`
  query BuildingServices($id: ID!) {
    waiting: offers(buildingId: $id, state: PROPOSED, first: 100) {
      edges {
        node {
          ...ServiceFields
        }
      }
    }
    confirmed: offers(buildingId: $id, state: CONFIRMED, first: 100) {
      edges {
        node {
          ...ServiceFields
        }
      }
    }
    active: offers(buildingId: $id, state: ACTIVE, first: 100) {
      edges {
        node {
          ...ServiceFields
        }
      }
    }
  }
`);

/** An offer of the building that somebody must still answer, or that runs. */
export type Service = BuildingServicesQuery['active']['edges'][number]['node'];

/** What a building is like now: its needs, its rooms, and the last round over it. */
export function useBuilding(id: string) {
  const query = useQuery(BUILDING, { variables: { id }, skip: id === '', fetchPolicy: 'cache-and-network' });
  return {
    ...query,
    building: query.data?.building ?? null,
    lastRound: query.data?.matchingRounds.edges[0]?.node ?? null,
  };
}

/** The offers of a building that wait for answers, and those that were agreed or run. */
export function useServices(id: string) {
  const query = useQuery(SERVICES, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const { waiting, confirmed, active } = query.data ?? {};
  return {
    ...query,
    waiting: waiting?.edges.map(({ node }) => node),
    running: confirmed && active && [...active.edges, ...confirmed.edges].map(({ node }) => node),
  };
}

/** What sharing gives a building in a week: families that share, hours of presence, and what they save together. */
export function sharedInAWeek(services: readonly Service[]): { families: number; hours: number; savedCents: number } {
  return services
    .filter(({ level }) => level !== 'SINGLE')
    .reduce(
      ({ families, hours, savedCents }, service) => ({
        families: families + service.members.length,
        hours: hours + service.hoursPerWeek,
        savedCents: savedCents + service.savedCents,
      }),
      { families: 0, hours: 0, savedCents: 0 },
    );
}
