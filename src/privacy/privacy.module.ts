import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEventEntity } from './audit.entity.js';

/** What people may know and decide about their data. */
@Module({ imports: [TypeOrmModule.forFeature([AuditEventEntity])] })
export class PrivacyModule {}
