import { type JobHandler, Handles, type RunningJob } from '../jobs/handles.js';
import './webhook.jobs.js';
import { WebhookService } from './webhook.service.js';

/** Tells another system of an event: fourteen tries over four and a half hours, then it lies with the work that was given up. */
@Handles('webhook.deliver', { attempts: 14, backoffMs: 2000 })
export class WebhookDeliverProcessor implements JobHandler<'webhook.deliver'> {
  constructor(private readonly webhooks: WebhookService) {}

  handle({ deliveryId }: { deliveryId: string }, job: RunningJob): Promise<void> {
    return this.webhooks.deliver(deliveryId, job);
  }
}
