import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor } from '../account/account.rules.js';
import { isInterval, normalise, type SlotInterval } from '../calendar/index.js';
import { type Connection, paginate, type PageArgs } from '../graphql/connection.js';
import { NotFound } from '../graphql/faults.js';
import { refuseIfAny } from '../graphql/user-error.js';
import { enqueueOnce } from '../jobs/enqueue.js';
import { ProviderEntity } from './provider.entity.js';
import './provider.jobs.js';
import { mayKeepProvider, reachesFurther, skillsAfter } from './provider.rules.js';
import { AvailabilityNotValid, SkillNeedsPaper } from './refusals.model.js';

/** Which providers are asked for. */
export interface ProviderFilter {
  readonly territoryId?: string | null;
  readonly vetted?: boolean | null;
  /** What the name holds, whatever its case. */
  readonly search?: string | null;
}

/** What is to change of a profile; what is absent stays. */
export interface ProfileChange {
  readonly providerId: string;
  readonly displayName?: string | null;
  readonly skills?: readonly string[] | null;
  readonly maxTravelMetres?: number | null;
  readonly maxWeekSlots?: number | null;
  readonly minBlockSlots?: number | null;
  readonly availability?: readonly SlotInterval[] | null;
  readonly worksOnHolidays?: boolean | null;
}

/** Reads providers, and keeps their profiles. */
@Injectable()
export class ProviderService {
  constructor(private readonly database: DataSource) {}

  /** A page of the providers, by name. */
  page({ territoryId, vetted, search }: ProviderFilter, page: PageArgs): Promise<Connection<ProviderEntity>> {
    const query = this.database.getRepository(ProviderEntity).createQueryBuilder('p').where('TRUE');
    if (territoryId) query.andWhere('p.territoryId = :territoryId', { territoryId });
    if (vetted != null)
      query.andWhere(`${vetted ? '' : 'NOT'} EXISTS (SELECT FROM vetted_rate v WHERE v.provider_id = p.id)`);
    if (search?.trim()) query.andWhere(`strpos(lower(p.displayName), lower(:search)) > 0`, { search: search.trim() });
    return paginate(query, ['displayName', 'id'], page);
  }

  /** A provider, or null. */
  find(id: string): Promise<ProviderEntity | null> {
    return this.database.getRepository(ProviderEntity).findOneBy({ id });
  }

  /** Changes a profile. What live offers have agreed stays; where it can serve more now, open requests are looked at again. */
  update(actor: Actor, { providerId, skills, ...change }: ProfileChange): Promise<ProviderEntity> {
    return this.database.transaction(async (manager) => {
      const provider = await this.lockToKeep(manager, actor, providerId);
      const after = skills ? skillsAfter(provider.skills, skills) : { skills: provider.skills, undeclarable: [] };
      refuseIfAny([
        ...after.undeclarable.map((skill) => new SkillNeedsPaper(skill)),
        ...(change.availability ?? []).map((time, i) => (isInterval(time) ? null : new AvailabilityNotValid(i))),
      ]);
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value != null)) as typeof change;
      await manager.update(ProviderEntity, providerId, {
        ...(given as Partial<ProviderEntity>),
        ...(given.availability && { availability: normalise(given.availability) }),
        skills: after.skills,
      });
      const changed = await manager.findOneByOrFail(ProviderEntity, { id: providerId });
      if (reachesFurther(provider, changed)) await canDoMore(manager, providerId);
      return changed;
    });
  }

  /** Locks a provider for whoever keeps it, so that its profile, rates and papers change one act at a time. */
  async lockToKeep(manager: EntityManager, actor: Actor, id: string): Promise<ProviderEntity> {
    const provider = await manager.findOne(ProviderEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!provider || !mayKeepProvider(actor, provider)) throw new NotFound('provider', id);
    return provider;
  }
}

/** Milliseconds in which what becomes possible with a provider, act by act, is looked at as one: a week is filled in day by day. */
const ACTS_TOGETHER_MS = 30_000;

/** Promises that the open requests near a provider are looked at again, in half a minute: it may be able to serve more. */
export const canDoMore = (manager: EntityManager, providerId: string): Promise<void> =>
  enqueueOnce(manager, 'provider.can-do-more', { providerId }, { delayMs: ACTS_TOGETHER_MS });
