import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** People say of what they want no mail; the pages tell it all the same. */
export class LetsPeopleSayWhatMailIsAbout1795639200000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE notification_preference
        ADD COLUMN no_mail_about text[] NOT NULL DEFAULT '{}',
        ADD CONSTRAINT no_mail_is_about_what_is_told CHECK (no_mail_about <@ ARRAY[
          'proposed', 'confirmed', 'fallen', 'message', 'uncovered', 'covered', 'substitute'])
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE notification_preference DROP COLUMN no_mail_about`);
  }
}
