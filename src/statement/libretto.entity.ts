import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../account/person.entity.js';
import { HouseholdEntity } from '../household/household.entity.js';
import { ProviderEntity } from '../provider/provider.entity.js';

/**
 * What somebody says was paid by Libretto Famiglia in a civil year: a household to all its workers, or to one of them where
 * the row names both, or a worker by all households.
 */
@Entity('libretto_declaration')
@Check('libretto_declaration_is_of_somebody', `num_nonnulls(household_id, provider_id) > 0`)
@Check('only_a_worker_counts_its_hours', `(hours IS NOT NULL) = (household_id IS NULL)`)
@Check('libretto_declaration_is_not_negative', `net_cents >= 0 AND hours >= 0`)
@Exclusion(
  'a_year_of_vouchers_is_declared_once',
  `USING gist (year WITH =, coalesce(household_id, '00000000-0000-0000-0000-000000000000'::uuid) WITH =, coalesce(provider_id, '00000000-0000-0000-0000-000000000000'::uuid) WITH =)`,
)
@Index('libretto_declaration_by_household', ['householdId'])
@Index('libretto_declaration_by_provider', ['providerId'])
export class LibrettoDeclarationEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('int') year: number;
  @ForeignKey(() => HouseholdEntity, { name: 'libretto_declaration_is_of_a_household', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  householdId: string | null;
  @ForeignKey(() => ProviderEntity, { name: 'libretto_declaration_is_of_a_provider', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  providerId: string | null;
  /** Cents of net pay, which is what the law limits. */
  @Column('int') netCents: number;
  /** Hours that a worker was paid for; null where a household declares. */
  @Column('int', { nullable: true }) hours: number | null;
  @ForeignKey(() => PersonEntity, { name: 'libretto_declaration_was_made_by_a_person' })
  @Column('uuid')
  declaredBy: string;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) declaredAt: Date;
}
