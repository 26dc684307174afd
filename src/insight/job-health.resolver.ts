import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { JobHealth, RetryJobInput, RetryJobPayload } from './job-health.model.js';
import { JobHealthService } from '../operation/job-health.service.js';

/** Shows the city how the work in the background goes. */
@Resolver(() => JobHealth)
export class JobHealthResolver {
  constructor(private readonly jobs: JobHealthService) {}

  @Query(() => JobHealth, { description: 'How the work in the background goes.' })
  jobHealth() {
    return this.jobs.health();
  }

  @Mutation(() => RetryJobPayload, { description: 'Tries a job again that was given up.' })
  async retryJob(@Args('input') { jobId }: RetryJobInput) {
    return { jobHealth: await this.jobs.retry(jobId) };
  }
}
