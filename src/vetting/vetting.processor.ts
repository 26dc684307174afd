import { type JobHandler, Handles, type RunningJob } from '../jobs/handles.js';
import '../legal-figure/legal-figure.jobs.js';
import { DocumentService } from './document.service.js';
import { KeeperMailService } from './keeper-mail.service.js';
import { PaperWatchService } from './paper-watch.service.js';

/** Watches over papers and rates, once a day. */
@Handles('vetting.watch-papers', { daily: true })
export class PaperWatchProcessor implements JobHandler<'vetting.watch-papers'> {
  constructor(private readonly papers: PaperWatchService) {}

  async handle(_: { day: string }, job: RunningJob): Promise<void> {
    await job.once((manager) => this.papers.watch(manager));
  }
}

/** Stops the rates that lie under a least pay which begins today. */
@Handles('provider.minimum-changed')
export class MinimumChangedProcessor implements JobHandler<'provider.minimum-changed'> {
  constructor(private readonly papers: PaperWatchService) {}

  async handle(_: { serviceTypeId: string }, job: RunningJob): Promise<void> {
    await job.once((manager) => this.papers.stopLowRates(manager));
  }
}

/** Stops the rates that lie under a minimum wage which begins today. */
@Handles('legal-figure.wage-changed')
export class WageChangedProcessor implements JobHandler<'legal-figure.wage-changed'> {
  constructor(private readonly papers: PaperWatchService) {}

  async handle(_: { figureId: string }, job: RunningJob): Promise<void> {
    await job.once((manager) => this.papers.stopLowRates(manager));
  }
}

/** Tells whoever keeps a provider what has happened. */
@Handles('vetting.tell-keepers')
export class TellKeepersProcessor implements JobHandler<'vetting.tell-keepers'> {
  constructor(private readonly mail: KeeperMailService) {}

  async handle({ eventId }: { eventId: string }, job: RunningJob): Promise<void> {
    await job.once((manager) => this.mail.tell(manager, eventId));
  }
}

/** Deletes files whose document was deleted. */
@Handles('vetting.delete-file')
export class DeleteFileProcessor implements JobHandler<'vetting.delete-file'> {
  constructor(private readonly documents: DocumentService) {}

  handle({ documentId }: { documentId: string }): Promise<void> {
    return this.documents.deleteFile(documentId);
  }
}
