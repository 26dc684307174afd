import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Connection, paginate, type PageArgs } from '../graphql/connection.js';
import { ProviderEntity } from './provider.entity.js';

/** Which providers are asked for. */
export interface ProviderFilter {
  readonly territoryId?: string | null;
  readonly vetted?: boolean | null;
}

/** Reads providers. */
@Injectable()
export class ProviderService {
  constructor(private readonly database: DataSource) {}

  /** A page of the providers, by name. */
  page({ territoryId, vetted }: ProviderFilter, page: PageArgs): Promise<Connection<ProviderEntity>> {
    const query = this.database.getRepository(ProviderEntity).createQueryBuilder('p').where('TRUE');
    if (territoryId) query.andWhere('p.territoryId = :territoryId', { territoryId });
    if (vetted != null)
      query.andWhere(`${vetted ? '' : 'NOT'} EXISTS (SELECT FROM vetted_rate v WHERE v.provider_id = p.id)`);
    return paginate(query, ['displayName', 'id'], page);
  }

  /** A provider, or null. */
  find(id: string): Promise<ProviderEntity | null> {
    return this.database.getRepository(ProviderEntity).findOneBy({ id });
  }
}
