import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type SlotInterval } from '../calendar/index.js';
import { intMultirange } from '../database/int-multirange.js';
import { answersById } from '../graphql/entity-loaders.js';
import { type RequestContext } from '../graphql/request-context.js';
import { type Visit } from './travel.rules.js';

/** A stretch of a live offer of a provider at one place. */
export interface PlacedVisit extends Visit {
  readonly serviceTypeId: string;
  /** The name of the territory that the place lies in. */
  readonly area: string;
}

/** Where each member of the live offers of some providers is served: in the room, at the host's home, else at its own. */
const PLACES = `
  SELECT o.provider_id AS id, o.id AS offer_id, o.service_type_id, m.sessions::text AS sessions, t.name AS area,
    coalesce(u.lat, rb.lat, hb.lat) AS lat, coalesce(u.lon, rb.lon, hb.lon) AS lon
  FROM offer o JOIN offer_member m ON m.offer_id = o.id
    LEFT JOIN room r ON r.id = o.room_id LEFT JOIN hub u ON u.id = r.hub_id LEFT JOIN building rb ON rb.id = r.building_id
    JOIN care_request q ON q.id = coalesce(o.host_care_request_id, m.care_request_id)
    JOIN household h ON h.id = q.household_id JOIN building hb ON hb.id = h.building_id
    JOIN territory t ON t.id = coalesce(u.territory_id, rb.territory_id, hb.territory_id)
  WHERE o.provider_id = ANY($1) AND o.live AND o.state <> 'drafted'
  ORDER BY o.id, m.care_request_id`;

interface PlaceRow {
  id: string;
  offer_id: string;
  service_type_id: string;
  sessions: string;
  area: string;
  lat: number;
  lon: number;
}

/** Reads where a provider is when, for all providers of a request in one statement. */
@Injectable()
export class TravelLoader {
  constructor(private readonly database: DataSource) {}

  /** Every visit of a provider's live offers, one for each member and stretch of its week. */
  async visits(context: RequestContext, providerId: string): Promise<PlacedVisit[]> {
    const rows = await answersById<PlaceRow>(context, this.database, 'visits', PLACES).load(providerId);
    return rows.flatMap(({ offer_id, service_type_id, sessions, area, lat, lon }) =>
      (intMultirange.from(sessions) as SlotInterval[]).map(({ start, end }) => ({
        offerId: offer_id,
        serviceTypeId: service_type_id,
        area,
        place: { lat, lon },
        start,
        end,
      })),
    );
  }
}
