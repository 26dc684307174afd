import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountModule } from '../account/account.module.js';
import { OfferModule } from '../offer/offer.module.js';
import { NotificationEntity } from './notification.entity.js';
import { NotificationMailProcessor, OfferSteppedProcessor } from './notification.processor.js';
import { NotificationResolver } from './notification.resolver.js';
import { NotificationService } from './notification.service.js';

/** Tells people what concerns them: on their page, and by mail. */
@Module({
  imports: [TypeOrmModule.forFeature([NotificationEntity]), AccountModule, OfferModule],
  providers: [NotificationService, NotificationResolver, OfferSteppedProcessor, NotificationMailProcessor],
})
export class NotificationModule {}
