import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { rowsBy, rowsById } from '../graphql/entity-loaders.js';
import { type RequestContext } from '../graphql/request-context.js';
import { ServiceTypeEntity, ServiceValueEntity } from './service-type.entity.js';

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
}
