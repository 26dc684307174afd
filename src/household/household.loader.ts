import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, mayActForHousehold } from '../account/account.rules.js';
import { answersById, rowsBy, rowsById } from '../graphql/entity-loaders.js';
import { type RequestContext } from '../graphql/request-context.js';
import { CareRecipientEntity, HouseholdEntity } from './household.entity.js';
import { MandateEntity } from './mandate.entity.js';

/** A relative who may act for the household `id`. */
interface DelegateRow {
  readonly id: string;
  readonly roleAssignmentId: string;
  readonly name: string | null;
  readonly validFrom: Date;
  readonly validUntil: Date | null;
}

/** Reads households for field resolvers, in one statement per kind and request. */
@Injectable()
export class HouseholdLoader {
  constructor(private readonly database: DataSource) {}

  household(context: RequestContext, id: string) {
    return rowsById(context, this.database, HouseholdEntity).load(id);
  }

  /** Whether somebody may act for a household: of it, or at the desk of its territory. */
  async isActedForBy(context: RequestContext, actor: Actor | null, householdId: string): Promise<boolean> {
    if (!actor) return false;
    const [home] = await answersById<{ id: string; territoryId: string }>(
      context,
      this.database,
      'territories of households',
      `SELECT h.id, b.territory_id AS "territoryId" FROM household h JOIN building b ON b.id = h.building_id
       WHERE h.id = ANY($1)`,
    ).load(householdId);
    return home !== undefined && mayActForHousehold(actor, home);
  }

  /** Whom a household may ask care for now. */
  async recipients(context: RequestContext, householdId: string) {
    const all = await rowsBy(context, this.database, CareRecipientEntity, 'householdId', 'id').load(householdId);
    return all.filter(({ removedAt }) => removedAt === null);
  }

  mandates(context: RequestContext, householdId: string) {
    return rowsBy(context, this.database, MandateEntity, 'householdId', 'id').load(householdId);
  }

  /** The relatives who may act for a household now. */
  delegates(context: RequestContext, householdId: string): Promise<DelegateRow[]> {
    return answersById<DelegateRow>(
      context,
      this.database,
      'delegates',
      `SELECT r.household_id AS id, r.id AS "roleAssignmentId", coalesce(p.name, p.email) AS name,
         r.valid_from AS "validFrom", r.valid_until AS "validUntil"
       FROM role_assignment r JOIN person p ON p.id = r.person_id
       WHERE r.household_id = ANY($1) AND r.role = 'delegate' AND r.valid_from <= now()
         AND (r.valid_until IS NULL OR r.valid_until > now())
       ORDER BY r.valid_from, r.id`,
    ).load(householdId);
  }

  async countInBuilding(context: RequestContext, buildingId: string): Promise<number> {
    const [row] = await answersById<{ id: string; households: number }>(
      context,
      this.database,
      'households of buildings',
      `SELECT building_id AS id, count(*)::int AS households FROM household WHERE building_id = ANY($1) GROUP BY 1`,
    ).load(buildingId);
    return row?.households ?? 0;
  }
}
