import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../account/person.entity.js';
import { CredentialKindEntity, ServiceTypeEntity } from '../service-type/service-type.entity.js';
import { TerritoryEntity } from '../territory/territory.entity.js';
import { type SlotInterval } from '../calendar/index.js';
import { intMultirange } from '../database/int-multirange.js';
import { type GeoPoint } from '../territory/territory.rules.js';
import { BodyEntity } from './body.entity.js';
import { CredentialOutcome } from './provider.rules.js';

/** Who gives care: a self-employed worker, or one worker of an accredited body. */
@Entity('provider')
@Check('provider_week_is_at_most_a_week', `max_week_slots BETWEEN 0 AND 672`)
@Check('provider_min_block_is_at_most_a_day', `min_block_slots BETWEEN 0 AND 96`)
@Check('provider_travels_some_way', `max_travel_metres >= 0`)
@Check('provider_quality_is_whole_per_slot', `quality_cents_per_hour >= 0 AND quality_cents_per_hour % 4 = 0`)
@Index('provider_by_body', ['bodyId'])
@Check('provider_is_available_within_the_week', `availability <@ '{[0,672)}'::int4multirange`)
export class ProviderEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => TerritoryEntity, { name: 'provider_lives_in_a_territory' })
  @Column('uuid')
  territoryId: string;
  /** The accredited body that it works for; null for the self-employed. */
  @ForeignKey(() => BodyEntity, { name: 'provider_works_for_a_body' })
  @Column('uuid', { nullable: true })
  bodyId: string | null;
  @Column('text') displayName: string;
  @Column('double precision') lat: number;
  @Column('double precision') lon: number;
  @Column('int') maxTravelMetres: number;
  /** Slots of presence in a week. */
  @Column('int') maxWeekSlots: number;
  /** Slots paid at least for each block of presence. */
  @Column('int') minBlockSlots: number;
  /** Welfare that experience adds to an hour, in cents. */
  @Column('int', { default: 0 }) qualityCentsPerHour: number;
  @Column('text', { array: true, default: () => `'{}'` }) skills: string[];
  @Column('int4multirange', { transformer: intMultirange }) availability: SlotInterval[];
  /** Whether it must hold a residence permit to work; asked at the application, confirmed at the interview. */
  @Column('boolean', { default: false }) needsResidencePermit: boolean;
  /** Whether it works on public holidays, the patron's day included. */
  @Column('boolean', { default: false }) worksOnHolidays: boolean;
  /** True for the demo town: no such people exist. */
  @Column('boolean', { default: false }) simulated: boolean;

  get position(): GeoPoint {
    return { lat: this.lat, lon: this.lon };
  }
}

/** What a provider asks for a service, in cents per hour that divide into quarters. */
@Entity('provider_rate')
@Check('provider_rate_base_is_whole_per_slot', `base_cents_per_hour > 0 AND base_cents_per_hour % 4 = 0`)
@Check(
  'provider_rate_extra_is_at_most_base',
  `extra_cents_per_hour BETWEEN 0 AND base_cents_per_hour AND extra_cents_per_hour % 4 = 0`,
)
@Check('provider_rate_has_capacity', `capacity >= 1`)
export class RateEntity {
  @ForeignKey(() => ProviderEntity, { name: 'provider_rate_names_a_provider', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  providerId: string;
  @ForeignKey(() => ServiceTypeEntity, { name: 'provider_rate_names_a_service_type' })
  @PrimaryColumn('uuid')
  serviceTypeId: string;
  /** Units at once. */
  @Column('int') capacity: number;
  /** For the first unit present. */
  @Column('int') baseCentsPerHour: number;
  /** For each further unit present. */
  @Column('int') extraCentsPerHour: number;
  /** The day on which the law overtook it, so that it counts no more; null while it is lawful. */
  @Column('date', { nullable: true }) underMinimumSince: string | null;
}

/** What an hour of a service must be paid at least from one day until another, where the city knows a higher figure than the wage tables. */
@Entity('minimum_pay')
@Check('minimum_pay_ends_after_it_begins', `valid_until IS NULL OR valid_until > valid_from`)
@Check('minimum_pay_is_something', `cents_per_hour > 0`)
@Exclusion(
  'a_service_has_one_minimum_at_a_time',
  `USING gist (service_type_id WITH =, daterange(valid_from, valid_until) WITH &&)`,
)
export class MinimumPayEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => ServiceTypeEntity, { name: 'minimum_pay_names_a_service_type', onDelete: 'CASCADE' })
  @Column('uuid')
  serviceTypeId: string;
  @Column('date') validFrom: string;
  @Column('date', { nullable: true }) validUntil: string | null;
  @Column('int') centsPerHour: number;
  /** The act that says so. */
  @Column('text') source: string;
  @Column('text', { nullable: true }) url: string | null;
}

/** One checked paper of a provider: what, with which outcome, by whom, and until when. */
@Entity('credential')
@Check('credential_outcome_is_known', `outcome IN ('passed', 'failed')`)
@Check('credential_expires_after_issue', `expires_on IS NULL OR expires_on >= issued_on`)
@Check('credential_is_revoked_for_a_reason', `(revoked_at IS NULL) = (revoked_reason IS NULL)`)
@Index('credential_by_provider', ['providerId', 'kind'])
export class CredentialEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => ProviderEntity, { name: 'credential_is_of_a_provider', onDelete: 'CASCADE' })
  @Column('uuid')
  providerId: string;
  @ForeignKey(() => CredentialKindEntity, { name: 'credential_is_of_a_known_kind' })
  @Column('text')
  kind: string;
  @Column('text') outcome: CredentialOutcome;
  @Column('text') issuer: string;
  @Column('date') issuedOn: string;
  @Column('date', { nullable: true }) expiresOn: string | null;
  /** Who of the vetting office checked it; null for what the platform was set up with. */
  @ForeignKey(() => PersonEntity, { name: 'credential_was_checked_by_a_person' })
  @Column('uuid', { nullable: true })
  checkedBy: string | null;
  @Column('timestamptz', { default: () => 'now()' }) checkedAt: Date;
  /** When the check was found wrong; it counts no more, and stays to be read. */
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
  @ForeignKey(() => PersonEntity, { name: 'credential_was_revoked_by_a_person' })
  @Column('uuid', { nullable: true })
  revokedBy: string | null;
  @Column('text', { nullable: true }) revokedReason: string | null;
}
