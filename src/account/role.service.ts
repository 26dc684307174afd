import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { NotFound } from '../graphql/faults.js';
import { Refused } from '../graphql/user-error.js';
import { type Actor, mayGrant, Role, SCOPE_OF_ROLE } from './account.rules.js';
import { MandateNeedsAnEnd, PersonNotKnown, RoleAlreadyHeld, RoleNeedsItsScope } from './refusals.model.js';
import { RoleAssignmentEntity } from './role-assignment.entity.js';
import { normalAddress } from './sign-in.rules.js';

/** A role to be given. */
export interface RoleToGrant {
  readonly email: string;
  readonly role: Role;
  /** What it is over: a household, a provider, a body, a building or a territory, as the role needs. */
  readonly overId?: string | null;
  readonly validFrom?: Date | null;
  readonly validUntil?: Date | null;
}

/** The longest mandate, in years. */
const MANDATE_YEARS = 3;

/** Gives and ends roles. A role is never deleted: who had it, when, and by whom stays known. */
@Injectable()
export class RoleService {
  constructor(private readonly database: DataSource) {}

  /** Gives a role to the person with an address. */
  async grant(actor: Actor, wanted: RoleToGrant): Promise<RoleAssignmentEntity> {
    const { role, overId = null, validFrom, validUntil } = wanted;
    return this.database.transaction(async (manager) => {
      const scope = SCOPE_OF_ROLE[role];
      if ((scope === null) !== (overId === null)) throw new Refused([new RoleNeedsItsScope()]);
      await this.authorise(manager, actor, role, scope === 'householdId' ? overId : null, overId ?? role);
      const mandateEnds = new Date();
      mandateEnds.setFullYear(mandateEnds.getFullYear() + MANDATE_YEARS);
      if (role === Role.DELEGATE && (!validUntil || validUntil > mandateEnds))
        throw new Refused([new MandateNeedsAnEnd()]);
      const [person] = await manager.query(`SELECT id FROM person WHERE email = $1`, [normalAddress(wanted.email)]);
      if (!person) throw new Refused([new PersonNotKnown()]);
      return this.grantWithin(manager, {
        personId: person.id,
        role,
        ...(scope && { [scope]: overId }),
        ...(validFrom && { validFrom }),
        validUntil: validUntil ?? null,
        grantedBy: actor.id,
      });
    });
  }

  /** Gives a role in the transaction that makes it true, such as the registration of a household by its first member. */
  async grantWithin(manager: EntityManager, given: Partial<RoleAssignmentEntity>): Promise<RoleAssignmentEntity> {
    try {
      const { identifiers } = await manager.insert(RoleAssignmentEntity, given);
      return await manager.findOneByOrFail(RoleAssignmentEntity, { id: identifiers[0].id });
    } catch (error) {
      if (!(error instanceof QueryFailedError)) throw error;
      const { constraint } = error.driverError as { constraint?: string };
      if (constraint === 'a_role_is_held_once_at_a_time') throw new Refused([new RoleAlreadyHeld()]);
      if (constraint?.startsWith('role_assignment_names_')) throw new Refused([new RoleNeedsItsScope()]);
      throw error;
    }
  }

  /** Ends a role now; whoever may give it may end it, and everybody may lay down their own. */
  async end(actor: Actor, id: string): Promise<RoleAssignmentEntity> {
    return this.database.transaction(async (manager) => {
      const assignment = await manager.findOne(RoleAssignmentEntity, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (!assignment) throw new NotFound('role', id);
      if (assignment.personId !== actor.id)
        await this.authorise(manager, actor, assignment.role, assignment.householdId, id);
      await manager.query(
        `UPDATE role_assignment SET valid_until = greatest(valid_from, now()), ended_by = $2
         WHERE id = $1 AND (valid_until IS NULL OR valid_until > now())`,
        [id, actor.id],
      );
      return manager.findOneByOrFail(RoleAssignmentEntity, { id });
    });
  }

  /** The roles that were ever given over a household, newest first: who may act for it, and until when. */
  listOverHousehold(householdId: string): Promise<RoleAssignmentEntity[]> {
    return this.database.getRepository(RoleAssignmentEntity).find({ where: { householdId }, order: { id: 'DESC' } });
  }

  /** Whoever may not give a role does not learn whether there is what it would be over. */
  private async authorise(
    manager: EntityManager,
    actor: Actor,
    role: Role,
    householdId: string | null,
    id: string,
  ): Promise<void> {
    const [household] = householdId
      ? await manager.query(
          `SELECT household.id, building.territory_id AS "territoryId"
           FROM household JOIN building ON building.id = household.building_id WHERE household.id = $1`,
          [householdId],
        )
      : [];
    if (!mayGrant(actor, role, household ?? null)) throw new NotFound(householdId ? 'household' : 'role', id);
  }
}
