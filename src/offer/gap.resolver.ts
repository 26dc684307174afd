import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { addDays, layOutTimetable, pieces } from '../calendar/index.js';
import { CareRequestLoader } from '../care-request/care-request.loader.js';
import { timetableOf } from '../care-request/dated-request.rules.js';
import { type RequestContext } from '../graphql/request-context.js';
import { gapDays } from './engagement.rules.js';
import { judgedDays } from './first-weeks.rules.js';
import { GapLoader } from './gap.loader.js';
import { OfferLoader } from './offer.loader.js';
import { type ProposalEntity } from './proposal.entity.js';
import { GapCause, Proposal, ServiceGap } from './proposal.model.js';

/** Tells the parties of a proposal on which days somebody or the room is already known to be missing. */
@Resolver(() => Proposal)
export class GapsOfProposalResolver {
  constructor(
    private readonly loader: GapLoader,
    private readonly offers: OfferLoader,
    private readonly careRequests: CareRequestLoader,
  ) {}

  @ResolveField(() => [ServiceGap], {
    description: 'Days of its first four weeks on which the provider is already away, or the room is booked.',
  })
  async gaps(
    @Parent() { offerId, careRequestId }: ProposalEntity,
    @Context() context: RequestContext,
  ): Promise<ServiceGap[]> {
    const { providerId, roomId, blocks } = (await this.offers.offer(context, offerId))!;
    const members = await this.offers.members(context, offerId);
    const own = members.find((member) => member.careRequestId === careRequestId);
    // Those who share ask for the same days, so any member's are those of the provider.
    const request = (await this.careRequests.careRequest(context, (own ?? members[0]).careRequestId))!;
    const dates = await this.careRequests.dates(context, request.id);
    const gapsOf = async (holderId: string, cause: GapCause): Promise<ServiceGap[]> => {
      const { today, engagements } = await this.loader.of(context, holderId);
      const { days } = judgedDays(
        today,
        request,
        dates.map(({ date }) => date),
      );
      if (days.length === 0) return [];
      const range = { from: days[0], until: addDays(days.at(-1)!, 1) };
      const { sessions } = layOutTimetable(timetableOf(request, pieces(own?.sessions ?? blocks), dates, range));
      return gapDays(sessions, engagements).map((date) => ({ date, cause }));
    };
    const [away, taken] = await Promise.all([
      gapsOf(providerId, GapCause.PROVIDER_AWAY),
      roomId ? gapsOf(roomId, GapCause.ROOM_TAKEN) : [],
    ]);
    return [...away, ...taken].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  }
}
