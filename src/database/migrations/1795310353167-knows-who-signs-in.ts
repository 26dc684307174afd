import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** People have accounts, sign in on their devices, and hold roles over something from when until when. */
export class KnowsWhoSignsIn1795310353167 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE person (
        id uuid NOT NULL DEFAULT uuidv7(),
        name text,
        email text,
        simulated boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (id),
        CONSTRAINT person_email_is_lower_case CHECK (email = lower(email))
      )
    `);
    await queryRunner.query(
      `CREATE UNIQUE INDEX an_address_is_of_one_person ON person (email) WHERE email IS NOT NULL`,
    );
    await queryRunner.query(`
      CREATE TABLE sign_in_identity (
        issuer text NOT NULL,
        subject_digest bytea NOT NULL,
        person_id uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (issuer, subject_digest),
        CONSTRAINT sign_in_identity_is_of_a_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
      )
    `);
    await queryRunner.query(`CREATE INDEX sign_in_identity_by_person ON sign_in_identity (person_id)`);
    await queryRunner.query(`
      CREATE TABLE role_assignment (
        id uuid NOT NULL DEFAULT uuidv7(),
        person_id uuid NOT NULL,
        role text NOT NULL,
        household_id uuid,
        provider_id uuid,
        body_id uuid,
        building_id uuid,
        territory_id uuid,
        valid_from timestamptz NOT NULL DEFAULT now(),
        valid_until timestamptz,
        granted_by uuid,
        ended_by uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (id),
        CONSTRAINT role_assignment_is_of_a_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
        CONSTRAINT role_assignment_was_granted_by_a_person FOREIGN KEY (granted_by) REFERENCES person(id),
        CONSTRAINT role_assignment_was_ended_by_a_person FOREIGN KEY (ended_by) REFERENCES person(id),
        CONSTRAINT role_assignment_names_a_household FOREIGN KEY (household_id) REFERENCES household(id),
        CONSTRAINT role_assignment_names_a_provider FOREIGN KEY (provider_id) REFERENCES provider(id),
        CONSTRAINT role_assignment_names_a_building FOREIGN KEY (building_id) REFERENCES building(id),
        CONSTRAINT role_assignment_names_a_territory FOREIGN KEY (territory_id) REFERENCES territory(id),
        CONSTRAINT role_assignment_role_is_known CHECK (role IN ('household', 'delegate', 'provider', 'body_manager', 'building_coordinator', 'platform_operator', 'vetting_officer', 'city_administrator')),
        CONSTRAINT role_assignment_is_over_what_its_role_needs CHECK (
          num_nonnulls(household_id, provider_id, body_id, building_id, territory_id)
            = (CASE WHEN role IN ('vetting_officer', 'city_administrator') THEN 0 ELSE 1 END)
          AND (role IN ('household', 'delegate')) = (household_id IS NOT NULL)
          AND (role = 'provider') = (provider_id IS NOT NULL)
          AND (role = 'body_manager') = (body_id IS NOT NULL)
          AND (role = 'building_coordinator') = (building_id IS NOT NULL)
          AND (role = 'platform_operator') = (territory_id IS NOT NULL)
        ),
        CONSTRAINT role_assignment_begins_before_it_ends CHECK (valid_until IS NULL OR valid_until >= valid_from),
        CONSTRAINT a_mandate_has_an_end CHECK (role <> 'delegate' OR valid_until IS NOT NULL),
        CONSTRAINT a_role_is_held_once_at_a_time EXCLUDE USING gist (person_id WITH =, role WITH =, COALESCE(household_id, provider_id, body_id, building_id, territory_id, person_id) WITH =, tstzrange(valid_from, valid_until) WITH &&)
      )
    `);
    await queryRunner.query(`CREATE INDEX role_assignment_by_household ON role_assignment (household_id)`);
    await queryRunner.query(`
      CREATE TABLE sign_in (
        id uuid NOT NULL DEFAULT uuidv7(),
        person_id uuid NOT NULL,
        token_digest bytea NOT NULL,
        method text NOT NULL,
        device text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_seen_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        ended_at timestamptz,
        PRIMARY KEY (id),
        CONSTRAINT sign_in_is_of_a_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
        CONSTRAINT sign_in_method_is_known CHECK (method IN ('openid_connect', 'mailed_code'))
      )
    `);
    await queryRunner.query(`CREATE UNIQUE INDEX sign_in_by_token ON sign_in (token_digest)`);
    await queryRunner.query(`CREATE INDEX sign_in_by_person ON sign_in (person_id)`);
    await queryRunner.query(`
      CREATE TABLE sign_in_code (
        id uuid NOT NULL DEFAULT uuidv7(),
        email text NOT NULL,
        code_digest bytea NOT NULL,
        salt bytea NOT NULL,
        tries integer NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        PRIMARY KEY (id),
        CONSTRAINT sign_in_code_tries_are_counted CHECK (tries BETWEEN 0 AND 5)
      )
    `);
    await queryRunner.query(`CREATE INDEX sign_in_code_by_address ON sign_in_code (email, created_at)`);
    await queryRunner.query(`
      CREATE TABLE sign_in_attempt (
        token_digest bytea NOT NULL,
        state text NOT NULL,
        nonce text NOT NULL,
        code_verifier text NOT NULL,
        return_to text NOT NULL,
        expires_at timestamptz NOT NULL,
        PRIMARY KEY (token_digest)
      )
    `);
    await queryRunner.query(`CREATE INDEX sign_in_attempt_by_expiry ON sign_in_attempt (expires_at)`);
    await queryRunner.query(`
      CREATE TABLE allowance (
        key text NOT NULL,
        window_start timestamptz NOT NULL,
        used integer NOT NULL,
        PRIMARY KEY (key, window_start)
      )
    `);
    await queryRunner.query(`CREATE INDEX allowance_by_window ON allowance (window_start)`);
    await queryRunner.query(`
      CREATE TABLE local_mail (
        id uuid NOT NULL DEFAULT uuidv7(),
        recipient text NOT NULL,
        subject text NOT NULL,
        text text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (id)
      )
    `);
    // The personas of a demo that was drawn before become people with the role that they were bound to.
    await queryRunner.query(`INSERT INTO person (id, name, simulated) SELECT id, name, true FROM persona`);
    await queryRunner.query(`
      INSERT INTO role_assignment (person_id, role, household_id, provider_id, building_id, territory_id)
      SELECT id, role,
        CASE WHEN role = 'household' THEN household_id END,
        CASE WHEN role = 'provider' THEN provider_id END,
        CASE WHEN role = 'building_coordinator' THEN building_id END,
        CASE WHEN role = 'platform_operator' THEN territory_id END
      FROM persona
    `);
    await queryRunner.query(
      `ALTER TABLE persona ADD CONSTRAINT persona_is_a_person FOREIGN KEY (id) REFERENCES person(id) ON DELETE CASCADE`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE persona DROP CONSTRAINT persona_is_a_person`);
    for (const table of [
      'local_mail',
      'allowance',
      'sign_in_attempt',
      'sign_in_code',
      'sign_in',
      'role_assignment',
      'sign_in_identity',
      'person',
    ])
      await queryRunner.query(`DROP TABLE ${table}`);
  }
}
