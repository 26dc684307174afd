import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Requests are drafted, changed and paused, ask for a range or for single days, and every step leaves an event; decisions leave an audit trail. */
export class FollowsTheLifeOfARequest1795312885871 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE care_request
        ADD COLUMN starts_on date,
        ADD COLUMN ends_before date,
        ADD COLUMN on_holidays text NOT NULL DEFAULT 'skip',
        ADD COLUMN on_school_closures text NOT NULL DEFAULT 'keep',
        ADD COLUMN revision integer NOT NULL DEFAULT 1,
        ALTER COLUMN published_at DROP NOT NULL,
        DROP CONSTRAINT care_request_state_is_known,
        ADD CONSTRAINT care_request_state_is_known CHECK (state IN ('draft', 'open', 'offered', 'paused', 'withdrawn')),
        ADD CONSTRAINT care_request_ends_after_it_starts CHECK (ends_before > starts_on),
        ADD CONSTRAINT care_request_holiday_rule_is_known CHECK (on_holidays IN ('keep', 'skip')),
        ADD CONSTRAINT care_request_school_rule_is_known CHECK (on_school_closures IN ('keep', 'skip', 'only')),
        ADD CONSTRAINT care_request_is_published_unless_a_draft CHECK (state IN ('draft', 'withdrawn') OR published_at IS NOT NULL)
    `);
    await queryRunner.query(`
      CREATE TABLE care_request_date (
        care_request_id uuid NOT NULL,
        date date NOT NULL,
        start_slot integer NOT NULL,
        end_slot integer NOT NULL,
        PRIMARY KEY (care_request_id, date, start_slot),
        CONSTRAINT care_request_date_is_of_a_request FOREIGN KEY (care_request_id) REFERENCES care_request(id) ON DELETE CASCADE,
        CONSTRAINT care_request_date_is_within_the_day CHECK (start_slot >= 0 AND end_slot > start_slot AND end_slot <= 96),
        CONSTRAINT a_request_asks_once_for_an_hour EXCLUDE USING gist (care_request_id WITH =, date WITH =, int4range(start_slot, end_slot) WITH &&)
      )
    `);
    await queryRunner.query(`
      CREATE TABLE care_request_event (
        id uuid NOT NULL DEFAULT uuidv7(),
        care_request_id uuid NOT NULL,
        event text NOT NULL,
        from_state text,
        to_state text NOT NULL,
        actor_id uuid,
        changed text array NOT NULL DEFAULT '{}',
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (id),
        CONSTRAINT care_request_event_is_of_a_request FOREIGN KEY (care_request_id) REFERENCES care_request(id) ON DELETE CASCADE,
        CONSTRAINT care_request_event_is_known CHECK (event IN ('draft', 'publish', 'change', 'offer', 'release', 'pause', 'resume', 'withdraw'))
      )
    `);
    await queryRunner.query(`CREATE INDEX care_request_event_by_request ON care_request_event (care_request_id, id)`);
    // The requests that were there before have at least their beginning.
    await queryRunner.query(`
      INSERT INTO care_request_event (care_request_id, event, to_state, at)
      SELECT id, 'publish', 'open', published_at FROM care_request
    `);
    await queryRunner.query(`
      CREATE FUNCTION who_acts() RETURNS uuid LANGUAGE sql STABLE AS
        $$ SELECT nullif(current_setting('welfare.actor', true), '')::uuid $$
    `);
    await queryRunner.query(`
      CREATE FUNCTION care_request_moves() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        before text := CASE WHEN TG_OP = 'UPDATE' THEN OLD.state END;
        step text;
      BEGIN
        IF before IS NOT DISTINCT FROM NEW.state THEN RETURN NULL; END IF;
        SELECT event INTO step FROM (VALUES
          (NULL, 'draft', 'draft'), (NULL, 'publish', 'open'), ('draft', 'publish', 'open'),
          ('open', 'offer', 'offered'), ('offered', 'release', 'open'),
          ('open', 'pause', 'paused'), ('paused', 'resume', 'open'),
          ('draft', 'withdraw', 'withdrawn'), ('open', 'withdraw', 'withdrawn'),
          ('offered', 'withdraw', 'withdrawn'), ('paused', 'withdraw', 'withdrawn')
        ) AS life(from_state, event, to_state)
        WHERE life.from_state IS NOT DISTINCT FROM before AND life.to_state = NEW.state;
        IF step IS NULL THEN
          RAISE EXCEPTION 'A care request cannot go from % to %', coalesce(before, 'nothing'), NEW.state
            USING ERRCODE = 'check_violation', CONSTRAINT = 'care_request_follows_its_life';
        END IF;
        INSERT INTO care_request_event (care_request_id, event, from_state, to_state, actor_id)
        VALUES (NEW.id, step, before, NEW.state, who_acts());
        RETURN NULL;
      END $$
    `);
    await queryRunner.query(`
      CREATE TRIGGER care_request_follows_its_life AFTER INSERT OR UPDATE OF state ON care_request
      FOR EACH ROW EXECUTE FUNCTION care_request_moves()
    `);
    await this.keepAnAuditTrail(queryRunner);
  }

  /** Rows are added and never changed; only what is older than five years may go. */
  private async keepAnAuditTrail(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE audit_event (
        id uuid NOT NULL DEFAULT uuidv7(),
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        act text NOT NULL,
        subject text NOT NULL,
        subject_id uuid NOT NULL,
        actor_id uuid,
        detail jsonb NOT NULL DEFAULT '{}',
        PRIMARY KEY (id)
      )
    `);
    await queryRunner.query(`CREATE INDEX audit_event_by_subject ON audit_event (subject_id, id)`);
    await queryRunner.query(`CREATE INDEX audit_event_by_actor ON audit_event (actor_id, id)`);
    await queryRunner.query(`
      CREATE FUNCTION audit_trail_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' AND OLD.at < now() - interval '60 months' THEN RETURN OLD; END IF;
        RAISE EXCEPTION 'The audit trail only grows: % is refused', lower(TG_OP)
          USING ERRCODE = 'restrict_violation', CONSTRAINT = 'audit_trail_only_grows';
      END $$
    `);
    await queryRunner.query(`
      CREATE TRIGGER audit_trail_only_grows BEFORE UPDATE OR DELETE ON audit_event
      FOR EACH ROW EXECUTE FUNCTION audit_trail_only_grows()
    `);
    await queryRunner.query(`
      CREATE TRIGGER audit_trail_is_never_emptied BEFORE TRUNCATE ON audit_event
      FOR EACH STATEMENT EXECUTE FUNCTION audit_trail_only_grows()
    `);
    // A decision is a row that comes, goes or moves to another state: noted with ids and states, never with contents.
    await queryRunner.query(`
      CREATE FUNCTION note_decision() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        row jsonb := to_jsonb(CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END);
        before jsonb := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) ELSE '{}' END;
        noted jsonb;
      BEGIN
        SELECT coalesce(jsonb_agg(key ORDER BY key), '[]') INTO noted
        FROM jsonb_each(row) WHERE TG_OP = 'UPDATE' AND before -> key IS DISTINCT FROM value;
        IF TG_OP = 'UPDATE' AND noted = '[]' THEN RETURN NULL; END IF;
        INSERT INTO audit_event (act, subject, subject_id, actor_id, detail)
        VALUES (TG_TABLE_NAME || '.' || lower(TG_OP), TG_TABLE_NAME, (row ->> 'id')::uuid, who_acts(),
          jsonb_strip_nulls(jsonb_build_object('columns', nullif(noted, '[]'), 'from', before -> 'state', 'to', row -> 'state')));
        RETURN NULL;
      END $$
    `);
    for (const table of ['care_request', 'offer', 'role_assignment'])
      await queryRunner.query(`
        CREATE TRIGGER ${table}_decisions_are_noted AFTER INSERT OR UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION note_decision()
      `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['care_request', 'offer', 'role_assignment'])
      await queryRunner.query(`DROP TRIGGER ${table}_decisions_are_noted ON ${table}`);
    await queryRunner.query(`DROP TABLE audit_event`);
    await queryRunner.query(`DROP TRIGGER care_request_follows_its_life ON care_request`);
    for (const name of ['note_decision', 'audit_trail_only_grows', 'care_request_moves', 'who_acts'])
      await queryRunner.query(`DROP FUNCTION ${name}`);
    await queryRunner.query(`DROP TABLE care_request_event`);
    await queryRunner.query(`DROP TABLE care_request_date`);
    await queryRunner.query(`
      ALTER TABLE care_request
        DROP CONSTRAINT care_request_is_published_unless_a_draft,
        DROP CONSTRAINT care_request_school_rule_is_known,
        DROP CONSTRAINT care_request_holiday_rule_is_known,
        DROP CONSTRAINT care_request_ends_after_it_starts,
        DROP CONSTRAINT care_request_state_is_known,
        ADD CONSTRAINT care_request_state_is_known CHECK (state IN ('open', 'offered', 'withdrawn')),
        ALTER COLUMN published_at SET NOT NULL,
        DROP COLUMN revision,
        DROP COLUMN on_school_closures,
        DROP COLUMN on_holidays,
        DROP COLUMN ends_before,
        DROP COLUMN starts_on
    `);
  }
}
