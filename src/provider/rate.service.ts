import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor } from '../account/account.rules.js';
import { todayInItaly } from '../database/dated-policy.js';
import { NotFound } from '../graphql/faults.js';
import { refuseIfAny } from '../graphql/user-error.js';
import { legalPolicy } from '../legal-figure/legal-figure.service.js';
import { ServiceTypeEntity } from '../service-type/service-type.entity.js';
import { type StatedMinimum, statedMinimum } from './minimum-pay.rules.js';
import { cityMinimums } from './minimum-pay.service.js';
import { type ProviderEntity, RateEntity } from './provider.entity.js';
import { suitsMore } from './provider.rules.js';
import { canDoMore, ProviderService } from './provider.service.js';
import { ExtraRateAboveRate, RateUnderLegalMinimum, ServiceNotClassified } from './refusals.model.js';

/** What a provider asks for a service. */
export interface AskedRate {
  readonly providerId: string;
  readonly serviceTypeId: string;
  readonly capacity: number;
  readonly baseCentsPerHour: number;
  readonly extraCentsPerHour: number;
}

/** The least that may be asked for a service. */
export interface Minimum {
  readonly serviceType: ServiceTypeEntity;
  readonly least: StatedMinimum;
}

/** Keeps what providers ask for, never under the legal minimum of the day. */
@Injectable()
export class RateService {
  constructor(
    private readonly database: DataSource,
    private readonly providers: ProviderService,
  ) {}

  /** Sets what a provider asks for a service, for the first time or anew. */
  set(actor: Actor, rate: AskedRate): Promise<ProviderEntity> {
    return this.database.transaction(async (manager) => {
      const provider = await this.providers.lockToKeep(manager, actor, rate.providerId);
      const service = await manager.findOneBy(ServiceTypeEntity, { id: rate.serviceTypeId });
      if (!service) throw new NotFound('service type', rate.serviceTypeId);
      const today = await todayInItaly(manager);
      const city = (await cityMinimums(manager, today)).get(service.id) ?? null;
      const least = statedMinimum(
        { code: service.code, skills: provider.skills, on: today },
        city,
        await legalPolicy(manager, today),
      );
      refuseIfAny([
        least === null ? new ServiceNotClassified() : null,
        least && rate.baseCentsPerHour < least.cents ? new RateUnderLegalMinimum(rate.baseCentsPerHour, least) : null,
        rate.extraCentsPerHour > rate.baseCentsPerHour ? new ExtraRateAboveRate() : null,
      ]);
      const { providerId, serviceTypeId } = rate;
      const before = await manager.findOneBy(RateEntity, { providerId, serviceTypeId });
      if (suitsMore(before, rate)) await canDoMore(manager, providerId);
      await manager.upsert(RateEntity, { ...rate, underMinimumSince: null }, ['providerId', 'serviceTypeId']);
      return provider;
    });
  }

  /** What a provider must ask for at least today, for each service that the wage tables or the city know. */
  async listMinimums({ skills }: Pick<ProviderEntity, 'skills'>): Promise<Minimum[]> {
    const { manager } = this.database;
    const services = await manager.find(ServiceTypeEntity, { order: { code: 'ASC' } });
    const today = await todayInItaly(manager);
    const city = await cityMinimums(manager, today);
    const policy = await legalPolicy(manager, today);
    return services.flatMap((serviceType) => {
      const { id, code } = serviceType;
      const least = statedMinimum({ code, skills, on: today }, city.get(id) ?? null, policy);
      return least ? [{ serviceType, least }] : [];
    });
  }

  /** Takes a service off the list of a provider: it is matched for it no more. */
  remove(actor: Actor, providerId: string, serviceTypeId: string): Promise<ProviderEntity> {
    return this.database.transaction(async (manager) => {
      const provider = await this.providers.lockToKeep(manager, actor, providerId);
      const { affected } = await manager.delete(RateEntity, { providerId, serviceTypeId });
      if (!affected) throw new NotFound('rate for the service type', serviceTypeId);
      return provider;
    });
  }
}
