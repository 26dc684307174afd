import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountModule } from '../account/account.module.js';
import { ServiceRecipientsResolver } from './service-recipients.resolver.js';
import { ServiceRecipientsService } from './service-recipients.service.js';
import {
  CredentialKindEntity,
  RequiredCredentialEntity,
  ServiceRecipientsEntity,
  ServiceTypeEntity,
  ServiceValueEntity,
} from './service-type.entity.js';
import { ServiceTypeLoader } from './service-type.loader.js';
import { ServiceTypeResolver } from './service-type.resolver.js';
import { ServiceValueResolver } from './service-value.resolver.js';
import { ServiceValueService } from './service-value.service.js';

/** The kinds of care. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      ServiceTypeEntity,
      CredentialKindEntity,
      RequiredCredentialEntity,
      ServiceValueEntity,
      ServiceRecipientsEntity,
    ]),
    AccountModule,
  ],
  providers: [
    ServiceTypeLoader,
    ServiceTypeResolver,
    ServiceValueService,
    ServiceValueResolver,
    ServiceRecipientsService,
    ServiceRecipientsResolver,
  ],
  exports: [ServiceTypeLoader],
})
export class ServiceTypeModule {}
