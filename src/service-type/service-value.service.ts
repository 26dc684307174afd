import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor } from '../account/account.rules.js';
import { todayInItaly } from '../database/dated-policy.js';
import { setServiceRule, withdrawServiceRule } from './service-rule.service.js';
import { type ServiceTypeEntity, ServiceValueEntity } from './service-type.entity.js';
import { type WithdrawServiceRuleInput } from './service-value.model.js';

/** Keeps what an hour of each service is worth to the city: set ahead, and never changed for days that have passed. */
@Injectable()
export class ServiceValueService {
  constructor(private readonly database: DataSource) {}

  /** Sets what an hour is worth from a day on; rounds that start from then on reckon with it. */
  set(
    actor: Actor,
    { serviceTypeId, from, hourValueCents }: { serviceTypeId: string; from: string; hourValueCents: number },
  ): Promise<ServiceTypeEntity> {
    const rule = { hour_value_cents: hourValueCents };
    const detail = { hourValueCents };
    return setServiceRule(this.database, actor, { table: 'service_value', serviceTypeId, from, rule, detail });
  }

  /** Takes back a worth that has not begun; the one before goes on. */
  withdraw(actor: Actor, input: WithdrawServiceRuleInput): Promise<ServiceTypeEntity> {
    return withdrawServiceRule(this.database, actor, 'service_value', input);
  }
}

/** What an hour of each service is worth today where a dated value holds, by service type. */
export async function valuesOfToday(manager: EntityManager): Promise<ReadonlyMap<string, number>> {
  const today = await todayInItaly(manager);
  const values = await manager
    .createQueryBuilder(ServiceValueEntity, 'v')
    .where('v.validFrom <= :today AND (v.validUntil IS NULL OR v.validUntil > :today)', { today })
    .getMany();
  return new Map(values.map(({ serviceTypeId, hourValueCents }) => [serviceTypeId, hourValueCents]));
}
