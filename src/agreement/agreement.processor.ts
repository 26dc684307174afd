import { type JobHandler, Handles, type RunningJob } from '../jobs/handles.js';
import { AgreementService } from './agreement.service.js';
import { StandingHeedService } from './standing.service.js';
import { SubstituteSearchService } from './substitute-search.service.js';

/** Makes the agreement of an offer that everyone has accepted. */
@Handles('offer.confirmed')
export class OfferConfirmedProcessor implements JobHandler<'offer.confirmed'> {
  constructor(private readonly agreements: AgreementService) {}

  async handle({ offerId }: { offerId: string }, job: RunningJob): Promise<void> {
    await job.once((manager) => this.agreements.make(manager, offerId));
  }
}

/** Keeps agreements true to their dates, each once a day. */
@Handles('agreement.tend')
export class AgreementTendProcessor implements JobHandler<'agreement.tend'> {
  constructor(private readonly agreements: AgreementService) {}

  async handle({ agreementId }: { agreementId: string }, job: RunningJob): Promise<void> {
    await job.once((manager) => this.agreements.tend(manager, agreementId));
  }
}

/** Searches substitutes for the uncovered sessions of an agreement. */
@Handles('agreement.substitute')
export class AgreementSubstituteProcessor implements JobHandler<'agreement.substitute'> {
  constructor(private readonly search: SubstituteSearchService) {}

  async handle({ agreementId }: { agreementId: string }, job: RunningJob): Promise<void> {
    await job.once((manager) => this.search.search(manager, agreementId));
  }
}

/** Freezes, or gives back, the sessions of a provider whose papers or suspension have changed. */
@Handles('provider.standing-changed')
export class StandingChangedProcessor implements JobHandler<'provider.standing-changed'> {
  constructor(private readonly standing: StandingHeedService) {}

  async handle({ providerId }: { providerId: string }, job: RunningJob): Promise<void> {
    await job.once((manager) => this.standing.heed(manager, providerId));
  }
}
