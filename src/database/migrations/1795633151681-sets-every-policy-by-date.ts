import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What an hour is worth, what it must be paid and who comes first are rules with dates that keep their past; each day's work is promised once. */
export class SetsEveryPolicyByDate1795633151681 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE service_value (
        id uuid NOT NULL DEFAULT uuidv7(),
        service_type_id uuid NOT NULL,
        valid_from date NOT NULL,
        valid_until date,
        hour_value_cents integer NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT service_value_names_a_service_type FOREIGN KEY (service_type_id) REFERENCES service_type(id) ON DELETE CASCADE,
        CONSTRAINT service_value_ends_after_it_begins CHECK (valid_until IS NULL OR valid_until > valid_from),
        CONSTRAINT service_value_is_whole_per_slot CHECK (hour_value_cents > 0 AND hour_value_cents % 4 = 0),
        CONSTRAINT a_service_has_one_value_at_a_time EXCLUDE USING gist (service_type_id WITH =, daterange(valid_from, valid_until) WITH &&)
      )
    `);
    await queryRunner.query(`
      CREATE TABLE minimum_pay (
        id uuid NOT NULL DEFAULT uuidv7(),
        service_type_id uuid NOT NULL,
        valid_from date NOT NULL,
        valid_until date,
        cents_per_hour integer NOT NULL,
        source text NOT NULL,
        url text,
        PRIMARY KEY (id),
        CONSTRAINT minimum_pay_names_a_service_type FOREIGN KEY (service_type_id) REFERENCES service_type(id) ON DELETE CASCADE,
        CONSTRAINT minimum_pay_ends_after_it_begins CHECK (valid_until IS NULL OR valid_until > valid_from),
        CONSTRAINT minimum_pay_is_something CHECK (cents_per_hour > 0),
        CONSTRAINT a_service_has_one_minimum_at_a_time EXCLUDE USING gist (service_type_id WITH =, daterange(valid_from, valid_until) WITH &&)
      )
    `);
    await queryRunner.query(`ALTER TABLE priority_rule ADD COLUMN id uuid NOT NULL DEFAULT uuidv7()`);
    for (const table of ['service_value', 'minimum_pay', 'priority_rule'])
      await queryRunner.query(`
        CREATE TRIGGER policy_keeps_its_past BEFORE UPDATE OR DELETE ON ${table}
          FOR EACH ROW EXECUTE FUNCTION policy_keeps_its_past()
      `);
    await queryRunner.query(`ALTER TABLE paper_watch RENAME TO daily_promise`);
    await queryRunner.query(`
      ALTER TABLE daily_promise
        ADD COLUMN name text NOT NULL DEFAULT 'vetting.watch-papers',
        DROP CONSTRAINT paper_watch_pkey,
        ADD PRIMARY KEY (name, day)
    `);
    await queryRunner.query(`ALTER TABLE daily_promise ALTER COLUMN name DROP DEFAULT`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DELETE FROM daily_promise WHERE name <> 'vetting.watch-papers'`);
    await queryRunner.query(`ALTER TABLE daily_promise DROP CONSTRAINT daily_promise_pkey, DROP COLUMN name`);
    await queryRunner.query(`ALTER TABLE daily_promise RENAME TO paper_watch`);
    await queryRunner.query(`ALTER TABLE paper_watch ADD PRIMARY KEY (day)`);
    await queryRunner.query(`DROP TRIGGER policy_keeps_its_past ON priority_rule`);
    await queryRunner.query(`ALTER TABLE priority_rule DROP COLUMN id`);
    await queryRunner.query(`DROP TABLE minimum_pay`);
    await queryRunner.query(`DROP TABLE service_value`);
  }
}
