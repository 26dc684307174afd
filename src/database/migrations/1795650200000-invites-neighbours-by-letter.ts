import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The people of a building are invited by a letter for every letterbox too, which names nobody. */
export class InvitesNeighboursByLetter1795650200000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE print_ticket
        ADD COLUMN for_letterboxes boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT print_ticket_for_letterboxes_names_a_building CHECK (NOT for_letterboxes OR building_id IS NOT NULL)
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE print_ticket DROP COLUMN for_letterboxes`);
  }
}
