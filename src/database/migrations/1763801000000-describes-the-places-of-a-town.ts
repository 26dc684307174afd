import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Territories with a hub, buildings and rooms, and the kinds of care that can be given there. */
export class DescribesThePlacesOfATown1763801000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE service_type (
        id uuid NOT NULL DEFAULT uuidv7(),
        code text NOT NULL,
        mode text NOT NULL,
        name_it text NOT NULL,
        name_en text NOT NULL,
        hour_value_cents integer NOT NULL,
        max_households integer NOT NULL,
        max_age_span integer,
        PRIMARY KEY (id),
        CONSTRAINT service_type_code_is_unique UNIQUE (code),
        CONSTRAINT service_type_hour_value_is_whole_per_slot CHECK (hour_value_cents > 0 AND hour_value_cents % 4 = 0),
        CONSTRAINT service_type_mode_is_known CHECK (mode IN ('group', 'round')),
        CONSTRAINT service_type_takes_a_household CHECK (max_households >= 1)
      )
    `);
    await queryRunner.query(`
      CREATE TABLE required_credential (
        service_type_id uuid NOT NULL,
        kind text NOT NULL,
        PRIMARY KEY (service_type_id, kind),
        CONSTRAINT required_credential_names_a_service_type FOREIGN KEY (service_type_id) REFERENCES service_type(id) ON DELETE CASCADE
      )
    `);
    await queryRunner.query(`
      CREATE TABLE territory (
        id uuid NOT NULL DEFAULT uuidv7(),
        code text NOT NULL,
        name text NOT NULL,
        families integer NOT NULL,
        lat double precision NOT NULL,
        lon double precision NOT NULL,
        boundary jsonb NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT territory_code_is_unique UNIQUE (code)
      )
    `);
    await queryRunner.query(`
      CREATE TABLE hub (
        id uuid NOT NULL DEFAULT uuidv7(),
        territory_id uuid NOT NULL,
        name text NOT NULL,
        lat double precision NOT NULL,
        lon double precision NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT hub_is_in_a_territory FOREIGN KEY (territory_id) REFERENCES territory(id),
        CONSTRAINT territory_has_one_hub UNIQUE (territory_id)
      )
    `);
    await queryRunner.query(`
      CREATE TABLE building (
        id uuid NOT NULL DEFAULT uuidv7(),
        territory_id uuid NOT NULL,
        address text NOT NULL,
        lat double precision NOT NULL,
        lon double precision NOT NULL,
        pilot boolean NOT NULL DEFAULT false,
        PRIMARY KEY (id),
        CONSTRAINT building_is_in_a_territory FOREIGN KEY (territory_id) REFERENCES territory(id)
      )
    `);
    await queryRunner.query(`CREATE INDEX building_by_territory ON building (territory_id)`);
    await queryRunner.query(`
      CREATE TABLE room (
        id uuid NOT NULL DEFAULT uuidv7(),
        building_id uuid,
        hub_id uuid,
        name text NOT NULL,
        capacity integer NOT NULL,
        openings int4multirange NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT room_names_its_building FOREIGN KEY (building_id) REFERENCES building(id),
        CONSTRAINT room_names_its_hub FOREIGN KEY (hub_id) REFERENCES hub(id),
        CONSTRAINT room_holds_somebody CHECK (capacity > 0),
        CONSTRAINT room_is_in_a_building_or_a_hub CHECK (num_nonnulls(building_id, hub_id) = 1),
        CONSTRAINT room_opens_within_the_week CHECK (openings <@ '{[0,672)}'::int4multirange)
      )
    `);
    await queryRunner.query(`CREATE INDEX room_by_building ON room (building_id)`);
    await queryRunner.query(`CREATE INDEX room_by_hub ON room (hub_id)`);
    await queryRunner.query(`
      CREATE TABLE room_service (
        room_id uuid NOT NULL,
        service_type_id uuid NOT NULL,
        PRIMARY KEY (room_id, service_type_id),
        CONSTRAINT room_service_names_a_room FOREIGN KEY (room_id) REFERENCES room(id) ON DELETE CASCADE,
        CONSTRAINT room_service_names_a_service_type FOREIGN KEY (service_type_id) REFERENCES service_type(id) ON DELETE CASCADE
      )
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE room_service`);
    await queryRunner.query(`DROP TABLE room`);
    await queryRunner.query(`DROP TABLE building`);
    await queryRunner.query(`DROP TABLE hub`);
    await queryRunner.query(`DROP TABLE territory`);
    await queryRunner.query(`DROP TABLE required_credential`);
    await queryRunner.query(`DROP TABLE service_type`);
  }
}
