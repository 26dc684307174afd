import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { answersById, rowsBy, rowsById } from '../graphql/entity-loaders.js';
import { type RequestContext } from '../graphql/request-context.js';
import { CareRecipientEntity, HouseholdEntity } from './household.entity.js';
import { MandateEntity } from './mandate.entity.js';

/** Reads households for field resolvers, in one statement per kind and request. */
@Injectable()
export class HouseholdLoader {
  constructor(private readonly database: DataSource) {}

  household(context: RequestContext, id: string) {
    return rowsById(context, this.database, HouseholdEntity).load(id);
  }

  recipients(context: RequestContext, householdId: string) {
    return rowsBy(context, this.database, CareRecipientEntity, 'householdId', 'id').load(householdId);
  }

  mandates(context: RequestContext, householdId: string) {
    return rowsBy(context, this.database, MandateEntity, 'householdId', 'id').load(householdId);
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
