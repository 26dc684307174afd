import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor } from '../account/account.rules.js';
import { type Connection, paginate, type PageArgs } from '../graphql/connection.js';
import { NotFound } from '../graphql/faults.js';
import { Refused, refuseIfAny } from '../graphql/user-error.js';
import { enqueue } from '../jobs/enqueue.js';
import { CredentialEntity, ProviderEntity } from '../provider/provider.entity.js';
import '../provider/provider.jobs.js';
import { canDoMore } from '../provider/provider.service.js';
import { CredentialOutcome } from '../provider/provider.rules.js';
import { CredentialKindEntity } from '../service-type/service-type.entity.js';
import { lastDayOf, paperFault, VettingEventKind } from './application.rules.js';
import { AlreadyRevoked, CredentialKindUnknown, PaperDatesNotValid } from './refusals.model.js';
import { StandingService } from './standing.service.js';

/** What the office has found about a paper. */
export interface CheckedCredential {
  readonly providerId: string;
  readonly kind: string;
  readonly outcome: CredentialOutcome;
  readonly issuer: string;
  readonly issuedOn: string;
  readonly expiresOn?: string | null;
  /** Skills that the paper shows. */
  readonly showsSkills: readonly string[];
}

/** Keeps what the office has checked: outcome, issuer and dates, never the content of a criminal record. */
@Injectable()
export class CredentialService {
  constructor(
    private readonly database: DataSource,
    private readonly standing: StandingService,
  ) {}

  /** A page of the papers that end within some days, or have ended, and that no newer one replaces; the first to end first. */
  expiring(withinDays: number, page: PageArgs): Promise<Connection<CredentialEntity>> {
    const query = this.database
      .getRepository(CredentialEntity)
      .createQueryBuilder('c')
      .where(`c.outcome = 'passed' AND c.revokedAt IS NULL`)
      .andWhere(`c.expiresOn <= (now() AT TIME ZONE 'Europe/Rome')::date + :withinDays::int`, { withinDays })
      .andWhere(
        `NOT EXISTS (SELECT FROM credential n WHERE n.provider_id = c.provider_id AND n.kind = c.kind
           AND n.revoked_at IS NULL AND n.checked_at > c.checked_at)`,
      );
    return paginate(query, ['expiresOn', 'id'], page);
  }

  /** Keeps the outcome of a check. Nothing is overwritten: the newest check of a kind decides. */
  check(actor: Actor, checked: CheckedCredential): Promise<ProviderEntity> {
    return this.database.transaction(async (manager) => {
      const { providerId, showsSkills, ...paper } = checked;
      const provider = await this.standing.lockForOffice(manager, actor, providerId);
      const kind = await manager.findOneBy(CredentialKindEntity, { code: paper.kind });
      if (!kind) throw new Refused([new CredentialKindUnknown()]);
      const today = await this.standing.today(manager);
      const passed = paper.outcome === CredentialOutcome.PASSED;
      const expiresOn = paper.expiresOn ?? null;
      const fault = paperFault({ issuedOn: paper.issuedOn, expiresOn, passed }, kind, today);
      refuseIfAny([fault ? new PaperDatesNotValid(fault, kind.freshMonths) : null]);
      const { identifiers } = await manager.insert(CredentialEntity, {
        ...paper,
        providerId,
        expiresOn: passed ? lastDayOf({ expiresOn }, kind, today) : expiresOn,
        checkedBy: actor.id,
      });
      if (passed && showsSkills.length > 0)
        await manager.update(ProviderEntity, providerId, {
          skills: [...new Set([...provider.skills, ...showsSkills])].sort(),
        });
      await this.standing.note(manager, {
        providerId,
        kind: VettingEventKind.CHECK,
        actorId: actor.id,
        credentialId: identifiers[0].id,
      });
      await enqueue(manager, 'provider.standing-changed', { providerId });
      if (passed) await canDoMore(manager, providerId);
      return manager.findOneByOrFail(ProviderEntity, { id: providerId });
    });
  }

  /** Takes back a check that was wrong; it stays to be read, with the reason. */
  revoke(actor: Actor, credentialId: string, reason: string): Promise<ProviderEntity> {
    return this.database.transaction(async (manager) => {
      const credential = await manager.findOneBy(CredentialEntity, { id: credentialId });
      if (!credential) throw new NotFound('credential', credentialId);
      const { providerId } = credential;
      const provider = await this.standing.lockForOffice(manager, actor, providerId);
      const [, revoked] = await manager.query(
        `UPDATE credential SET revoked_at = now(), revoked_by = $2, revoked_reason = $3 WHERE id = $1 AND revoked_at IS NULL`,
        [credentialId, actor.id, reason],
      );
      if (revoked === 0) throw new Refused([new AlreadyRevoked()]);
      await this.standing.note(manager, {
        providerId,
        kind: VettingEventKind.REVOCATION,
        actorId: actor.id,
        credentialId,
        reason,
      });
      await enqueue(manager, 'provider.standing-changed', { providerId });
      await canDoMore(manager, providerId);
      return provider;
    });
  }
}
