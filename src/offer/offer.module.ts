import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountModule } from '../account/account.module.js';
import { CareRequestModule } from '../care-request/care-request.module.js';
import { HouseholdModule } from '../household/household.module.js';
import { ProviderModule } from '../provider/provider.module.js';
import { ServiceTypeModule } from '../service-type/service-type.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { CareProspectResolver } from './care-prospect.resolver.js';
import { CareProspectService } from './care-prospect.service.js';
import { EngagementService } from './engagement.service.js';
import { ExtraHoursService } from './extra-hours.service.js';
import { FallService } from './fall.service.js';
import { GapLoader } from './gap.loader.js';
import { GapsOfProposalResolver } from './gap.resolver.js';
import { OfferMemberResolver, OfferOfCareRequestResolver, VenueOfOfferResolver } from './offer-part.resolver.js';
import { OfferEntity, OfferMemberEntity } from './offer.entity.js';
import { NeighbourLoader } from './neighbour.loader.js';
import { OfferLoader } from './offer.loader.js';
import { OfferResolver } from './offer.resolver.js';
import { OfferService } from './offer.service.js';
import { OfferEventEntity, ProposalEntity } from './proposal.entity.js';
import { ProposalLoader } from './proposal.loader.js';
import { OfferExpireProcessor, ProposalDeclineProcessor } from './proposal.processor.js';
import { ProgressOfOfferResolver, ProposalResolver } from './proposal.resolver.js';
import { ProposalService } from './proposal.service.js';
import { RequestChangeResolver } from './request-change.resolver.js';
import { RequestChangeService } from './request-change.service.js';
import { TravelLoader } from './travel.loader.js';
import { TravelOfProposalResolver } from './travel.resolver.js';
import { VenueLoader } from './venue.loader.js';

/** Offers: one provider for one or more households. */
@Module({
  imports: [
    TypeOrmModule.forFeature([OfferEntity, OfferMemberEntity, ProposalEntity, OfferEventEntity]),
    AccountModule,
    CareRequestModule,
    HouseholdModule,
    ProviderModule,
    ServiceTypeModule,
    TerritoryModule,
  ],
  providers: [
    OfferService,
    EngagementService,
    ExtraHoursService,
    CareProspectService,
    CareProspectResolver,
    RequestChangeService,
    RequestChangeResolver,
    OfferLoader,
    NeighbourLoader,
    VenueLoader,
    TravelLoader,
    TravelOfProposalResolver,
    GapLoader,
    GapsOfProposalResolver,
    ProposalService,
    FallService,
    ProposalLoader,
    ProposalResolver,
    ProgressOfOfferResolver,
    OfferExpireProcessor,
    ProposalDeclineProcessor,
    OfferResolver,
    OfferMemberResolver,
    VenueOfOfferResolver,
    OfferOfCareRequestResolver,
  ],
  exports: [
    OfferService,
    EngagementService,
    ExtraHoursService,
    OfferLoader,
    ProposalService,
    NeighbourLoader,
    VenueLoader,
  ],
})
export class OfferModule {}
