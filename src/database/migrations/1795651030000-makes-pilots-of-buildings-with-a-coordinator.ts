import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A building that is given a coordinator is a pilot from then on, and what a round drafts there is looked at before families are asked. */
export class MakesPilotsOfBuildingsWithACoordinator1795651030000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION make_a_pilot() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE building SET pilot = true, reviews_offers = true
        WHERE id = NEW.building_id AND NOT (pilot AND reviews_offers);
        RETURN NULL;
      END $$
    `);
    await queryRunner.query(`
      CREATE TRIGGER a_building_with_a_coordinator_is_a_pilot AFTER INSERT ON role_assignment
      FOR EACH ROW WHEN (NEW.role = 'building_coordinator') EXECUTE FUNCTION make_a_pilot()
    `);
    // Those who came before this day have made pilots too.
    await queryRunner.query(`
      UPDATE building SET pilot = true, reviews_offers = true
      WHERE id IN (SELECT building_id FROM role_assignment WHERE role = 'building_coordinator')
        AND NOT (pilot AND reviews_offers)
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TRIGGER a_building_with_a_coordinator_is_a_pilot ON role_assignment`);
    await queryRunner.query(`DROP FUNCTION make_a_pilot()`);
  }
}
