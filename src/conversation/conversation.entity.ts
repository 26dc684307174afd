import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PersonEntity } from '../account/person.entity.js';
import { HouseholdEntity } from '../household/household.entity.js';
import { OfferEntity } from '../offer/offer.entity.js';
import { ProviderEntity } from '../provider/provider.entity.js';

/** What is written about one offer by its parties, or between one household or provider and the desk of its territory. */
@Entity('conversation')
@Unique('an_offer_has_one_conversation', ['offerId'])
@Unique('a_household_has_one_conversation', ['householdId'])
@Unique('a_provider_has_one_conversation', ['providerId'])
@Check('conversation_is_about_one_thing', `num_nonnulls(offer_id, household_id, provider_id) = 1`)
@Check('only_the_desk_is_waited_for_by_one', `NOT waits_for_desk OR offer_id IS NULL`)
@Index('conversation_that_waits_for_the_desk', ['lastWrittenAt'], { where: 'waits_for_desk' })
export class ConversationEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => OfferEntity, { name: 'conversation_is_about_an_offer', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  offerId: string | null;
  /** The household that speaks with the desk. */
  @ForeignKey(() => HouseholdEntity, { name: 'conversation_is_of_a_household' })
  @Column('uuid', { nullable: true })
  householdId: string | null;
  /** The provider that speaks with the desk. */
  @ForeignKey(() => ProviderEntity, { name: 'conversation_is_of_a_provider' })
  @Column('uuid', { nullable: true })
  providerId: string | null;
  /** How many messages it has; the row is locked while one is written, so numbers have no gaps. */
  @Column('int', { default: 0 }) lastNumber: number;
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' }) lastWrittenAt: Date;
  /** Whether the last word to the desk waits for an answer. */
  @Column('boolean', { default: false }) waitsForDesk: boolean;
}

/** What somebody wrote, for a household, for a provider, or (both null) for the desk. */
@Entity('message')
@Unique('messages_have_one_number_each', ['conversationId', 'number'])
@Check('message_is_from_one_party', `num_nonnulls(household_id, provider_id) <= 1`)
@Check('message_says_something', `char_length(text) BETWEEN 1 AND 2000`)
@Check('messages_are_numbered_from_one', `number > 0`)
@Index('message_by_writer', ['writtenBy'])
export class MessageEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => ConversationEntity, { name: 'message_is_of_a_conversation', onDelete: 'CASCADE' })
  @Column('uuid')
  conversationId: string;
  /** Its place in the conversation, from 1. */
  @Column('int') number: number;
  @ForeignKey(() => HouseholdEntity, { name: 'message_is_from_a_household' })
  @Column('uuid', { nullable: true })
  householdId: string | null;
  @ForeignKey(() => ProviderEntity, { name: 'message_is_from_a_provider' })
  @Column('uuid', { nullable: true })
  providerId: string | null;
  /** The person who wrote it. */
  @ForeignKey(() => PersonEntity, { name: 'message_is_written_by_a_person' })
  @Column('uuid')
  writtenBy: string;
  @Column('text') text: string;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) writtenAt: Date;
}

/** How far a person has read in a conversation. */
@Entity('conversation_reading')
@Index('conversation_reading_by_person', ['personId'])
export class ConversationReadingEntity {
  @ForeignKey(() => ConversationEntity, { name: 'conversation_reading_is_of_a_conversation', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  conversationId: string;
  @ForeignKey(() => PersonEntity, { name: 'conversation_reading_is_by_a_person', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
  /** The number of the last message that was read. */
  @Column('int') throughNumber: number;
  @Column('timestamptz', { default: () => 'now()' }) readAt: Date;
}
