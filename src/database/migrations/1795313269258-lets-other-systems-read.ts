import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Other systems read with a token of their own, which the city gives and ends. */
export class LetsOtherSystemsRead1795313269258 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE integrator (
        id uuid NOT NULL DEFAULT uuidv7(),
        name text NOT NULL,
        token_digest bytea NOT NULL,
        scopes text[] NOT NULL,
        granted_by uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        ended_at timestamptz,
        PRIMARY KEY (id),
        CONSTRAINT integrator_was_granted_by_a_person FOREIGN KEY (granted_by) REFERENCES person(id),
        CONSTRAINT integrator_scopes_are_known CHECK (cardinality(scopes) > 0 AND scopes <@ ARRAY['rounds', 'providers'])
      )
    `);
    await queryRunner.query(`CREATE UNIQUE INDEX integrator_by_token ON integrator (token_digest)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE integrator`);
  }
}
