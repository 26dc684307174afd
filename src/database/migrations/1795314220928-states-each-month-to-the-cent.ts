import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A month is closed once; its lines belong to one household and one provider each, add up, and never change. */
export class StatesEachMonthToTheCent1795314220928 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE month_closing (
        month text NOT NULL,
        promised_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        closed_at timestamptz,
        PRIMARY KEY (month),
        CONSTRAINT month_closing_is_of_a_month CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')
      )
    `);
    await queryRunner.query(`
      CREATE TABLE household_statement (
        id uuid NOT NULL DEFAULT uuidv7(),
        household_id uuid NOT NULL,
        month text NOT NULL,
        price_cents integer NOT NULL,
        subsidy_cents integer NOT NULL,
        due_cents integer NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT household_statement_is_of_a_household FOREIGN KEY (household_id) REFERENCES household(id),
        CONSTRAINT household_statement_is_of_a_closed_month FOREIGN KEY (month) REFERENCES month_closing(month),
        CONSTRAINT a_household_has_one_statement_a_month UNIQUE (household_id, month),
        CONSTRAINT household_statement_due_is_price_less_subsidy CHECK (due_cents = price_cents - subsidy_cents)
      )
    `);
    await queryRunner.query(`
      CREATE TABLE provider_statement (
        id uuid NOT NULL DEFAULT uuidv7(),
        provider_id uuid NOT NULL,
        month text NOT NULL,
        earned_cents integer NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT provider_statement_is_of_a_provider FOREIGN KEY (provider_id) REFERENCES provider(id),
        CONSTRAINT provider_statement_is_of_a_closed_month FOREIGN KEY (month) REFERENCES month_closing(month),
        CONSTRAINT a_provider_has_one_statement_a_month UNIQUE (provider_id, month)
      )
    `);
    await queryRunner.query(`
      CREATE TABLE statement_line (
        id uuid NOT NULL DEFAULT uuidv7(),
        household_statement_id uuid NOT NULL,
        provider_statement_id uuid NOT NULL,
        agreement_id uuid NOT NULL,
        attendance_id uuid NOT NULL,
        kind text NOT NULL,
        date date NOT NULL,
        minutes integer NOT NULL,
        price_cents integer NOT NULL,
        subsidy_cents integer NOT NULL,
        due_cents integer NOT NULL,
        reverses_id uuid,
        replaces_id uuid,
        PRIMARY KEY (id),
        CONSTRAINT statement_line_is_on_a_household_statement FOREIGN KEY (household_statement_id) REFERENCES household_statement(id),
        CONSTRAINT statement_line_is_on_a_provider_statement FOREIGN KEY (provider_statement_id) REFERENCES provider_statement(id),
        CONSTRAINT statement_line_is_under_an_agreement FOREIGN KEY (agreement_id) REFERENCES agreement(id),
        CONSTRAINT statement_line_is_of_an_attendance FOREIGN KEY (attendance_id) REFERENCES attendance(id),
        CONSTRAINT statement_line_reverses_a_line FOREIGN KEY (reverses_id) REFERENCES statement_line(id),
        CONSTRAINT statement_line_replaces_a_line FOREIGN KEY (replaces_id) REFERENCES statement_line(id),
        CONSTRAINT a_line_is_reversed_once UNIQUE (reverses_id),
        CONSTRAINT a_line_is_replaced_once UNIQUE (replaces_id),
        CONSTRAINT statement_line_kind_is_known CHECK (kind IN ('care', 'late_cancellation', 'reversal')),
        CONSTRAINT statement_line_reverses_where_it_is_a_reversal CHECK ((kind = 'reversal') = (reverses_id IS NOT NULL)),
        CONSTRAINT statement_line_due_is_price_less_subsidy CHECK (due_cents = price_cents - subsidy_cents),
        CONSTRAINT statement_line_is_not_negative_but_to_reverse CHECK (kind = 'reversal' OR (minutes >= 0 AND subsidy_cents BETWEEN 0 AND price_cents))
      )
    `);
    await queryRunner.query(`
      CREATE UNIQUE INDEX an_attendance_is_stated_once ON statement_line (attendance_id)
        WHERE reverses_id IS NULL AND replaces_id IS NULL
    `);
    await queryRunner.query(
      `CREATE INDEX statement_line_by_household_statement ON statement_line (household_statement_id)`,
    );
    await queryRunner.query(
      `CREATE INDEX statement_line_by_provider_statement ON statement_line (provider_statement_id)`,
    );
    await queryRunner.query(`
      CREATE TABLE line_correction (
        line_id uuid NOT NULL,
        minutes integer NOT NULL,
        reason text NOT NULL,
        decided_by uuid NOT NULL,
        decided_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (line_id),
        CONSTRAINT line_correction_is_of_a_line FOREIGN KEY (line_id) REFERENCES statement_line(id),
        CONSTRAINT line_correction_was_decided_by_a_person FOREIGN KEY (decided_by) REFERENCES person(id),
        CONSTRAINT line_correction_minutes_are_not_negative CHECK (minutes >= 0)
      )
    `);
    await queryRunner.query(`
      CREATE FUNCTION what_is_stated_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% never changes: put it right by a line that reverses it', TG_TABLE_NAME
          USING ERRCODE = 'check_violation', CONSTRAINT = 'what_is_stated_stays';
      END $$
    `);
    for (const table of ['household_statement', 'provider_statement', 'statement_line', 'line_correction'])
      await queryRunner.query(`
        CREATE TRIGGER what_is_stated_stays BEFORE UPDATE OR DELETE ON ${table}
          FOR EACH ROW EXECUTE FUNCTION what_is_stated_stays()
      `);
    await queryRunner.query(`
      CREATE FUNCTION statement_adds_up(household_statement uuid, provider_statement uuid) RETURNS void LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (
          SELECT FROM household_statement s LEFT JOIN statement_line l ON l.household_statement_id = s.id
          WHERE s.id = $1 GROUP BY s.id
          HAVING (s.price_cents, s.subsidy_cents, s.due_cents) IS DISTINCT FROM
            (coalesce(sum(l.price_cents), 0)::int, coalesce(sum(l.subsidy_cents), 0)::int, coalesce(sum(l.due_cents), 0)::int)
        ) OR EXISTS (
          SELECT FROM provider_statement s LEFT JOIN statement_line l ON l.provider_statement_id = s.id
          WHERE s.id = $2 GROUP BY s.id HAVING s.earned_cents <> coalesce(sum(l.price_cents), 0)
        ) THEN
          RAISE EXCEPTION 'a statement must be the sum of its lines, to the cent'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'a_statement_is_the_sum_of_its_lines';
        END IF;
        IF EXISTS (
          SELECT FROM statement_line l JOIN household_statement h ON h.id = l.household_statement_id
            JOIN provider_statement p ON p.id = l.provider_statement_id
          WHERE (l.household_statement_id = $1 OR l.provider_statement_id = $2) AND h.month <> p.month
        ) THEN
          RAISE EXCEPTION 'a line must be on statements of one month'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'a_line_is_of_one_month';
        END IF;
      END $$
    `);
    await queryRunner.query(`
      CREATE FUNCTION statement_line_adds_up() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM statement_adds_up(NEW.household_statement_id, NEW.provider_statement_id);
        IF NEW.reverses_id IS NOT NULL AND NOT EXISTS (
          SELECT FROM statement_line r WHERE r.id = NEW.reverses_id AND r.kind <> 'reversal'
            AND (r.attendance_id, -r.minutes, -r.price_cents, -r.subsidy_cents)
              = (NEW.attendance_id, NEW.minutes, NEW.price_cents, NEW.subsidy_cents)
        ) THEN
          RAISE EXCEPTION 'a reversal must take a line back as it was'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'a_reversal_takes_a_line_back_whole';
        END IF;
        RETURN NULL;
      END $$
    `);
    await queryRunner.query(`
      CREATE CONSTRAINT TRIGGER statement_line_adds_up AFTER INSERT ON statement_line
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION statement_line_adds_up()
    `);
    await queryRunner.query(`
      CREATE FUNCTION statement_total_adds_up() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM statement_adds_up(NEW.id, NEW.id);
        RETURN NULL;
      END $$
    `);
    for (const table of ['household_statement', 'provider_statement'])
      await queryRunner.query(`
        CREATE CONSTRAINT TRIGGER ${table}_adds_up AFTER INSERT ON ${table}
          DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION statement_total_adds_up()
      `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of [
      'line_correction',
      'statement_line',
      'provider_statement',
      'household_statement',
      'month_closing',
    ])
      await queryRunner.query(`DROP TABLE ${table}`);
    await queryRunner.query(`DROP FUNCTION statement_line_adds_up`);
    await queryRunner.query(`DROP FUNCTION statement_total_adds_up`);
    await queryRunner.query(`DROP FUNCTION statement_adds_up`);
    await queryRunner.query(`DROP FUNCTION what_is_stated_stays`);
  }
}
