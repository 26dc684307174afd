import { type JobHandler, Handles, type RunningJob } from '../jobs/handles.js';
import { ProposalService } from './proposal.service.js';

/** Lets proposed offers expire. */
@Handles('offer.expire')
export class OfferExpireProcessor implements JobHandler<'offer.expire'> {
  constructor(private readonly proposals: ProposalService) {}

  async handle({ offerId }: { offerId: string }, job: RunningJob): Promise<void> {
    await job.once((manager) => this.proposals.expire(manager, offerId));
  }
}
