import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A no to a proposal counts after a while, until which it may be taken back. One that was said before has counted at once. */
export class LetsANoBeTakenBack1795650920000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE proposal ADD COLUMN counts_from timestamptz,
        ADD CONSTRAINT only_a_no_counts_later CHECK (counts_from IS NULL OR answer = 'declined')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE proposal DROP COLUMN counts_from`);
  }
}
