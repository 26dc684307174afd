import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { enqueue } from '../jobs/enqueue.js';
import { canDoMore } from '../provider/provider.service.js';
import { distanceMetres } from '../territory/territory.rules.js';
import { MatchingRoundEntity } from './matching-round.entity.js';
import './matching-round.jobs.js';
import { RoundScope, RoundState } from './matching-round.rules.js';

/** An open request whose times and skills a provider could serve, with both homes. */
interface NearRow {
  id: string;
  territoryId: string;
  lat: number;
  lon: number;
  fromLat: number;
  fromLon: number;
  /** Metres that provider and household would go together. */
  reach: number;
}

/** Requests that are looked at one by one; more of them are looked at together, over their territories. */
const MOST_ROUNDS = 5;
/** Days; a longer absence may have closed hours of the week, which are free again by its end. */
const LONG_ABSENCE_DAYS = 14;

/** Has open requests looked at again when somebody may serve them who could not before. */
@Injectable()
export class LookAgainService {
  /**
   * Starts rounds for the open requests that a provider could serve: one of its services, with its skills, at times of
   * its week or of days that it opened that no service holds which was agreed, and near enough to meet somewhere. For a few
   * there is a round each, which may arrange offers around it anew that nobody has answered; many are looked at in one round
   * over their territory.
   */
  async around(manager: EntityManager, providerId: string): Promise<void> {
    const rows: NearRow[] = await manager.query(
      `SELECT r.id, b.territory_id AS "territoryId", b.lat, b.lon, p.lat AS "fromLat", p.lon AS "fromLon",
              p.max_travel_metres + r.max_walk_metres AS reach
       FROM provider p JOIN vetted_rate v ON v.provider_id = p.id
         JOIN care_request r ON r.service_type_id = v.service_type_id AND r.state = 'open'
         JOIN household own ON own.id = r.household_id JOIN building b ON b.id = own.building_id
         CROSS JOIN LATERAL (SELECT coalesce(range_agg(held), '{}') AS blocks FROM offer o, unnest(o.blocks) held
                             WHERE o.provider_id = p.id AND o.state IN ('confirmed', 'active')) h
       WHERE p.id = $1 AND r.required_skills <@ p.skills
         AND (r.ends_before IS NULL OR r.ends_before > (now() AT TIME ZONE 'Europe/Rome')::date)
         AND (EXISTS (SELECT FROM timetable_option t WHERE t.care_request_id = r.id AND t.sessions <@ p.availability - h.blocks)
           OR EXISTS (SELECT FROM care_request_date d WHERE d.care_request_id = r.id) AND NOT EXISTS (
             SELECT FROM care_request_date d,
               LATERAL (SELECT 96 * (extract(isodow FROM d.date)::int - 1) AS midnight) w,
               LATERAL (SELECT coalesce(range_agg(int4range(midnight + e.start_slot, midnight + e.end_slot)), '{}') AS hours
                        FROM extra_opening e WHERE e.provider_id = p.id AND d.date BETWEEN e.from_on AND e.until_on) x
             WHERE d.care_request_id = r.id AND d.date >= (now() AT TIME ZONE 'Europe/Rome')::date
               AND NOT int4range(midnight + d.start_slot, midnight + d.end_slot) <@ p.availability + hours - h.blocks))
       ORDER BY r.priority DESC, r.published_at, r.id`,
      [providerId],
    );
    const near = rows.filter(
      ({ fromLat, fromLon, reach, ...home }) => distanceMetres(home, { lat: fromLat, lon: fromLon }) <= reach,
    );
    if (near.length <= MOST_ROUNDS)
      for (const { id } of near) await enqueue(manager, 'care-request.match', { careRequestId: id });
    else for (const id of new Set(near.map(({ territoryId }) => territoryId))) await this.startOver(manager, id);
  }

  /** Starts a round over a territory, unless one waits to begin that will read the same. */
  private async startOver(manager: EntityManager, territoryId: string): Promise<void> {
    await manager.query(`SELECT FROM territory WHERE id = $1 FOR NO KEY UPDATE`, [territoryId]);
    const queued = { scope: RoundScope.TERRITORY, territoryId, state: RoundState.QUEUED };
    if (await manager.existsBy(MatchingRoundEntity, queued)) return;
    const { id } = await manager.save(manager.create(MatchingRoundEntity, { ...queued, byItself: true }));
    await enqueue(manager, 'matching-round.run', { roundId: id });
  }

  /** Has the requests near those looked at again whose long absence ends soon, or today: their weeks open up again. */
  async whenAbsencesEnd(manager: EntityManager, day: string): Promise<void> {
    const ending: { id: string }[] = await manager.query(
      `SELECT DISTINCT provider_id AS id FROM provider_absence
       WHERE ends_at - starts_at > $2 * interval '1 day'
         AND (ends_at AT TIME ZONE 'Europe/Rome')::date BETWEEN $1::date AND $1::date + $2::int ORDER BY 1`,
      [day, LONG_ABSENCE_DAYS],
    );
    for (const { id } of ending) await canDoMore(manager, id);
  }
}
