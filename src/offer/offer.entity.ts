import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { type SlotInterval } from '../calendar/index.js';
import { CareRequestEntity } from '../care-request/care-request.entity.js';
import { intMultirange } from '../database/int-multirange.js';
import { ProviderEntity } from '../provider/provider.entity.js';
import { ServiceTypeEntity } from '../service-type/service-type.entity.js';
import { RoomEntity } from '../territory/territory.entity.js';
import { OfferLevel, OfferState } from './offer.rules.js';

/**
 * One provider, one or more requests, one weekly timetable, a price for each.
 * `live` follows the state, and carries the promises that the database keeps: no provider and no room is in two
 * places at once, and (through the members) no request is in two offers.
 */
@Entity('offer')
@Unique('offer_and_whether_it_is_live', ['id', 'live'])
@Check('offer_level_is_known', `level IN ('single', 'building', 'territory')`)
@Check(
  'offer_state_is_known',
  `state IN ('drafted', 'proposed', 'confirmed', 'active', 'ended', 'declined', 'expired', 'withdrawn')`,
)
@Check('offer_is_live_by_its_state', `live = (state IN ('drafted', 'proposed', 'confirmed', 'active'))`)
@Check('offer_is_within_the_week', `NOT isempty(blocks) AND blocks <@ '{[0,672)}'::int4multirange`)
@Check('offer_has_one_venue_at_most', `num_nonnulls(host_care_request_id, room_id) <= 1`)
@Check('a_proposed_offer_has_a_deadline', `state <> 'proposed' OR answer_by IS NOT NULL`)
@Check('offer_money_adds_up', `total_cents >= 0 AND alone_cents >= total_cents`)
@Exclusion('no_provider_is_in_two_live_offers_at_once', `USING gist (provider_id WITH =, blocks WITH &&) WHERE (live)`)
@Exclusion('no_room_holds_two_live_offers_at_once', `USING gist (room_id WITH =, blocks WITH &&) WHERE (live)`)
@Index('offer_by_round', ['roundId'])
@Index('offer_by_provider', ['providerId'])
export class OfferEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  /** The matching round that drafted it; named by text because rounds know offers, not the other way round. */
  @ForeignKey('MatchingRoundEntity', { name: 'offer_names_its_round' })
  @Column('uuid')
  roundId: string;
  @ForeignKey(() => ProviderEntity, { name: 'offer_names_a_provider' })
  @Column('uuid')
  providerId: string;
  @ForeignKey(() => ServiceTypeEntity, { name: 'offer_names_a_service_type' })
  @Column('uuid')
  serviceTypeId: string;
  @Column('text') level: OfferLevel;
  @Column('text') state: OfferState;
  @Column('boolean') live: boolean;
  /** The member at whose home a group meets. */
  @ForeignKey(() => CareRequestEntity, { name: 'offer_names_its_host' })
  @Column('uuid', { nullable: true })
  hostCareRequestId: string | null;
  @ForeignKey(() => RoomEntity, { name: 'offer_names_its_room' })
  @Column('uuid', { nullable: true })
  roomId: string | null;
  /** The provider's presence, gaps of a block included. */
  @Column('int4multirange', { transformer: intMultirange }) blocks: SlotInterval[];
  /** Cents per week that all members pay together. */
  @Column('int') totalCents: number;
  /** Cents per week that they would pay if each was served alone. */
  @Column('int') aloneCents: number;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  /** Until when every party may answer; null before it is proposed. */
  @Column('timestamptz', { nullable: true }) answerBy: Date | null;
  /** By the request that leaves: what each other one would then pay in cents per week, or null where the rest cannot go on. */
  @Column('jsonb', { nullable: true }) ifOneLeaves: Readonly<
    Record<string, Readonly<Record<string, number>> | null>
  > | null;
}

/** That a request is served by an offer, under one of its timetables and for a price. */
@Entity('offer_member')
@ForeignKey(() => OfferEntity, ['offerId', 'live'], ['id', 'live'], {
  name: 'offer_member_is_live_with_its_offer',
  onUpdate: 'CASCADE',
  onDelete: 'CASCADE',
})
@Check('nobody_pays_more_than_alone', `price_cents BETWEEN 0 AND alone_cents`)
@Index('a_request_is_in_one_live_offer', ['careRequestId'], { unique: true, where: 'live' })
@Index('offer_member_by_request', ['careRequestId'])
export class OfferMemberEntity {
  @PrimaryColumn('uuid') offerId: string;
  @ForeignKey(() => CareRequestEntity, { name: 'offer_member_names_a_request' })
  @PrimaryColumn('uuid')
  careRequestId: string;
  @Column('boolean') live: boolean;
  /** Which of the request's timetables is served. */
  @Column('int') optionPosition: number;
  @Column('int4multirange', { transformer: intMultirange }) sessions: SlotInterval[];
  @Column('int') priceCents: number;
  @Column('int') aloneCents: number;
  /** Metres from the household's door to the venue; 0 at home and in a round. */
  @Column('int') walkMetres: number;
  /** The offer about which the household was asked before: it fell, or gave way to this one. */
  @ForeignKey(() => OfferEntity, { name: 'offer_member_was_asked_before' })
  @Column('uuid', { nullable: true })
  replacesOfferId: string | null;
}
