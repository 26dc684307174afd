import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { CareRequestEntity } from '../care-request/care-request.entity.js';
import { ProviderEntity } from '../provider/provider.entity.js';
import { OfferEntity } from './offer.entity.js';
import { Answer, DeclineReason, OfferState } from './offer.rules.js';

/** An offer as one party sees it, waiting for its answer: the party is a request's household, or the provider. */
@Entity('proposal')
@Check('proposal_is_to_one_party', `num_nonnulls(care_request_id, provider_id) = 1`)
@Check('proposal_answer_is_known', `answer IN ('waiting', 'accepted', 'declined', 'lapsed')`)
@Check('proposal_is_answered_at_a_time', `(answer IN ('accepted', 'declined')) = (answered_at IS NOT NULL)`)
@Check(
  'proposal_reason_is_known',
  `reason IS NULL OR answer = 'declined' AND reason IN ('price', 'times', 'provider', 'sharing', 'place', 'no_longer_needed', 'other')`,
)
@Check('only_a_no_counts_later', `counts_from IS NULL OR answer = 'declined'`)
@Unique('a_request_is_asked_once_per_offer', ['offerId', 'careRequestId'])
@Unique('a_provider_is_asked_once_per_offer', ['offerId', 'providerId'])
@Index('proposal_by_request', ['careRequestId'])
@Index('proposal_by_provider', ['providerId'])
export class ProposalEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => OfferEntity, { name: 'proposal_is_of_an_offer', onDelete: 'CASCADE' })
  @Column('uuid')
  offerId: string;
  @ForeignKey(() => CareRequestEntity, { name: 'proposal_names_a_request' })
  @Column('uuid', { nullable: true })
  careRequestId: string | null;
  @ForeignKey(() => ProviderEntity, { name: 'proposal_names_a_provider' })
  @Column('uuid', { nullable: true })
  providerId: string | null;
  @Column('text', { default: Answer.WAITING }) answer: Answer;
  /** Why it was declined, where the party said so. */
  @Column('text', { nullable: true }) reason: DeclineReason | null;
  /** The person who answered: of the party itself, or at the desk on its behalf. */
  @Column('uuid', { nullable: true }) answeredBy: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt: Date | null;
  /** From when a no counts, until which it may be taken back; null where it counted at once. */
  @Column('timestamptz', { nullable: true }) countsFrom: Date | null;
}

/** One step in the life of an offer, written by the database itself. */
@Entity('offer_event')
@Index('offer_event_by_offer', ['offerId', 'id'])
export class OfferEventEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => OfferEntity, { name: 'offer_event_is_of_an_offer', onDelete: 'CASCADE' })
  @Column('uuid')
  offerId: string;
  /** Null for the first: the offer was drafted. */
  @Column('text', { nullable: true }) fromState: OfferState | null;
  @Column('text') toState: OfferState;
  /** Who acted; null where the platform did by itself. */
  @Column('uuid', { nullable: true }) actorId: string | null;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) at: Date;
}
