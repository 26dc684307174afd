import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Venue } from '../matching/index.js';
import { type HeldOffer } from './rearrangement.rules.js';

/** Offers that one request may have arranged anew: those that meet its times first, then the nearest. */
const MOST_OFFERS = 24;

/**
 * The offers around a request that may give way to others: for the same service in its territory, all of whose members
 * would share, and that nobody has answered yet. What was proposed gives way only where the new proposal needs no
 * review: else its households would have none until somebody has looked.
 */
const MAY_GIVE_WAY = `
  SELECT o.id, o.state = 'proposed' AS proposed, o.provider_id, o.service_type_id, o.room_id, o.host_care_request_id
  FROM care_request own JOIN household oh ON oh.id = own.household_id
    JOIN building home ON home.id = oh.building_id JOIN territory quarter ON quarter.id = home.territory_id
    JOIN offer o ON o.live AND o.service_type_id = own.service_type_id
  WHERE own.id = $1 AND own.sharing <> 'none'
    AND (o.state = 'drafted'
      OR o.state = 'proposed' AND o.answer_by > clock_timestamp() AND NOT (home.reviews_offers OR quarter.reviews_offers)
        AND NOT EXISTS (SELECT FROM proposal p WHERE p.offer_id = o.id AND p.answer <> 'waiting'))
    AND NOT EXISTS (
      SELECT FROM offer_member m JOIN care_request r ON r.id = m.care_request_id
        JOIN household h ON h.id = r.household_id JOIN building b ON b.id = h.building_id
        JOIN territory t ON t.id = b.territory_id
      WHERE m.offer_id = o.id AND (r.sharing = 'none' OR t.id <> quarter.id
        OR o.state = 'proposed' AND (b.reviews_offers OR t.reviews_offers)))
  ORDER BY EXISTS (SELECT FROM timetable_option w WHERE w.care_request_id = own.id AND w.sessions && o.blocks) DESC,
    (SELECT min((b.lat - home.lat) ^ 2 + ((b.lon - home.lon) * cos(radians(home.lat))) ^ 2)
     FROM offer_member m JOIN care_request r ON r.id = m.care_request_id
       JOIN household h ON h.id = r.household_id JOIN building b ON b.id = h.building_id WHERE m.offer_id = o.id),
    o.id
  LIMIT ${MOST_OFFERS}`;

interface OfferRow {
  id: string;
  proposed: boolean;
  provider_id: string;
  service_type_id: string;
  room_id: string | null;
  host_care_request_id: string | null;
}

interface MemberRow {
  offer_id: string;
  care_request_id: string;
  option_position: number;
  price_cents: number;
  walk_metres: number;
}

/** Finds the offers that a new request may have arranged anew. */
@Injectable()
export class HeldOfferService {
  /** The offers around a request that may give way to others, those that meet its times and are nearest first. */
  async listAround(manager: EntityManager, careRequestId: string): Promise<HeldOffer[]> {
    const offers: OfferRow[] = await manager.query(MAY_GIVE_WAY, [careRequestId]);
    const members: MemberRow[] = await manager.query(
      `SELECT offer_id, care_request_id, option_position, price_cents, walk_metres FROM offer_member
       WHERE offer_id = ANY($1) ORDER BY care_request_id`,
      [offers.map(({ id }) => id)],
    );
    return offers.map((offer) => ({
      id: offer.id,
      proposed: offer.proposed,
      provider: offer.provider_id,
      service: offer.service_type_id,
      venue: venueOf(offer),
      members: members
        .filter(({ offer_id }) => offer_id === offer.id)
        .map((member) => ({
          request: member.care_request_id,
          option: member.option_position,
          price: member.price_cents,
          walkMetres: member.walk_metres,
        })),
    }));
  }
}

const venueOf = ({ room_id: room, host_care_request_id: home }: OfferRow): Venue =>
  room !== null ? { room } : home === null ? null : { home };
