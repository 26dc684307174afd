import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Accredited bodies have workers, who are providers, and managers; a provider says whether it works on holidays. */
export class KeepsBodiesWithTheirWorkers1795312151828 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE body (
        id uuid NOT NULL DEFAULT uuidv7(),
        name text NOT NULL,
        territory_id uuid NOT NULL,
        simulated boolean NOT NULL DEFAULT false,
        PRIMARY KEY (id),
        CONSTRAINT body_has_its_seat_in_a_territory FOREIGN KEY (territory_id) REFERENCES territory(id),
        CONSTRAINT body_has_a_name CHECK (length(btrim(name)) > 0)
      )
    `);
    await queryRunner.query(`
      ALTER TABLE provider
        ADD COLUMN body_id uuid,
        ADD COLUMN works_on_holidays boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT provider_works_for_a_body FOREIGN KEY (body_id) REFERENCES body(id)
    `);
    await queryRunner.query(`CREATE INDEX provider_by_body ON provider (body_id)`);
    await queryRunner.query(
      `ALTER TABLE role_assignment ADD CONSTRAINT role_assignment_names_a_body FOREIGN KEY (body_id) REFERENCES body(id)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE role_assignment DROP CONSTRAINT role_assignment_names_a_body`);
    await queryRunner.query(`ALTER TABLE provider DROP COLUMN works_on_holidays, DROP COLUMN body_id`);
    await queryRunner.query(`DROP TABLE body`);
  }
}
