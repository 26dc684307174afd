import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Social facts are kept as long as somebody of the household agrees: the last withdrawal deletes them, and its requests count as any other's. */
export class ForgetsSocialFactsWithTheConsent1795650620000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION forget_social_facts() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT EXISTS (
          SELECT FROM consent
          WHERE household_id = NEW.household_id AND purpose = 'social-facts' AND withdrawn_at IS NULL
        ) THEN
          DELETE FROM social_fact WHERE household_id = NEW.household_id;
          UPDATE care_request SET priority = 100
          WHERE household_id = NEW.household_id AND state <> 'withdrawn' AND priority <> 100;
        END IF;
        RETURN NULL;
      END $$
    `);
    await queryRunner.query(`
      CREATE TRIGGER social_facts_need_a_consent AFTER UPDATE OF withdrawn_at ON consent
      FOR EACH ROW WHEN (NEW.purpose = 'social-facts' AND NEW.withdrawn_at IS NOT NULL)
      EXECUTE FUNCTION forget_social_facts()
    `);
    // What was withdrawn before this day is forgotten too.
    await queryRunner.query(`
      DELETE FROM social_fact f WHERE NOT EXISTS (
        SELECT FROM consent c
        WHERE c.household_id = f.household_id AND c.purpose = 'social-facts' AND c.withdrawn_at IS NULL
      )
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TRIGGER social_facts_need_a_consent ON consent`);
    await queryRunner.query(`DROP FUNCTION forget_social_facts()`);
  }
}
