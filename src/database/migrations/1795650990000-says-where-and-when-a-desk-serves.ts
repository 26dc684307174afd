import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A hub has an address and hours, so that people who are told to come know where and when. */
export class SaysWhereAndWhenADeskServes1795650990000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE hub ADD COLUMN address text, ADD COLUMN openings int4multirange NOT NULL DEFAULT '{}',
        ADD CONSTRAINT hub_opens_within_the_week CHECK (openings <@ '{[0,672)}'::int4multirange)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE hub DROP COLUMN openings, DROP COLUMN address`);
  }
}
