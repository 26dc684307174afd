import { type JobHandler, Handles, type RunningJob } from '../jobs/handles.js';
import { FallenOfferService } from './fallen-offer.service.js';
import { RoundRunService } from './round-run.service.js';

/** Runs matching rounds, one after the other in the engine's lane. */
@Handles('matching-round.run', { lane: 'engine' })
export class MatchingRoundProcessor implements JobHandler<'matching-round.run'> {
  constructor(private readonly runs: RoundRunService) {}

  handle({ roundId }: { roundId: string }, job: RunningJob): Promise<void> {
    return this.runs.run(roundId, job);
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
