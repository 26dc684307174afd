import { type JobHandler, Handles, type RunningJob } from '../jobs/handles.js';
import { KeeperMailService } from './keeper-mail.service.js';
import { PaperWatchService } from './paper-watch.service.js';

/** Watches over papers and rates, once a day. */
@Handles('vetting.watch-papers')
export class PaperWatchProcessor implements JobHandler<'vetting.watch-papers'> {
  constructor(private readonly papers: PaperWatchService) {}

  async handle(_: { day: string }, job: RunningJob): Promise<void> {
    await job.once((manager) => this.papers.watch(manager));
  }
}

/** Tells whoever keeps a provider what has happened. */
@Handles('vetting.tell-keepers')
export class TellKeepersProcessor implements JobHandler<'vetting.tell-keepers'> {
  constructor(private readonly mail: KeeperMailService) {}

  async handle({ eventId }: { eventId: string }, job: RunningJob): Promise<void> {
    await job.once(() => this.mail.tell(eventId));
  }
}
