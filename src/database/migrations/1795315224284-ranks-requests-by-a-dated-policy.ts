import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What a household declares raises the priority of its requests by rules with dates, and by nothing else. */
export class RanksRequestsByADatedPolicy1795315224284 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE priority_rule (
        fact text NOT NULL,
        added_percent integer NOT NULL,
        valid_from date NOT NULL,
        valid_until date,
        PRIMARY KEY (fact, valid_from),
        CONSTRAINT priority_rule_adds_something CHECK (added_percent BETWEEN 1 AND 200),
        CONSTRAINT priority_rule_ends_after_it_begins CHECK (valid_until IS NULL OR valid_until > valid_from),
        CONSTRAINT a_fact_has_one_rule_at_a_time EXCLUDE USING gist (fact WITH =, daterange(valid_from, valid_until) WITH &&)
      )
    `);
    // A starting proposal for the city to change, not a published policy; who lives alone or with one parent comes first, as in Milan's call of 2017.
    await queryRunner.query(`
      INSERT INTO priority_rule (fact, added_percent, valid_from) VALUES
        ('single-parent', 30, '2026-01-01'), ('disability', 50, '2026-01-01'), ('not-self-sufficient', 50, '2026-01-01'),
        ('lives-alone', 30, '2026-01-01'), ('no-nursery-place', 20, '2026-01-01'), ('low-income', 40, '2026-01-01')
    `);
    await queryRunner.query(`
      CREATE TABLE social_fact (
        household_id uuid NOT NULL,
        fact text NOT NULL,
        declared_by uuid NOT NULL,
        declared_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (household_id, fact),
        CONSTRAINT social_fact_is_of_a_household FOREIGN KEY (household_id) REFERENCES household(id) ON DELETE CASCADE,
        CONSTRAINT social_fact_was_declared_by_a_person FOREIGN KEY (declared_by) REFERENCES person(id)
      )
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE social_fact`);
    await queryRunner.query(`DROP TABLE priority_rule`);
  }
}
