import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor } from '../account/account.rules.js';
import { audit } from '../database/audit.js';
import { holdFrom, todayInItaly } from '../database/dated-policy.js';
import { DayNotPossible, requireDays } from '../graphql/day.js';
import { refuseIfAny } from '../graphql/user-error.js';
import { enqueue } from '../jobs/enqueue.js';
import { type ServiceTypeEntity } from '../service-type/service-type.entity.js';
import { type WithdrawServiceRuleInput } from '../service-type/service-value.model.js';
import { lockService, withdrawServiceRule } from '../service-type/service-rule.service.js';
import { type CityMinimum } from './minimum-pay.rules.js';
import { MinimumPayEntity } from './provider.entity.js';
import './provider.jobs.js';

/** What the city sets as the least pay of a service from a day on; no figure leaves it to the wage tables again. */
export interface NewMinimum {
  readonly serviceTypeId: string;
  readonly from: string;
  readonly centsPerHour: number | null;
  readonly source: string;
  readonly url: string | null;
}

/** Keeps the least pay that the city knows beyond the wage tables: set ahead, and never changed for days that have passed. */
@Injectable()
export class MinimumPayService {
  constructor(private readonly database: DataSource) {}

  /** Sets the least pay from a day on; where it begins today, rates below it stop counting at once. */
  set(actor: Actor, { serviceTypeId, from, centsPerHour, source, url }: NewMinimum): Promise<ServiceTypeEntity> {
    requireDays(from);
    return this.database.transaction(async (manager) => {
      const service = await lockService(manager, serviceTypeId);
      const today = await todayInItaly(manager);
      refuseIfAny([from < today ? new DayNotPossible('from', from, today, null) : null]);
      const table = { table: 'minimum_pay', about: { service_type_id: serviceTypeId } };
      const rule = centsPerHour === null ? null : { cents_per_hour: centsPerHour, source, url };
      const id = await holdFrom(manager, table, from, rule);
      await audit(manager, [
        {
          act: 'minimum_pay.set',
          subject: 'minimum_pay',
          subjectId: id ?? serviceTypeId,
          actorId: actor.id,
          detail: { service: service.code, from, centsPerHour },
        },
      ]);
      if (from === today) await enqueue(manager, 'provider.minimum-changed', { serviceTypeId });
      return service;
    });
  }

  /** Takes back a least pay that has not begun, or the end of one; what held before goes on. */
  withdraw(actor: Actor, input: WithdrawServiceRuleInput): Promise<ServiceTypeEntity> {
    return withdrawServiceRule(this.database, actor, 'minimum_pay', input);
  }
}

/** What the city has set for a day, by service type. */
export async function cityMinimums(manager: EntityManager, day: string): Promise<ReadonlyMap<string, CityMinimum>> {
  const rows = await manager
    .createQueryBuilder(MinimumPayEntity, 'm')
    .where('m.validFrom <= :day AND (m.validUntil IS NULL OR m.validUntil > :day)', { day })
    .getMany();
  return new Map(rows.map((row) => [row.serviceTypeId, row]));
}
