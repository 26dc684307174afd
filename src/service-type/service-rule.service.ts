import { type DataSource, type EntityManager } from 'typeorm';
import { type Actor } from '../account/account.rules.js';
import { audit, type AuditedAct } from '../database/audit.js';
import { holdFrom, takeBack, todayInItaly } from '../database/dated-policy.js';
import { DayNotPossible, requireDays } from '../graphql/day.js';
import { NotFound } from '../graphql/faults.js';
import { refuseIfAny } from '../graphql/user-error.js';
import { ServiceTypeEntity } from './service-type.entity.js';
import { type WithdrawServiceRuleInput } from './service-value.model.js';

/** A kind of care, held so that one change of its rules follows another; throws where there is none. */
export async function lockService(manager: EntityManager, id: string): Promise<ServiceTypeEntity> {
  const service = await manager.findOne(ServiceTypeEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!service) throw new NotFound('service type', id);
  return service;
}

/** A rule of a service that the city sets from a day on. */
export interface NewServiceRule {
  readonly table: 'service_value' | 'service_recipients' | 'minimum_pay';
  readonly serviceTypeId: string;
  readonly from: string;
  /** What the rule says, by column; null lets none hold. */
  readonly rule: Readonly<Record<string, unknown>> | null;
  /** What of it the audit trail tells. */
  readonly detail: AuditedAct['detail'];
  /** What follows from a rule that begins today, in the same transaction. */
  readonly today?: (manager: EntityManager) => Promise<unknown>;
}

/** Sets a rule of a service from today or a later day on; what has been in force stays as it was. */
export function setServiceRule(
  database: DataSource,
  actor: Actor,
  { table, serviceTypeId, from, rule, detail, today: follow }: NewServiceRule,
): Promise<ServiceTypeEntity> {
  requireDays(from);
  return database.transaction(async (manager) => {
    const service = await lockService(manager, serviceTypeId);
    const today = await todayInItaly(manager);
    refuseIfAny([from < today ? new DayNotPossible('from', from, today, null) : null]);
    const id = await holdFrom(manager, { table, about: { service_type_id: serviceTypeId } }, from, rule);
    await audit(manager, [
      {
        act: `${table}.set`,
        subject: table,
        subjectId: id ?? serviceTypeId,
        actorId: actor.id,
        detail: { service: service.code, from, ...detail },
      },
    ]);
    if (from === today) await follow?.(manager);
    return service;
  });
}

/**
 * Takes back that a rule of a service begins or ends on a day that has not come; what held before goes on. `about` names what
 * the rule is about beside the service, by column.
 */
export function withdrawServiceRule(
  database: DataSource,
  actor: Actor,
  table: 'service_value' | 'service_recipients' | 'minimum_pay' | 'required_credential',
  { serviceTypeId, day }: WithdrawServiceRuleInput,
  about: Readonly<Record<string, string>> = {},
): Promise<ServiceTypeEntity> {
  return database.transaction(async (manager) => {
    const service = await lockService(manager, serviceTypeId);
    await takeBack(manager, { table, about: { service_type_id: serviceTypeId, ...about } }, day);
    await audit(manager, [
      {
        act: `${table}.withdraw`,
        subject: 'service_type',
        subjectId: serviceTypeId,
        actorId: actor.id,
        detail: { service: service.code, ...about, day },
      },
    ]);
    return service;
  });
}
