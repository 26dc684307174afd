import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { CareRequestEntity } from '../care-request/care-request.entity.js';
import { type OfferLevel } from '../offer/offer.rules.js';
import { AgreementEntity, type AgreementTermsEntity } from './agreement.entity.js';
import { type AgreementChange } from './agreement-change.rules.js';
import { type AttendanceState } from './session.rules.js';

/** One step in who takes part in a service that goes on: a household joins, leaves, leaves so that it ends, or stays after all. Written once. */
@Entity('agreement_change')
@Check('agreement_change_is_known', `change IN ('joined', 'left', 'ended', 'stayed')`)
@Check('only_who_stays_takes_back', `(change = 'stayed') = (takes_back_id IS NOT NULL)`)
@Unique('a_leaving_is_taken_back_once', ['takesBackId'])
@Index('agreement_change_by_agreement', ['agreementId', 'id'])
export class AgreementChangeEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => AgreementEntity, { name: 'agreement_change_is_of_an_agreement', onDelete: 'CASCADE' })
  @Column('uuid')
  agreementId: string;
  /** The request of the household that joins, leaves or stays. */
  @ForeignKey(() => CareRequestEntity, { name: 'agreement_change_names_a_request' })
  @Column('uuid')
  careRequestId: string;
  @Column('text') change: AgreementChange;
  /** The leaving that it takes back; null for every other step. */
  @ForeignKey(() => AgreementChangeEntity, { name: 'agreement_change_takes_back_another', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  takesBackId: string | null;
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

/** How a service stood before somebody left it, as far as that is not written elsewhere. */
export interface StandingBefore {
  readonly level: OfferLevel;
  readonly ifOneLeaves: Readonly<Record<string, Readonly<Record<string, number>> | null>> | null;
  /** Terms without an end. */
  readonly terms: readonly Omit<AgreementTermsEntity, 'createdAt'>[];
  /** The parts in later sessions that households had cancelled, by the instant at which they would have begun. */
  readonly cancelled: readonly {
    readonly careRequestId: string;
    readonly startsAt: string;
    readonly state: AttendanceState;
  }[];
}

/** What a leaving undid, kept so that it can be taken back; gone once it was, or the last day has come. */
@Entity('agreement_before_leaving')
export class AgreementBeforeLeavingEntity {
  @ForeignKey(() => AgreementChangeEntity, { name: 'agreement_before_leaving_is_of_a_change', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  agreementChangeId: string;
  @Column('jsonb') standing: StandingBefore;
}
