import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What was done under a caller's idempotency key is remembered, with its answer. */
export class DoesNothingTwiceUnderOneKey1795311662029 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE idempotency_key (
        actor text NOT NULL,
        operation text NOT NULL,
        key text NOT NULL,
        step integer NOT NULL,
        input_hash text NOT NULL,
        answer jsonb,
        claimed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (actor, operation, key, step)
      )
    `);
    await queryRunner.query(`CREATE INDEX idempotency_key_by_age ON idempotency_key (claimed_at)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE idempotency_key`);
  }
}
