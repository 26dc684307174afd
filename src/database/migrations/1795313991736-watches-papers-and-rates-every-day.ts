import { type MigrationInterface, type QueryRunner } from 'typeorm';

const VIEW = (more: string) => `
  CREATE OR REPLACE VIEW vetted_rate AS
    SELECT r.provider_id, r.service_type_id FROM provider_rate r
    WHERE ${more}EXISTS (SELECT FROM application a WHERE a.provider_id = r.provider_id AND a.state = 'vetted')
      AND NOT EXISTS (SELECT FROM suspension s WHERE s.provider_id = r.provider_id AND s.ended_at IS NULL)
      AND missing_papers(r.provider_id, r.service_type_id, (now() AT TIME ZONE 'Europe/Rome')::date) = '{}'`;

const KINDS = (more: string) => `
  ALTER TABLE vetting_event DROP CONSTRAINT vetting_event_kind_is_known,
    ADD CONSTRAINT vetting_event_kind_is_known CHECK (kind IN ('application', 'check', 'revocation', 'suspension', 'reinstatement', 'reminder', 'expiry', 'document'${more}))`;

/** Each day is watched once: papers that end are told of, and a rate that the law has overtaken stops counting. */
export class WatchesPapersAndRatesEveryDay1795313991736 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE paper_watch (day date NOT NULL, PRIMARY KEY (day))`);
    await queryRunner.query(`ALTER TABLE provider_rate ADD COLUMN under_minimum_since date`);
    await queryRunner.query(KINDS(`, 'rate'`));
    await queryRunner.query(VIEW('r.under_minimum_since IS NULL AND '));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(VIEW(''));
    await queryRunner.query(`DELETE FROM vetting_event WHERE kind = 'rate'`);
    await queryRunner.query(KINDS(''));
    await queryRunner.query(`ALTER TABLE provider_rate DROP COLUMN under_minimum_since`);
    await queryRunner.query(`DROP TABLE paper_watch`);
  }
}
