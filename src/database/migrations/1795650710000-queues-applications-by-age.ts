import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Applications are read by when they were handed in: to the millisecond, so that a page can begin after one of them. */
export class QueuesApplicationsByAge1795650710000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE application ALTER COLUMN applied_at TYPE timestamptz(3)`);
    await queryRunner.query(`DROP INDEX application_by_state`);
    await queryRunner.query(`CREATE INDEX application_by_state ON application (state, applied_at, id)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX application_by_state`);
    await queryRunner.query(`CREATE INDEX application_by_state ON application (state, id)`);
    await queryRunner.query(`ALTER TABLE application ALTER COLUMN applied_at TYPE timestamptz`);
  }
}
