import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/gql.js';
import type { BuildingNeedHoursQuery } from '../gql/graphql.js';
import type { HeatCell } from '../ui/week-heat.js';

const NEED_HOURS = graphql(`
  query BuildingNeedHours($id: ID!) {
    needByHour(buildingId: $id) {
      day
      hour
      households {
        ...ToldCountFields
      }
      serviceType {
        id
        code
        name
      }
    }
  }
`);

type HourOfNeed = BuildingNeedHoursQuery['needByHour'][number];

/** At which hours of the week households of a building would share one service; hours with too few are not there. */
export interface ServiceHours {
  readonly serviceType: HourOfNeed['serviceType'];
  readonly cells: readonly HeatCell[];
}

/** Hours by service, the service with the most needed hours first. */
export function hoursByService(hours: readonly HourOfNeed[]): ServiceHours[] {
  const byService = new Map<string, { serviceType: HourOfNeed['serviceType']; cells: HeatCell[] }>();
  for (const { serviceType, day, hour, households } of hours) {
    const known = byService.get(serviceType.id) ?? { serviceType, cells: [] };
    known.cells.push({ day, hour, count: households });
    byService.set(serviceType.id, known);
  }
  return [...byService.values()].sort((a, b) => b.cells.length - a.cells.length);
}

/** The hours of the week at which enough households of a building would share, by service; undefined until known. */
export function useNeedHours(id: string) {
  const query = useQuery(NEED_HOURS, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return { ...query, services: query.data && hoursByService(query.data.needByHour) };
}
