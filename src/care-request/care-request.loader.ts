import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { answersById, rowsBy, rowsById } from '../graphql/entity-loaders.js';
import { type RequestContext } from '../graphql/request-context.js';
import { type ToldCount, toldTotal } from '../territory/told-count.rules.js';
import { CareRecipientKind } from '../service-type/service-type.rules.js';
import {
  CareRequestDateEntity,
  CareRequestEntity,
  CareRequestEventEntity,
  TimetableOptionEntity,
} from './care-request.entity.js';

/** A care recipient of a request, as far as it may be shown. */
export interface RequestRecipient {
  readonly id: string;
  readonly recipientId: string;
  readonly kind: CareRecipientKind;
  readonly firstName: string;
  readonly birthYear: number | null;
}

/** The open requests of a place for one service, counted: as they are told. */
export interface CountedNeed {
  readonly id: string;
  readonly serviceTypeId: string;
  readonly openRequests: ToldCount;
  readonly shareableRequests: ToldCount;
}

/** Open requests by place and service; of every service, since that one is there at all would tell of somebody. */
const NEEDS = (place: 'building' | 'territory') => `
  SELECT p.id, s.id AS "serviceTypeId", p.buildings, array_remove(array_agg(c.open), NULL) AS open,
         array_remove(array_agg(c.shareable), NULL) AS shareable
  FROM (SELECT ${place === 'building' ? 'id, 1 AS buildings' : 'territory_id AS id, count(*)::int AS buildings'} FROM building
        WHERE ${place === 'building' ? 'id = ANY($1)' : 'territory_id = ANY($1) GROUP BY 1'}) p
    CROSS JOIN service_type s
    LEFT JOIN (
      SELECT b.${place === 'building' ? 'id' : 'territory_id'} AS place, r.service_type_id, count(*)::int AS open,
             (count(*) FILTER (WHERE r.sharing <> 'none'))::int AS shareable
      FROM care_request r JOIN household h ON h.id = r.household_id JOIN building b ON b.id = h.building_id
      WHERE r.state = 'open' GROUP BY 1, 2, b.id
    ) c ON c.place = p.id AND c.service_type_id = s.id
  GROUP BY 1, 2, 3 ORDER BY 1, 2`;

/** Counts of the buildings of a place that have open requests for a service, and how many buildings it has in all. */
interface NeedRow {
  id: string;
  serviceTypeId: string;
  buildings: number;
  open: number[];
  shareable: number[];
}

/** The total over the buildings of a place: of one building its count, of a territory none that a building is told from. */
const told = ({ id, serviceTypeId, buildings, open, shareable }: NeedRow): CountedNeed => ({
  id,
  serviceTypeId,
  openRequests: toldTotal(open, buildings - open.length),
  shareableRequests: toldTotal(shareable, buildings - shareable.length),
});

/** Reads care requests for field resolvers, in one statement per kind and request. */
@Injectable()
export class CareRequestLoader {
  constructor(private readonly database: DataSource) {}

  careRequest(context: RequestContext, id: string) {
    return rowsById(context, this.database, CareRequestEntity).load(id);
  }

  options(context: RequestContext, careRequestId: string) {
    return rowsBy(context, this.database, TimetableOptionEntity, 'careRequestId', 'position').load(careRequestId);
  }

  dates(context: RequestContext, careRequestId: string) {
    return rowsBy(context, this.database, CareRequestDateEntity, 'careRequestId', 'date').load(careRequestId);
  }

  events(context: RequestContext, careRequestId: string) {
    return rowsBy(context, this.database, CareRequestEventEntity, 'careRequestId', 'id').load(careRequestId);
  }

  async recipients(context: RequestContext, careRequestId: string) {
    const rows = await answersById<RequestRecipient>(
      context,
      this.database,
      'care recipients of requests',
      `SELECT l.care_request_id AS id, c.id AS "recipientId", c.kind, c.first_name AS "firstName",
              c.birth_year AS "birthYear"
       FROM care_request_recipient l JOIN care_recipient c ON c.id = l.care_recipient_id
       WHERE l.care_request_id = ANY($1) ORDER BY 1, 2`,
    ).load(careRequestId);
    return rows.map(({ recipientId, kind, firstName, birthYear }) => ({ id: recipientId, kind, firstName, birthYear }));
  }

  async needsOfBuilding(context: RequestContext, buildingId: string): Promise<CountedNeed[]> {
    const rows = answersById<NeedRow>(context, this.database, 'needs of buildings', NEEDS('building'));
    return (await rows.load(buildingId)).map(told);
  }

  async needsOfTerritory(context: RequestContext, territoryId: string): Promise<CountedNeed[]> {
    const rows = answersById<NeedRow>(context, this.database, 'needs of territories', NEEDS('territory'));
    return (await rows.load(territoryId)).map(told);
  }
}
