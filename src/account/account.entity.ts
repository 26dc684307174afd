import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Role } from './account.rules.js';
import { PersonEntity } from './person.entity.js';

/** A simulated person that a visitor of the demo may act as; what it is bound to lives in later features, named by text. */
@Entity('persona')
@Check(
  'persona_role_is_known',
  `role IN ('household', 'provider', 'body_manager', 'building_coordinator', 'platform_operator', 'vetting_officer', 'city_administrator')`,
)
@Check(
  'persona_is_bound_to_what_its_role_needs',
  `
  (role <> 'household' OR household_id IS NOT NULL) AND (role <> 'provider' OR provider_id IS NOT NULL)
  AND (role <> 'body_manager' OR body_id IS NOT NULL)
  AND (role <> 'building_coordinator' OR building_id IS NOT NULL)
  AND (role <> 'platform_operator' OR territory_id IS NOT NULL)`,
)
export class PersonaEntity {
  /** The person that it is. */
  @ForeignKey(() => PersonEntity, { name: 'persona_is_a_person', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;
  @Column('text') name: string;
  @Column('text') role: Role;
  @ForeignKey('HouseholdEntity', { name: 'persona_names_a_household' })
  @Column('uuid', { nullable: true })
  householdId: string | null;
  @ForeignKey('BuildingEntity', { name: 'persona_names_a_building' })
  @Column('uuid', { nullable: true })
  buildingId: string | null;
  @ForeignKey('ProviderEntity', { name: 'persona_names_a_provider' })
  @Column('uuid', { nullable: true })
  providerId: string | null;
  @ForeignKey('BodyEntity', { name: 'persona_names_a_body' })
  @Column('uuid', { nullable: true })
  bodyId: string | null;
  @ForeignKey('TerritoryEntity', { name: 'persona_names_a_territory' })
  @Column('uuid', { nullable: true })
  territoryId: string | null;
}
