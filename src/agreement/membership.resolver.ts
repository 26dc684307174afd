import { ParseUUIDPipe } from '@nestjs/common';
import { Args, Context, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { IsBoolean, IsUUID } from 'class-validator';
import { AccountService } from '../account/account.service.js';
import { PayloadOf, settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { Agreement } from './agreement.model.js';
import { JoinableService } from './joinable.service.js';
import { MembershipService } from './membership.service.js';
import { JoinableAgreement } from './membership.model.js';
import { StayingService } from './staying.service.js';

@InputType({ description: 'Which household joins which agreement.' })
class JoinAgreementInput {
  @Field(() => ID, { description: 'The agreement.' })
  @IsUUID()
  agreementId: string;

  @Field(() => ID, { description: 'The open request that it would serve.' })
  @IsUUID()
  careRequestId: string;
}

@InputType({ description: 'Which household leaves which agreement.' })
class LeaveAgreementInput extends JoinAgreementInput {
  @Field({ defaultValue: false, description: 'Whether another offer is to be looked for then.' })
  @IsBoolean()
  looksAgain: boolean;
}

@InputType({ description: 'Which household stays in which agreement that it was leaving.' })
class TakeBackLeavingInput extends JoinAgreementInput {}

@ObjectType({ description: 'The agreement, or why not.' })
class JoinAgreementPayload extends PayloadOf('agreement', () => Agreement, 'The agreement.') {}

@ObjectType({ description: 'The agreement, or why not.' })
class LeaveAgreementPayload extends PayloadOf('agreement', () => Agreement, 'The agreement.') {}

@ObjectType({ description: 'The agreement, or why not.' })
class TakeBackLeavingPayload extends PayloadOf('agreement', () => Agreement, 'The agreement.') {}

/** Lets households join, leave, and stay after all. */
@Resolver(() => Agreement)
export class MembershipResolver {
  constructor(
    private readonly memberships: MembershipService,
    private readonly stays: StayingService,
    private readonly joinable: JoinableService,
    private readonly accounts: AccountService,
  ) {}

  @Query(() => [JoinableAgreement], {
    description: 'Services that an open request could join now, the cheapest first; nobody in them would pay more.',
  })
  async joinableAgreements(
    @Args('careRequestId', { type: () => ID, description: 'The request.' }, ParseUUIDPipe) careRequestId: string,
    @Context() context: RequestContext,
  ) {
    return this.joinable.list(await this.accounts.getActor(context), careRequestId);
  }

  @Mutation(() => JoinAgreementPayload, {
    description: 'Joins a service that has room, from a Monday on; nobody in it pays more than before.',
  })
  async joinAgreement(@Args('input') input: JoinAgreementInput, @Context() context: RequestContext) {
    return settle('agreement', this.memberships.join(await this.accounts.getActor(context), input));
  }

  @Mutation(() => LeaveAgreementPayload, { description: 'Leaves a service with two weeks of notice.' })
  async leaveAgreement(@Args('input') input: LeaveAgreementInput, @Context() context: RequestContext) {
    const actor = await this.accounts.getActor(context);
    return settle('agreement', this.memberships.leave(actor, input, input.looksAgain));
  }

  @Mutation(() => TakeBackLeavingPayload, {
    description:
      'Stays in a service that the household was leaving, until its last day is over and while nothing rests on its going.',
  })
  async takeBackLeaving(@Args('input') input: TakeBackLeavingInput, @Context() context: RequestContext) {
    return settle('agreement', this.stays.takeBackLeaving(await this.accounts.getActor(context), input));
  }
}
