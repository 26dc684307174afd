import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsEnum, IsInt, IsOptional, IsUUID, MaxLength, Min, ValidateNested } from 'class-validator';
import { PageArgs } from '../graphql/connection.js';
import { PayloadOf } from '../graphql/payload.js';
import { Conversation, Message } from './conversation.model.js';
import { ConversationKind, LONGEST_MESSAGE } from './conversation.rules.js';

@InputType({ description: 'What a conversation is about: exactly one of these.' })
export class ConversationAboutInput {
  @Field(() => ID, {
    nullable: true,
    description: 'An offer that was proposed to the caller, or an agreement’s offer.',
  })
  @IsOptional()
  @IsUUID()
  offerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A household, which speaks with its desk.' })
  @IsOptional()
  @IsUUID()
  householdId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A provider, which speaks with its desk.' })
  @IsOptional()
  @IsUUID()
  providerId?: string | null;
}

@InputType({ description: 'What to write, and about what.' })
export class WriteMessageInput {
  @Field(() => ConversationAboutInput, { description: 'About what; the first message opens the conversation.' })
  @ValidateNested()
  @Type(() => ConversationAboutInput)
  about: ConversationAboutInput;

  @Field({ description: `Plain text of 1 to ${LONGEST_MESSAGE} characters.` })
  @MaxLength(LONGEST_MESSAGE)
  text: string;
}

@InputType({ description: 'How far a conversation was read.' })
export class MarkConversationReadInput {
  @Field(() => ID, { description: 'The conversation.' })
  @IsUUID()
  conversationId: string;

  @Field(() => Int, { description: 'The number of the last message that was seen.' })
  @IsInt()
  @Min(0)
  throughNumber: number;
}

/** Which conversations are asked for. */
@ArgsType()
export class ConversationsArgs extends PageArgs {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Only those whose last word waits for the desk, then who has waited longest first.',
  })
  @IsBoolean()
  readonly waitingForDesk: boolean = false;

  @Field(() => ConversationKind, { nullable: true, description: 'Only those of this kind.' })
  @IsOptional()
  @IsEnum(ConversationKind)
  readonly kind?: ConversationKind | null;
}

@ObjectType({ description: 'What was written, or why not.' })
export class WriteMessagePayload extends PayloadOf('message', () => Message, 'The message.') {}

@ObjectType({ description: 'The conversation as it was read.' })
export class MarkConversationReadPayload extends PayloadOf('conversation', () => Conversation, 'The conversation.') {}
