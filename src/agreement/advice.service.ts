import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor } from '../account/account.rules.js';
import { CareRequestContentService } from '../care-request/care-request-content.service.js';
import { CareRequestState } from '../care-request/care-request.rules.js';
import { Adviser, type Placement, type Request } from '../matching/index.js';
import { changedContent, changeFacts, possibleChanges } from './advice.rules.js';
import { LEAVING_NOTICE_DAYS } from './agreement.rules.js';
import { MembershipService } from './membership.service.js';
import { type StandingCare, SurroundingService } from './surrounding.service.js';

/** Says what would turn a no into a yes. */
@Injectable()
export class AdviceService {
  constructor(
    private readonly database: DataSource,
    private readonly memberships: MembershipService,
    private readonly surroundings: SurroundingService,
    private readonly contents: CareRequestContentService,
  ) {}

  /**
   * Advice for an open request from the facts of now, or null where the request is not open: among the free hours of all
   * providers, its neighbours who wait for the same, and the services of its territory that it could join.
   */
  advise(actor: Actor, careRequestId: string) {
    return this.database.transaction('REPEATABLE READ', async (manager) => {
      const request = await this.memberships.ownRequest(manager, actor, careRequestId);
      if (request.state !== CareRequestState.OPEN) return null;
      const { instance, standing } = await this.surroundings.load(manager, request);
      // One whose last day is over is open and nobody's problem any more.
      if (!instance.requests.some(({ id }) => id === careRequestId)) return null;
      const adviser = new Adviser(
        instance,
        standing.map(({ offer }) => offer),
        () => true,
      );
      const advice = adviser.advise(careRequestId);
      const content = await this.contents.read(manager, request);
      const own = instance.requests.find(({ id }) => id === careRequestId)!;
      const place = (placement: Placement, asked: Request) => this.placementOf(asked, placement, standing);
      return {
        careRequestId,
        revision: request.revision,
        providers: advice.providers,
        stopped: advice.stopped,
        scarce: advice.decidedBy === 'scarcity',
        leavingNoticeDays: LEAVING_NOTICE_DAYS,
        asItIs: advice.asItIs && place(advice.asItIs, own),
        changes: possibleChanges(advice, content.dates.length > 0).map((each) => ({
          ...changeFacts(each.change),
          content: changedContent(content, each),
          placement: place(each.placement, each.request),
        })),
      };
    });
  }

  /** Where the request, as asked, would be served, without a word of who else is there. */
  private placementOf(
    { id, options }: Request,
    { offer: { provider: providerId, venue, members }, joins, price, alone, walk }: Placement,
    standing: readonly StandingCare[],
  ) {
    const { option } = members.find(({ request }) => request === id)!;
    return {
      providerId,
      households: members.length,
      agreementId: joins === null ? null : standing[joins].agreementId,
      priceCents: price,
      aloneCents: alone,
      walkMetres: walk,
      atHome: venue === null || ('home' in venue && venue.home === id),
      sessions: options[option].sessions.map(([start, end]) => ({ start, end })),
    };
  }
}
