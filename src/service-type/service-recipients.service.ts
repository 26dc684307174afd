import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor } from '../account/account.rules.js';
import { todayInItaly } from '../database/dated-policy.js';
import { setServiceRule, withdrawServiceRule } from './service-rule.service.js';
import { ServiceRecipientsEntity, type ServiceTypeEntity } from './service-type.entity.js';
import { CareRecipientKind } from './service-type.rules.js';
import { type WithdrawServiceRuleInput } from './service-value.model.js';

/** What the city sets of a service: for whom it is meant from a day on. */
export interface NewRecipients {
  readonly serviceTypeId: string;
  readonly from: string;
  readonly caresFor: readonly CareRecipientKind[];
}

/** Keeps for whom each service is meant: set ahead, and never changed for days that have passed. */
@Injectable()
export class ServiceRecipientsService {
  constructor(private readonly database: DataSource) {}

  /** Sets for whom a service is meant from a day on; requests that are published or changed from then on heed it. */
  set(actor: Actor, { serviceTypeId, from, caresFor }: NewRecipients): Promise<ServiceTypeEntity> {
    // In the order in which the kinds are told, however they were chosen.
    const kinds = Object.values(CareRecipientKind).filter((kind) => caresFor.includes(kind));
    return setServiceRule(this.database, actor, {
      table: 'service_recipients',
      serviceTypeId,
      from,
      rule: { cares_for: kinds },
      detail: { caresFor: kinds.join(' ') },
    });
  }

  /** Takes back a change that has not begun; for whom the service was meant before goes on. */
  withdraw(actor: Actor, input: WithdrawServiceRuleInput): Promise<ServiceTypeEntity> {
    return withdrawServiceRule(this.database, actor, 'service_recipients', input);
  }
}

/** For whom a service is meant today. */
export async function recipientsOfToday(
  manager: EntityManager,
  { id, caresFor }: ServiceTypeEntity,
): Promise<readonly CareRecipientKind[]> {
  const today = await todayInItaly(manager);
  const rule = await manager
    .createQueryBuilder(ServiceRecipientsEntity, 'r')
    .where('r.serviceTypeId = :id', { id })
    .andWhere('r.validFrom <= :today AND (r.validUntil IS NULL OR r.validUntil > :today)', { today })
    .getOne();
  return rule?.caresFor ?? caresFor;
}
