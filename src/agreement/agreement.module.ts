import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountModule } from '../account/account.module.js';
import { CareRequestModule } from '../care-request/care-request.module.js';
import { HouseholdModule } from '../household/household.module.js';
import { MatchingRoundModule } from '../matching-round/matching-round.module.js';
import { OfferModule } from '../offer/offer.module.js';
import { ProviderModule } from '../provider/provider.module.js';
import { ServiceTypeModule } from '../service-type/service-type.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { AdviceResolver } from './advice.resolver.js';
import { AdviceService } from './advice.service.js';
import { AgreementEntity, AgreementTermsEntity } from './agreement.entity.js';
import {
  AgreementBeforeLeavingEntity,
  AgreementChangeEntity,
  AgreementChangePriceEntity,
} from './agreement-change.entity.js';
import { AgreementLoader } from './agreement.loader.js';
import {
  AgreementSubstituteProcessor,
  AgreementTendProcessor,
  OfferConfirmedProcessor,
  StandingChangedProcessor,
} from './agreement.processor.js';
import { AgreementResolver, AgreementTermsResolver } from './agreement.resolver.js';
import { AgreementService } from './agreement.service.js';
import { DisputeResolver } from './dispute.resolver.js';
import { EndOfOfferResolver } from './end-of-offer.resolver.js';
import { ExtraOpeningEntity } from './extra-opening.entity.js';
import { ExtraOpeningResolver } from './extra-opening.resolver.js';
import { ExtraOpeningService } from './extra-opening.service.js';
import { FeedbackResolver } from './feedback.resolver.js';
import { FeedbackService } from './feedback.service.js';
import { HoursService } from './hours.service.js';
import { JoinableService } from './joinable.service.js';
import { LapseService } from './lapse.service.js';
import { MembershipResolver } from './membership.resolver.js';
import { MembershipService } from './membership.service.js';
import { PartyService } from './party.service.js';
import { PlanningService } from './planning.service.js';
import { RepricingService } from './repricing.service.js';
import { AttendanceEntity, SessionEntity } from './session.entity.js';
import { AttendanceResolver, SessionResolver } from './session.resolver.js';
import { AttendancePlaceResolver, SessionPlaceResolver, SubstitutionPlaceResolver } from './session-place.resolver.js';
import { SessionService } from './session.service.js';
import { StandingHeedService } from './standing.service.js';
import { StayingService } from './staying.service.js';
import { SubstituteSearchService } from './substitute-search.service.js';
import { FeedbackEntity, ProviderAbsenceEntity, SubstitutionEntity } from './substitution.entity.js';
import { SurroundingService } from './surrounding.service.js';
import { AbsenceResolver } from './absence.resolver.js';
import { AbsenceService } from './absence.service.js';
import { SubstitutionResolver } from './substitution.resolver.js';
import { SubstitutionService } from './substitution.service.js';

/** Agreements: members, terms by date, dated sessions and the hours that were given. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      AgreementEntity,
      AgreementTermsEntity,
      AgreementChangeEntity,
      AgreementChangePriceEntity,
      AgreementBeforeLeavingEntity,
      SessionEntity,
      AttendanceEntity,
      SubstitutionEntity,
      ProviderAbsenceEntity,
      ExtraOpeningEntity,
      FeedbackEntity,
    ]),
    AccountModule,
    CareRequestModule,
    HouseholdModule,
    MatchingRoundModule,
    OfferModule,
    ProviderModule,
    ServiceTypeModule,
    TerritoryModule,
  ],
  providers: [
    AgreementService,
    AgreementLoader,
    PlanningService,
    LapseService,
    PartyService,
    SessionService,
    HoursService,
    RepricingService,
    MembershipService,
    StayingService,
    SurroundingService,
    JoinableService,
    MembershipResolver,
    AdviceService,
    AdviceResolver,
    OfferConfirmedProcessor,
    StandingChangedProcessor,
    StandingHeedService,
    AgreementTendProcessor,
    SubstitutionService,
    SubstituteSearchService,
    AgreementSubstituteProcessor,
    SubstitutionResolver,
    AbsenceResolver,
    AbsenceService,
    ExtraOpeningResolver,
    ExtraOpeningService,
    FeedbackService,
    FeedbackResolver,
    AgreementResolver,
    AgreementTermsResolver,
    EndOfOfferResolver,
    SessionResolver,
    AttendanceResolver,
    DisputeResolver,
    SessionPlaceResolver,
    AttendancePlaceResolver,
    SubstitutionPlaceResolver,
  ],
  exports: [AgreementService, AgreementLoader, PartyService],
})
export class AgreementModule {}
