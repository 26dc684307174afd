import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CareRequestEntity } from '../care-request/care-request.entity.js';
import { AgreementEntity } from './agreement.entity.js';
import { type AgreementChange } from './agreement-change.rules.js';

/** One step in who takes part in a service that goes on: a household joins, leaves, or leaves so that it ends. Written once. */
@Entity('agreement_change')
@Check('agreement_change_is_known', `change IN ('joined', 'left', 'ended')`)
@Index('agreement_change_by_agreement', ['agreementId', 'id'])
export class AgreementChangeEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => AgreementEntity, { name: 'agreement_change_is_of_an_agreement', onDelete: 'CASCADE' })
  @Column('uuid')
  agreementId: string;
  /** The request of the household that joins or leaves. */
  @ForeignKey(() => CareRequestEntity, { name: 'agreement_change_names_a_request' })
  @Column('uuid')
  careRequestId: string;
  @Column('text') change: AgreementChange;
  /** The first day on which it holds. */
  @Column('date') fromOn: string;
  /** The person who acted. */
  @Column('uuid') actorId: string;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) at: Date;
}

/** What one household pays before and after such a step. */
@Entity('agreement_change_price')
@Check('agreement_change_has_a_price', `num_nonnulls(before_cents, after_cents) > 0`)
@Check('agreement_change_prices_are_not_negative', `before_cents >= 0 AND after_cents >= 0`)
export class AgreementChangePriceEntity {
  @ForeignKey(() => AgreementChangeEntity, { name: 'agreement_change_price_is_of_a_change', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  agreementChangeId: string;
  @ForeignKey(() => CareRequestEntity, { name: 'agreement_change_price_names_a_request' })
  @PrimaryColumn('uuid')
  careRequestId: string;
  /** Cents per week until then; null for who joins. */
  @Column('int', { nullable: true }) beforeCents: number | null;
  /** Cents per week from then on; null for who leaves, and for all where the service ends. */
  @Column('int', { nullable: true }) afterCents: number | null;
}
