import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PersonEntity } from '../account/person.entity.js';
import { AgreementChangeEntity } from '../agreement/agreement-change.entity.js';
import { SessionEntity } from '../agreement/session.entity.js';
import { ConversationEntity } from '../conversation/conversation.entity.js';
import { OfferEntity } from '../offer/offer.entity.js';
import { VettingEventEntity } from '../vetting/application.entity.js';
import { DEFAULT_WISHES, Delivery } from './delivery.rules.js';
import { type NotificationKind } from './notification.rules.js';

/** That a person is told of something: once, however often the job that tells them is delivered. */
@Entity('notification')
@Unique('a_person_is_told_of_a_step_once', ['personId', 'offerId', 'kind'])
@Unique('a_person_is_told_of_a_session_once', ['personId', 'sessionId', 'kind'])
@Unique('a_person_is_told_of_an_entry_once', ['personId', 'vettingEventId'])
@Unique('a_person_is_told_of_a_change_once', ['personId', 'agreementChangeId'])
@Check(
  'notification_is_about_one_thing',
  `num_nonnulls(offer_id, conversation_id, session_id, agreement_change_id, vetting_event_id) = 1`,
)
@Check(
  'notification_kind_is_known',
  `kind IN ('proposed', 'confirmed', 'fallen', 'drafts') AND offer_id IS NOT NULL
   OR kind = 'message' AND conversation_id IS NOT NULL
   OR kind IN ('uncovered', 'covered', 'substitute', 'cancelled', 'settled', 'lapsed', 'returned', 'disputed', 'corrected') AND session_id IS NOT NULL
   OR kind IN ('joined', 'left', 'ended', 'stayed') AND agreement_change_id IS NOT NULL
   OR kind = 'vetting' AND vetting_event_id IS NOT NULL`,
)
@Index('notification_by_offer', ['offerId'])
@Index('unread_messages_are_told_once', ['personId', 'conversationId'], {
  unique: true,
  where: 'conversation_id IS NOT NULL AND read_at IS NULL',
})
@Index('drafts_are_told_once', ['personId'], { unique: true, where: `kind = 'drafts' AND read_at IS NULL` })
@Index('notification_not_mailed', ['personId'], { where: 'mailed_at IS NULL' })
export class NotificationEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => PersonEntity, { name: 'notification_is_for_a_person', onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;
  @ForeignKey(() => OfferEntity, { name: 'notification_is_about_an_offer', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  offerId: string | null;
  @ForeignKey(() => ConversationEntity, { name: 'notification_is_about_a_conversation', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  conversationId: string | null;
  @ForeignKey(() => SessionEntity, { name: 'notification_is_about_a_session', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  sessionId: string | null;
  @ForeignKey(() => AgreementChangeEntity, {
    name: 'notification_is_about_a_change_of_an_agreement',
    onDelete: 'CASCADE',
  })
  @Column('uuid', { nullable: true })
  agreementChangeId: string | null;
  @ForeignKey(() => VettingEventEntity, { name: 'notification_is_about_an_entry_of_vetting', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  vettingEventId: string | null;
  @Column('text') kind: NotificationKind;
  /** Whether it cannot wait, whatever its reader wishes of mail. */
  @Column('boolean', { default: false }) urgent: boolean;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { nullable: true }) readAt: Date | null;
  /** When the mail about it was handed over; null where there is no address, or it waits for its time. */
  @Column('timestamptz', { nullable: true }) mailedAt: Date | null;
}

/** What a person wishes of mail; without a row the defaults hold. */
@Entity('notification_preference')
@Unique('unsubscribe_key_is_of_one_person', ['unsubscribeKey'])
@Check('delivery_is_known', `delivery IN ('at_once', 'daily', 'never')`)
@Check(
  'no_mail_is_about_what_is_told',
  `no_mail_about <@ ARRAY['proposed', 'confirmed', 'fallen', 'message', 'uncovered', 'covered', 'substitute', 'drafts', 'cancelled', 'settled', 'lapsed', 'joined', 'left', 'ended', 'vetting', 'returned', 'disputed', 'corrected', 'stayed']`,
)
@Check('quiet_hours_are_of_the_day', `quiet_from_hour BETWEEN 0 AND 23 AND quiet_until_hour BETWEEN 0 AND 23`)
export class NotificationPreferenceEntity {
  @ForeignKey(() => PersonEntity, { name: 'notification_preference_is_of_a_person', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
  @Column('text', { default: DEFAULT_WISHES.delivery }) delivery: Delivery;
  @Column('int', { default: DEFAULT_WISHES.quietFromHour }) quietFromHour: number;
  @Column('int', { default: DEFAULT_WISHES.quietUntilHour }) quietUntilHour: number;
  /** Of what no mail is wanted that can wait. */
  @Column('text', { array: true, default: [] }) noMailAbout: NotificationKind[];
  /** Stands in the mails to this person; whoever has it can do no more than stop them. */
  @Column('uuid', { default: () => 'uuidv4()' }) unsubscribeKey: string;
}
