import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A household asks for care with weekly timetables that suit it. */
export class TakesCareRequests1763803000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE care_request (
        id uuid NOT NULL DEFAULT uuidv7(),
        household_id uuid NOT NULL,
        service_type_id uuid NOT NULL,
        state text NOT NULL,
        sharing text NOT NULL,
        max_walk_metres integer NOT NULL,
        host_units integer NOT NULL,
        budget_cents_per_hour integer NOT NULL,
        priority integer NOT NULL DEFAULT 100,
        required_skills text array NOT NULL DEFAULT '{}',
        preferred_skills jsonb NOT NULL DEFAULT '[]',
        traits text array NOT NULL DEFAULT '{}',
        avoided_traits text array NOT NULL DEFAULT '{}',
        published_at timestamptz NOT NULL DEFAULT now(),
        withdrawn_at timestamptz,
        PRIMARY KEY (id),
        CONSTRAINT care_request_is_of_a_household FOREIGN KEY (household_id) REFERENCES household(id),
        CONSTRAINT care_request_names_a_service_type FOREIGN KEY (service_type_id) REFERENCES service_type(id),
        CONSTRAINT care_request_budget_is_whole_per_slot CHECK (budget_cents_per_hour > 0 AND budget_cents_per_hour % 4 = 0),
        CONSTRAINT care_request_distances_are_not_negative CHECK (max_walk_metres >= 0 AND host_units >= 0),
        CONSTRAINT care_request_is_withdrawn_at_a_time CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL)),
        CONSTRAINT care_request_priority_is_a_percentage CHECK (priority BETWEEN 1 AND 1000),
        CONSTRAINT care_request_sharing_is_known CHECK (sharing IN ('none', 'building', 'territory')),
        CONSTRAINT care_request_state_is_known CHECK (state IN ('open', 'offered', 'withdrawn'))
      )
    `);
    await queryRunner.query(`CREATE INDEX care_request_by_household ON care_request (household_id)`);
    await queryRunner.query(`CREATE INDEX care_request_by_state ON care_request (state, service_type_id)`);
    await queryRunner.query(`
      CREATE TABLE care_request_recipient (
        care_request_id uuid NOT NULL,
        care_recipient_id uuid NOT NULL,
        PRIMARY KEY (care_request_id, care_recipient_id),
        CONSTRAINT care_request_recipient_names_a_recipient FOREIGN KEY (care_recipient_id) REFERENCES care_recipient(id),
        CONSTRAINT care_request_recipient_names_a_request FOREIGN KEY (care_request_id) REFERENCES care_request(id) ON DELETE CASCADE
      )
    `);
    await queryRunner.query(
      `CREATE INDEX care_request_recipient_by_recipient ON care_request_recipient (care_recipient_id)`,
    );
    await queryRunner.query(`
      CREATE TABLE timetable_option (
        care_request_id uuid NOT NULL,
        position integer NOT NULL,
        sessions int4multirange NOT NULL,
        penalty_cents_per_hour integer NOT NULL DEFAULT 0,
        PRIMARY KEY (care_request_id, position),
        CONSTRAINT timetable_option_is_of_a_request FOREIGN KEY (care_request_id) REFERENCES care_request(id) ON DELETE CASCADE,
        CONSTRAINT timetable_option_is_within_the_week CHECK (NOT isempty(sessions) AND sessions <@ '{[0,672)}'::int4multirange),
        CONSTRAINT timetable_option_penalty_is_whole_per_slot CHECK (penalty_cents_per_hour >= 0 AND penalty_cents_per_hour % 4 = 0),
        CONSTRAINT timetable_option_position_is_not_negative CHECK (position >= 0)
      )
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE timetable_option`);
    await queryRunner.query(`DROP TABLE care_request_recipient`);
    await queryRunner.query(`DROP TABLE care_request`);
  }
}
