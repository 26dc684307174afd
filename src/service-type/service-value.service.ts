import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor } from '../account/account.rules.js';
import { audit } from '../database/audit.js';
import { holdFrom, todayInItaly } from '../database/dated-policy.js';
import { DayNotPossible, requireDays } from '../graphql/day.js';
import { refuseIfAny } from '../graphql/user-error.js';
import { lockService, withdrawServiceRule } from './service-rule.service.js';
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
    requireDays(from);
    return this.database.transaction(async (manager) => {
      const service = await lockService(manager, serviceTypeId);
      const today = await todayInItaly(manager);
      refuseIfAny([from < today ? new DayNotPossible('from', from, today, null) : null]);
      const about = { service_type_id: serviceTypeId };
      const id = await holdFrom(manager, { table: 'service_value', about }, from, { hour_value_cents: hourValueCents });
      await audit(manager, [
        {
          act: 'service_value.set',
          subject: 'service_value',
          subjectId: id!,
          actorId: actor.id,
          detail: { service: service.code, from, hourValueCents },
        },
      ]);
      return service;
    });
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
