import { type JobHandler, Handles, type RunningJob } from '../jobs/handles.js';
import { NotificationKind } from './notification.rules.js';
import { NotificationService } from './notification.service.js';

const KINDS = {
  proposed: NotificationKind.PROPOSED,
  confirmed: NotificationKind.CONFIRMED,
  fallen: NotificationKind.FALLEN,
} as const;

/** Tells the parties of an offer what has become of it. */
@Handles('offer.stepped')
export class OfferSteppedProcessor implements JobHandler<'offer.stepped'> {
  constructor(private readonly notifications: NotificationService) {}

  async handle({ offerId, step }: { offerId: string; step: keyof typeof KINDS }, job: RunningJob): Promise<void> {
    await job.once((manager) => this.notifications.tell(manager, offerId, KINDS[step]));
  }
}

/** Mails what a notification says. */
@Handles('notification.mail')
export class NotificationMailProcessor implements JobHandler<'notification.mail'> {
  constructor(private readonly notifications: NotificationService) {}

  async handle({ notificationId }: { notificationId: string }, job: RunningJob): Promise<void> {
    await job.once((manager) => this.notifications.mail(manager, notificationId));
  }
}
