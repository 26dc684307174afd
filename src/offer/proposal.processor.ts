import { type JobHandler, Handles, type RunningJob } from '../jobs/handles.js';
import { FallService } from './fall.service.js';

/** Lets proposed offers expire. */
@Handles('offer.expire')
export class OfferExpireProcessor implements JobHandler<'offer.expire'> {
  constructor(private readonly falls: FallService) {}

  async handle({ offerId }: { offerId: string }, job: RunningJob): Promise<void> {
    await job.once((manager) => this.falls.byDeadline(manager, offerId));
  }
}

/** Lets a no count once it can no longer be taken back. */
@Handles('proposal.decline')
export class ProposalDeclineProcessor implements JobHandler<'proposal.decline'> {
  constructor(private readonly falls: FallService) {}

  async handle({ proposalId }: { proposalId: string }, job: RunningJob): Promise<void> {
    await job.once((manager) => this.falls.byDueDecline(manager, proposalId));
  }
}
