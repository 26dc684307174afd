import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { answersById, rowsBy, rowsById } from '../graphql/entity-loaders.js';
import { type RequestContext } from '../graphql/request-context.js';
import { CareRecipientKind } from '../household/household.rules.js';
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

/** The requests of a place for one service, counted. */
export interface CountedNeed {
  readonly id: string;
  readonly serviceTypeId: string;
  readonly openRequests: number;
  readonly shareableRequests: number;
  readonly offeredRequests: number;
}

const NEEDS = (place: 'h.building_id' | 'b.territory_id') => `
  SELECT ${place} AS id, r.service_type_id AS "serviceTypeId",
         (count(*) FILTER (WHERE r.state = 'open'))::int AS "openRequests",
         (count(*) FILTER (WHERE r.state = 'open' AND r.sharing <> 'none'))::int AS "shareableRequests",
         (count(*) FILTER (WHERE r.state = 'offered'))::int AS "offeredRequests"
  FROM care_request r JOIN household h ON h.id = r.household_id JOIN building b ON b.id = h.building_id
  WHERE ${place} = ANY($1) AND r.state IN ('open', 'offered') GROUP BY 1, 2 ORDER BY 1, 2`;

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

  needsOfBuilding(context: RequestContext, buildingId: string) {
    return answersById<CountedNeed>(context, this.database, 'needs of buildings', NEEDS('h.building_id')).load(
      buildingId,
    );
  }

  needsOfTerritory(context: RequestContext, territoryId: string) {
    return answersById<CountedNeed>(context, this.database, 'needs of territories', NEEDS('b.territory_id')).load(
      territoryId,
    );
  }
}
