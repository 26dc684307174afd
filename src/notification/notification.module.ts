import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountModule } from '../account/account.module.js';
import { DeliveryService } from './delivery.service.js';
import { NotificationEntity, NotificationPreferenceEntity } from './notification.entity.js';
import { NotificationLoader } from './notification.loader.js';
import {
  AgreementChangedProcessor,
  AttendanceDisputedProcessor,
  AttendanceSettledProcessor,
  LineCorrectedProcessor,
  ConversationReadProcessor,
  ConversationWrittenProcessor,
  NotificationDigestProcessor,
  NotificationMailProcessor,
  OfferSteppedProcessor,
  RoundDraftedProcessor,
  SessionCancelledProcessor,
  SessionCoveredProcessor,
  SessionReturnedProcessor,
  SessionUncoveredProcessor,
  SubstitutesAskedProcessor,
  SubstitutesLapsedProcessor,
  VettingToldProcessor,
} from './notification.processor.js';
import { NotificationResolver } from './notification.resolver.js';
import { NotificationService } from './notification.service.js';
import { SessionNewsService } from './session-news.service.js';
import { UnsubscribeController } from './unsubscribe.controller.js';

/** Tells people what concerns them: on their page, and by mail when it suits them. */
@Module({
  imports: [TypeOrmModule.forFeature([NotificationEntity, NotificationPreferenceEntity]), AccountModule],
  controllers: [UnsubscribeController],
  providers: [
    NotificationService,
    SessionNewsService,
    NotificationLoader,
    DeliveryService,
    NotificationResolver,
    OfferSteppedProcessor,
    RoundDraftedProcessor,
    ConversationWrittenProcessor,
    ConversationReadProcessor,
    SessionUncoveredProcessor,
    SessionCoveredProcessor,
    SessionReturnedProcessor,
    SessionCancelledProcessor,
    AttendanceDisputedProcessor,
    AttendanceSettledProcessor,
    LineCorrectedProcessor,
    SubstitutesAskedProcessor,
    SubstitutesLapsedProcessor,
    AgreementChangedProcessor,
    VettingToldProcessor,
    NotificationMailProcessor,
    NotificationDigestProcessor,
  ],
})
export class NotificationModule {}
