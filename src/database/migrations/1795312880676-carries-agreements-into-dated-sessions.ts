import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What everyone accepted becomes an agreement with terms by date, dated sessions and who attends them. */
export class CarriesAgreementsIntoDatedSessions1795312880676 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE agreement (
        id uuid NOT NULL DEFAULT uuidv7(),
        offer_id uuid NOT NULL,
        provider_id uuid NOT NULL,
        service_type_id uuid NOT NULL,
        room_id uuid,
        starts_on date NOT NULL,
        ends_on date,
        planned_until date NOT NULL,
        on_holidays text NOT NULL DEFAULT 'skip',
        on_school_closures text NOT NULL DEFAULT 'keep',
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (id),
        CONSTRAINT agreement_is_of_an_offer FOREIGN KEY (offer_id) REFERENCES offer(id),
        CONSTRAINT agreement_names_a_provider FOREIGN KEY (provider_id) REFERENCES provider(id),
        CONSTRAINT agreement_names_a_service_type FOREIGN KEY (service_type_id) REFERENCES service_type(id),
        CONSTRAINT agreement_names_its_room FOREIGN KEY (room_id) REFERENCES room(id),
        CONSTRAINT an_offer_has_one_agreement UNIQUE (offer_id),
        CONSTRAINT agreement_ends_after_it_starts CHECK (ends_on IS NULL OR ends_on >= starts_on),
        CONSTRAINT agreement_holiday_rule_is_known CHECK (on_holidays IN ('keep', 'skip')),
        CONSTRAINT agreement_school_rule_is_known CHECK (on_school_closures IN ('keep', 'skip', 'only'))
      )
    `);
    await queryRunner.query(`CREATE INDEX agreement_by_provider ON agreement (provider_id)`);
    await queryRunner.query(`
      CREATE TABLE agreement_terms (
        agreement_id uuid NOT NULL,
        care_request_id uuid NOT NULL,
        from_on date NOT NULL,
        until_on date,
        household_id uuid NOT NULL,
        sessions int4multirange NOT NULL,
        weekly_price_cents integer NOT NULL,
        alone_cents integer NOT NULL,
        looks_again boolean NOT NULL DEFAULT false,
        PRIMARY KEY (agreement_id, care_request_id, from_on),
        CONSTRAINT agreement_terms_are_of_an_agreement FOREIGN KEY (agreement_id) REFERENCES agreement(id) ON DELETE CASCADE,
        CONSTRAINT agreement_terms_name_a_request FOREIGN KEY (care_request_id) REFERENCES care_request(id),
        CONSTRAINT agreement_terms_name_a_household FOREIGN KEY (household_id) REFERENCES household(id),
        CONSTRAINT agreement_terms_end_after_they_begin CHECK (until_on IS NULL OR until_on > from_on),
        CONSTRAINT agreement_terms_never_cost_more_than_alone CHECK (weekly_price_cents BETWEEN 0 AND alone_cents),
        CONSTRAINT a_request_has_one_set_of_terms_at_a_time EXCLUDE USING gist (care_request_id WITH =, daterange(from_on, until_on) WITH &&)
      )
    `);
    await queryRunner.query(`CREATE INDEX agreement_terms_by_household ON agreement_terms (household_id)`);
    await queryRunner.query(`
      CREATE TABLE session (
        id uuid NOT NULL DEFAULT uuidv7(),
        agreement_id uuid NOT NULL,
        provider_id uuid NOT NULL,
        room_id uuid,
        date date NOT NULL,
        block integer,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        state text NOT NULL DEFAULT 'planned',
        code text NOT NULL,
        checked_in_at timestamptz,
        checked_out_at timestamptz,
        moved_from timestamptz,
        PRIMARY KEY (id),
        CONSTRAINT session_is_of_an_agreement FOREIGN KEY (agreement_id) REFERENCES agreement(id) ON DELETE CASCADE,
        CONSTRAINT session_names_a_provider FOREIGN KEY (provider_id) REFERENCES provider(id),
        CONSTRAINT session_names_its_room FOREIGN KEY (room_id) REFERENCES room(id),
        CONSTRAINT session_ends_after_it_starts CHECK (ends_at > starts_at),
        CONSTRAINT session_state_is_known CHECK (state IN ('planned', 'under_way', 'given', 'cancelled', 'uncovered', 'not_given')),
        CONSTRAINT session_is_checked_out_after_it_was_in CHECK (checked_out_at IS NULL OR checked_out_at >= checked_in_at),
        CONSTRAINT session_is_under_way_from_check_in CHECK ((state IN ('under_way', 'given')) = (checked_in_at IS NOT NULL)),
        CONSTRAINT no_provider_gives_two_sessions_at_once EXCLUDE USING gist (provider_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (state IN ('planned', 'under_way', 'given')),
        CONSTRAINT no_room_holds_two_sessions_at_once EXCLUDE USING gist (room_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (state IN ('planned', 'under_way', 'given'))
      )
    `);
    await queryRunner.query(`CREATE INDEX session_by_agreement ON session (agreement_id, starts_at)`);
    await queryRunner.query(`CREATE INDEX session_by_provider ON session (provider_id, starts_at)`);
    await queryRunner.query(`
      CREATE TABLE attendance (
        id uuid NOT NULL DEFAULT uuidv7(),
        session_id uuid NOT NULL,
        agreement_id uuid NOT NULL,
        care_request_id uuid NOT NULL,
        household_id uuid NOT NULL,
        block integer,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        minutes integer NOT NULL,
        state text NOT NULL DEFAULT 'planned',
        confirmed_minutes integer,
        confirmed_at timestamptz,
        dispute text,
        settled_by uuid,
        PRIMARY KEY (id),
        CONSTRAINT attendance_is_at_a_session FOREIGN KEY (session_id) REFERENCES session(id) ON DELETE CASCADE,
        CONSTRAINT attendance_is_of_an_agreement FOREIGN KEY (agreement_id) REFERENCES agreement(id) ON DELETE CASCADE,
        CONSTRAINT attendance_names_a_request FOREIGN KEY (care_request_id) REFERENCES care_request(id),
        CONSTRAINT attendance_names_a_household FOREIGN KEY (household_id) REFERENCES household(id),
        CONSTRAINT attendance_ends_after_it_starts CHECK (ends_at > starts_at AND minutes > 0),
        CONSTRAINT attendance_minutes_are_not_negative CHECK (confirmed_minutes >= 0),
        CONSTRAINT attendance_state_is_known CHECK (state IN ('planned', 'attended', 'confirmed', 'disputed', 'cancelled_in_time', 'cancelled_late', 'not_given'))
      )
    `);
    await queryRunner.query(`CREATE INDEX attendance_by_session ON attendance (session_id)`);
    await queryRunner.query(`CREATE INDEX attendance_by_household ON attendance (household_id, starts_at)`);
    await queryRunner.query(`CREATE INDEX attendance_by_request ON attendance (care_request_id, starts_at)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE attendance`);
    await queryRunner.query(`DROP TABLE session`);
    await queryRunner.query(`DROP TABLE agreement_terms`);
    await queryRunner.query(`DROP TABLE agreement`);
  }
}
