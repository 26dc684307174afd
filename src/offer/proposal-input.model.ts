import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsEnum, IsOptional, IsUUID } from 'class-validator';
import { PayloadOf } from '../graphql/payload.js';
import { Offer } from './offer.model.js';
import { DeclineReason } from './offer.rules.js';
import { Proposal } from './proposal.model.js';

@InputType({ description: 'Which drafted offers to propose.' })
export class ReleaseOffersInput {
  @Field(() => [ID], { description: 'Their ids, 1 to 250.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(250)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  offerIds: string[];
}

@InputType({ description: 'Which offer to take back.' })
export class WithdrawOfferInput {
  @Field(() => ID, { description: 'Its id.' })
  @IsUUID()
  offerId: string;
}

@InputType({ description: 'Which proposal to accept.' })
export class AcceptProposalInput {
  @Field(() => ID, { description: 'Its id.' })
  @IsUUID()
  proposalId: string;
}

@InputType({ description: 'Which proposal to decline, and why.' })
export class DeclineProposalInput {
  @Field(() => ID, { description: 'Its id.' })
  @IsUUID()
  proposalId: string;

  @Field(() => DeclineReason, { nullable: true, description: 'Why; helps to find something better.' })
  @IsOptional()
  @IsEnum(DeclineReason)
  reason?: DeclineReason | null;
}

@InputType({ description: 'Which acceptance to take back.' })
export class TakeBackAcceptanceInput {
  @Field(() => ID, { description: 'The proposal that was accepted.' })
  @IsUUID()
  proposalId: string;
}

@InputType({ description: 'Which no to take back.' })
export class TakeBackDeclineInput {
  @Field(() => ID, { description: 'The proposal that was declined.' })
  @IsUUID()
  proposalId: string;
}

@ObjectType({ description: 'The offers that are proposed now, or why none was.' })
export class ReleaseOffersPayload extends PayloadOf('offers', () => [Offer] as never, 'The offers.') {}

@ObjectType({ description: 'The offer, or why it was not taken back.' })
export class WithdrawOfferPayload extends PayloadOf('offer', () => Offer, 'The offer.') {}

@ObjectType({ description: 'The proposal, or why it was not accepted.' })
export class AcceptProposalPayload extends PayloadOf('proposal', () => Proposal, 'The accepted proposal.') {}

@ObjectType({ description: 'The proposal, or why it was not declined.' })
export class DeclineProposalPayload extends PayloadOf('proposal', () => Proposal, 'The declined proposal.') {}

@ObjectType({ description: 'The proposal, or why its acceptance stands.' })
export class TakeBackAcceptancePayload extends PayloadOf(
  'proposal',
  () => Proposal,
  'The proposal, which waits again.',
) {}

@ObjectType({ description: 'The proposal, or why its no stands.' })
export class TakeBackDeclinePayload extends PayloadOf('proposal', () => Proposal, 'The proposal, which waits again.') {}
