import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A figure of the law remembers until when its source states it, so that taking back the next lets it hold no longer than that. */
export class TakesBackFiguresOfTheLaw1795650850000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE legal_figure ADD COLUMN stated_until date`);
    // What a figure said stays as it was; only the new column is filled.
    await queryRunner.query(`ALTER TABLE legal_figure DISABLE TRIGGER policy_keeps_its_past`);
    await queryRunner.query(`UPDATE legal_figure SET stated_until = valid_until`);
    await queryRunner.query(`ALTER TABLE legal_figure ENABLE TRIGGER policy_keeps_its_past`);
    await queryRunner.query(`
      ALTER TABLE legal_figure ADD CONSTRAINT legal_figure_holds_no_longer_than_stated
        CHECK (stated_until IS NULL OR valid_until <= stated_until)
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE legal_figure DROP COLUMN stated_until`);
  }
}
