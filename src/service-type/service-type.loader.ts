import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { answersById, rowsBy, rowsById } from '../graphql/entity-loaders.js';
import { type RequestContext } from '../graphql/request-context.js';
import { ServiceRecipientsEntity, ServiceTypeEntity, ServiceValueEntity } from './service-type.entity.js';
import { type CareRecipientKind } from './service-type.rules.js';

/** Reads service types for field resolvers, in one statement per request. */
@Injectable()
export class ServiceTypeLoader {
  constructor(private readonly database: DataSource) {}

  serviceType(context: RequestContext, id: string) {
    return rowsById(context, this.database, ServiceTypeEntity).load(id);
  }

  values(context: RequestContext, serviceTypeId: string) {
    return rowsBy(context, this.database, ServiceValueEntity, 'serviceTypeId', 'validFrom').load(serviceTypeId);
  }

  recipientRules(context: RequestContext, serviceTypeId: string) {
    return rowsBy(context, this.database, ServiceRecipientsEntity, 'serviceTypeId', 'validFrom').load(serviceTypeId);
  }

  /** For whom a service is meant today. */
  async caresFor(context: RequestContext, { id, caresFor }: ServiceTypeEntity): Promise<readonly CareRecipientKind[]> {
    const [rule] = await answersById<{ id: string; caresFor: CareRecipientKind[] }>(
      context,
      this.database,
      'for whom services are meant',
      `SELECT service_type_id AS id, cares_for AS "caresFor" FROM service_recipients
       WHERE service_type_id = ANY($1) AND valid_from <= (now() AT TIME ZONE 'Europe/Rome')::date
         AND (valid_until IS NULL OR valid_until > (now() AT TIME ZONE 'Europe/Rome')::date)`,
    ).load(id);
    return rule?.caresFor ?? caresFor;
  }
}
