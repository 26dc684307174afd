import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Households with those they care for, and providers with rates and papers; who is vetted follows from the papers. */
export class KnowsHouseholdsAndVettedProviders1763802000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE household (
        id uuid NOT NULL DEFAULT uuidv7(),
        building_id uuid NOT NULL,
        display_name text NOT NULL,
        simulated boolean NOT NULL DEFAULT false,
        PRIMARY KEY (id),
        CONSTRAINT household_is_in_a_building FOREIGN KEY (building_id) REFERENCES building(id)
      )
    `);
    await queryRunner.query(`CREATE INDEX household_by_building ON household (building_id)`);
    await queryRunner.query(`
      CREATE TABLE care_recipient (
        id uuid NOT NULL DEFAULT uuidv7(),
        household_id uuid NOT NULL,
        kind text NOT NULL,
        first_name text NOT NULL,
        birth_year integer,
        PRIMARY KEY (id),
        CONSTRAINT care_recipient_is_of_a_household FOREIGN KEY (household_id) REFERENCES household(id) ON DELETE CASCADE,
        CONSTRAINT care_recipient_birth_year_is_plausible CHECK (birth_year BETWEEN 1900 AND 2200),
        CONSTRAINT care_recipient_kind_is_known CHECK (kind IN ('child', 'adult', 'dog'))
      )
    `);
    await queryRunner.query(`CREATE INDEX care_recipient_by_household ON care_recipient (household_id)`);
    await queryRunner.query(`
      CREATE TABLE provider (
        id uuid NOT NULL DEFAULT uuidv7(),
        territory_id uuid NOT NULL,
        display_name text NOT NULL,
        lat double precision NOT NULL,
        lon double precision NOT NULL,
        max_travel_metres integer NOT NULL,
        max_week_slots integer NOT NULL,
        min_block_slots integer NOT NULL,
        quality_cents_per_hour integer NOT NULL DEFAULT 0,
        skills text array NOT NULL DEFAULT '{}',
        availability int4multirange NOT NULL,
        simulated boolean NOT NULL DEFAULT false,
        PRIMARY KEY (id),
        CONSTRAINT provider_lives_in_a_territory FOREIGN KEY (territory_id) REFERENCES territory(id),
        CONSTRAINT provider_is_available_within_the_week CHECK (availability <@ '{[0,672)}'::int4multirange),
        CONSTRAINT provider_min_block_is_at_most_a_day CHECK (min_block_slots BETWEEN 0 AND 96),
        CONSTRAINT provider_quality_is_whole_per_slot CHECK (quality_cents_per_hour >= 0 AND quality_cents_per_hour % 4 = 0),
        CONSTRAINT provider_travels_some_way CHECK (max_travel_metres >= 0),
        CONSTRAINT provider_week_is_at_most_a_week CHECK (max_week_slots BETWEEN 0 AND 672)
      )
    `);
    await queryRunner.query(`
      CREATE TABLE provider_rate (
        provider_id uuid NOT NULL,
        service_type_id uuid NOT NULL,
        capacity integer NOT NULL,
        base_cents_per_hour integer NOT NULL,
        extra_cents_per_hour integer NOT NULL,
        PRIMARY KEY (provider_id, service_type_id),
        CONSTRAINT provider_rate_names_a_provider FOREIGN KEY (provider_id) REFERENCES provider(id) ON DELETE CASCADE,
        CONSTRAINT provider_rate_names_a_service_type FOREIGN KEY (service_type_id) REFERENCES service_type(id),
        CONSTRAINT provider_rate_base_is_whole_per_slot CHECK (base_cents_per_hour > 0 AND base_cents_per_hour % 4 = 0),
        CONSTRAINT provider_rate_extra_is_at_most_base CHECK (extra_cents_per_hour BETWEEN 0 AND base_cents_per_hour AND extra_cents_per_hour % 4 = 0),
        CONSTRAINT provider_rate_has_capacity CHECK (capacity >= 1)
      )
    `);
    await queryRunner.query(`
      CREATE TABLE credential (
        id uuid NOT NULL DEFAULT uuidv7(),
        provider_id uuid NOT NULL,
        kind text NOT NULL,
        outcome text NOT NULL,
        issuer text NOT NULL,
        issued_on date NOT NULL,
        expires_on date,
        PRIMARY KEY (id),
        CONSTRAINT credential_is_of_a_provider FOREIGN KEY (provider_id) REFERENCES provider(id) ON DELETE CASCADE,
        CONSTRAINT credential_expires_after_issue CHECK (expires_on IS NULL OR expires_on >= issued_on),
        CONSTRAINT credential_outcome_is_known CHECK (outcome IN ('passed', 'failed'))
      )
    `);
    await queryRunner.query(`CREATE INDEX credential_by_provider ON credential (provider_id, kind)`);
    await queryRunner.query(`
      CREATE VIEW vetted_rate AS
        SELECT r.provider_id, r.service_type_id
        FROM provider_rate r
        WHERE NOT EXISTS (
          SELECT FROM required_credential q
          WHERE q.service_type_id = r.service_type_id AND NOT EXISTS (
            SELECT FROM credential c
            WHERE c.provider_id = r.provider_id AND c.kind = q.kind AND c.outcome = 'passed'
              AND c.issued_on <= (now() AT TIME ZONE 'Europe/Rome')::date
              AND (c.expires_on IS NULL OR c.expires_on >= (now() AT TIME ZONE 'Europe/Rome')::date)))
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP VIEW vetted_rate`);
    await queryRunner.query(`DROP TABLE credential`);
    await queryRunner.query(`DROP TABLE provider_rate`);
    await queryRunner.query(`DROP TABLE provider`);
    await queryRunner.query(`DROP TABLE care_recipient`);
    await queryRunner.query(`DROP TABLE household`);
  }
}
