import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** For whom a service is meant is a rule with dates that keeps its past, in place of what the service says by itself. */
export class SaysByDateForWhomAServiceIs1795650970000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE service_recipients (
        id uuid NOT NULL DEFAULT uuidv7(),
        service_type_id uuid NOT NULL,
        valid_from date NOT NULL,
        valid_until date,
        cares_for text[] NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT service_recipients_name_a_service_type FOREIGN KEY (service_type_id) REFERENCES service_type(id) ON DELETE CASCADE,
        CONSTRAINT service_recipients_end_after_they_begin CHECK (valid_until IS NULL OR valid_until > valid_from),
        CONSTRAINT service_recipients_are_somebody CHECK (cares_for <@ ARRAY['child', 'adult', 'dog'] AND cardinality(cares_for) > 0),
        CONSTRAINT a_service_is_for_the_same_at_a_time EXCLUDE USING gist (service_type_id WITH =, daterange(valid_from, valid_until) WITH &&)
      )
    `);
    await queryRunner.query(`
      CREATE TRIGGER policy_keeps_its_past BEFORE UPDATE OR DELETE ON service_recipients
        FOR EACH ROW EXECUTE FUNCTION policy_keeps_its_past()
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE service_recipients`);
  }
}
