import { ParseUUIDPipe } from '@nestjs/common';
import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { AccessService } from '../account/access.service.js';
import { AccountService } from '../account/account.service.js';
import { ConnectionOf, PageArgs } from '../graphql/connection.js';
import { settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { Household } from '../household/household.model.js';
import { Offer } from '../offer/offer.model.js';
import { Provider } from '../provider/provider.model.js';
import { type ConversationEntity, type MessageEntity } from './conversation.entity.js';
import { ConversationLoader } from './conversation.loader.js';
import { Conversation, ConversationParty, Message } from './conversation.model.js';
import { ConversationKind, hidesContacts, isOpen } from './conversation.rules.js';
import { ConversationService } from './conversation.service.js';
import {
  ConversationsArgs,
  MarkConversationReadInput,
  MarkConversationReadPayload,
  WriteMessageInput,
  WriteMessagePayload,
} from './message-input.model.js';

const ConversationConnection = ConnectionOf('Conversation', () => Conversation);
const MessageConnection = ConnectionOf('Message', () => Message);

/** Lets people write to each other, and read. */
@Resolver(() => Conversation)
export class ConversationResolver {
  constructor(
    private readonly conversations: ConversationService,
    private readonly access: AccessService,
    private readonly accounts: AccountService,
    private readonly loader: ConversationLoader,
  ) {}

  @Query(() => ConversationConnection, {
    name: 'conversations',
    description: 'The conversations of the caller, or those that its desk serves, the latest word first.',
  })
  async page(@Args() args: ConversationsArgs, @Context() context: RequestContext) {
    return this.conversations.page(await this.access.visible(context, 'Conversation'), args, args);
  }

  @Query(() => Conversation, { nullable: true, description: 'One conversation.' })
  conversation(@Args('id', { type: () => ID, description: 'Its id.' }, ParseUUIDPipe) id: string) {
    return this.conversations.find(id);
  }

  @Mutation(() => WriteMessagePayload, {
    description:
      'Writes to the parties of an offer that was proposed, or between a household or provider and the desk. Until every party has accepted, ways to reach each other are refused. At most 60 an hour.',
  })
  async writeMessage(@Args('input') { about, text }: WriteMessageInput, @Context() context: RequestContext) {
    return settle('message', this.conversations.write(await this.accounts.getActor(context), about, text));
  }

  @Mutation(() => MarkConversationReadPayload, { description: 'Notes how far the caller has read.' })
  async markConversationRead(
    @Args('input') { conversationId, throughNumber }: MarkConversationReadInput,
    @Context() context: RequestContext,
  ) {
    const actor = await this.accounts.getActor(context);
    return settle('conversation', this.conversations.markRead(actor, conversationId, throughNumber));
  }

  @Subscription(() => Conversation, {
    description: 'The conversation as it is now, and again whenever somebody has written or read.',
    async resolve(
      this: ConversationResolver,
      { conversationId }: { conversationId: string },
      _args,
      context: RequestContext,
    ) {
      context.loaders.clear();
      return this.conversations.find(conversationId);
    },
  })
  async conversationChanged(
    @Args('conversationId', { type: () => ID, description: 'The conversation.' }, ParseUUIDPipe) id: string,
    @Context() context: RequestContext,
  ) {
    return this.conversations.watch(await this.accounts.getActor(context), id);
  }

  @ResolveField(() => ConversationKind, { description: 'What it is about.' })
  kind(@Parent() { offerId }: ConversationEntity): ConversationKind {
    return offerId === null ? ConversationKind.DESK : ConversationKind.OFFER;
  }

  @ResolveField(() => [ConversationParty], {
    description: 'Who takes part now, the reader too; the desk where it is spoken to.',
  })
  async parties(@Parent() conversation: ConversationEntity, @Context() context: RequestContext) {
    return (await this.loader.everybody(context, conversation)).filter(({ present }) => present);
  }

  @ResolveField(() => Boolean, { description: 'Whether the reader may still write.' })
  async open(@Parent() conversation: ConversationEntity, @Context() context: RequestContext): Promise<boolean> {
    const own = (await this.loader.everybody(context, conversation)).filter((party) => party.isOwn);
    const takesPart = own.some(({ present, providerId, householdId }) => present || !(providerId ?? householdId));
    return takesPart && isOpen(await this.loader.offerState(context, conversation));
  }

  @ResolveField(() => Boolean, {
    description: 'Whether neighbours have no name yet and ways to reach each other are refused.',
  })
  async contactsHidden(@Parent() conversation: ConversationEntity, @Context() context: RequestContext) {
    return hidesContacts(await this.loader.offerState(context, conversation));
  }

  @ResolveField(() => Int, { description: 'How many messages of others the caller has not read.' })
  async unread(@Parent() { id }: ConversationEntity, @Context() context: RequestContext): Promise<number> {
    return this.loader.unread(context, await this.accounts.getActor(context), id);
  }

  @ResolveField(() => Message, { nullable: true, description: 'The latest message, for parties.' })
  async lastMessage(@Parent() conversation: ConversationEntity, @Context() context: RequestContext) {
    return this.loader.lastMessage(context, await this.accounts.getActor(context), conversation.id);
  }

  @ResolveField(() => MessageConnection, {
    description:
      'What was written, the latest first. Somebody of the desk who reads it leaves a line in the audit trail.',
  })
  async messages(
    @Parent() conversation: ConversationEntity,
    @Args() args: PageArgs,
    @Context() context: RequestContext,
  ) {
    return this.conversations.messages(await this.accounts.getActor(context), conversation, args);
  }
}

/** Says who wrote a message. */
@Resolver(() => Message)
export class MessageResolver {
  constructor(private readonly loader: ConversationLoader) {}

  @ResolveField(() => ConversationParty, { description: 'For whom it was written.' })
  async author(
    @Parent() { conversationId, householdId, providerId }: MessageEntity,
    @Context() context: RequestContext,
  ) {
    const conversation = (await this.loader.conversation(context, conversationId))!;
    const everybody = await this.loader.everybody(context, conversation);
    return everybody.find((party) => party.householdId === householdId && party.providerId === providerId);
  }
}

/** Finds the conversation about an offer. */
@Resolver(() => Offer)
export class ConversationOfOfferResolver {
  constructor(private readonly loader: ConversationLoader) {}

  @ResolveField(() => Conversation, {
    nullable: true,
    description: 'What its parties have written to each other; null while nobody has.',
  })
  conversation(@Parent() { id }: { id: string }, @Context() context: RequestContext) {
    return this.loader.about(context, 'offerId', id);
  }
}

/** Finds the conversation of a household with its desk. */
@Resolver(() => Household)
export class ConversationOfHouseholdResolver {
  constructor(private readonly loader: ConversationLoader) {}

  @ResolveField(() => Conversation, { nullable: true, description: 'With the desk; null while nobody has written.' })
  conversation(@Parent() { id }: { id: string }, @Context() context: RequestContext) {
    return this.loader.about(context, 'householdId', id);
  }
}

/** Finds the conversation of a provider with its desk. */
@Resolver(() => Provider)
export class ConversationOfProviderResolver {
  constructor(private readonly loader: ConversationLoader) {}

  @ResolveField(() => Conversation, { nullable: true, description: 'With the desk; null while nobody has written.' })
  conversation(@Parent() { id }: { id: string }, @Context() context: RequestContext) {
    return this.loader.about(context, 'providerId', id);
  }
}
