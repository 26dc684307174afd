import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Households and workers say what they paid and got by Libretto Famiglia elsewhere in a year, so that the yearly limits hold. */
export class CountsWhatWasPaidByVoucher1795650930000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE libretto_declaration (
        id uuid NOT NULL DEFAULT uuidv7(),
        year integer NOT NULL,
        household_id uuid,
        provider_id uuid,
        net_cents integer NOT NULL,
        hours integer,
        declared_by uuid NOT NULL,
        declared_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (id),
        CONSTRAINT libretto_declaration_is_of_a_household FOREIGN KEY (household_id) REFERENCES household(id) ON DELETE CASCADE,
        CONSTRAINT libretto_declaration_is_of_a_provider FOREIGN KEY (provider_id) REFERENCES provider(id) ON DELETE CASCADE,
        CONSTRAINT libretto_declaration_was_made_by_a_person FOREIGN KEY (declared_by) REFERENCES person(id),
        CONSTRAINT libretto_declaration_is_of_somebody CHECK (num_nonnulls(household_id, provider_id) > 0),
        CONSTRAINT only_a_worker_counts_its_hours CHECK ((hours IS NOT NULL) = (household_id IS NULL)),
        CONSTRAINT libretto_declaration_is_not_negative CHECK (net_cents >= 0 AND hours >= 0),
        CONSTRAINT a_year_of_vouchers_is_declared_once EXCLUDE USING gist (year WITH =, coalesce(household_id, '00000000-0000-0000-0000-000000000000'::uuid) WITH =, coalesce(provider_id, '00000000-0000-0000-0000-000000000000'::uuid) WITH =)
      )`);
    await queryRunner.query(`CREATE INDEX libretto_declaration_by_household ON libretto_declaration (household_id)`);
    await queryRunner.query(`CREATE INDEX libretto_declaration_by_provider ON libretto_declaration (provider_id)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE libretto_declaration`);
  }
}
