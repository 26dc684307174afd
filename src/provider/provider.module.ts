import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountModule } from '../account/account.module.js';
import { LegalFigureModule } from '../legal-figure/legal-figure.module.js';
import { ServiceTypeModule } from '../service-type/service-type.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { BodyEntity } from './body.entity.js';
import { BodyService } from './body.service.js';
import {
  BodyResolver,
  KeepProviderResolver,
  LegalMinimumResolver,
  ProviderOfViewerResolver,
} from './keep-provider.resolver.js';
import { LegalAmountResolver } from './legal-amount.resolver.js';
import { MinimumPayResolver } from './minimum-pay.resolver.js';
import { MinimumPayService } from './minimum-pay.service.js';
import { CredentialEntity, MinimumPayEntity, ProviderEntity, RateEntity } from './provider.entity.js';
import { ProviderLoader } from './provider.loader.js';
import { CredentialResolver, ProviderResolver, RateResolver } from './provider.resolver.js';
import { ProviderService } from './provider.service.js';
import { RateService } from './rate.service.js';

/** Providers, their rates and papers. */
@Module({
  imports: [
    TypeOrmModule.forFeature([BodyEntity, ProviderEntity, RateEntity, CredentialEntity, MinimumPayEntity]),
    AccountModule,
    LegalFigureModule,
    ServiceTypeModule,
    TerritoryModule,
  ],
  providers: [
    ProviderService,
    ProviderLoader,
    RateService,
    MinimumPayService,
    LegalAmountResolver,
    MinimumPayResolver,
    BodyResolver,
    BodyService,
    KeepProviderResolver,
    LegalMinimumResolver,
    ProviderOfViewerResolver,
    ProviderResolver,
    RateResolver,
    CredentialResolver,
  ],
  exports: [ProviderLoader, ProviderService],
})
export class ProviderModule {}
