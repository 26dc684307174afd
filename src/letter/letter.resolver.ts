import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AccountService } from '../account/account.service.js';
import { ConnectionOf, PageArgs } from '../graphql/connection.js';
import { settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { type ProposalEntity } from '../offer/proposal.entity.js';
import { Proposal } from '../offer/proposal.model.js';
import { LetterLoader } from './letter.loader.js';
import {
  AnswerByPhoneInput,
  AnswerByPhonePayload,
  RequestLetterInput,
  RequestLetterPayload,
  RequestPosterInput,
  RequestPosterPayload,
  TakeBackAnswerByPhoneInput,
  TakeBackAnswerByPhonePayload,
} from './letter.model.js';
import { PhoneAnswerService } from './phone-answer.service.js';
import { PrintService } from './print.service.js';

const CallsToMake = ConnectionOf('CallToMake', () => Proposal);

/** Brings proposals to people without a screen, and their answers back. */
@Resolver(() => Proposal)
export class LetterResolver {
  constructor(
    private readonly prints: PrintService,
    private readonly phone: PhoneAnswerService,
    private readonly accounts: AccountService,
    private readonly letters: LetterLoader,
  ) {}

  @Query(() => CallsToMake, {
    description:
      'The proposals that wait for an answer of households for which the caller’s desk acts by mandate, those with least time left first.',
  })
  async callsToMake(@Args() page: PageArgs, @Context() context: RequestContext) {
    return this.phone.waiting(await this.accounts.getActor(context), page);
  }

  @Query(() => Proposal, {
    nullable: true,
    description: 'The proposal on whose letter a code stands, for the desk of its territory.',
  })
  async proposalOfLetter(
    @Args('code', { description: 'The eight digits on the letter.' }) code: string,
    @Context() context: RequestContext,
  ) {
    return this.phone.find(await this.accounts.getActor(context), code);
  }

  @Mutation(() => AnswerByPhonePayload, {
    description:
      'Records what a household has said on the phone to the desk, by the code on its letter and its mandate. The same answer again changes nothing.',
  })
  async answerByPhone(@Args('input') input: AnswerByPhoneInput, @Context() context: RequestContext) {
    return settle('proposal', this.phone.record(await this.accounts.getActor(context), input));
  }

  @Mutation(() => TakeBackAnswerByPhonePayload, {
    description:
      'Takes back what a household has said to the desk, by the code on its letter and its mandate, as long as it could take it back itself; the proposal waits again.',
  })
  async takeBackAnswerByPhone(@Args('input') input: TakeBackAnswerByPhoneInput, @Context() context: RequestContext) {
    return settle('proposal', this.phone.takeBack(await this.accounts.getActor(context), input));
  }

  @Mutation(() => RequestLetterPayload, {
    description: 'Gives an address at which a proposal is printed in large type, with a new code to answer by phone.',
  })
  async requestLetter(@Args('input') { proposalId, language }: RequestLetterInput, @Context() context: RequestContext) {
    return settle('address', this.prints.requestLetter(await this.accounts.getActor(context), proposalId, language));
  }

  @Mutation(() => RequestPosterPayload, {
    description:
      'Gives an address at which a poster that invites a building, or a letter for its letterboxes, is printed; nothing personal is on either.',
  })
  async requestPoster(@Args('input') input: RequestPosterInput, @Context() context: RequestContext) {
    return settle('address', this.prints.requestPoster(await this.accounts.getActor(context), input));
  }

  @ResolveField(() => Date, { nullable: true, description: 'When its newest letter was printed; null while none was.' })
  letterPrintedAt(@Parent() { id }: ProposalEntity, @Context() context: RequestContext) {
    return this.letters.printedAt(context, id);
  }
}
