import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountModule } from '../account/account.module.js';
import { WebhookDeliveryEntity, WebhookEntity } from './webhook.entity.js';
import { WebhookLoader } from './webhook.loader.js';
import { WebhookDeliverProcessor } from './webhook.processor.js';
import { WebhookResolver } from './webhook.resolver.js';
import { WebhookSenderService } from './webhook-sender.service.js';
import { WebhookService } from './webhook.service.js';

/** Other systems that are told when something happens. */
@Module({
  imports: [TypeOrmModule.forFeature([WebhookEntity, WebhookDeliveryEntity]), AccountModule],
  providers: [WebhookService, WebhookLoader, WebhookSenderService, WebhookResolver, WebhookDeliverProcessor],
})
export class WebhookModule {}
