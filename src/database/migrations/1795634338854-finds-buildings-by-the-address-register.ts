import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A building can be known by its code in the city's register of addresses, once, and lists of buildings are read in the order of their addresses. */
export class FindsBuildingsByTheAddressRegister1795634338854 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE building
        ADD COLUMN register_code text,
        ADD CONSTRAINT building_is_once_in_the_register UNIQUE (register_code)
    `);
    await queryRunner.query(`CREATE INDEX building_by_address ON building (address, id)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX building_by_address`);
    await queryRunner.query(`ALTER TABLE building DROP COLUMN register_code`);
  }
}
