import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Who runs a job holds it until a moment of the database's clock, so that no worker's clock decides whether it is lost. */
export class HoldsJobsByTheClockOfTheDatabase1795650300000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE outbox ADD COLUMN held_until timestamptz`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE outbox DROP COLUMN held_until`);
  }
}
