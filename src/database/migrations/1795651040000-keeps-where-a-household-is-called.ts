import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A household may say where it is called; the number is kept in the form of E.164, so that any phone can dial it. */
export class KeepsWhereAHouseholdIsCalled1795651040000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE household ADD phone text,
        ADD CONSTRAINT household_phone_can_be_dialled CHECK (phone ~ '^[+][1-9][0-9]{4,14}$')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE household DROP COLUMN phone`);
  }
}
