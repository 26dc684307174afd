import { type JobHandler, Handles, type RunningJob } from '../jobs/handles.js';
import { DeliveryService } from './delivery.service.js';
import { NotificationKind } from './notification.rules.js';
import { NotificationService } from './notification.service.js';
import { SessionNewsService } from './session-news.service.js';

const STEPS = {
  proposed: NotificationKind.PROPOSED,
  confirmed: NotificationKind.CONFIRMED,
  fallen: NotificationKind.FALLEN,
  replaced: NotificationKind.FALLEN,
} as const;

/** Tells the parties of an offer what has become of it. */
@Handles('offer.stepped')
export class OfferSteppedProcessor implements JobHandler<'offer.stepped'> {
  constructor(private readonly notifications: NotificationService) {}

  async handle({ offerId, step }: { offerId: string; step: keyof typeof STEPS }, job: RunningJob): Promise<void> {
    const told = await job.once((manager) =>
      this.notifications.tellOfOffer(manager, offerId, STEPS[step], { leftOut: step === 'replaced' }),
    );
    await this.notifications.show(told ?? []);
  }
}

/** Tells whoever reviews them that a round has left drafts. */
@Handles('matching-round.drafted')
export class RoundDraftedProcessor implements JobHandler<'matching-round.drafted'> {
  constructor(private readonly notifications: NotificationService) {}

  async handle({ roundId }: { roundId: string }, job: RunningJob): Promise<void> {
    const told = await job.once((manager) => this.notifications.tellOfDrafts(manager, roundId));
    await this.notifications.show(told ?? []);
  }
}

/** Tells the others that somebody has written. */
@Handles('conversation.written')
export class ConversationWrittenProcessor implements JobHandler<'conversation.written'> {
  constructor(private readonly notifications: NotificationService) {}

  async handle({ messageId }: { messageId: string }, job: RunningJob): Promise<void> {
    const concerned = await job.once(async (manager) => [
      ...(await this.notifications.markDeskAnswered(manager, messageId)),
      ...(await this.notifications.tellOfMessage(manager, messageId)),
    ]);
    await this.notifications.show(concerned ?? []);
  }
}

/** Takes back from what is new what somebody has read in a conversation. */
@Handles('conversation.read')
export class ConversationReadProcessor implements JobHandler<'conversation.read'> {
  constructor(private readonly notifications: NotificationService) {}

  async handle(
    { conversationId, personId }: { conversationId: string; personId: string },
    job: RunningJob,
  ): Promise<void> {
    const told = await job.once((manager) =>
      this.notifications.markConversationRead(manager, conversationId, personId),
    );
    await this.notifications.show(told ?? []);
  }
}

/** Tells the households of a session that its provider cannot come. */
@Handles('session.uncovered')
export class SessionUncoveredProcessor implements JobHandler<'session.uncovered'> {
  constructor(
    private readonly notifications: NotificationService,
    private readonly sessions: SessionNewsService,
  ) {}

  async handle({ sessionId }: { sessionId: string }, job: RunningJob): Promise<void> {
    const told = await job.once((manager) =>
      this.sessions.tellOfSession(manager, sessionId, NotificationKind.UNCOVERED),
    );
    await this.notifications.show(told ?? []);
  }
}

/** Tells the households of a session that a substitute comes. */
@Handles('session.covered')
export class SessionCoveredProcessor implements JobHandler<'session.covered'> {
  constructor(
    private readonly notifications: NotificationService,
    private readonly sessions: SessionNewsService,
  ) {}

  async handle({ sessionId }: { sessionId: string }, job: RunningJob): Promise<void> {
    const told = await job.once((manager) => this.sessions.tellOfSession(manager, sessionId, NotificationKind.COVERED));
    await this.notifications.show(told ?? []);
  }
}

/** Tells the households of a session that its provider comes after all. */
@Handles('session.returned')
export class SessionReturnedProcessor implements JobHandler<'session.returned'> {
  constructor(
    private readonly notifications: NotificationService,
    private readonly sessions: SessionNewsService,
  ) {}

  async handle({ sessionId }: { sessionId: string }, job: RunningJob): Promise<void> {
    const told = await job.once((manager) => this.sessions.tellOfReturn(manager, sessionId));
    await this.notifications.show(told ?? []);
  }
}

/** Tells whoever gives a session that a household does not come. */
@Handles('session.cancelled')
export class SessionCancelledProcessor implements JobHandler<'session.cancelled'> {
  constructor(
    private readonly notifications: NotificationService,
    private readonly sessions: SessionNewsService,
  ) {}

  async handle({ sessionId }: { sessionId: string }, job: RunningJob): Promise<void> {
    const told = await job.once((manager) => this.sessions.tellOfCancelling(manager, sessionId));
    await this.notifications.show(told ?? []);
  }
}

/** Tells both sides of a dispute that the desk has settled it. */
@Handles('attendance.settled')
export class AttendanceSettledProcessor implements JobHandler<'attendance.settled'> {
  constructor(
    private readonly notifications: NotificationService,
    private readonly sessions: SessionNewsService,
  ) {}

  async handle({ attendanceId }: { attendanceId: string }, job: RunningJob): Promise<void> {
    const told = await job.once((manager) => this.sessions.tellOfSettling(manager, attendanceId));
    await this.notifications.show(told ?? []);
  }
}

/** Tells whoever gave a session that a household disputes its hours. */
@Handles('attendance.disputed')
export class AttendanceDisputedProcessor implements JobHandler<'attendance.disputed'> {
  constructor(
    private readonly notifications: NotificationService,
    private readonly sessions: SessionNewsService,
  ) {}

  async handle({ attendanceId }: { attendanceId: string }, job: RunningJob): Promise<void> {
    const told = await job.once((manager) => this.sessions.tellOfDisputing(manager, attendanceId));
    await this.notifications.show(told ?? []);
  }
}

/** Tells who pays and who earns by a line that the desk has put it right. */
@Handles('statement.line-corrected')
export class LineCorrectedProcessor implements JobHandler<'statement.line-corrected'> {
  constructor(
    private readonly notifications: NotificationService,
    private readonly sessions: SessionNewsService,
  ) {}

  async handle({ attendanceId }: { attendanceId: string }, job: RunningJob): Promise<void> {
    const told = await job.once((manager) => this.sessions.tellOfCorrecting(manager, attendanceId));
    await this.notifications.show(told ?? []);
  }
}

/** Tells providers that they are asked to stand in. */
@Handles('session.substitutes-asked')
export class SubstitutesAskedProcessor implements JobHandler<'session.substitutes-asked'> {
  constructor(
    private readonly notifications: NotificationService,
    private readonly sessions: SessionNewsService,
  ) {}

  async handle({ sessionId }: { sessionId: string }, job: RunningJob): Promise<void> {
    const told = await job.once((manager) => this.sessions.tellOfSubstitution(manager, sessionId));
    await this.notifications.show(told ?? []);
  }
}

/** Tells providers that they need not stand in any more. */
@Handles('session.substitutes-lapsed')
export class SubstitutesLapsedProcessor implements JobHandler<'session.substitutes-lapsed'> {
  constructor(
    private readonly notifications: NotificationService,
    private readonly sessions: SessionNewsService,
  ) {}

  async handle({ sessionId }: { sessionId: string }, job: RunningJob): Promise<void> {
    const told = await job.once((manager) => this.sessions.tellOfLapse(manager, sessionId));
    await this.notifications.show(told ?? []);
  }
}

/** Tells the others in a service that a household joins or leaves. */
@Handles('agreement.changed')
export class AgreementChangedProcessor implements JobHandler<'agreement.changed'> {
  constructor(private readonly notifications: NotificationService) {}

  async handle({ changeId }: { changeId: string }, job: RunningJob): Promise<void> {
    const told = await job.once((manager) => this.notifications.tellOfChange(manager, changeId));
    await this.notifications.show(told ?? []);
  }
}

/** Puts on the pages of whoever keeps a provider what the vetting office has mailed them. */
@Handles('vetting.told')
export class VettingToldProcessor implements JobHandler<'vetting.told'> {
  constructor(private readonly notifications: NotificationService) {}

  async handle({ eventId }: { eventId: string }, job: RunningJob): Promise<void> {
    const told = await job.once((manager) => this.notifications.tellOfVetting(manager, eventId));
    await this.notifications.show(told ?? []);
  }
}

/** Mails what a notification says. */
@Handles('notification.mail')
export class NotificationMailProcessor implements JobHandler<'notification.mail'> {
  constructor(private readonly delivery: DeliveryService) {}

  async handle({ notificationId }: { notificationId: string }, job: RunningJob): Promise<void> {
    await job.once((manager) => this.delivery.mail(manager, notificationId));
  }
}

/** Mails what was gathered for somebody. */
@Handles('notification.digest')
export class NotificationDigestProcessor implements JobHandler<'notification.digest'> {
  constructor(private readonly delivery: DeliveryService) {}

  async handle({ personId }: { personId: string }, job: RunningJob): Promise<void> {
    await job.once((manager) => this.delivery.digest(manager, personId));
  }
}
