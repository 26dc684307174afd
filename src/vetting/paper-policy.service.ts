import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, holds, Role } from '../account/account.rules.js';
import { audit } from '../database/audit.js';
import { BadInput, Forbidden } from '../graphql/faults.js';
import { Refused } from '../graphql/user-error.js';
import { CredentialKindEntity, type ServiceTypeEntity } from '../service-type/service-type.entity.js';
import { lockService, withdrawServiceRule } from '../service-type/service-rule.service.js';
import { CredentialKindUnknown, PolicyAsItIs } from './refusals.model.js';
import { StandingService } from './standing.service.js';
import { type WithdrawRequiredCredentialInput } from './vetting-input.model.js';

/** Keeps which service asks for which papers: rules with dates, that the city sets ahead and never rewrites. */
@Injectable()
export class PaperPolicyService {
  constructor(
    private readonly database: DataSource,
    private readonly standing: StandingService,
  ) {}

  /** Every kind of paper, by its code. */
  listKinds(): Promise<CredentialKindEntity[]> {
    return this.database.getRepository(CredentialKindEntity).find({ order: { code: 'ASC' } });
  }

  /** Sets from which day on a service asks for a kind of paper, or asks for it no more. */
  require(
    actor: Actor,
    { serviceTypeId, kind, from, required }: { serviceTypeId: string; kind: string; from: string; required: boolean },
  ): Promise<ServiceTypeEntity> {
    return this.database.transaction(async (manager) => {
      if (!holds(actor, Role.CITY_ADMINISTRATOR)) throw new Forbidden('change which papers a service asks for');
      const today = await this.standing.today(manager);
      if (from < today) throw new BadInput(`The rule must begin today (${today}) or later, found ${from}.`, ['from']);
      const service = await lockService(manager, serviceTypeId);
      if (!(await manager.existsBy(CredentialKindEntity, { code: kind })))
        throw new Refused([new CredentialKindUnknown()]);
      // Rules that would begin on that day or later are replaced; the one in force is kept until the day before.
      const parameters = [serviceTypeId, kind, from];
      const [, dropped] = await manager.query(
        `DELETE FROM required_credential WHERE service_type_id = $1 AND kind = $2 AND valid_from >= $3`,
        parameters,
      );
      const inForce = await manager.query(
        `SELECT valid_until FROM required_credential
         WHERE service_type_id = $1 AND kind = $2 AND valid_from < $3 AND (valid_until IS NULL OR valid_until > $3)`,
        parameters,
      );
      const already = inForce.length > 0;
      if (already === required && dropped === 0 && (!already || inForce[0].valid_until === null))
        throw new Refused([new PolicyAsItIs()]);
      if (required && already)
        await manager.query(
          `UPDATE required_credential SET valid_until = NULL WHERE service_type_id = $1 AND kind = $2 AND valid_from < $3
             AND (valid_until IS NULL OR valid_until > $3)`,
          parameters,
        );
      else if (required)
        await manager.query(
          `INSERT INTO required_credential (service_type_id, kind, valid_from) VALUES ($1, $2, $3)`,
          parameters,
        );
      else
        await manager.query(
          `UPDATE required_credential SET valid_until = $3 WHERE service_type_id = $1 AND kind = $2 AND valid_from < $3
             AND (valid_until IS NULL OR valid_until > $3)`,
          parameters,
        );
      await audit(manager, [
        {
          act: 'required_credential.set',
          subject: 'service_type',
          subjectId: serviceTypeId,
          actorId: actor.id,
          detail: { kind, from, required },
        },
      ]);
      return service;
    });
  }

  /** Takes back that a service begins, or ceases, to ask for a paper on a day that has not come. */
  withdraw(actor: Actor, { kind, ...rule }: WithdrawRequiredCredentialInput): Promise<ServiceTypeEntity> {
    return withdrawServiceRule(this.database, actor, 'required_credential', rule, { kind });
  }
}
