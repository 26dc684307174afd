import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { answersById, rowsBy, rowsById } from '../graphql/entity-loaders.js';
import { type RequestContext } from '../graphql/request-context.js';
import { BuildingEntity, HubEntity, RoomEntity, TerritoryEntity } from './territory.entity.js';

/** Reads places for field resolvers, in one statement per kind and request. */
@Injectable()
export class TerritoryLoader {
  constructor(private readonly database: DataSource) {}

  territory(context: RequestContext, id: string) {
    return rowsById(context, this.database, TerritoryEntity).load(id);
  }

  building(context: RequestContext, id: string) {
    return rowsById(context, this.database, BuildingEntity).load(id);
  }

  room(context: RequestContext, id: string) {
    return rowsById(context, this.database, RoomEntity).load(id);
  }

  hub(context: RequestContext, id: string) {
    return rowsById(context, this.database, HubEntity).load(id);
  }

  async hubOfTerritory(context: RequestContext, territoryId: string) {
    const hubs = await rowsBy(context, this.database, HubEntity, 'territoryId', 'id').load(territoryId);
    return hubs[0] ?? null;
  }

  roomsOfBuilding(context: RequestContext, buildingId: string) {
    return rowsBy(context, this.database, RoomEntity, 'buildingId', 'id').load(buildingId);
  }

  roomsOfHub(context: RequestContext, hubId: string) {
    return rowsBy(context, this.database, RoomEntity, 'hubId', 'id').load(hubId);
  }

  async serviceTypeIdsOfRoom(context: RequestContext, roomId: string): Promise<string[]> {
    const rows = await answersById<{ id: string; serviceTypeId: string }>(
      context,
      this.database,
      'services of rooms',
      `SELECT room_id AS id, service_type_id AS "serviceTypeId" FROM room_service WHERE room_id = ANY($1) ORDER BY 2`,
    ).load(roomId);
    return rows.map(({ serviceTypeId }) => serviceTypeId);
  }
}
