import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountModule } from '../account/account.module.js';
import { OfferModule } from '../offer/offer.module.js';
import { AuditEventEntity } from './audit.entity.js';
import { HouseholdModule } from '../household/household.module.js';
import { CareNoteResolver } from './care-note.resolver.js';
import { CareNoteService } from './care-note.service.js';
import { PersonDataController } from './person-data.controller.js';
import { PersonDataResolver } from './person-data.resolver.js';
import { PersonDataService } from './person-data.service.js';
import { RetentionProcessor } from './retention.processor.js';
import { RetentionService } from './retention.service.js';
import { SealRenewProcessor } from './seal.processor.js';
import { SealRenewalService } from './seal-renewal.service.js';

/** What people may know and decide about their data. */
@Module({
  imports: [TypeOrmModule.forFeature([AuditEventEntity]), AccountModule, HouseholdModule, OfferModule],
  controllers: [PersonDataController],
  providers: [
    CareNoteService,
    CareNoteResolver,
    PersonDataService,
    PersonDataResolver,
    RetentionService,
    RetentionProcessor,
    SealRenewalService,
    SealRenewProcessor,
  ],
})
export class PrivacyModule {}
