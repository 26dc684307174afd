import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A provider says on which days it can come beside its week. */
export class OpensMoreHoursOnSingleDays1795650980000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE extra_opening (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        provider_id uuid NOT NULL CONSTRAINT extra_opening_is_of_a_provider REFERENCES provider,
        from_on date NOT NULL,
        until_on date NOT NULL,
        start_slot integer NOT NULL,
        end_slot integer NOT NULL,
        added_by uuid NOT NULL,
        added_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT extra_opening_ends_no_sooner_than_it_begins CHECK (until_on >= from_on),
        CONSTRAINT extra_opening_is_within_the_day CHECK (0 <= start_slot AND start_slot < end_slot AND end_slot <= 96)
      )`);
    await queryRunner.query(`CREATE INDEX extra_opening_by_provider ON extra_opening (provider_id, from_on)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE extra_opening`);
  }
}
