import { type Type } from '@nestjs/common';
import { AccountModule } from './account/account.module.js';
import { AgreementModule } from './agreement/agreement.module.js';
import { CalendarFeedModule } from './calendar-feed/calendar-feed.module.js';
import { CareRequestModule } from './care-request/care-request.module.js';
import { ConversationModule } from './conversation/conversation.module.js';
import { HouseholdModule } from './household/household.module.js';
import { InsightModule } from './insight/insight.module.js';
import { LegalFigureModule } from './legal-figure/legal-figure.module.js';
import { LetterModule } from './letter/letter.module.js';
import { MatchingRoundModule } from './matching-round/matching-round.module.js';
import { NotificationModule } from './notification/notification.module.js';
import { OfferModule } from './offer/offer.module.js';
import { PrivacyModule } from './privacy/privacy.module.js';
import { ProviderModule } from './provider/provider.module.js';
import { RoomBookingModule } from './room-booking/room-booking.module.js';
import { ServiceTypeModule } from './service-type/service-type.module.js';
import { StatementModule } from './statement/statement.module.js';
import { SubsidyModule } from './subsidy/subsidy.module.js';
import { TerritoryModule } from './territory/territory.module.js';
import { VettingModule } from './vetting/vetting.module.js';
import { WebhookModule } from './webhook/webhook.module.js';

/** Every feature of the platform; the API and the worker are made of the same ones. */
export const features: Type[] = [
  AccountModule,
  LegalFigureModule,
  ServiceTypeModule,
  TerritoryModule,
  HouseholdModule,
  ProviderModule,
  VettingModule,
  CareRequestModule,
  OfferModule,
  MatchingRoundModule,
  PrivacyModule,
  AgreementModule,
  RoomBookingModule,
  SubsidyModule,
  StatementModule,
  InsightModule,
  ConversationModule,
  CalendarFeedModule,
  LetterModule,
  NotificationModule,
  WebhookModule,
];
