import { type JobHandler, Handles, type RunningJob } from '../jobs/handles.js';
import { SealRenewalService } from './seal-renewal.service.js';

/** Seals anew what another key than the newest has sealed, once a day. */
@Handles('seal.renew', { daily: true })
export class SealRenewProcessor implements JobHandler<'seal.renew'> {
  constructor(private readonly renewal: SealRenewalService) {}

  async handle(_: { day: string }, job: RunningJob): Promise<void> {
    await job.once((manager) => this.renewal.renew(manager));
  }
}
