import { type JobHandler, Handles, type RunningJob } from '../jobs/handles.js';
import { RetentionService } from './retention.service.js';

/** Deletes what is old, once a day. */
@Handles('privacy.retain', { daily: true })
export class RetentionProcessor implements JobHandler<'privacy.retain'> {
  constructor(private readonly retention: RetentionService) {}

  async handle(_: { day: string }, job: RunningJob): Promise<void> {
    await job.once((manager) => this.retention.retain(manager, job.id));
  }
}
