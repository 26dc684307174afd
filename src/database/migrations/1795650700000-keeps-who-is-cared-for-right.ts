import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Somebody whom no care is asked for any more is removed: nothing is said of them, and no new request names them. */
export class KeepsWhoIsCaredForRight1795650700000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE care_recipient ADD COLUMN removed_at timestamptz`);
    await queryRunner.query(`
      ALTER TABLE care_recipient ADD CONSTRAINT a_removed_care_recipient_is_nameless
      CHECK (removed_at IS NULL OR (first_name = '—' AND birth_year IS NULL))
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE care_recipient DROP COLUMN removed_at`);
  }
}
