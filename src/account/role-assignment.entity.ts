import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Role } from './account.rules.js';
import { PersonEntity } from './person.entity.js';

/** That a person has a role over something, from when until when, and who gave it; ended, never deleted. */
@Entity('role_assignment')
@Check(
  'role_assignment_role_is_known',
  `role IN ('household', 'delegate', 'provider', 'body_manager', 'building_coordinator', 'platform_operator', 'vetting_officer', 'city_administrator')`,
)
@Check(
  'role_assignment_is_over_what_its_role_needs',
  `
  num_nonnulls(household_id, provider_id, body_id, building_id, territory_id)
    = (CASE WHEN role IN ('vetting_officer', 'city_administrator') THEN 0 ELSE 1 END)
  AND (role IN ('household', 'delegate')) = (household_id IS NOT NULL)
  AND (role = 'provider') = (provider_id IS NOT NULL)
  AND (role = 'body_manager') = (body_id IS NOT NULL)
  AND (role = 'building_coordinator') = (building_id IS NOT NULL)
  AND (role = 'platform_operator') = (territory_id IS NOT NULL)`,
)
@Check('role_assignment_begins_before_it_ends', `valid_until IS NULL OR valid_until >= valid_from`)
@Check('a_mandate_has_an_end', `role <> 'delegate' OR valid_until IS NOT NULL`)
@Exclusion(
  'a_role_is_held_once_at_a_time',
  `USING gist (person_id WITH =, role WITH =, COALESCE(household_id, provider_id, body_id, building_id, territory_id, person_id) WITH =, tstzrange(valid_from, valid_until) WITH &&)`,
)
@Index('role_assignment_by_household', ['householdId'])
export class RoleAssignmentEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => PersonEntity, { name: 'role_assignment_is_of_a_person', onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;
  @Column('text') role: Role;
  @ForeignKey('HouseholdEntity', { name: 'role_assignment_names_a_household' })
  @Column('uuid', { nullable: true })
  householdId: string | null;
  @ForeignKey('ProviderEntity', { name: 'role_assignment_names_a_provider' })
  @Column('uuid', { nullable: true })
  providerId: string | null;
  /** The accredited body that a manager manages. */
  @ForeignKey('BodyEntity', { name: 'role_assignment_names_a_body' })
  @Column('uuid', { nullable: true })
  bodyId: string | null;
  @ForeignKey('BuildingEntity', { name: 'role_assignment_names_a_building' })
  @Column('uuid', { nullable: true })
  buildingId: string | null;
  @ForeignKey('TerritoryEntity', { name: 'role_assignment_names_a_territory' })
  @Column('uuid', { nullable: true })
  territoryId: string | null;
  @Column('timestamptz', { default: () => 'now()' }) validFrom: Date;
  /** When it ends or ended; null while no end is set. */
  @Column('timestamptz', { nullable: true }) validUntil: Date | null;
  /** Who gave it; null for what the platform was set up with. */
  @ForeignKey(() => PersonEntity, { name: 'role_assignment_was_granted_by_a_person' })
  @Column('uuid', { nullable: true })
  grantedBy: string | null;
  /** Who ended it before its time. */
  @ForeignKey(() => PersonEntity, { name: 'role_assignment_was_ended_by_a_person' })
  @Column('uuid', { nullable: true })
  endedBy: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
