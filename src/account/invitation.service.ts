import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Configuration } from '../config/configuration.js';
import { NotFound } from '../graphql/faults.js';
import { Refused, refuseIfAny } from '../graphql/user-error.js';
import { type Actor, holds, listHeld, Role, SCOPE_OF_ROLE } from './account.rules.js';
import { AllowanceService } from './allowance.service.js';
import { RoleInvitationEntity } from './invitation.entity.js';
import { INVITATION_DAYS, invitationCode, invitationMail, normalCode } from './invitation.rules.js';
import { MailCarrier } from './mail-carrier.service.js';
import { InvitationNotValid } from './refusals.model.js';
import { type RoleAssignmentEntity } from './role-assignment.entity.js';
import { OFFICES, RoleService } from './role.service.js';
import { normalAddress } from './sign-in.rules.js';
import { digestOf } from './sign-in.service.js';

/** To which role somebody is invited. */
export interface RoleToOffer {
  readonly email: string;
  readonly role: Role;
  readonly overId?: string | null;
  readonly validUntil?: Date | null;
}

/** An invitation with its code, which is not kept. */
export interface NewInvitation {
  readonly invitation: RoleInvitationEntity;
  readonly code: string;
}

/** The name of what a role is over; none of a household or a provider, who may not be who reads the mail. */
const OVER_WHAT = `
  SELECT coalesce((SELECT address FROM building WHERE id = $1), (SELECT name FROM territory WHERE id = $1),
                  (SELECT name FROM body WHERE id = $1)) AS over`;

/** Codes that one person may try within an hour. */
const TRIES_PER_HOUR = 10;

/** Invites people to roles who may never have come in before. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly database: DataSource,
    private readonly configuration: Configuration,
    private readonly roles: RoleService,
    private readonly allowances: AllowanceService,
    private readonly carrier: MailCarrier,
  ) {}

  /** Invites somebody to a role, by whoever may give it; an earlier invitation to the same role ends. */
  async invite(actor: Actor, wanted: RoleToOffer, language: 'it' | 'en'): Promise<NewInvitation> {
    const made = await this.database.transaction((manager) => this.inviteWithin(manager, actor, wanted));
    await this.send(made, language);
    return made;
  }

  /** Makes an invitation in the transaction of another act, which sends it once that is true. */
  async inviteWithin(manager: EntityManager, actor: Actor, wanted: RoleToOffer): Promise<NewInvitation> {
    const { role, overId = null, validUntil = null } = wanted;
    await this.roles.authoriseGrant(manager, actor, { role, overId, validUntil });
    const email = normalAddress(wanted.email);
    await manager.query(
      `UPDATE role_invitation SET revoked_at = now() WHERE email = $1 AND role = $2 AND over_id IS NOT DISTINCT FROM $3
         AND accepted_at IS NULL AND revoked_at IS NULL`,
      [email, role, overId],
    );
    const code = invitationCode((under) => randomInt(under));
    const [{ id }] = await manager.query(
      `INSERT INTO role_invitation (email, role, over_id, role_ends_at, code_digest, invited_by, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, now() + $7 * interval '1 day') RETURNING id`,
      [email, role, overId, validUntil, digestOf(normalCode(code)), actor.id, INVITATION_DAYS],
    );
    return { invitation: await manager.findOneByOrFail(RoleInvitationEntity, { id }), code };
  }

  /** Mails an invitation; the code is in no job and no log, so it is sent by whoever has just made it. */
  async send(
    { invitation: { email, role, overId, expiresAt }, code }: NewInvitation,
    language: 'it' | 'en',
  ): Promise<void> {
    const { PUBLIC_URL, HOST, PORT } = this.configuration;
    const address = new URL('/invitation', PUBLIC_URL ?? `http://${HOST}:${PORT}`).href;
    const [{ over }] = await this.database.query(OVER_WHAT, [overId]);
    await this.carrier.carry({ to: email, ...invitationMail({ role, over, code, address, expiresAt }, language) });
  }

  /** Whoever is signed in and has the code takes the role; of two who try at once, one does. */
  async accept(actor: Actor, code: string): Promise<RoleAssignmentEntity> {
    await this.allowances.takeOrRefuse('invitation-by', actor.id, TRIES_PER_HOUR);
    return this.database.transaction(async (manager) => {
      const [[taken]] = await manager.query(
        `UPDATE role_invitation SET accepted_at = now(), accepted_by = $2
         WHERE code_digest = $1 AND accepted_at IS NULL AND revoked_at IS NULL AND expires_at > now()
           AND (role_ends_at IS NULL OR role_ends_at > now()) RETURNING id`,
        [digestOf(normalCode(code)), actor.id],
      );
      if (!taken) throw new Refused([new InvitationNotValid()]);
      const { role, overId, roleEndsAt, invitedBy } = await manager.findOneByOrFail(RoleInvitationEntity, {
        id: taken.id,
      });
      const scope = SCOPE_OF_ROLE[role];
      return this.roles.grantWithin(manager, {
        personId: actor.id,
        role,
        ...(scope && { [scope]: overId }),
        validUntil: roleEndsAt,
        grantedBy: invitedBy,
      });
    });
  }

  /** The invitations that somebody has made or may answer for, newest first. */
  list(actor: Actor): Promise<RoleInvitationEntity[]> {
    return this.answeredForBy(this.database.manager, actor).orderBy({ 'i.id': 'DESC' }).take(250).getMany();
  }

  /**
   * The invitations that somebody has made, and those of colleagues: to the city all to the offices, to an operator those to
   * coordinate a building of the territory.
   */
  private answeredForBy(manager: EntityManager, actor: Actor) {
    return manager
      .getRepository(RoleInvitationEntity)
      .createQueryBuilder('i')
      .where(
        `(i.invitedBy = :person OR i.role = ANY(:offices) OR i.role = :coordinator
            AND i.overId IN (SELECT id FROM building WHERE territory_id = ANY(:territories)))`,
        {
          person: actor.id,
          offices: holds(actor, Role.CITY_ADMINISTRATOR) ? OFFICES : [],
          coordinator: Role.BUILDING_COORDINATOR,
          territories: listHeld(actor, Role.PLATFORM_OPERATOR),
        },
      );
  }

  /** Takes an invitation back that nobody has accepted: an own one, or one of a colleague. */
  async revoke(actor: Actor, id: string): Promise<RoleInvitationEntity> {
    return this.database.transaction(async (manager) => {
      const invitation = await this.answeredForBy(manager, actor)
        .andWhere('i.id = :id', { id })
        .setLock('pessimistic_write')
        .getOne();
      if (!invitation) throw new NotFound('invitation', id);
      refuseIfAny([invitation.acceptedAt ? new InvitationNotValid() : null]);
      await manager.query(`UPDATE role_invitation SET revoked_at = coalesce(revoked_at, now()) WHERE id = $1`, [id]);
      return manager.findOneByOrFail(RoleInvitationEntity, { id });
    });
  }
}
