import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountModule } from '../account/account.module.js';
import { ProviderModule } from '../provider/provider.module.js';
import { ServiceTypeModule } from '../service-type/service-type.module.js';
import { ApplicationEntity, PaperWatchEntity, SuspensionEntity, VettingEventEntity } from './application.entity.js';
import { ApplicationService } from './application.service.js';
import { CredentialService } from './credential.service.js';
import {
  CredentialKindResolver,
  ProviderStandingResolver,
  RequiredPapersResolver,
  VettingEventResolver,
} from './history.resolver.js';
import { KeeperMailService } from './keeper-mail.service.js';
import { PaperWatchService } from './paper-watch.service.js';
import { PaperWatchProcessor, TellKeepersProcessor } from './vetting.processor.js';
import { PaperPolicyService } from './paper-policy.service.js';
import { StandingService } from './standing.service.js';
import { SuspensionService } from './suspension.service.js';
import { VettingLoader } from './vetting.loader.js';
import { ApplicationResolver, VettingOfficeResolver } from './vetting.resolver.js';

/** Who is let in to give care: applications, checks of papers, suspensions, and their history. */
@Module({
  imports: [
    TypeOrmModule.forFeature([ApplicationEntity, PaperWatchEntity, SuspensionEntity, VettingEventEntity]),
    AccountModule,
    ProviderModule,
    ServiceTypeModule,
  ],
  providers: [
    ApplicationService,
    CredentialService,
    KeeperMailService,
    PaperPolicyService,
    PaperWatchService,
    StandingService,
    SuspensionService,
    VettingLoader,
    PaperWatchProcessor,
    TellKeepersProcessor,
    ApplicationResolver,
    CredentialKindResolver,
    ProviderStandingResolver,
    RequiredPapersResolver,
    VettingEventResolver,
    VettingOfficeResolver,
  ],
})
export class VettingModule {}
