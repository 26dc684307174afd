import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, holds, Role } from '../account/account.rules.js';
import { NotFound } from '../graphql/faults.js';
import { BuildingEntity } from '../territory/territory.entity.js';
import { STEP, toldCount, type ToldCount } from '../territory/told-count.rules.js';

/** How many households of a building would share a service at one hour of the week. */
export interface HourOfNeed {
  readonly serviceTypeId: string;
  /** 0 is Monday. */
  readonly day: number;
  /** 0 … 23. */
  readonly hour: number;
  readonly households: ToldCount;
}

type Counted = Omit<HourOfNeed, 'households'> & { readonly households: number };

/** A household counts at every hour that one of its possible timetables takes in, once. */
const HOURS = `
  SELECT r.service_type_id AS "serviceTypeId", slot / 24 AS day, slot % 24 AS hour, count(DISTINCT h.id)::int AS households
  FROM household h JOIN care_request r ON r.household_id = h.id JOIN timetable_option t ON t.care_request_id = r.id,
    generate_series(0, 167) slot
  WHERE h.building_id = $1 AND r.state = 'open' AND r.sharing <> 'none'
    AND t.sessions && int4range(slot * 4, slot * 4 + 4)
  GROUP BY 1, slot HAVING count(DISTINCT h.id) >= $2 ORDER BY 1, slot`;

/** Shows those who get services going when neighbours need the same, and never who they are. */
@Injectable()
export class NeedByHourService {
  constructor(private readonly database: DataSource) {}

  /** The hours of the week at which enough households of a building would share, told in steps; fewer are left out. */
  async look(actor: Actor, buildingId: string): Promise<HourOfNeed[]> {
    const building = await this.database.getRepository(BuildingEntity).findOneBy({ id: buildingId });
    const may =
      building &&
      (holds(actor, Role.BUILDING_COORDINATOR, buildingId) ||
        holds(actor, Role.PLATFORM_OPERATOR, building.territoryId) ||
        holds(actor, Role.CITY_ADMINISTRATOR));
    if (!may) throw new NotFound('building', buildingId);
    const hours: Counted[] = await this.database.query(HOURS, [buildingId, STEP]);
    return hours.map((each) => ({ ...each, households: toldCount(each.households) }));
  }
}
