import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A round says whether somebody started it, or whether it began by itself. */
export class TellsRoundsThatBeganByThemselves1795650960000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE matching_round ADD COLUMN by_itself boolean NOT NULL DEFAULT false`);
    await queryRunner.query(`UPDATE matching_round SET by_itself = true WHERE scope = 'request'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE matching_round DROP COLUMN by_itself`);
  }
}
