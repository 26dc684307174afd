import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ProviderEntity } from '../provider/provider.entity.js';

/** Hours in which a provider can come on some days, beside those of its week. */
@Entity('extra_opening')
@Check('extra_opening_ends_no_sooner_than_it_begins', `until_on >= from_on`)
@Check('extra_opening_is_within_the_day', `0 <= start_slot AND start_slot < end_slot AND end_slot <= 96`)
@Index('extra_opening_by_provider', ['providerId', 'fromOn'])
export class ExtraOpeningEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => ProviderEntity, { name: 'extra_opening_is_of_a_provider' })
  @Column('uuid')
  providerId: string;
  @Column('date') fromOn: string;
  /** The last day. */
  @Column('date') untilOn: string;
  /** Quarters of an hour after midnight, on each of the days. */
  @Column('int') startSlot: number;
  /** Until before this quarter. */
  @Column('int') endSlot: number;
  /** The person who said so: the provider, the manager of its body, or the desk for it. */
  @Column('uuid') addedBy: string;
  @Column('timestamptz', { default: () => 'now()' }) addedAt: Date;
}
