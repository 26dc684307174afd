import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The desk acts for a household only by a recorded mandate; consents have a text and a date; notes on care are kept encrypted. */
export class ActsForHouseholdsByMandate1795313767065 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE mandate (
        id uuid NOT NULL DEFAULT uuidv7(),
        household_id uuid NOT NULL,
        given_by uuid NOT NULL,
        form text NOT NULL,
        text_version text NOT NULL,
        recorded_by uuid NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        ends_before date NOT NULL,
        revoked_at timestamptz,
        PRIMARY KEY (id),
        CONSTRAINT mandate_is_of_a_household FOREIGN KEY (household_id) REFERENCES household(id) ON DELETE CASCADE,
        CONSTRAINT mandate_was_given_by_a_person FOREIGN KEY (given_by) REFERENCES person(id),
        CONSTRAINT mandate_was_recorded_by_a_person FOREIGN KEY (recorded_by) REFERENCES person(id),
        CONSTRAINT mandate_form_is_known CHECK (form IN ('signed', 'spoken')),
        CONSTRAINT nobody_records_a_mandate_to_themselves CHECK (given_by <> recorded_by),
        CONSTRAINT mandate_ends_within_three_years CHECK (ends_before > (recorded_at AT TIME ZONE 'Europe/Rome')::date AND ends_before <= (recorded_at AT TIME ZONE 'Europe/Rome')::date + 1096)
      )
    `);
    await queryRunner.query(`CREATE INDEX mandate_by_household ON mandate (household_id)`);
    await queryRunner.query(`
      ALTER TABLE care_request
        ADD COLUMN mandate_id uuid,
        ADD CONSTRAINT care_request_names_its_mandate FOREIGN KEY (mandate_id) REFERENCES mandate(id)
    `);
    await queryRunner.query(`
      CREATE TABLE consent (
        id uuid NOT NULL DEFAULT uuidv7(),
        person_id uuid NOT NULL,
        household_id uuid,
        purpose text NOT NULL,
        text_version text NOT NULL,
        given_at timestamptz NOT NULL DEFAULT now(),
        recorded_by uuid NOT NULL,
        withdrawn_at timestamptz,
        PRIMARY KEY (id),
        CONSTRAINT consent_is_of_a_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
        CONSTRAINT consent_is_about_a_household FOREIGN KEY (household_id) REFERENCES household(id) ON DELETE CASCADE,
        CONSTRAINT consent_was_recorded_by_a_person FOREIGN KEY (recorded_by) REFERENCES person(id),
        CONSTRAINT consent_purpose_is_known CHECK (purpose IN ('care-notes', 'social-facts', 'research'))
      )
    `);
    await queryRunner.query(`CREATE INDEX consent_by_person ON consent (person_id)`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX a_consent_is_given_once_at_a_time ON consent (person_id, household_id, purpose) WHERE withdrawn_at IS NULL`,
    );
    await queryRunner.query(`
      CREATE TABLE care_note (
        id uuid NOT NULL,
        care_recipient_id uuid NOT NULL,
        kind text NOT NULL,
        key_id text NOT NULL,
        sealed bytea NOT NULL,
        written_by uuid NOT NULL,
        written_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (id),
        CONSTRAINT care_note_is_of_a_recipient FOREIGN KEY (care_recipient_id) REFERENCES care_recipient(id) ON DELETE CASCADE,
        CONSTRAINT care_note_was_written_by_a_person FOREIGN KEY (written_by) REFERENCES person(id),
        CONSTRAINT care_note_kind_is_known CHECK (kind IN ('health', 'diet', 'practical')),
        CONSTRAINT care_note_is_sealed CHECK (octet_length(sealed) >= 28)
      )
    `);
    await queryRunner.query(`CREATE INDEX care_note_by_recipient ON care_note (care_recipient_id)`);
    for (const table of ['mandate', 'consent', 'care_note'])
      await queryRunner.query(`
        CREATE TRIGGER ${table}_decisions_are_noted AFTER INSERT OR UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION note_decision()
      `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE care_request DROP CONSTRAINT care_request_names_its_mandate, DROP COLUMN mandate_id`,
    );
    for (const table of ['care_note', 'consent', 'mandate']) await queryRunner.query(`DROP TABLE ${table}`);
  }
}
