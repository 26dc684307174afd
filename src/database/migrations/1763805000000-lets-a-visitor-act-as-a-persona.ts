import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The demo has simulated people of every role to act as. */
export class LetsAVisitorActAsAPersona1763805000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE persona (
        id uuid NOT NULL DEFAULT uuidv7(),
        name text NOT NULL,
        role text NOT NULL,
        household_id uuid,
        building_id uuid,
        provider_id uuid,
        territory_id uuid,
        PRIMARY KEY (id),
        CONSTRAINT persona_names_a_building FOREIGN KEY (building_id) REFERENCES building(id),
        CONSTRAINT persona_names_a_household FOREIGN KEY (household_id) REFERENCES household(id),
        CONSTRAINT persona_names_a_provider FOREIGN KEY (provider_id) REFERENCES provider(id),
        CONSTRAINT persona_names_a_territory FOREIGN KEY (territory_id) REFERENCES territory(id),
        CONSTRAINT persona_is_bound_to_what_its_role_needs CHECK ( (role <> 'household' OR household_id IS NOT NULL) AND (role <> 'provider' OR provider_id IS NOT NULL) AND (role <> 'building_coordinator' OR building_id IS NOT NULL) AND (role <> 'platform_operator' OR territory_id IS NOT NULL)),
        CONSTRAINT persona_role_is_known CHECK (role IN ('household', 'provider', 'building_coordinator', 'platform_operator', 'vetting_officer', 'city_administrator'))
      )
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE persona`);
  }
}
