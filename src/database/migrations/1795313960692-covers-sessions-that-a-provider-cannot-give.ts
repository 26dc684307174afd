import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Each household's own rules for holidays hold in its terms; a session that its provider cannot give may find a substitute. */
export class CoversSessionsThatAProviderCannotGive1795313960692 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE session DROP COLUMN block`);
    await queryRunner.query(`
      ALTER TABLE agreement
        DROP CONSTRAINT agreement_holiday_rule_is_known,
        DROP CONSTRAINT agreement_school_rule_is_known,
        DROP COLUMN on_holidays,
        DROP COLUMN on_school_closures
    `);
    await queryRunner.query(`
      ALTER TABLE agreement_terms
        ADD on_holidays text NOT NULL DEFAULT 'skip',
        ADD on_school_closures text NOT NULL DEFAULT 'keep',
        ADD CONSTRAINT agreement_terms_holiday_rule_is_known CHECK (on_holidays IN ('keep', 'skip')),
        ADD CONSTRAINT agreement_terms_school_rule_is_known CHECK (on_school_closures IN ('keep', 'skip', 'only'))
    `);
    await queryRunner.query(`
      CREATE TABLE substitution (
        id uuid NOT NULL DEFAULT uuidv7(),
        session_id uuid NOT NULL,
        provider_id uuid NOT NULL,
        state text NOT NULL,
        price_cents integer NOT NULL,
        proposed_at timestamptz NOT NULL DEFAULT now(),
        answered_at timestamptz,
        PRIMARY KEY (id),
        CONSTRAINT substitution_is_for_a_session FOREIGN KEY (session_id) REFERENCES session(id) ON DELETE CASCADE,
        CONSTRAINT substitution_names_a_provider FOREIGN KEY (provider_id) REFERENCES provider(id),
        CONSTRAINT substitution_state_is_known CHECK (state IN ('proposed', 'accepted', 'declined', 'lapsed')),
        CONSTRAINT substitution_price_is_not_negative CHECK (price_cents >= 0),
        CONSTRAINT a_provider_is_asked_once_for_a_session UNIQUE (session_id, provider_id)
      )
    `);
    await queryRunner.query(
      `CREATE UNIQUE INDEX a_session_has_one_substitute ON substitution (session_id) WHERE state = 'accepted'`,
    );
    await queryRunner.query(`CREATE INDEX substitution_by_provider ON substitution (provider_id, state)`);
    await queryRunner.query(`
      CREATE TABLE provider_absence (
        id uuid NOT NULL DEFAULT uuidv7(),
        provider_id uuid NOT NULL,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        reported_by uuid NOT NULL,
        reported_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (id),
        CONSTRAINT provider_absence_is_of_a_provider FOREIGN KEY (provider_id) REFERENCES provider(id),
        CONSTRAINT provider_absence_ends_after_it_starts CHECK (ends_at > starts_at)
      )
    `);
    await queryRunner.query(`CREATE INDEX provider_absence_by_provider ON provider_absence (provider_id, starts_at)`);
    await queryRunner.query(`
      CREATE TABLE feedback (
        id uuid NOT NULL DEFAULT uuidv7(),
        agreement_id uuid NOT NULL,
        from_household_id uuid,
        from_provider_id uuid,
        about_household_id uuid,
        about_provider_id uuid,
        went_well boolean NOT NULL,
        words text,
        given_by uuid NOT NULL,
        given_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (id),
        CONSTRAINT feedback_is_on_an_agreement FOREIGN KEY (agreement_id) REFERENCES agreement(id) ON DELETE CASCADE,
        CONSTRAINT feedback_comes_from_a_household FOREIGN KEY (from_household_id) REFERENCES household(id),
        CONSTRAINT feedback_comes_from_a_provider FOREIGN KEY (from_provider_id) REFERENCES provider(id),
        CONSTRAINT feedback_is_about_a_household FOREIGN KEY (about_household_id) REFERENCES household(id),
        CONSTRAINT feedback_is_about_a_provider FOREIGN KEY (about_provider_id) REFERENCES provider(id),
        CONSTRAINT feedback_goes_between_household_and_provider CHECK (num_nonnulls(from_household_id, about_provider_id) IN (0, 2) AND num_nonnulls(from_provider_id, about_household_id) IN (0, 2) AND num_nonnulls(from_household_id, from_provider_id) = 1)
      )
    `);
    await queryRunner.query(`CREATE INDEX feedback_by_agreement ON feedback (agreement_id)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE feedback`);
    await queryRunner.query(`DROP TABLE provider_absence`);
    await queryRunner.query(`DROP TABLE substitution`);
    await queryRunner.query(`
      ALTER TABLE agreement_terms
        DROP CONSTRAINT agreement_terms_holiday_rule_is_known,
        DROP CONSTRAINT agreement_terms_school_rule_is_known,
        DROP COLUMN on_holidays,
        DROP COLUMN on_school_closures
    `);
    await queryRunner.query(`
      ALTER TABLE agreement
        ADD on_holidays text NOT NULL DEFAULT 'skip',
        ADD on_school_closures text NOT NULL DEFAULT 'keep',
        ADD CONSTRAINT agreement_holiday_rule_is_known CHECK (on_holidays IN ('keep', 'skip')),
        ADD CONSTRAINT agreement_school_rule_is_known CHECK (on_school_closures IN ('keep', 'skip', 'only'))
    `);
    await queryRunner.query(`ALTER TABLE session ADD block integer`);
  }
}
