import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../account/person.entity.js';
import { type WebhookEvent } from './webhook.rules.js';

/** An address of another system that is told when something happens; ended, never deleted. */
@Entity('webhook')
@Check('webhook_waits_for_something', `cardinality(events) > 0`)
@Check('webhook_key_is_kept_in_one_way', `num_nonnulls(secret, sealed) = 1 AND num_nonnulls(secret, key_id) = 1`)
export class WebhookEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  /** Whose it is, for those who keep the list. */
  @Column('text') name: string;
  @Column('text') url: string;
  @Column('text', { array: true }) events: WebhookEvent[];
  /** The key that both sides sign with, `whsec_` and 32 random bytes in base64, as it was kept before it was sealed. */
  @Column('text', { nullable: true }) secret: string | null;
  /** Which of the configured keys has sealed it. */
  @Column('text', { nullable: true }) keyId: string | null;
  /** The same key sealed: AES-256-GCM: nonce (12 bytes), tag (16 bytes), text. */
  @Column('bytea', { nullable: true }) sealed: Buffer | null;
  @ForeignKey(() => PersonEntity, { name: 'webhook_was_registered_by_a_person' })
  @Column('uuid')
  registeredBy: string;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}

/** That one webhook is to be told of one event; written by the database itself in the transaction of the event. */
@Entity('webhook_delivery')
@Index('webhook_delivery_by_webhook', ['webhookId'])
export class WebhookDeliveryEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => WebhookEntity, { name: 'webhook_delivery_is_for_a_webhook', onDelete: 'CASCADE' })
  @Column('uuid')
  webhookId: string;
  @Column('text') event: WebhookEvent;
  /** The offer or the agreement. */
  @Column('uuid') subjectId: string;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) at: Date;
  @Column('timestamptz', { nullable: true }) deliveredAt: Date | null;
}
