import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Actor, holds, Role } from '../account/account.rules.js';
import { Forbidden, NotFound } from '../graphql/faults.js';
import { ProviderEntity } from '../provider/provider.entity.js';
import { VettingEventEntity } from './application.entity.js';

/** What the acts of vetting have in common: one at a time per provider, by the office, and never without a trace. */
@Injectable()
export class StandingService {
  /** Locks a provider for an officer; nobody checks their own papers. */
  async lockForOffice(manager: EntityManager, actor: Actor, providerId: string): Promise<ProviderEntity> {
    if (!holds(actor, Role.VETTING_OFFICER)) throw new Forbidden('do what the vetting office does');
    if (holds(actor, Role.PROVIDER, providerId)) throw new Forbidden('vet yourself');
    const provider = await manager.findOne(ProviderEntity, {
      where: { id: providerId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!provider) throw new NotFound('provider', providerId);
    return provider;
  }

  /** Writes an entry of the history in the transaction that makes it true; returns its id. */
  async note(manager: EntityManager, entry: Partial<VettingEventEntity>): Promise<string> {
    const { identifiers } = await manager.insert(VettingEventEntity, entry);
    return identifiers[0].id;
  }

  /** The database's day in Rome, on which every paper is judged. */
  async today(manager: EntityManager): Promise<string> {
    const [{ today }] = await manager.query(`SELECT (now() AT TIME ZONE 'Europe/Rome')::date::text AS today`);
    return today;
  }
}
