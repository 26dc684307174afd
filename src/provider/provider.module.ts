import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ServiceTypeModule } from '../service-type/service-type.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { CredentialEntity, ProviderEntity, RateEntity } from './provider.entity.js';
import { ProviderLoader } from './provider.loader.js';
import { CredentialResolver, ProviderResolver, RateResolver } from './provider.resolver.js';
import { ProviderService } from './provider.service.js';

/** Providers, their rates and papers. */
@Module({
  imports: [
    TypeOrmModule.forFeature([ProviderEntity, RateEntity, CredentialEntity]),
    ServiceTypeModule,
    TerritoryModule,
  ],
  providers: [ProviderService, ProviderLoader, ProviderResolver, RateResolver, CredentialResolver],
  exports: [ProviderLoader],
})
export class ProviderModule {}
