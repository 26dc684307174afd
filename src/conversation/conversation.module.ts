import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountModule } from '../account/account.module.js';
import { HouseholdModule } from '../household/household.module.js';
import { OfferModule } from '../offer/offer.module.js';
import { ProviderModule } from '../provider/provider.module.js';
import { ConversationEntity, ConversationReadingEntity, MessageEntity } from './conversation.entity.js';
import { ConversationLoader } from './conversation.loader.js';
import {
  ConversationOfHouseholdResolver,
  ConversationOfOfferResolver,
  ConversationOfProviderResolver,
  ConversationResolver,
  MessageResolver,
} from './conversation.resolver.js';
import { ConversationService } from './conversation.service.js';
import { SideService } from './side.service.js';

/** Conversations: the parties of an offer among themselves, households and providers with their desk. */
@Module({
  imports: [
    TypeOrmModule.forFeature([ConversationEntity, MessageEntity, ConversationReadingEntity]),
    AccountModule,
    HouseholdModule,
    OfferModule,
    ProviderModule,
  ],
  providers: [
    ConversationService,
    SideService,
    ConversationLoader,
    ConversationResolver,
    MessageResolver,
    ConversationOfOfferResolver,
    ConversationOfHouseholdResolver,
    ConversationOfProviderResolver,
  ],
})
export class ConversationModule {}
