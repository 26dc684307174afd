import { type JobHandler, Handles, type RunningJob } from '../jobs/handles.js';
import { PriorityService } from './priority.service.js';

/** Ranks standing requests by the rules of each day, and whenever a rule begins. */
@Handles('care-request.rank', { daily: true })
export class RankProcessor implements JobHandler<'care-request.rank'> {
  constructor(private readonly priorities: PriorityService) {}

  async handle(_: { day: string }, job: RunningJob): Promise<void> {
    await job.once((manager) => this.priorities.rank(manager));
  }
}
