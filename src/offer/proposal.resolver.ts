import { Args, ArgsType, Context, Field, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsEnum, IsOptional } from 'class-validator';
import { AccountService } from '../account/account.service.js';
import { lengthOf } from '../calendar/index.js';
import { CareRequestLoader } from '../care-request/care-request.loader.js';
import { CareRequest } from '../care-request/care-request.model.js';
import { ConnectionOf, PageArgsFromEitherEnd } from '../graphql/connection.js';
import { settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { SlotInterval } from '../territory/territory.model.js';
import { NeighbourLoader } from './neighbour.loader.js';
import { type OfferEntity } from './offer.entity.js';
import { OfferLoader } from './offer.loader.js';
import { Offer } from './offer.model.js';
import { Answer } from './offer.rules.js';
import {
  AcceptProposalInput,
  AcceptProposalPayload,
  DeclineProposalInput,
  DeclineProposalPayload,
  ReleaseOffersInput,
  ReleaseOffersPayload,
  TakeBackAcceptanceInput,
  TakeBackAcceptancePayload,
  TakeBackDeclineInput,
  TakeBackDeclinePayload,
  WithdrawOfferInput,
  WithdrawOfferPayload,
} from './proposal-input.model.js';
import { type ProposalEntity } from './proposal.entity.js';
import { ProposalLoader } from './proposal.loader.js';
import { OfferEvent, PriceIfOneLeaves, Proposal } from './proposal.model.js';
import { ProposalService } from './proposal.service.js';
import { mayRelease } from './release.rules.js';

const ProposalConnection = ConnectionOf('Proposal', () => Proposal);

@ArgsType()
class ProposalsArgs extends PageArgsFromEitherEnd {
  @Field(() => Answer, { nullable: true, description: 'Only those with this answer.' })
  @IsOptional()
  @IsEnum(Answer)
  readonly answer?: Answer | null;
}

/** Lets the parties of an offer agree. */
@Resolver(() => Proposal)
export class ProposalResolver {
  constructor(
    private readonly proposals: ProposalService,
    private readonly accounts: AccountService,
    private readonly offers: OfferLoader,
    private readonly careRequests: CareRequestLoader,
    private readonly neighbourLoader: NeighbourLoader,
  ) {}

  @Query(() => ProposalConnection, {
    name: 'proposals',
    description: 'What the caller is asked, or those for whom the caller may answer.',
  })
  async page(@Args() args: ProposalsArgs, @Context() context: RequestContext) {
    return this.proposals.page(await this.accounts.getActor(context), args.answer ?? null, args);
  }

  @Mutation(() => ReleaseOffersPayload, {
    description: 'Proposes drafted offers to their parties. For the coordinator, the operator or the city.',
  })
  async releaseOffers(@Args('input') { offerIds }: ReleaseOffersInput, @Context() context: RequestContext) {
    return settle('offers', this.proposals.release(await this.accounts.getActor(context), offerIds));
  }

  @Mutation(() => WithdrawOfferPayload, {
    description: 'Takes back an offer that has not begun. For the coordinator, the operator or the city.',
  })
  async withdrawOffer(@Args('input') { offerId }: WithdrawOfferInput, @Context() context: RequestContext) {
    return settle('offer', this.proposals.withdraw(await this.accounts.getActor(context), offerId));
  }

  @Mutation(() => AcceptProposalPayload, { description: 'Accepts a proposal; the last acceptance confirms the offer.' })
  async acceptProposal(@Args('input') { proposalId }: AcceptProposalInput, @Context() context: RequestContext) {
    return settle('proposal', this.proposals.accept(await this.accounts.getActor(context), proposalId));
  }

  @Mutation(() => TakeBackAcceptancePayload, {
    description: 'Takes an acceptance back as long as the others have not all accepted; the proposal waits again.',
  })
  async takeBackAcceptance(@Args('input') { proposalId }: TakeBackAcceptanceInput, @Context() context: RequestContext) {
    const actor = await this.accounts.getActor(context);
    return settle('proposal', this.proposals.takeBack(actor, proposalId, Answer.ACCEPTED));
  }

  @Mutation(() => TakeBackDeclinePayload, {
    description: 'Takes a no back until it counts; the proposal waits again.',
  })
  async takeBackDecline(@Args('input') { proposalId }: TakeBackDeclineInput, @Context() context: RequestContext) {
    const actor = await this.accounts.getActor(context);
    return settle('proposal', this.proposals.takeBack(actor, proposalId, Answer.DECLINED));
  }

  @Mutation(() => DeclineProposalPayload, {
    description:
      'Declines a proposal. Once the no can no longer be taken back the others are asked anew at their new price, or matched again.',
  })
  async declineProposal(
    @Args('input') { proposalId, reason }: DeclineProposalInput,
    @Context() context: RequestContext,
  ) {
    const actor = await this.accounts.getActor(context);
    return settle('proposal', this.proposals.decline(actor, proposalId, reason ?? null));
  }

  @ResolveField(() => Offer, { description: 'What is proposed.' })
  offer(@Parent() { offerId }: ProposalEntity, @Context() context: RequestContext) {
    return this.offers.offer(context, offerId);
  }

  @ResolveField(() => CareRequest, { nullable: true, description: 'Whose request is asked; null for the provider.' })
  careRequest(@Parent() { careRequestId }: ProposalEntity, @Context() context: RequestContext) {
    return careRequestId && this.careRequests.careRequest(context, careRequestId);
  }

  @ResolveField(() => Date, { nullable: true, description: 'Until when the party may answer.' })
  async answerBy(@Parent() { offerId }: ProposalEntity, @Context() context: RequestContext) {
    return (await this.offers.offer(context, offerId))!.answerBy;
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'Cents per week that the household would pay; null for the provider.',
  })
  async priceCents(@Parent() proposal: ProposalEntity, @Context() context: RequestContext) {
    return (await this.ownMember(proposal, context))?.priceCents ?? null;
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'Cents per week that it would pay alone; null for the provider.',
  })
  async aloneCents(@Parent() proposal: ProposalEntity, @Context() context: RequestContext) {
    return (await this.ownMember(proposal, context))?.aloneCents ?? null;
  }

  @ResolveField(() => [SlotInterval], {
    description: 'When it would be, every week: what the household attends; for the provider, its whole presence.',
  })
  async sessions(@Parent() proposal: ProposalEntity, @Context() context: RequestContext) {
    const own = await this.ownMember(proposal, context);
    return own?.sessions ?? (await this.offers.offer(context, proposal.offerId))!.blocks;
  }

  @ResolveField(() => Int, {
    nullable: true,
    description:
      'Cents per week that the household would have paid in the offer that it was asked about before this one, and that fell or gave way to it; null where there was none.',
  })
  async previousPriceCents(@Parent() proposal: ProposalEntity, @Context() context: RequestContext) {
    const own = await this.ownMember(proposal, context);
    if (!own?.replacesOfferId) return null;
    const before = await this.offers.members(context, own.replacesOfferId);
    return before.find(({ careRequestId }) => careRequestId === proposal.careRequestId)?.priceCents ?? null;
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'Cents per hour of presence that the provider would earn; null for a household.',
  })
  async earnedCentsPerHour(@Parent() proposal: ProposalEntity, @Context() context: RequestContext) {
    if (!proposal.providerId) return null;
    const { totalCents, blocks } = (await this.offers.offer(context, proposal.offerId))!;
    return Math.floor((totalCents * 4) / lengthOf(blocks));
  }

  @ResolveField(() => [String], { description: 'Who else takes part: by name only once everyone has accepted.' })
  async neighbours(@Parent() proposal: ProposalEntity, @Context() context: RequestContext): Promise<string[]> {
    const offer = (await this.offers.offer(context, proposal.offerId))!;
    const others = await this.otherMembers(proposal, context);
    return Promise.all(others.map((member) => this.neighbourLoader.nameOf(context, offer, member)));
  }

  @ResolveField(() => [PriceIfOneLeaves], { description: 'What the household would pay if one of the others left.' })
  async ifOneLeaves(
    @Parent() proposal: ProposalEntity,
    @Context() context: RequestContext,
  ): Promise<PriceIfOneLeaves[]> {
    const offer = (await this.offers.offer(context, proposal.offerId))!;
    const { careRequestId } = proposal;
    if (!careRequestId || !offer.ifOneLeaves) return [];
    const others = await this.otherMembers(proposal, context);
    return Promise.all(
      others.map(async (member) => ({
        leaver: await this.neighbourLoader.nameOf(context, offer, member),
        priceCents: offer.ifOneLeaves?.[member.careRequestId]?.[careRequestId] ?? null,
      })),
    );
  }

  private async ownMember({ offerId, careRequestId: own }: ProposalEntity, context: RequestContext) {
    return (await this.offers.members(context, offerId)).find(({ careRequestId }) => careRequestId === own);
  }

  private async otherMembers({ offerId, careRequestId: own }: ProposalEntity, context: RequestContext) {
    return (await this.offers.members(context, offerId)).filter(({ careRequestId }) => careRequestId !== own);
  }
}

/** Shows how far an offer has come. */
@Resolver(() => Offer)
export class ProgressOfOfferResolver {
  constructor(
    private readonly loader: ProposalLoader,
    private readonly offers: OfferLoader,
    private readonly accounts: AccountService,
  ) {}

  @ResolveField(() => Boolean, {
    description: 'Whether the caller is the one to propose it, or to take it back: every home in it is in their care.',
  })
  async mayRelease(@Parent() { id }: OfferEntity, @Context() context: RequestContext): Promise<boolean> {
    return mayRelease(await this.accounts.getActor(context), await this.offers.homes(context, id));
  }

  @ResolveField(() => [OfferEvent], { description: 'The steps of its life so far, oldest first.' })
  events(@Parent() { id }: OfferEntity, @Context() context: RequestContext) {
    return this.loader.eventsOfOffer(context, id);
  }

  @ResolveField(() => Int, { description: 'How many of its parties have accepted.' })
  async acceptances(@Parent() { id }: OfferEntity, @Context() context: RequestContext): Promise<number> {
    const proposals = await this.loader.ofOffer(context, id);
    return proposals.filter(({ answer }) => answer === Answer.ACCEPTED).length;
  }
}
