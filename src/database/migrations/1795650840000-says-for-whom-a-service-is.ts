import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A service says for whom it is meant: children, adults, dogs. One that the city has added itself is for all until it says so. */
export class SaysForWhomAServiceIs1795650840000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE service_type ADD COLUMN cares_for text[] NOT NULL DEFAULT '{child,adult,dog}',
        ADD CONSTRAINT service_type_cares_for_somebody
          CHECK (cares_for <@ ARRAY['child', 'adult', 'dog'] AND cardinality(cares_for) > 0)`);
    await queryRunner.query(`
      UPDATE service_type SET cares_for = known.cares_for::text[]
      FROM (VALUES ('babysitting', '{child}'), ('after-school', '{child}'), ('dog-sitting', '{dog}'),
                   ('elder-care', '{adult}'), ('home-help', '{child,adult}')) AS known (code, cares_for)
      WHERE known.code = service_type.code`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE service_type DROP COLUMN cares_for`);
  }
}
