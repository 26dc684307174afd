import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** People follow their sessions in the calendar that they use anyway, by an address that only they know. */
export class CarriesSessionsIntoCalendars1795633900000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE calendar_feed (
        id uuid NOT NULL DEFAULT uuidv7(),
        person_id uuid NOT NULL,
        household_id uuid,
        provider_id uuid,
        token_digest bytea NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_read_at timestamptz,
        revoked_at timestamptz,
        PRIMARY KEY (id),
        CONSTRAINT calendar_feed_is_for_a_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
        CONSTRAINT calendar_feed_is_of_a_household FOREIGN KEY (household_id) REFERENCES household(id),
        CONSTRAINT calendar_feed_is_of_a_provider FOREIGN KEY (provider_id) REFERENCES provider(id),
        CONSTRAINT calendar_feed_is_of_one CHECK (num_nonnulls(household_id, provider_id) = 1),
        CONSTRAINT calendar_feed_has_its_own_address UNIQUE (token_digest)
      )
    `);
    await queryRunner.query(`CREATE INDEX calendar_feed_by_person ON calendar_feed (person_id)`);
    // A calendar takes an event anew only if it was changed later: the rows say when, whoever changes them.
    await queryRunner.query(`
      CREATE FUNCTION note_when_changed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.changed_at := clock_timestamp();
        RETURN NEW;
      END $$
    `);
    for (const [table, columns] of [
      ['session', ['starts_at', 'ends_at', 'state', 'provider_id', 'room_id']],
      ['attendance', ['starts_at', 'ends_at', 'state']],
    ] as const) {
      const rowOf = (side: string) => `(${columns.map((column) => `${side}.${column}`).join(', ')})`;
      await queryRunner.query(
        `ALTER TABLE ${table} ADD COLUMN changed_at timestamptz NOT NULL DEFAULT clock_timestamp()`,
      );
      await queryRunner.query(
        `CREATE TRIGGER ${table}_notes_when_it_changed BEFORE UPDATE ON ${table} FOR EACH ROW
         WHEN (${rowOf('OLD')} IS DISTINCT FROM ${rowOf('NEW')}) EXECUTE FUNCTION note_when_changed()`,
      );
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['session', 'attendance']) {
      await queryRunner.query(`DROP TRIGGER ${table}_notes_when_it_changed ON ${table}`);
      await queryRunner.query(`ALTER TABLE ${table} DROP COLUMN changed_at`);
    }
    await queryRunner.query(`DROP FUNCTION note_when_changed`);
    await queryRunner.query(`DROP TABLE calendar_feed`);
  }
}
