import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The database's day in Rome: on it rests whether a paper holds. */
const TODAY = `(now() AT TIME ZONE 'Europe/Rome')::date`;

/**
 * Who is vetted follows from an application that was decided, papers that a policy with dates asks for, and the absence
 * of a suspension; every act of vetting leaves a row that is never changed.
 */
export class VetsProvidersByADatedPolicy1795312764392 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await this.keepPolicy(queryRunner);
    await this.keepChecks(queryRunner);
    await this.keepApplications(queryRunner);
    await queryRunner.query(`
      CREATE FUNCTION missing_papers(of_provider uuid, for_service uuid, day date) RETURNS text[]
      LANGUAGE sql STABLE AS $$
        SELECT coalesce(array_agg(needed.kind ORDER BY needed.kind), '{}') FROM (
          SELECT q.kind FROM required_credential q
          WHERE q.service_type_id = for_service AND q.valid_from <= day AND (q.valid_until IS NULL OR q.valid_until > day)
          UNION
          SELECT 'residence-permit' FROM provider p WHERE p.id = of_provider AND p.needs_residence_permit
        ) needed
        WHERE NOT EXISTS (
          SELECT FROM credential c
          WHERE c.provider_id = of_provider AND c.kind = needed.kind AND c.outcome = 'passed' AND c.revoked_at IS NULL
            AND c.issued_on <= day AND (c.expires_on IS NULL OR c.expires_on >= day)
            AND NOT EXISTS (
              SELECT FROM credential f
              WHERE f.provider_id = of_provider AND f.kind = c.kind AND f.outcome = 'failed' AND f.revoked_at IS NULL
                AND f.checked_at > c.checked_at))
      $$
    `);
    await queryRunner.query(`
      CREATE OR REPLACE VIEW vetted_rate AS
        SELECT r.provider_id, r.service_type_id FROM provider_rate r
        WHERE EXISTS (SELECT FROM application a WHERE a.provider_id = r.provider_id AND a.state = 'vetted')
          AND NOT EXISTS (SELECT FROM suspension s WHERE s.provider_id = r.provider_id AND s.ended_at IS NULL)
          AND missing_papers(r.provider_id, r.service_type_id, ${TODAY}) = '{}'
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE OR REPLACE VIEW vetted_rate AS
        SELECT r.provider_id, r.service_type_id FROM provider_rate r
        WHERE NOT EXISTS (
          SELECT FROM required_credential q
          WHERE q.service_type_id = r.service_type_id AND NOT EXISTS (
            SELECT FROM credential c
            WHERE c.provider_id = r.provider_id AND c.kind = q.kind AND c.outcome = 'passed' AND c.issued_on <= ${TODAY}
              AND (c.expires_on IS NULL OR c.expires_on >= ${TODAY})))
    `);
    await queryRunner.query(`DROP FUNCTION missing_papers(uuid, uuid, date)`);
    await queryRunner.query(`DROP TABLE vetting_event`);
    await queryRunner.query(`DROP FUNCTION vetting_history_stays()`);
    await queryRunner.query(`DROP TABLE suspension`);
    await queryRunner.query(`DROP TABLE application`);
    await queryRunner.query(`DROP FUNCTION application_takes_a_step()`);
    await queryRunner.query(`DROP TABLE application_step`);
    await queryRunner.query(`ALTER TABLE provider DROP COLUMN needs_residence_permit`);
    await queryRunner.query(`
      ALTER TABLE credential
        DROP CONSTRAINT credential_is_of_a_known_kind, DROP COLUMN checked_by, DROP COLUMN checked_at,
        DROP COLUMN revoked_at, DROP COLUMN revoked_by, DROP COLUMN revoked_reason
    `);
    await queryRunner.query(`
      ALTER TABLE required_credential
        DROP CONSTRAINT a_paper_is_required_once_at_a_time, DROP CONSTRAINT required_credential_ends_after_it_begins,
        DROP CONSTRAINT required_credential_is_of_a_known_kind, DROP CONSTRAINT required_credential_pkey
    `);
    await queryRunner.query(`DELETE FROM required_credential WHERE valid_until IS NOT NULL`);
    await queryRunner.query(`
      ALTER TABLE required_credential DROP COLUMN valid_until, DROP COLUMN valid_from, ADD PRIMARY KEY (service_type_id, kind)
    `);
    await queryRunner.query(`DROP TABLE credential_kind`);
  }

  /** Kinds of paper and which service asks for which: rows with dates, that the city changes. */
  private async keepPolicy(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE credential_kind (
        code text NOT NULL,
        name_it text NOT NULL,
        name_en text NOT NULL,
        rule_it text,
        rule_en text,
        keeps_document boolean NOT NULL,
        fresh_months integer,
        holds_months integer,
        PRIMARY KEY (code),
        CONSTRAINT credential_kind_code_is_a_word CHECK (code ~ '^[a-z][a-z-]{1,40}$'),
        CONSTRAINT credential_kind_months_are_some CHECK (fresh_months > 0 AND holds_months > 0)
      )
    `);
    // Six months of freshness: art. 25-bis DPR 313/2002. The other figures are settings that a city confirms or changes.
    await queryRunner.query(`
      INSERT INTO credential_kind (code, name_it, name_en, rule_it, rule_en, keeps_document, fresh_months, holds_months) VALUES
        ('identity', 'Documento d’identità', 'Identity document', NULL, NULL, true, NULL, NULL),
        ('residence-permit', 'Permesso di soggiorno', 'Residence permit',
         'Vale anche la ricevuta della richiesta di rinnovo.', 'The receipt of a request for renewal counts too.', true, NULL, NULL),
        ('criminal-record', 'Casellario giudiziale: esito', 'Criminal record: outcome',
         'Si controlla un certificato di non più di sei mesi (art. 25-bis DPR 313/2002) e si tiene solo l’esito: il documento non si carica e non si conserva. L’ufficio lo richiede di nuovo dopo tre anni.',
         'A certificate of at most six months is looked at (art. 25-bis DPR 313/2002) and only the outcome is kept: the document is never uploaded or stored. The office asks for it anew after three years.',
         false, 6, 36),
        ('qualification', 'Titolo o attestato professionale', 'Qualification', NULL, NULL, true, NULL, NULL),
        ('family-assistants-register', 'Registro degli assistenti familiari', 'Register of family assistants',
         'Registro pubblico (L.R. Lombardia 15/2015, art. 7): l’ufficio lo consulta ogni anno.',
         'A public register (Lombardy law 15/2015, art. 7): the office looks it up every year.', true, 3, 12),
        ('first-aid', 'Primo soccorso', 'First aid', NULL, NULL, true, NULL, NULL),
        ('references', 'Referenze', 'References', 'Almeno due, sentite dall’ufficio.', 'Two at least, heard by the office.', true, NULL, 36),
        ('insurance', 'Assicurazione di responsabilità civile', 'Liability insurance', NULL, NULL, true, NULL, NULL),
        ('driving-licence', 'Patente di guida', 'Driving licence', NULL, NULL, true, NULL, NULL)
    `);
    await queryRunner.query(`
      INSERT INTO credential_kind (code, name_it, name_en, keeps_document)
      SELECT DISTINCT kind, kind, kind, true FROM (SELECT kind FROM credential UNION SELECT kind FROM required_credential) known
      ON CONFLICT DO NOTHING
    `);
    await queryRunner.query(`
      ALTER TABLE required_credential
        ADD COLUMN valid_from date NOT NULL DEFAULT '2020-01-01',
        ADD COLUMN valid_until date,
        DROP CONSTRAINT required_credential_pkey
    `);
    await queryRunner.query(`
      ALTER TABLE required_credential
        ADD PRIMARY KEY (service_type_id, kind, valid_from),
        ADD CONSTRAINT required_credential_is_of_a_known_kind FOREIGN KEY (kind) REFERENCES credential_kind(code),
        ADD CONSTRAINT required_credential_ends_after_it_begins CHECK (valid_until IS NULL OR valid_until > valid_from),
        ADD CONSTRAINT a_paper_is_required_once_at_a_time
          EXCLUDE USING gist (service_type_id WITH =, kind WITH =, daterange(valid_from, valid_until) WITH &&)
    `);
  }

  /** Who checked a paper and when; a check that was wrong is revoked, not erased. */
  private async keepChecks(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE credential
        ADD COLUMN checked_by uuid,
        ADD COLUMN checked_at timestamptz NOT NULL DEFAULT now(),
        ADD COLUMN revoked_at timestamptz,
        ADD COLUMN revoked_by uuid,
        ADD COLUMN revoked_reason text,
        ADD CONSTRAINT credential_is_of_a_known_kind FOREIGN KEY (kind) REFERENCES credential_kind(code),
        ADD CONSTRAINT credential_was_checked_by_a_person FOREIGN KEY (checked_by) REFERENCES person(id),
        ADD CONSTRAINT credential_was_revoked_by_a_person FOREIGN KEY (revoked_by) REFERENCES person(id),
        ADD CONSTRAINT credential_is_revoked_for_a_reason CHECK ((revoked_at IS NULL) = (revoked_reason IS NULL))
    `);
    await queryRunner.query(`ALTER TABLE provider ADD COLUMN needs_residence_permit boolean NOT NULL DEFAULT false`);
  }

  /** Applications that take only listed steps, suspensions, and the history of both. */
  private async keepApplications(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE application_step (from_state text NOT NULL, to_state text NOT NULL, PRIMARY KEY (from_state, to_state))
    `);
    await queryRunner.query(`
      INSERT INTO application_step VALUES
        ('documents', 'checks'), ('documents', 'refused'), ('documents', 'withdrawn'),
        ('checks', 'interview'), ('checks', 'documents'), ('checks', 'refused'), ('checks', 'withdrawn'),
        ('interview', 'vetted'), ('interview', 'documents'), ('interview', 'refused'), ('interview', 'withdrawn'),
        ('refused', 'appealed'), ('appealed', 'checks'), ('appealed', 'closed'), ('vetted', 'withdrawn')
    `);
    await queryRunner.query(`
      CREATE TABLE application (
        id uuid NOT NULL DEFAULT uuidv7(),
        provider_id uuid NOT NULL,
        state text NOT NULL DEFAULT 'documents',
        applied_at timestamptz NOT NULL DEFAULT now(),
        decided_at timestamptz,
        decided_by uuid,
        reason text,
        PRIMARY KEY (id),
        CONSTRAINT application_is_of_a_provider FOREIGN KEY (provider_id) REFERENCES provider(id) ON DELETE CASCADE,
        CONSTRAINT application_was_decided_by_a_person FOREIGN KEY (decided_by) REFERENCES person(id),
        CONSTRAINT application_state_is_known CHECK (state IN ('documents', 'checks', 'interview', 'vetted', 'refused', 'appealed', 'closed', 'withdrawn')),
        CONSTRAINT application_is_refused_for_a_reason CHECK (state NOT IN ('refused', 'appealed', 'closed') OR reason IS NOT NULL)
      )
    `);
    await queryRunner.query(
      `CREATE UNIQUE INDEX a_provider_applies_once_at_a_time ON application (provider_id) WHERE state NOT IN ('closed', 'withdrawn')`,
    );
    await queryRunner.query(`CREATE INDEX application_by_state ON application (state, id)`);
    await queryRunner.query(
      `INSERT INTO application (provider_id, state, decided_at) SELECT id, 'vetted', now() FROM provider`,
    );
    await queryRunner.query(`
      CREATE FUNCTION application_takes_a_step() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT EXISTS (SELECT FROM application_step WHERE from_state = OLD.state AND to_state = NEW.state) THEN
          RAISE EXCEPTION 'Application %: no step leads from % to %', NEW.id, OLD.state, NEW.state
            USING ERRCODE = 'check_violation', CONSTRAINT = 'application_takes_only_listed_steps';
        END IF;
        RETURN NEW;
      END $$
    `);
    await queryRunner.query(`
      CREATE TRIGGER application_takes_only_listed_steps BEFORE UPDATE OF state ON application
        FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION application_takes_a_step()
    `);
    await queryRunner.query(`
      CREATE TABLE suspension (
        id uuid NOT NULL DEFAULT uuidv7(),
        provider_id uuid NOT NULL,
        reason text NOT NULL,
        suspended_at timestamptz NOT NULL DEFAULT now(),
        suspended_by uuid NOT NULL,
        ended_at timestamptz,
        ended_by uuid,
        PRIMARY KEY (id),
        CONSTRAINT suspension_is_of_a_provider FOREIGN KEY (provider_id) REFERENCES provider(id) ON DELETE CASCADE,
        CONSTRAINT suspension_was_begun_by_a_person FOREIGN KEY (suspended_by) REFERENCES person(id),
        CONSTRAINT suspension_was_ended_by_a_person FOREIGN KEY (ended_by) REFERENCES person(id),
        CONSTRAINT suspension_has_a_reason CHECK (length(btrim(reason)) > 0)
      )
    `);
    await queryRunner.query(
      `CREATE UNIQUE INDEX a_provider_is_suspended_once_at_a_time ON suspension (provider_id) WHERE ended_at IS NULL`,
    );
    await queryRunner.query(`
      CREATE TABLE vetting_event (
        id uuid NOT NULL DEFAULT uuidv7(),
        provider_id uuid NOT NULL,
        kind text NOT NULL,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        actor_id uuid,
        from_state text,
        to_state text,
        credential_id uuid,
        days_left integer,
        reason text,
        PRIMARY KEY (id),
        CONSTRAINT vetting_event_is_of_a_provider FOREIGN KEY (provider_id) REFERENCES provider(id) ON DELETE CASCADE,
        CONSTRAINT vetting_event_was_caused_by_a_person FOREIGN KEY (actor_id) REFERENCES person(id),
        CONSTRAINT vetting_event_names_a_credential FOREIGN KEY (credential_id) REFERENCES credential(id) ON DELETE CASCADE,
        CONSTRAINT vetting_event_kind_is_known CHECK (kind IN ('application', 'check', 'revocation', 'suspension', 'reinstatement', 'reminder', 'expiry', 'document'))
      )
    `);
    await queryRunner.query(`CREATE INDEX vetting_event_by_provider ON vetting_event (provider_id, id)`);
    await queryRunner.query(`
      CREATE UNIQUE INDEX a_paper_is_reminded_of_once_per_step ON vetting_event (credential_id, days_left)
        WHERE kind IN ('reminder', 'expiry')
    `);
    await queryRunner.query(`
      CREATE FUNCTION vetting_history_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'The history of vetting is never changed' USING ERRCODE = 'check_violation', CONSTRAINT = 'vetting_history_stays';
      END $$
    `);
    await queryRunner.query(`
      CREATE TRIGGER vetting_history_stays BEFORE UPDATE ON vetting_event
        FOR EACH ROW EXECUTE FUNCTION vetting_history_stays()
    `);
  }
}
