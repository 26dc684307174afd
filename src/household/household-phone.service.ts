import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, isMemberOf, mayActForHousehold } from '../account/account.rules.js';
import { audit } from '../database/audit.js';
import { NotFound } from '../graphql/faults.js';
import { HouseholdEntity } from './household.entity.js';
import { HouseholdService, phoneToKeep } from './household.service.js';
import { writtenPhone } from './phone.rules.js';

/** Keeps where a household is called, and tells it to those who act for it and to the desk, whose looks and changes are noted. */
@Injectable()
export class HouseholdPhoneService {
  constructor(
    private readonly database: DataSource,
    private readonly households: HouseholdService,
  ) {}

  /** The number of a household, or null where it has given none; nobody else learns that there is such a household. */
  read(actor: Actor, householdId: string): Promise<{ number: string; written: string } | null> {
    return this.database.transaction(async (manager) => {
      const [home] = await manager.query(
        `SELECT h.id, h.phone, b.territory_id AS "territoryId" FROM household h JOIN building b ON b.id = h.building_id
         WHERE h.id = $1`,
        [householdId],
      );
      if (!home || !mayActForHousehold(actor, home)) throw new NotFound('household', householdId);
      if (home.phone === null) return null;
      if (!isMemberOf(actor, householdId))
        await audit(manager, [
          { act: 'household-phone.read', subject: 'household', subjectId: householdId, actorId: actor.id },
        ]);
      return { number: home.phone, written: writtenPhone(home.phone) };
    });
  }

  /** Keeps another number of a household, or none: by itself, or by the desk with a mandate that holds. */
  set(actor: Actor, householdId: string, typed: string | null): Promise<HouseholdEntity> {
    return this.database.transaction(async (manager) => {
      await this.households.authorise(manager, actor, householdId);
      const phone = phoneToKeep(typed);
      await manager.update(HouseholdEntity, { id: householdId }, { phone });
      if (!isMemberOf(actor, householdId)) {
        const detail = { kept: phone !== null };
        await audit(manager, [
          { act: 'household-phone.set', subject: 'household', subjectId: householdId, actorId: actor.id, detail },
        ]);
      }
      return manager.findOneByOrFail(HouseholdEntity, { id: householdId });
    });
  }
}
