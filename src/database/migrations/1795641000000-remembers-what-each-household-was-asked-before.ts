import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** An offer may take the place of several, so each of its members names the one that its household was asked about before. */
export class RemembersWhatEachHouseholdWasAskedBefore1795641000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE offer_member
        ADD replaces_offer_id uuid,
        ADD CONSTRAINT offer_member_was_asked_before FOREIGN KEY (replaces_offer_id) REFERENCES offer(id)
    `);
    await queryRunner.query(`
      UPDATE offer_member m SET replaces_offer_id = o.replaces_offer_id FROM offer o
      WHERE o.id = m.offer_id AND o.replaces_offer_id IS NOT NULL
    `);
    await queryRunner.query(`ALTER TABLE offer DROP COLUMN replaces_offer_id`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE offer
        ADD replaces_offer_id uuid,
        ADD CONSTRAINT offer_replaces_an_offer FOREIGN KEY (replaces_offer_id) REFERENCES offer(id)
    `);
    await queryRunner.query(`
      UPDATE offer o SET replaces_offer_id = m.replaces_offer_id FROM offer_member m
      WHERE m.offer_id = o.id AND m.replaces_offer_id IS NOT NULL
    `);
    await queryRunner.query(`ALTER TABLE offer_member DROP COLUMN replaces_offer_id`);
  }
}
