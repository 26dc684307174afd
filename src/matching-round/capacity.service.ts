import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { normalise, type SlotInterval, subtract, widen } from '../calendar/index.js';
import { intMultirange } from '../database/int-multirange.js';
import { type Instance, type Provider } from '../matching/index.js';
import { closedHours } from '../offer/engagement.rules.js';
import { type Engagements } from '../offer/engagement.service.js';
import { judgedDays } from '../offer/first-weeks.rules.js';
import { toPlane } from '../territory/territory.rules.js';
import { pairsOf } from './dated-capacity.rules.js';
import { MatchingPolicyEntity } from './matching-round.entity.js';

/** What an offer holds of the week. */
interface HeldRow {
  provider_id: string;
  room_id: string | null;
  blocks: string;
}

/** The weekly hours that are not to be planned, by provider or room. */
type Hours = ReadonlyMap<string, readonly SlotInterval[]>;

/** Hours of one week in which providers can come beside their own, by provider. */
export type ExtraHours = Hours;

/**
 * A tag of every provider that has not lately declined a request, nor was declined by its household. A request with such
 * a history requires it, so that a round does not bring together again who said no.
 */
export const wantedBy = (careRequestId: string) => `not-declined:${careRequestId}`;

/** Weekly hours as PostgreSQL writes them. */
export const readHours = (text: string): SlotInterval[] => intMultirange.from(text);

/** What is free of the week, and what live offers take of each provider's week, with the ways there and back. */
interface Capacity extends Pick<Instance, 'providers' | 'rooms'> {
  readonly taken: Hours;
}

/** Loads which hours of the week vetted providers and rooms have free. */
@Injectable()
export class CapacityService {
  /**
   * The free time of vetted providers and of rooms, with the time that the given offers hold counted as free. Hours in
   * which somebody is taken on most days of the coming four weeks are not free, but a service that has them keeps them;
   * `extra` hours are free besides.
   */
  async load(
    manager: EntityManager,
    released: readonly string[],
    engagements: Engagements,
    extra: ExtraHours,
  ): Promise<Capacity> {
    const policy = await manager.findOneByOrFail(MatchingPolicyEntity, { id: 1 });
    const held: HeldRow[] = await manager.query(
      `SELECT provider_id, room_id, blocks::text FROM offer WHERE live AND NOT id = ANY($1) ORDER BY id`,
      [released],
    );
    const closed = await this.closed(manager, released, engagements);
    return {
      rooms: await this.rooms(manager, held, closed),
      ...(await this.providers(manager, held, closed, extra, policy)),
    };
  }

  private async closed(
    manager: EntityManager,
    released: readonly string[],
    { today, of }: Engagements,
  ): Promise<Hours> {
    if (of.size === 0) return new Map();
    const kept: HeldRow[] = await manager.query(
      `SELECT provider_id, room_id, blocks::text FROM offer WHERE id = ANY($1) AND state IN ('confirmed', 'active')`,
      [released],
    );
    const judged = judgedDays(today, { startsOn: null, endsBefore: null }, []);
    return new Map(
      [...of].map(([holder, engagements]) => {
        const own = kept.filter(({ provider_id, room_id }) => provider_id === holder || room_id === holder);
        return [
          holder,
          subtract(
            closedHours(engagements, judged),
            own.flatMap(({ blocks }) => readHours(blocks)),
          ),
        ];
      }),
    );
  }

  private async rooms(manager: EntityManager, held: readonly HeldRow[], closed: Hours): Promise<Instance['rooms']> {
    const rows = await manager.query(
      `SELECT r.id, coalesce(r.building_id, r.hub_id) AS place, r.capacity, r.openings::text,
              ARRAY(SELECT s.service_type_id::text FROM room_service s WHERE s.room_id = r.id ORDER BY 1) AS services
       FROM room r ORDER BY r.id`,
    );
    return rows.map((row: { id: string; place: string; capacity: number; openings: string; services: string[] }) => ({
      id: row.id,
      place: row.place,
      capacity: row.capacity,
      services: row.services,
      open: pairsOf(
        subtract(readHours(row.openings), [
          ...held.filter(({ room_id }) => room_id === row.id).flatMap(({ blocks }) => readHours(blocks)),
          ...(closed.get(row.id) ?? []),
        ]),
      ),
    }));
  }

  /** Vetted providers with the time that is left to them, and only the services that their papers allow. */
  private async providers(
    manager: EntityManager,
    held: readonly HeldRow[],
    closed: Hours,
    extra: ExtraHours,
    { metresPerSlot }: MatchingPolicyEntity,
  ): Promise<Pick<Capacity, 'providers' | 'taken'>> {
    const rows = await manager.query(
      `SELECT p.*, p.availability::text AS available,
              ARRAY(SELECT DISTINCT d.care_request_id::text FROM declined_pair d WHERE NOT EXISTS (
                SELECT FROM declined_pair own WHERE own.care_request_id = d.care_request_id AND own.provider_id = p.id)
                ORDER BY 1) AS not_declined,
              (SELECT json_agg(json_build_object('service', t.service_type_id, 'capacity', t.capacity,
                 'base', t.base_cents_per_hour, 'extra', t.extra_cents_per_hour) ORDER BY t.service_type_id)
               FROM provider_rate t JOIN vetted_rate v USING (provider_id, service_type_id)
               WHERE t.provider_id = p.id) AS rates
       FROM provider p WHERE EXISTS (SELECT FROM vetted_rate v WHERE v.provider_id = p.id) ORDER BY p.id`,
    );
    const taken = new Map<string, SlotInterval[]>();
    const providers = rows.map((row: Record<string, never>): Provider => {
      const blocks = held
        .filter(({ provider_id }) => provider_id === row['id'])
        .flatMap((offer) => readHours(offer.blocks));
      // From any place that a provider serves to any other is at most twice its reach: time enough to get there.
      const journey = Math.ceil((2 * row['max_travel_metres']) / metresPerSlot);
      taken.set(row['id'], widen(blocks, journey));
      const presence = blocks.reduce((sum, { start, end }) => sum + end - start, 0);
      return {
        id: row['id'],
        ...toPlane({ lat: row['lat'], lon: row['lon'] }),
        maxTravel: row['max_travel_metres'],
        maxWeek: Math.max(0, row['max_week_slots'] - presence),
        minBlock: row['min_block_slots'],
        quality: row['quality_cents_per_hour'],
        skills: [...row['skills'], ...(row['not_declined'] as string[]).map(wantedBy)],
        available: pairsOf(
          subtract(normalise([...readHours(row['available']), ...(extra.get(row['id']) ?? [])]), [
            ...taken.get(row['id'])!,
            ...(closed.get(row['id']) ?? []),
          ]),
        ),
        rates: row['rates'],
      };
    });
    return { providers, taken };
  }
}
