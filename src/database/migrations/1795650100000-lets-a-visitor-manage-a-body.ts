import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A visitor of the demo may act as the manager of an accredited body. */
export class LetsAVisitorManageABody1795650100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE persona
        ADD COLUMN body_id uuid,
        ADD CONSTRAINT persona_names_a_body FOREIGN KEY (body_id) REFERENCES body(id),
        DROP CONSTRAINT persona_role_is_known,
        DROP CONSTRAINT persona_is_bound_to_what_its_role_needs,
        ADD CONSTRAINT persona_role_is_known CHECK (role IN ('household', 'provider', 'body_manager', 'building_coordinator', 'platform_operator', 'vetting_officer', 'city_administrator')),
        ADD CONSTRAINT persona_is_bound_to_what_its_role_needs CHECK ( (role <> 'household' OR household_id IS NOT NULL) AND (role <> 'provider' OR provider_id IS NOT NULL) AND (role <> 'body_manager' OR body_id IS NOT NULL) AND (role <> 'building_coordinator' OR building_id IS NOT NULL) AND (role <> 'platform_operator' OR territory_id IS NOT NULL))
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DELETE FROM persona WHERE role = 'body_manager'`);
    await queryRunner.query(`
      ALTER TABLE persona
        DROP CONSTRAINT persona_role_is_known,
        DROP CONSTRAINT persona_is_bound_to_what_its_role_needs,
        DROP COLUMN body_id,
        ADD CONSTRAINT persona_role_is_known CHECK (role IN ('household', 'provider', 'building_coordinator', 'platform_operator', 'vetting_officer', 'city_administrator')),
        ADD CONSTRAINT persona_is_bound_to_what_its_role_needs CHECK ( (role <> 'household' OR household_id IS NOT NULL) AND (role <> 'provider' OR provider_id IS NOT NULL) AND (role <> 'building_coordinator' OR building_id IS NOT NULL) AND (role <> 'platform_operator' OR territory_id IS NOT NULL))
    `);
  }
}
