import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ConversationKind, PartyKind } from './conversation.rules.js';

registerEnumType(ConversationKind, {
  name: 'ConversationKind',
  description: 'What a conversation is about.',
  valuesMap: {
    OFFER: { description: 'An offer, and the agreement that it becomes: between its parties.' },
    DESK: { description: 'Anything: between one household or provider and the desk of its territory.' },
  },
});

registerEnumType(PartyKind, {
  name: 'PartyKind',
  description: 'What somebody is in a conversation.',
  valuesMap: {
    HOUSEHOLD: { description: 'A household.' },
    PROVIDER: { description: 'The provider.' },
    DESK: { description: 'The desk of the territory.' },
  },
});

/** Somebody in a conversation, by no more than the reader may know. */
@ObjectType({ description: 'Somebody in a conversation, by no more than the reader may know.' })
export class ConversationParty {
  @Field(() => PartyKind, { description: 'What it is.' }) kind: PartyKind;
  @Field({ description: 'How it is called: neighbours by name only once everyone has accepted.' }) name: string;
  @Field(() => Int, {
    description: 'Tells apart those who are called alike: 1, 2, … in this conversation; the desk is 0.',
  })
  number: number;
  @Field(() => Boolean, { description: 'Whether the reader speaks for it.' }) isOwn: boolean;
  @Field(() => ID, { nullable: true, description: 'The household, where the reader acts for it; null for all others.' })
  ownHouseholdId: string | null;
  @Field(() => Int, { description: 'The number of the last message that somebody of it has read; 0 for none.' })
  readThrough: number;
}

/** Something that was written. */
@ObjectType({ description: 'Something that was written.' })
export class Message {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field(() => Int, { description: 'Its place in the conversation, from 1.' }) number: number;
  @Field({ description: 'Plain text; lines may be broken.' }) text: string;
  @Field({ description: 'When.' }) writtenAt: Date;
}

/** What is written about one thing. */
@ObjectType({
  description: 'What the parties of an offer write to each other, or a household or provider to the desk.',
})
export class Conversation {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field(() => ID, { nullable: true, description: 'The offer that it is about, if it is about one.' })
  offerId: string | null;
  @Field(() => ID, { nullable: true, description: 'The household that speaks with its desk, if one does.' })
  householdId: string | null;
  @Field(() => ID, { nullable: true, description: 'The provider that speaks with its desk, if one does.' })
  providerId: string | null;
  @Field(() => Int, { description: 'How many messages it has.' }) lastNumber: number;
  @Field({ description: 'When the last was written.' }) lastWrittenAt: Date;
  @Field(() => Boolean, { description: 'Whether the last word to the desk waits for an answer.' })
  waitsForDesk: boolean;
}
