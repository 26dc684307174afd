import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountModule } from '../account/account.module.js';
import { ProviderModule } from '../provider/provider.module.js';
import { ServiceTypeModule } from '../service-type/service-type.module.js';
import { ApplicationEntity, SuspensionEntity, VettingEventEntity } from './application.entity.js';
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
import { Configuration } from '../config/configuration.js';
import { DiskStorage } from './disk-storage.service.js';
import { DocumentController } from './document.controller.js';
import { DocumentEntity, DocumentTicketEntity } from './document.entity.js';
import { DocumentResolver } from './document.resolver.js';
import { DocumentService } from './document.service.js';
import { DocumentStorage } from './document-storage.service.js';
import { ObjectStorage } from './object-storage.service.js';
import {
  DeleteFileProcessor,
  MinimumChangedProcessor,
  PaperWatchProcessor,
  TellKeepersProcessor,
  WageChangedProcessor,
} from './vetting.processor.js';
import { PaperPolicyService } from './paper-policy.service.js';
import { StandingService } from './standing.service.js';
import { SuspensionService } from './suspension.service.js';
import { VettingLoader } from './vetting.loader.js';
import { ApplicationResolver, VettingOfficeResolver } from './vetting.resolver.js';

/** A bucket where one is configured, else a folder of this machine. */
function documentStorage(configuration: Configuration): DocumentStorage {
  const { DOCUMENT_S3_URL: url, DOCUMENT_S3_REGION: region, DOCUMENT_FOLDER } = configuration;
  if (!url) return new DiskStorage(DOCUMENT_FOLDER);
  return new ObjectStorage({
    url,
    region,
    keyId: configuration.DOCUMENT_S3_KEY_ID!,
    secret: configuration.DOCUMENT_S3_SECRET!,
  });
}

/** Who is let in to give care: applications, checks of papers, suspensions, and their history. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      ApplicationEntity,
      DocumentEntity,
      DocumentTicketEntity,
      SuspensionEntity,
      VettingEventEntity,
    ]),
    AccountModule,
    ProviderModule,
    ServiceTypeModule,
  ],
  controllers: [DocumentController],
  providers: [
    ApplicationService,
    CredentialService,
    DocumentService,
    { provide: DocumentStorage, useFactory: documentStorage, inject: [Configuration] },
    KeeperMailService,
    PaperPolicyService,
    PaperWatchService,
    StandingService,
    SuspensionService,
    VettingLoader,
    DeleteFileProcessor,
    DocumentResolver,
    PaperWatchProcessor,
    MinimumChangedProcessor,
    TellKeepersProcessor,
    WageChangedProcessor,
    ApplicationResolver,
    CredentialKindResolver,
    ProviderStandingResolver,
    RequiredPapersResolver,
    VettingEventResolver,
    VettingOfficeResolver,
  ],
})
export class VettingModule {}
