import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { type Visibility } from '../account/access.service.js';
import { type Actor, holds, isMemberOf, Role } from '../account/account.rules.js';
import { PersonEntity } from '../account/person.entity.js';
import { RoleService } from '../account/role.service.js';
import { isLocalDate } from '../calendar/index.js';
import { actAs } from '../database/audit.js';
import { type Connection, paginate, type PageArgs } from '../graphql/connection.js';
import { Forbidden, NotFound } from '../graphql/faults.js';
import { Refused, refuseIfAny } from '../graphql/user-error.js';
import { BuildingEntity } from '../territory/territory.entity.js';
import { CareRecipientKind } from '../service-type/service-type.rules.js';
import { PhoneNotValid } from './household-phone.model.js';
import { CareRecipientEntity, HouseholdEntity } from './household.entity.js';
import { phoneFrom } from './phone.rules.js';
import { MANDATE_TEXT_VERSION, MANDATE_YEARS, MandateForm } from './household.rules.js';
import { MandateEntity } from './mandate.entity.js';
import { MandateMissing, MandateNotValid } from './register-household.model.js';

/** Who is cared for. */
export interface NewCareRecipient {
  readonly kind: CareRecipientKind;
  readonly firstName: string;
  readonly birthYear?: number | null;
}

/** A mandate as a citizen gives it. */
export interface NewMandate {
  readonly givenBy: string;
  readonly form: MandateForm;
  readonly identityChecked: boolean;
  readonly endsBefore: string;
}

/** A household that takes part from now on. */
export interface NewHousehold {
  readonly buildingId: string;
  readonly displayName: string;
  readonly careRecipients: readonly NewCareRecipient[];
  /** Where it is called, as it was typed. */
  readonly phone?: string | null;
  readonly mandate?: NewMandate | null;
}

/** A typed number as it is kept; refuses what reaches nobody, and keeps none where nothing was typed. */
export function phoneToKeep(typed: string | null | undefined): string | null {
  if (!typed?.trim()) return null;
  const phone = phoneFrom(typed);
  if (!phone) throw new Refused([new PhoneNotValid()]);
  return phone;
}

/** Registers households, by themselves or at the desk, and tells who may act for them. */
@Injectable()
export class HouseholdService {
  constructor(
    private readonly database: DataSource,
    private readonly roles: RoleService,
  ) {}

  /** A page of the households that somebody may see, by name; of one building, or those whose name holds some words. */
  page(
    { buildingId, search }: { readonly buildingId?: string | null; readonly search?: string | null },
    page: PageArgs,
    visible: Visibility,
  ): Promise<Connection<HouseholdEntity>> {
    const query = this.database.getRepository(HouseholdEntity).createQueryBuilder('h').where('TRUE');
    if (buildingId) query.andWhere('h.buildingId = :buildingId', { buildingId });
    if (search?.trim()) query.andWhere(`strpos(lower(h.displayName), lower(:search)) > 0`, { search: search.trim() });
    return paginate(visible.narrow(query), ['displayName', 'id'], page);
  }

  /** A household, or null. */
  find(id: string): Promise<HouseholdEntity | null> {
    return this.database.getRepository(HouseholdEntity).findOneBy({ id });
  }

  /** Registers a household: whoever asks is its first member, or the citizen on whose mandate an operator asks. */
  register(
    actor: Actor,
    { buildingId, displayName, careRecipients, phone, mandate }: NewHousehold,
  ): Promise<HouseholdEntity> {
    return this.database.transaction(async (manager) => {
      const building = await manager.findOneBy(BuildingEntity, { id: buildingId });
      if (!building) throw new NotFound('building', buildingId);
      if (mandate && !holds(actor, Role.PLATFORM_OPERATOR, building.territoryId))
        throw new Forbidden('register a household for somebody else');
      await actAs(manager, actor.id);
      const { identifiers } = await manager.insert(HouseholdEntity, {
        buildingId,
        displayName,
        phone: phoneToKeep(phone),
      });
      const householdId = identifiers[0].id as string;
      await manager.insert(
        CareRecipientEntity,
        careRecipients.map(({ kind, firstName, birthYear }) => ({ householdId, kind, firstName, birthYear })),
      );
      const member = mandate ? (await this.recordWithin(manager, actor, householdId, mandate)).givenBy : actor.id;
      await this.roles.grantWithin(manager, {
        personId: member,
        role: Role.HOUSEHOLD,
        householdId,
        grantedBy: actor.id,
      });
      return manager.findOneByOrFail(HouseholdEntity, { id: householdId });
    });
  }

  /** Adds somebody to care for. */
  addRecipient(actor: Actor, householdId: string, recipient: NewCareRecipient): Promise<CareRecipientEntity> {
    return this.database.transaction(async (manager) => {
      await this.authorise(manager, actor, householdId);
      const { kind, firstName, birthYear } = recipient;
      const { identifiers } = await manager.insert(CareRecipientEntity, { householdId, kind, firstName, birthYear });
      return manager.findOneByOrFail(CareRecipientEntity, { id: identifiers[0].id });
    });
  }

  /** Records the mandate of a household that takes part already; only the desk of its territory does. */
  recordMandate(actor: Actor, householdId: string, mandate: NewMandate): Promise<MandateEntity> {
    return this.database.transaction(async (manager) => {
      const { territoryId } = await this.lock(manager, householdId);
      if (!holds(actor, Role.PLATFORM_OPERATOR, territoryId)) throw new NotFound('household', householdId);
      await actAs(manager, actor.id);
      return this.recordWithin(manager, actor, householdId, mandate);
    });
  }

  /** Takes every mandate of a household back at once: a member may, and the desk that is told so in person. */
  revokeMandates(actor: Actor, householdId: string): Promise<HouseholdEntity> {
    return this.database.transaction(async (manager) => {
      const { household, territoryId } = await this.lock(manager, householdId);
      const may = holds(actor, Role.HOUSEHOLD, householdId) || holds(actor, Role.PLATFORM_OPERATOR, territoryId);
      if (!may) throw new NotFound('household', householdId);
      await actAs(manager, actor.id);
      await manager.update(MandateEntity, { householdId, revokedAt: IsNull() }, { revokedAt: () => 'now()' });
      return household;
    });
  }

  /**
   * Lets through who may act for a household, and locks it, so that one act for it happens at a time: its members, their
   * delegates, and the desk of its territory by a mandate that holds; gives that mandate's id, or null for the first two.
   */
  async authorise(manager: EntityManager, actor: Actor, householdId: string): Promise<string | null> {
    const { territoryId } = await this.lock(manager, householdId);
    const own = isMemberOf(actor, householdId);
    if (!own && !holds(actor, Role.PLATFORM_OPERATOR, territoryId)) throw new Forbidden('act for this household');
    await actAs(manager, actor.id);
    if (own) return null;
    return this.mandateThatHolds(manager, householdId);
  }

  /** Refuses what a desk would do in the place of a household without a mandate that holds; members need none. */
  async requireMandate(manager: EntityManager, actor: Actor, householdId: string): Promise<void> {
    if (!isMemberOf(actor, householdId)) await this.mandateThatHolds(manager, householdId);
  }

  private async mandateThatHolds(manager: EntityManager, householdId: string): Promise<string> {
    const [mandate] = await manager.query(
      `SELECT id FROM mandate WHERE household_id = $1 AND revoked_at IS NULL
         AND ends_before > (now() AT TIME ZONE 'Europe/Rome')::date ORDER BY id DESC LIMIT 1`,
      [householdId],
    );
    if (!mandate) throw new Refused([new MandateMissing()]);
    return mandate.id;
  }

  private async lock(manager: EntityManager, householdId: string) {
    const household = await manager.findOne(HouseholdEntity, {
      where: { id: householdId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!household) throw new NotFound('household', householdId);
    const { territoryId } = await manager.findOneByOrFail(BuildingEntity, { id: household.buildingId });
    return { household, territoryId };
  }

  /** The citizen becomes a person of the platform, who may one day sign in; the paper and its number stay at the desk. */
  private async recordWithin(
    manager: EntityManager,
    actor: Actor,
    householdId: string,
    { givenBy, form, identityChecked, endsBefore }: NewMandate,
  ): Promise<MandateEntity> {
    const [{ fits }] = isLocalDate(endsBefore)
      ? await manager.query(
          `SELECT $1::date > (now() AT TIME ZONE 'Europe/Rome')::date
             AND $1::date <= (now() AT TIME ZONE 'Europe/Rome')::date + $2 * interval '1 year' AS fits`,
          [endsBefore, MANDATE_YEARS],
        )
      : [{ fits: false }];
    refuseIfAny([identityChecked ? null : new MandateNotValid('identity'), fits ? null : new MandateNotValid('end')]);
    const [known] = await manager.query(
      `SELECT p.id FROM role_assignment a JOIN person p ON p.id = a.person_id
       WHERE a.household_id = $1 AND a.role = 'household' AND lower(p.name) = lower($2) LIMIT 1`,
      [householdId, givenBy],
    );
    const person = known ?? (await manager.insert(PersonEntity, { name: givenBy })).identifiers[0];
    const { identifiers } = await manager.insert(MandateEntity, {
      householdId,
      givenBy: person.id as string,
      form,
      textVersion: MANDATE_TEXT_VERSION,
      recordedBy: actor.id,
      endsBefore,
    });
    return manager.findOneByOrFail(MandateEntity, { id: identifiers[0].id });
  }
}
