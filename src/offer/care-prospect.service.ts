import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, mayActForHousehold } from '../account/account.rules.js';
import { isInterval, lengthOf, type LocalDate, normalise, overlap, type SlotInterval } from '../calendar/index.js';
import { intMultirange } from '../database/int-multirange.js';
import { requireDays } from '../graphql/day.js';
import { BadInput, Forbidden, NotFound } from '../graphql/faults.js';
import { HouseholdEntity } from '../household/household.entity.js';
import { BuildingEntity } from '../territory/territory.entity.js';
import { distanceMetres } from '../territory/territory.rules.js';
import { type CareProspect } from './care-prospect.model.js';
import { toldCount } from '../territory/told-count.rules.js';
import { priceRange } from './care-prospect.rules.js';
import { closedHours } from './engagement.rules.js';
import { EngagementService } from './engagement.service.js';
import { extraHoursOfAll } from './extra-hours.rules.js';
import { ExtraHoursService } from './extra-hours.service.js';
import { judgedDays } from './first-weeks.rules.js';

/** What a household thinks of asking for. */
export interface ProspectiveNeed {
  readonly householdId: string;
  readonly serviceTypeId: string;
  readonly units: number;
  /** What the provider must be able to do. */
  readonly requiredSkills: readonly string[];
  readonly sessions: readonly SlotInterval[];
  /** The single days on which it is asked for; none for every week. */
  readonly dates: readonly LocalDate[];
  readonly startsOn?: LocalDate | null;
  readonly endsBefore?: LocalDate | null;
}

interface FreeRow {
  id: string;
  lat: number;
  lon: number;
  maxTravelMetres: number;
  capacity: number;
  base: number;
  extra: number;
}

const FREE = `
  SELECT p.id, p.lat, p.lon, p.max_travel_metres AS "maxTravelMetres", r.capacity,
         r.base_cents_per_hour AS base, r.extra_cents_per_hour AS extra
  FROM vetted_rate v JOIN provider_rate r USING (provider_id, service_type_id) JOIN provider p ON p.id = v.provider_id
  WHERE v.service_type_id = $1 AND r.capacity >= $3
    AND p.availability + coalesce((SELECT o.hours FROM unnest($6::uuid[], $7::int4multirange[]) o (id, hours)
                                   WHERE o.id = p.id), '{}') @> $2::int4multirange
    AND p.skills @> $5
    AND p.max_week_slots >= $4 + (SELECT coalesce(sum(upper(b) - lower(b)), 0) FROM offer o, unnest(o.blocks) b
                                  WHERE o.provider_id = p.id AND o.live)
    AND NOT EXISTS (SELECT FROM offer o WHERE o.provider_id = p.id AND o.live AND o.blocks && $2::int4multirange)`;

const NEIGHBOURS = `
  SELECT count(DISTINCT h.id) FILTER (WHERE b.id = $3)::int AS "inBuilding",
         count(DISTINCT h.id) FILTER (WHERE b.id = $3 OR r.sharing = 'territory')::int AS "inTerritory"
  FROM care_request r JOIN household h ON h.id = r.household_id JOIN building b ON b.id = h.building_id
  WHERE r.service_type_id = $1 AND r.state = 'open' AND r.sharing <> 'none' AND h.id <> $5 AND b.territory_id = $4
    AND ($2::int4multirange = '{}' OR EXISTS (
      SELECT FROM timetable_option t WHERE t.care_request_id = r.id AND t.sessions && $2::int4multirange))`;

/** Says what a household may expect before it asks, from the requests, the free hours and the calendars of now. */
@Injectable()
export class CareProspectService {
  constructor(
    private readonly database: DataSource,
    private readonly engagements: EngagementService,
    private readonly openings: ExtraHoursService,
  ) {}

  /** Counts who could come and who could share, and what an hour would cost. For whoever may ask for the household. */
  async look(actor: Actor, need: ProspectiveNeed): Promise<CareProspect> {
    const building = await this.homeOf(actor, need.householdId);
    const wrong = need.sessions.findIndex((session) => !isInterval(session));
    if (wrong >= 0) throw new BadInput('A session must end after it starts, between slots 0 and 672.', [String(wrong)]);
    const { startsOn = null, endsBefore = null, dates } = need;
    requireDays(...[...dates, startsOn, endsBefore].filter((day) => day !== null));
    const hours = intMultirange.to(need.sessions);
    const presence = lengthOf(normalise(need.sessions));
    const [first, ...later] = [...dates].sort();
    const opened = first ? [...(await this.openings.load(this.database.manager, first, later.at(-1) ?? first))] : [];
    const rows: FreeRow[] = await this.database.query(FREE, [
      need.serviceTypeId,
      hours,
      need.units,
      presence,
      need.requiredSkills,
      opened.map(([id]) => id),
      opened.map(([, openings]) => intMultirange.to(extraHoursOfAll(openings, dates))),
    ]);
    const near = rows.filter((row) => distanceMetres(row, building) <= row.maxTravelMetres);
    const ids = near.map(({ id }) => id);
    const { today, of } = await this.engagements.load(this.database.manager, [], ids);
    const judged = judgedDays(today, { startsOn, endsBefore }, dates);
    const free = near.filter(({ id }) => !overlap(closedHours(of.get(id) ?? [], judged), need.sessions));
    const [neighbours] = await this.database.query(NEIGHBOURS, [
      need.serviceTypeId,
      hours,
      building.id,
      building.territoryId,
      need.householdId,
    ]);
    return {
      freeProviders: free.length,
      buildingNeighbours: toldCount(neighbours.inBuilding),
      territoryNeighbours: toldCount(neighbours.inTerritory),
      alone: priceRange(free, need.units, 1),
      sharedByTwo: priceRange(
        free.filter(({ capacity }) => capacity >= 2 * need.units),
        need.units,
        2,
      ),
    };
  }

  private async homeOf(actor: Actor, householdId: string): Promise<BuildingEntity> {
    const household = await this.database.getRepository(HouseholdEntity).findOneBy({ id: householdId });
    if (!household) throw new NotFound('household', householdId);
    const building = await this.database.getRepository(BuildingEntity).findOneByOrFail({ id: household.buildingId });
    if (!mayActForHousehold(actor, { id: householdId, territoryId: building.territoryId }))
      throw new Forbidden('ask for this household');
    return building;
  }
}
