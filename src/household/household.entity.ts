import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { BuildingEntity } from '../territory/territory.entity.js';
import { CareRecipientKind } from '../service-type/service-type.rules.js';

/** Who asks for care: one or more people at a home in a building. */
@Entity('household')
@Index('household_by_building', ['buildingId'])
@Check('household_phone_can_be_dialled', `phone ~ '^[+][1-9][0-9]{4,14}$'`)
export class HouseholdEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => BuildingEntity, { name: 'household_is_in_a_building' })
  @Column('uuid')
  buildingId: string;
  @Column('text') displayName: string;
  /** Where the desk calls it, in the form of E.164; null where it has given no number. */
  @Column('text', { nullable: true }) phone: string | null;
  /** True for the demo town: no such people exist. */
  @Column('boolean', { default: false }) simulated: boolean;
}

/** Who is cared for, with the least data that matching needs: the year of birth, never the day. */
@Entity('care_recipient')
@Check('care_recipient_kind_is_known', `kind IN ('child', 'adult', 'dog')`)
@Check('care_recipient_birth_year_is_plausible', `birth_year BETWEEN 1900 AND 2200`)
@Check('a_removed_care_recipient_is_nameless', `removed_at IS NULL OR (first_name = '—' AND birth_year IS NULL)`)
@Index('care_recipient_by_household', ['householdId'])
export class CareRecipientEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => HouseholdEntity, { name: 'care_recipient_is_of_a_household', onDelete: 'CASCADE' })
  @Column('uuid')
  householdId: string;
  @Column('text') kind: CareRecipientKind;
  @Column('text') firstName: string;
  @Column('int', { nullable: true }) birthYear: number | null;
  /** When the household removed them; requests of the past still count them. */
  @Column('timestamptz', { nullable: true }) removedAt: Date | null;
}
