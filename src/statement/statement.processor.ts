import { type JobHandler, Handles, type RunningJob } from '../jobs/handles.js';
import { ClosingService } from './closing.service.js';

/** Closes a month, whole or not at all. */
@Handles('statement.close-month')
export class CloseMonthProcessor implements JobHandler<'statement.close-month'> {
  constructor(private readonly closing: ClosingService) {}

  async handle({ month }: { month: string }, job: RunningJob): Promise<void> {
    await job.once((manager) => this.closing.close(manager, month));
  }
}

/** Sees to it that the month in which an agreement was made is closed when it is over. */
@Handles('agreement.made')
export class AgreementMadeProcessor implements JobHandler<'agreement.made'> {
  constructor(private readonly closing: ClosingService) {}

  async handle(_made: { agreementId: string }, job: RunningJob): Promise<void> {
    await job.once((manager) => this.closing.promiseThisMonth(manager));
  }
}
