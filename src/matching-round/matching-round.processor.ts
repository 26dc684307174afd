import { type EntityManager } from 'typeorm';
import { type JobHandler, Handles, type RunningJob } from '../jobs/handles.js';
import '../provider/provider.jobs.js';
import { FallenOfferService } from './fallen-offer.service.js';
import { LookAgainService } from './look-again.service.js';
import { ProgressService } from './progress.service.js';
import { RoundRunService } from './round-run.service.js';

/** Runs matching rounds, one after the other in the engine's lane; one whose engine fails is run again, five times in half a minute. */
@Handles('matching-round.run', { lane: 'engine', attempts: 5, backoffMs: 2000 })
export class MatchingRoundProcessor implements JobHandler<'matching-round.run'> {
  constructor(private readonly runs: RoundRunService) {}

  handle({ roundId }: { roundId: string }, job: RunningJob): Promise<void> {
    return this.runs.run(roundId, job);
  }

  givenUp({ roundId }: { roundId: string }, manager: EntityManager): Promise<void> {
    return this.runs.giveUp(manager, roundId);
  }
}

/** Tells those who follow a round that it was given up. */
@Handles('matching-round.given-up')
export class RoundGivenUpProcessor implements JobHandler<'matching-round.given-up'> {
  constructor(private readonly progress: ProgressService) {}

  handle({ roundId }: { roundId: string }): Promise<void> {
    return this.progress.tell(roundId);
  }
}

/** Starts a round for a request as soon as it is published, or open again. */
@Handles('care-request.match')
export class CareRequestMatchProcessor implements JobHandler<'care-request.match'> {
  constructor(private readonly runs: RoundRunService) {}

  handle({ careRequestId }: { careRequestId: string }, job: RunningJob): Promise<void> {
    return this.runs.startFor(careRequestId, job);
  }
}

/** Looks after the rest when an offer has fallen. */
@Handles('offer.fallen')
export class OfferFallenProcessor implements JobHandler<'offer.fallen'> {
  constructor(private readonly fallen: FallenOfferService) {}

  async handle({ offerId }: { offerId: string }, job: RunningJob): Promise<void> {
    await job.once((manager) => this.fallen.settle(manager, offerId));
  }
}

/** Looks again at what is open near a provider who may serve more than before. */
@Handles('provider.can-do-more')
export class CanDoMoreProcessor implements JobHandler<'provider.can-do-more'> {
  constructor(private readonly again: LookAgainService) {}

  async handle({ providerId }: { providerId: string }, job: RunningJob): Promise<void> {
    await job.once((manager) => this.again.around(manager, providerId));
  }
}

/** Looks again, once a day, at what is open near those who come back. */
@Handles('matching-round.absences-end', { daily: true })
export class AbsencesEndProcessor implements JobHandler<'matching-round.absences-end'> {
  constructor(private readonly again: LookAgainService) {}

  async handle({ day }: { day: string }, job: RunningJob): Promise<void> {
    await job.once((manager) => this.again.whenAbsencesEnd(manager, day));
  }
}
