import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The city pays a part of care from funds, by rules with dates; a ledger says where every cent went. */
export class PaysSubsidiesFromFundsThatAreNeverOverdrawn1795631515509 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await this.keepRulesAndFunds(queryRunner);
    await this.keepDeclarations(queryRunner);
    await this.keepALedger(queryRunner);
    await this.holdTheLedger(queryRunner);
  }

  private async keepRulesAndFunds(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE subsidy_fund (
        id uuid NOT NULL DEFAULT uuidv7(),
        name text NOT NULL,
        service_type_id uuid,
        opens_on date NOT NULL,
        closes_on date NOT NULL,
        balance_cents integer NOT NULL DEFAULT 0,
        PRIMARY KEY (id),
        CONSTRAINT subsidy_fund_names_a_service_type FOREIGN KEY (service_type_id) REFERENCES service_type(id),
        CONSTRAINT subsidy_fund_closes_after_it_opens CHECK (closes_on > opens_on),
        CONSTRAINT a_service_has_one_fund_at_a_time EXCLUDE USING gist
          (coalesce(service_type_id, '00000000-0000-0000-0000-000000000000'::uuid) WITH =, daterange(opens_on, closes_on) WITH &&)
      )
    `);
    await queryRunner.query(`
      CREATE TABLE subsidy_rule (
        id uuid NOT NULL DEFAULT uuidv7(),
        fund_id uuid NOT NULL,
        valid_from date NOT NULL,
        valid_until date,
        ceiling_per text NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT subsidy_rule_is_of_a_fund FOREIGN KEY (fund_id) REFERENCES subsidy_fund(id),
        CONSTRAINT subsidy_rule_ends_after_it_begins CHECK (valid_until IS NULL OR valid_until > valid_from),
        CONSTRAINT subsidy_rule_ceiling_is_of_a_month_or_a_year CHECK (ceiling_per IN ('month', 'year')),
        CONSTRAINT a_fund_has_one_rule_at_a_time EXCLUDE USING gist (fund_id WITH =, daterange(valid_from, valid_until) WITH &&)
      )
    `);
    await queryRunner.query(`
      CREATE TABLE subsidy_band (
        rule_id uuid NOT NULL,
        position integer NOT NULL,
        isee_up_to_cents integer,
        percent integer NOT NULL,
        most_cents integer,
        PRIMARY KEY (rule_id, position),
        CONSTRAINT subsidy_band_is_of_a_rule FOREIGN KEY (rule_id) REFERENCES subsidy_rule(id) ON DELETE CASCADE,
        CONSTRAINT subsidy_band_pays_a_part CHECK (percent BETWEEN 0 AND 100),
        CONSTRAINT subsidy_band_amounts_are_not_negative CHECK (isee_up_to_cents >= 0 AND most_cents >= 0)
      )
    `);
    // What a rule said while it was in force stays as it was: from today on it can be ended, and before it begins dropped.
    await queryRunner.query(`
      CREATE FUNCTION policy_keeps_its_past() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        today date := (clock_timestamp() AT TIME ZONE 'Europe/Rome')::date;
      BEGIN
        IF OLD.valid_from < today AND (
          TG_OP = 'DELETE'
          OR to_jsonb(NEW) - 'valid_until' <> to_jsonb(OLD) - 'valid_until'
          OR coalesce(NEW.valid_until, today) < today
          OR coalesce(OLD.valid_until, today) < today
        ) THEN
          RAISE EXCEPTION 'a rule of % that has begun keeps what it said: end it from today on and add the next', TG_TABLE_NAME
            USING ERRCODE = 'check_violation', CONSTRAINT = 'policy_keeps_its_past';
        END IF;
        RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
      END $$
    `);
    await queryRunner.query(`
      CREATE TRIGGER policy_keeps_its_past BEFORE UPDATE OR DELETE ON subsidy_rule
        FOR EACH ROW EXECUTE FUNCTION policy_keeps_its_past()
    `);
    await queryRunner.query(`
      CREATE FUNCTION subsidy_band_goes_with_its_rule() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT FROM subsidy_rule WHERE id = OLD.rule_id) THEN
          RAISE EXCEPTION 'a band is not changed: end its rule and add the next'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'policy_keeps_its_past';
        END IF;
        RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
      END $$
    `);
    await queryRunner.query(`
      CREATE TRIGGER subsidy_band_goes_with_its_rule BEFORE UPDATE OR DELETE ON subsidy_band
        FOR EACH ROW EXECUTE FUNCTION subsidy_band_goes_with_its_rule()
    `);
  }

  private async keepDeclarations(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE isee_declaration (
        id uuid NOT NULL DEFAULT uuidv7(),
        household_id uuid NOT NULL,
        isee_up_to_cents integer,
        valid_from date NOT NULL,
        valid_until date NOT NULL,
        declared_by uuid NOT NULL,
        declared_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (id),
        CONSTRAINT isee_declaration_is_of_a_household FOREIGN KEY (household_id) REFERENCES household(id) ON DELETE CASCADE,
        CONSTRAINT isee_declaration_was_made_by_a_person FOREIGN KEY (declared_by) REFERENCES person(id),
        CONSTRAINT isee_declaration_ends_after_it_begins CHECK (valid_until > valid_from),
        CONSTRAINT isee_declaration_is_not_negative CHECK (isee_up_to_cents >= 0),
        CONSTRAINT a_household_has_one_isee_at_a_time EXCLUDE USING gist (household_id WITH =, daterange(valid_from, valid_until) WITH &&)
      )
    `);
  }

  private async keepALedger(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE statement_line
        ADD COLUMN subsidy_fund_id uuid,
        ADD CONSTRAINT statement_line_names_the_fund_that_pays FOREIGN KEY (subsidy_fund_id) REFERENCES subsidy_fund(id),
        ADD CONSTRAINT statement_line_is_subsidised_by_a_fund CHECK ((subsidy_cents <> 0) = (subsidy_fund_id IS NOT NULL))
    `);
    await queryRunner.query(`
      CREATE TABLE ledger_posting (
        id uuid NOT NULL DEFAULT uuidv7(),
        kind text NOT NULL,
        household_statement_id uuid,
        reason text,
        posted_by uuid,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (id),
        CONSTRAINT ledger_posting_is_of_a_statement FOREIGN KEY (household_statement_id) REFERENCES household_statement(id),
        CONSTRAINT ledger_posting_was_made_by_a_person FOREIGN KEY (posted_by) REFERENCES person(id),
        CONSTRAINT a_statement_is_posted_once UNIQUE (household_statement_id),
        CONSTRAINT ledger_posting_kind_is_known CHECK (
          (kind = 'statement' AND household_statement_id IS NOT NULL)
          OR (kind = 'endowment' AND household_statement_id IS NULL AND reason IS NOT NULL AND posted_by IS NOT NULL))
      )
    `);
    await queryRunner.query(`
      CREATE TABLE ledger_entry (
        id uuid NOT NULL DEFAULT uuidv7(),
        posting_id uuid NOT NULL,
        account text NOT NULL,
        fund_id uuid,
        household_id uuid,
        provider_id uuid,
        cents integer NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT ledger_entry_is_of_a_posting FOREIGN KEY (posting_id) REFERENCES ledger_posting(id),
        CONSTRAINT ledger_entry_names_a_fund FOREIGN KEY (fund_id) REFERENCES subsidy_fund(id),
        CONSTRAINT ledger_entry_names_a_household FOREIGN KEY (household_id) REFERENCES household(id),
        CONSTRAINT ledger_entry_names_a_provider FOREIGN KEY (provider_id) REFERENCES provider(id),
        CONSTRAINT ledger_entry_moves_something CHECK (cents <> 0),
        CONSTRAINT ledger_entry_names_its_account CHECK (
          account IN ('city', 'fund', 'household', 'provider')
          AND (account = 'fund') = (fund_id IS NOT NULL)
          AND (account = 'household') = (household_id IS NOT NULL)
          AND (account = 'provider') = (provider_id IS NOT NULL))
      )
    `);
    await queryRunner.query(`CREATE INDEX ledger_entry_by_posting ON ledger_entry (posting_id)`);
    await queryRunner.query(`CREATE INDEX ledger_entry_by_fund ON ledger_entry (fund_id) WHERE fund_id IS NOT NULL`);
    // Months that were closed before there was a ledger had no subsidy: households owe what providers earn.
    await queryRunner.query(`
      WITH posted AS (
        INSERT INTO ledger_posting (kind, household_statement_id)
        SELECT 'statement', id FROM household_statement RETURNING id, household_statement_id
      )
      INSERT INTO ledger_entry (posting_id, account, household_id, provider_id, cents)
      SELECT p.id, 'household', s.household_id, NULL, -s.due_cents
      FROM posted p JOIN household_statement s ON s.id = p.household_statement_id WHERE s.due_cents <> 0
      UNION ALL
      SELECT p.id, 'provider', NULL, o.provider_id, sum(l.price_cents)
      FROM posted p JOIN statement_line l ON l.household_statement_id = p.household_statement_id
        JOIN provider_statement o ON o.id = l.provider_statement_id
      GROUP BY p.id, o.provider_id HAVING sum(l.price_cents) <> 0
    `);
  }

  private async holdTheLedger(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['ledger_posting', 'ledger_entry'])
      await queryRunner.query(`
        CREATE TRIGGER what_is_stated_stays BEFORE UPDATE OR DELETE ON ${table}
          FOR EACH ROW EXECUTE FUNCTION what_is_stated_stays()
      `);
    // The balance is written by the ledger alone; whoever draws waits for whoever drew before, and nobody draws below zero.
    await queryRunner.query(`
      CREATE FUNCTION ledger_entry_moves_the_fund() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE subsidy_fund SET balance_cents = balance_cents + NEW.cents WHERE id = NEW.fund_id;
        RETURN NEW;
      END $$
    `);
    await queryRunner.query(`
      CREATE TRIGGER ledger_entry_moves_the_fund AFTER INSERT ON ledger_entry
        FOR EACH ROW WHEN (NEW.fund_id IS NOT NULL) EXECUTE FUNCTION ledger_entry_moves_the_fund()
    `);
    await queryRunner.query(`
      CREATE FUNCTION fund_is_moved_by_the_ledger() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF pg_trigger_depth() < 2 THEN
          RAISE EXCEPTION 'the balance of a fund is moved by entries of the ledger alone'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'a_fund_is_moved_by_the_ledger';
        END IF;
        RETURN NEW;
      END $$
    `);
    await queryRunner.query(`
      CREATE TRIGGER fund_is_moved_by_the_ledger BEFORE UPDATE OF balance_cents ON subsidy_fund
        FOR EACH ROW EXECUTE FUNCTION fund_is_moved_by_the_ledger()
    `);
    await queryRunner.query(`
      CREATE FUNCTION fund_starts_empty() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.balance_cents := 0;
        RETURN NEW;
      END $$
    `);
    await queryRunner.query(`
      CREATE TRIGGER fund_starts_empty BEFORE INSERT ON subsidy_fund FOR EACH ROW EXECUTE FUNCTION fund_starts_empty()
    `);
    await queryRunner.query(`
      CREATE FUNCTION fund_is_not_overdrawn() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (SELECT balance_cents FROM subsidy_fund WHERE id = NEW.id) < 0 THEN
          RAISE EXCEPTION 'a fund must not pay more than it has'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'a_fund_is_never_overdrawn';
        END IF;
        RETURN NULL;
      END $$
    `);
    // At the commit: within one closing what comes back may come after what goes out.
    await queryRunner.query(`
      CREATE CONSTRAINT TRIGGER fund_is_not_overdrawn AFTER UPDATE ON subsidy_fund
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.balance_cents < OLD.balance_cents)
        EXECUTE FUNCTION fund_is_not_overdrawn()
    `);
    await this.balanceEveryPosting(queryRunner);
  }

  private async balanceEveryPosting(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION posting_balances(posting uuid) RETURNS void LANGUAGE plpgsql AS $$
      DECLARE
        statement uuid;
      BEGIN
        IF (SELECT coalesce(sum(cents), 0) FROM ledger_entry WHERE posting_id = posting) <> 0 THEN
          RAISE EXCEPTION 'what a posting takes from some accounts it must give to others, to the cent'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'a_posting_sums_to_zero';
        END IF;
        SELECT household_statement_id INTO statement FROM ledger_posting WHERE id = posting;
        IF statement IS NOT NULL AND EXISTS (
          SELECT FROM (
            SELECT household_id AS account_id, -due_cents AS cents FROM household_statement WHERE id = statement
            UNION ALL
            SELECT l.subsidy_fund_id, -l.subsidy_cents FROM statement_line l
            WHERE l.household_statement_id = statement AND l.subsidy_fund_id IS NOT NULL
            UNION ALL
            SELECT p.provider_id, l.price_cents FROM statement_line l
              JOIN provider_statement p ON p.id = l.provider_statement_id WHERE l.household_statement_id = statement
            UNION ALL
            SELECT coalesce(fund_id, household_id, provider_id, id), -cents FROM ledger_entry WHERE posting_id = posting
          ) told GROUP BY account_id HAVING sum(cents) <> 0
        ) THEN
          RAISE EXCEPTION 'the ledger must say of a statement what its lines say'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'a_posting_says_what_its_statement_says';
        END IF;
      END $$
    `);
    await queryRunner.query(`
      CREATE FUNCTION ledger_entry_balances() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM posting_balances(NEW.posting_id);
        RETURN NULL;
      END $$
    `);
    await queryRunner.query(`
      CREATE FUNCTION ledger_posting_balances() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM posting_balances(NEW.id);
        RETURN NULL;
      END $$
    `);
    for (const table of ['ledger_entry', 'ledger_posting'])
      await queryRunner.query(`
        CREATE CONSTRAINT TRIGGER ${table}_balances AFTER INSERT ON ${table}
          DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ${table}_balances()
      `);
    await queryRunner.query(`
      CREATE FUNCTION statement_is_posted() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT EXISTS (SELECT FROM ledger_posting WHERE household_statement_id = NEW.id) THEN
          RAISE EXCEPTION 'a statement must be posted in the ledger'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'a_statement_is_posted';
        END IF;
        RETURN NULL;
      END $$
    `);
    await queryRunner.query(`
      CREATE CONSTRAINT TRIGGER statement_is_posted AFTER INSERT ON household_statement
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION statement_is_posted()
    `);
    // What a line took from a fund goes back to that fund.
    await queryRunner.query(`
      CREATE FUNCTION reversal_goes_back_to_its_fund() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.subsidy_fund_id IS DISTINCT FROM (SELECT subsidy_fund_id FROM statement_line WHERE id = NEW.reverses_id) THEN
          RAISE EXCEPTION 'a reversal must go back to the fund that paid'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'a_reversal_goes_back_to_its_fund';
        END IF;
        RETURN NEW;
      END $$
    `);
    await queryRunner.query(`
      CREATE TRIGGER reversal_goes_back_to_its_fund BEFORE INSERT ON statement_line
        FOR EACH ROW WHEN (NEW.reverses_id IS NOT NULL) EXECUTE FUNCTION reversal_goes_back_to_its_fund()
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TRIGGER reversal_goes_back_to_its_fund ON statement_line`);
    await queryRunner.query(`DROP TRIGGER statement_is_posted ON household_statement`);
    await queryRunner.query(`DROP TABLE ledger_entry`);
    await queryRunner.query(`DROP TABLE ledger_posting`);
    await queryRunner.query(`ALTER TABLE statement_line DROP COLUMN subsidy_fund_id`);
    for (const table of ['isee_declaration', 'subsidy_band', 'subsidy_rule', 'subsidy_fund'])
      await queryRunner.query(`DROP TABLE ${table}`);
    for (const name of [
      'reversal_goes_back_to_its_fund',
      'statement_is_posted',
      'ledger_posting_balances',
      'ledger_entry_balances',
      'posting_balances',
      'fund_is_not_overdrawn',
      'fund_starts_empty',
      'fund_is_moved_by_the_ledger',
      'ledger_entry_moves_the_fund',
      'subsidy_band_goes_with_its_rule',
      'policy_keeps_its_past',
    ])
      await queryRunner.query(`DROP FUNCTION ${name}`);
  }
}
