import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor } from '../account/account.rules.js';
import { enqueue } from '../jobs/enqueue.js';
import { type ServiceTypeEntity } from '../service-type/service-type.entity.js';
import { type WithdrawServiceRuleInput } from '../service-type/service-value.model.js';
import { setServiceRule, withdrawServiceRule } from '../service-type/service-rule.service.js';
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
    return setServiceRule(this.database, actor, {
      table: 'minimum_pay',
      serviceTypeId,
      from,
      rule: centsPerHour === null ? null : { cents_per_hour: centsPerHour, source, url },
      detail: { centsPerHour },
      today: (manager) => enqueue(manager, 'provider.minimum-changed', { serviceTypeId }),
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
