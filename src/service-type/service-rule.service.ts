import { type DataSource, type EntityManager } from 'typeorm';
import { type Actor } from '../account/account.rules.js';
import { audit } from '../database/audit.js';
import { takeBack } from '../database/dated-policy.js';
import { NotFound } from '../graphql/faults.js';
import { ServiceTypeEntity } from './service-type.entity.js';
import { type WithdrawServiceRuleInput } from './service-value.model.js';

/** A kind of care, held so that one change of its rules follows another; throws where there is none. */
export async function lockService(manager: EntityManager, id: string): Promise<ServiceTypeEntity> {
  const service = await manager.findOne(ServiceTypeEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!service) throw new NotFound('service type', id);
  return service;
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
