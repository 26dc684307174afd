import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountModule } from '../account/account.module.js';
import { CareRequestModule } from '../care-request/care-request.module.js';
import { OfferModule } from '../offer/offer.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { CapacityService } from './capacity.service.js';
import { DraftService } from './draft.service.js';
import { EngineService } from './engine.service.js';
import { MatchingPolicyEntity, MatchingRoundEntity, UnmetRequestEntity } from './matching-round.entity.js';
import { MatchingRoundLoader } from './matching-round.loader.js';
import { FallenOfferService } from './fallen-offer.service.js';
import { HeldOfferService } from './held-offer.service.js';
import { LookAgainService } from './look-again.service.js';
import {
  AbsencesEndProcessor,
  CanDoMoreProcessor,
  CareRequestMatchProcessor,
  MatchingRoundProcessor,
  OfferFallenProcessor,
  RoundGivenUpProcessor,
} from './matching-round.processor.js';
import { MatchingRoundResolver } from './matching-round.resolver.js';
import { MatchingRoundService } from './matching-round.service.js';
import { RoundOfOfferResolver, UnmetReasonResolver, UnmetRequestResolver } from './outcome.resolver.js';
import { ProgressService } from './progress.service.js';
import { RoundFigureResolver } from './round-figure.resolver.js';
import { RoundRunService } from './round-run.service.js';
import { SnapshotService } from './snapshot.service.js';

/** Runs of the engine over what households ask for. */
@Module({
  imports: [
    TypeOrmModule.forFeature([MatchingRoundEntity, UnmetRequestEntity, MatchingPolicyEntity]),
    AccountModule,
    CareRequestModule,
    OfferModule,
    TerritoryModule,
  ],
  providers: [
    MatchingRoundService,
    MatchingRoundLoader,
    ProgressService,
    CapacityService,
    SnapshotService,
    HeldOfferService,
    EngineService,
    DraftService,
    RoundRunService,
    MatchingRoundProcessor,
    RoundGivenUpProcessor,
    CareRequestMatchProcessor,
    FallenOfferService,
    OfferFallenProcessor,
    LookAgainService,
    CanDoMoreProcessor,
    AbsencesEndProcessor,
    MatchingRoundResolver,
    RoundFigureResolver,
    UnmetRequestResolver,
    UnmetReasonResolver,
    RoundOfOfferResolver,
  ],
  exports: [SnapshotService],
})
export class MatchingRoundModule {}
