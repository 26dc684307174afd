import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, QueryFailedError } from 'typeorm';
import { NotFound } from '../graphql/faults.js';
import { Refused } from '../graphql/user-error.js';
import { type Actor, holds, listHeld, mayGrant, Role, SCOPE_OF_ROLE } from './account.rules.js';
import { MandateNeedsAnEnd, PersonNotKnown, RoleAlreadyHeld, RoleNeedsItsScope } from './refusals.model.js';
import { PersonEntity } from './person.entity.js';
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

/** A role of an office with whoever has it. */
export interface OfficeHeld extends RoleAssignmentEntity {
  /** Whether it is one of the caller. */
  readonly own: boolean;
  /** Whether the caller may take it back, as somebody else's. */
  readonly mayEnd: boolean;
  readonly name: string | null;
  readonly email: string | null;
}

/** The roles of those who serve the town, and of those who manage its bodies. */
export const OFFICES = [
  Role.BODY_MANAGER,
  Role.BUILDING_COORDINATOR,
  Role.PLATFORM_OPERATOR,
  Role.VETTING_OFFICER,
  Role.CITY_ADMINISTRATOR,
];

/** What says who may give a role over a thing: the household's or the building's territory, the body of a provider. */
const GRANTED_OVER = `
  SELECT h.id AS "householdId", hb.territory_id AS "householdIn", b.territory_id AS "buildingIn",
         CASE $1::text WHEN 'bodyId' THEN $2::uuid ELSE p.body_id END AS "bodyId"
  FROM (SELECT 1) one
    LEFT JOIN household h ON $1 = 'householdId' AND h.id = $2 LEFT JOIN building hb ON hb.id = h.building_id
    LEFT JOIN building b ON $1 = 'buildingId' AND b.id = $2
    LEFT JOIN provider p ON $1 = 'providerId' AND p.id = $2`;

const overIdOf = ({ householdId, providerId, bodyId, buildingId, territoryId }: RoleAssignmentEntity) =>
  householdId ?? providerId ?? bodyId ?? buildingId ?? territoryId;

/** Gives and ends roles. A role is never deleted: who had it, when, and by whom stays known. */
@Injectable()
export class RoleService {
  constructor(private readonly database: DataSource) {}

  /** Gives a role to the person with an address. */
  async grant(actor: Actor, wanted: RoleToGrant): Promise<RoleAssignmentEntity> {
    const { role, overId = null, validFrom, validUntil } = wanted;
    return this.database.transaction(async (manager) => {
      const scope = SCOPE_OF_ROLE[role];
      await this.authoriseGrant(manager, actor, { role, overId, validUntil });
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

  /** Refuses what somebody may not give, or what nobody could: a role over nothing, a mandate without an end. */
  async authoriseGrant(
    manager: EntityManager,
    actor: Actor,
    { role, overId = null, validUntil }: Omit<RoleToGrant, 'email'>,
  ): Promise<void> {
    if ((SCOPE_OF_ROLE[role] === null) !== (overId === null)) throw new Refused([new RoleNeedsItsScope()]);
    await this.authorise(manager, actor, role, overId, overId ?? role);
    const mandateEnds = new Date();
    mandateEnds.setFullYear(mandateEnds.getFullYear() + MANDATE_YEARS);
    if (role === Role.DELEGATE && (!validUntil || validUntil > mandateEnds))
      throw new Refused([new MandateNeedsAnEnd()]);
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
        await this.authorise(manager, actor, assignment.role, overIdOf(assignment), id);
      await manager.query(
        `UPDATE role_assignment SET valid_until = greatest(valid_from, now()), ended_by = $2
         WHERE id = $1 AND (valid_until IS NULL OR valid_until > now())`,
        [id, actor.id],
      );
      return manager.findOneByOrFail(RoleAssignmentEntity, { id });
    });
  }

  /**
   * Who has a role of the offices or of a body, now or later, by role, the latest first. The city's administrators read
   * all; an operator those of the own desk, and the coordinators of the territory's buildings.
   */
  async listOffices(actor: Actor): Promise<OfficeHeld[]> {
    const query = this.database
      .getRepository(RoleAssignmentEntity)
      .createQueryBuilder('a')
      .where(`a.role IN (:...roles) AND (a.validUntil IS NULL OR a.validUntil > now())`, { roles: OFFICES })
      .orderBy({ 'a.role': 'ASC', 'a.id': 'DESC' });
    if (!holds(actor, Role.CITY_ADMINISTRATOR))
      query.andWhere(
        `(a.territoryId = ANY(:own) OR a.buildingId IN (SELECT id FROM building WHERE territory_id = ANY(:own)))`,
        { own: listHeld(actor, Role.PLATFORM_OPERATOR) },
      );
    const held = await query.getMany();
    const people = await this.database
      .getRepository(PersonEntity)
      .findBy({ id: In(held.map(({ personId }) => personId)) });
    const buildings: { id: string; territoryId: string }[] = await this.database.query(
      `SELECT id, territory_id AS "territoryId" FROM building WHERE id = ANY($1)`,
      [held.map(({ buildingId }) => buildingId).filter(Boolean)],
    );
    return held.map((assignment) => {
      const { personId, role, bodyId, buildingId } = assignment;
      const { name, email } = people.find(({ id }) => id === personId)!;
      const own = personId === actor.id;
      const buildingIn = buildings.find(({ id }) => id === buildingId)?.territoryId;
      return { ...assignment, own, mayEnd: !own && mayGrant(actor, role, { bodyId, buildingIn }), name, email };
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
    overId: string | null,
    id: string,
  ): Promise<void> {
    const [over] = overId ? await manager.query(GRANTED_OVER, [SCOPE_OF_ROLE[role], overId]) : [];
    const { householdId = null, householdIn = null, bodyId = null, buildingIn = null } = over ?? {};
    const household = householdId && { id: householdId, territoryId: householdIn };
    if (!mayGrant(actor, role, { household, bodyId, buildingIn }))
      throw new NotFound(SCOPE_OF_ROLE[role] === 'householdId' ? 'household' : 'role', id);
  }
}
