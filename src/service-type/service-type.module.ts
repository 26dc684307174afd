import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CredentialKindEntity, RequiredCredentialEntity, ServiceTypeEntity } from './service-type.entity.js';
import { ServiceTypeLoader } from './service-type.loader.js';
import { ServiceTypeResolver } from './service-type.resolver.js';

/** The kinds of care. */
@Module({
  imports: [TypeOrmModule.forFeature([ServiceTypeEntity, CredentialKindEntity, RequiredCredentialEntity])],
  providers: [ServiceTypeLoader, ServiceTypeResolver],
  exports: [ServiceTypeLoader],
})
export class ServiceTypeModule {}
