import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { answersById, rowsBy, rowsById } from '../graphql/entity-loaders.js';
import { type RequestContext } from '../graphql/request-context.js';
import { BodyEntity } from './body.entity.js';
import { CredentialEntity, ProviderEntity, RateEntity } from './provider.entity.js';

/** Reads providers for field resolvers, in one statement per kind and request. */
@Injectable()
export class ProviderLoader {
  constructor(private readonly database: DataSource) {}

  provider(context: RequestContext, id: string) {
    return rowsById(context, this.database, ProviderEntity).load(id);
  }

  body(context: RequestContext, id: string) {
    return rowsById(context, this.database, BodyEntity).load(id);
  }

  workers(context: RequestContext, bodyId: string) {
    return rowsBy(context, this.database, ProviderEntity, 'bodyId', 'displayName').load(bodyId);
  }

  credentials(context: RequestContext, providerId: string) {
    return rowsBy(context, this.database, CredentialEntity, 'providerId', 'kind').load(providerId);
  }

  rates(context: RequestContext, providerId: string) {
    return rowsBy(context, this.database, RateEntity, 'providerId', 'serviceTypeId').load(providerId);
  }

  /** The services that the provider holds every paper for, by the database's date. */
  async vettedServiceTypeIds(context: RequestContext, providerId: string): Promise<string[]> {
    const rows = await answersById<{ id: string; serviceTypeId: string }>(
      context,
      this.database,
      'vetted services of providers',
      `SELECT provider_id AS id, service_type_id AS "serviceTypeId" FROM vetted_rate WHERE provider_id = ANY($1)`,
    ).load(providerId);
    return rows.map(({ serviceTypeId }) => serviceTypeId);
  }
}
