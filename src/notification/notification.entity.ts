import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PersonEntity } from '../account/person.entity.js';
import { OfferEntity } from '../offer/offer.entity.js';
import { type NotificationKind } from './notification.rules.js';

/** That a person is told of one step of an offer: once, however often the job that tells them is delivered. */
@Entity('notification')
@Unique('a_person_is_told_of_a_step_once', ['personId', 'offerId', 'kind'])
@Check('notification_kind_is_known', `kind IN ('proposed', 'confirmed', 'fallen')`)
@Index('notification_by_offer', ['offerId'])
export class NotificationEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => PersonEntity, { name: 'notification_is_for_a_person', onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;
  @ForeignKey(() => OfferEntity, { name: 'notification_is_about_an_offer', onDelete: 'CASCADE' })
  @Column('uuid')
  offerId: string;
  @Column('text') kind: NotificationKind;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { nullable: true }) readAt: Date | null;
  /** When the mail about it was handed over; null where there is no address. */
  @Column('timestamptz', { nullable: true }) mailedAt: Date | null;
}
