import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PersonEntity } from '../account/person.entity.js';
import { HouseholdEntity } from '../household/household.entity.js';
import { ProviderEntity } from '../provider/provider.entity.js';

/** An address at which one person's calendar program reads the sessions of a household or a provider, until revoked. */
@Entity('calendar_feed')
@Unique('calendar_feed_has_its_own_address', ['tokenDigest'])
@Check('calendar_feed_is_of_one', `num_nonnulls(household_id, provider_id) = 1`)
@Index('calendar_feed_by_person', ['personId'])
export class CalendarFeedEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => PersonEntity, { name: 'calendar_feed_is_for_a_person', onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;
  @ForeignKey(() => HouseholdEntity, { name: 'calendar_feed_is_of_a_household' })
  @Column('uuid', { nullable: true })
  householdId: string | null;
  @ForeignKey(() => ProviderEntity, { name: 'calendar_feed_is_of_a_provider' })
  @Column('uuid', { nullable: true })
  providerId: string | null;
  /** SHA-256 of the secret in the address, which is shown once and not kept. */
  @Column('bytea') tokenDigest: Buffer;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { nullable: true }) lastReadAt: Date | null;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
}
