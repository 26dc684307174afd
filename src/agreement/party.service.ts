import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Actor, holds, listHeld, mayActForHousehold, Role } from '../account/account.rules.js';
import { NotFound } from '../graphql/faults.js';
import { HouseholdService } from '../household/household.service.js';
import { AgreementEntity } from './agreement.entity.js';
import { AttendanceEntity, SessionEntity } from './session.entity.js';

/** Decides who may act in an agreement: its households, their desk, and whoever gives the session. */
@Injectable()
export class PartyService {
  constructor(private readonly households: HouseholdService) {}

  /** A session that the actor gives, locked until the transaction ends; somebody else's is as good as none. */
  async ownSession(manager: EntityManager, actor: Actor, id: string): Promise<SessionEntity> {
    const session = await manager.findOne(SessionEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!session || !holds(actor, Role.PROVIDER, session.providerId)) throw new NotFound('session', id);
    return session;
  }

  /** A household's part in a session for which the actor may act, a desk by a mandate; locks the session, then the part. */
  async ownAttendance(
    manager: EntityManager,
    actor: Actor,
    id: string,
    who: 'household' | 'desk' = 'household',
  ): Promise<{ session: SessionEntity; attendance: AttendanceEntity }> {
    const found = await manager.findOneBy(AttendanceEntity, { id });
    const home = found && (await this.homeOf(manager, found.householdId));
    const may =
      home &&
      (who === 'desk'
        ? holds(actor, Role.PLATFORM_OPERATOR, home.territoryId)
        : mayActForHousehold(actor, { id: found.householdId, territoryId: home.territoryId }));
    if (!may) throw new NotFound('attendance', id);
    if (who === 'household') await this.households.requireMandate(manager, actor, found.householdId);
    const lock = { mode: 'pessimistic_write' } as const;
    const session = await manager.findOneOrFail(SessionEntity, { where: { id: found.sessionId }, lock });
    return { session, attendance: await manager.findOneOrFail(AttendanceEntity, { where: { id }, lock }) };
  }

  /** An agreement that the actor is a party of or serves. */
  async ownAgreement(manager: EntityManager, actor: Actor, id: string): Promise<AgreementEntity> {
    const agreement = await manager.findOneBy(AgreementEntity, { id });
    if (!agreement || !(await this.isParty(manager, actor, agreement))) throw new NotFound('agreement', id);
    return agreement;
  }

  /** Whether the actor is a party of an agreement, or serves one at the desk. */
  async isParty(manager: EntityManager, actor: Actor, agreement: AgreementEntity): Promise<boolean> {
    if (holds(actor, Role.PROVIDER, agreement.providerId)) return true;
    const rows = await manager.query(
      `SELECT FROM agreement_terms t JOIN household h ON h.id = t.household_id JOIN building b ON b.id = h.building_id
       WHERE t.agreement_id = $1 AND (h.id = ANY($2) OR b.territory_id = ANY($3)) LIMIT 1`,
      [
        agreement.id,
        [...listHeld(actor, Role.HOUSEHOLD), ...listHeld(actor, Role.DELEGATE)],
        listHeld(actor, Role.PLATFORM_OPERATOR),
      ],
    );
    return rows.length > 0;
  }

  /** Where a household lives. */
  async homeOf(manager: EntityManager, householdId: string): Promise<{ buildingId: string; territoryId: string }> {
    const [home] = await manager.query(
      `SELECT b.id AS "buildingId", b.territory_id AS "territoryId"
       FROM household h JOIN building b ON b.id = h.building_id WHERE h.id = $1`,
      [householdId],
    );
    return home;
  }
}
