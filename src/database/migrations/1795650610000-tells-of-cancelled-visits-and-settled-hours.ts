import { type MigrationInterface, type QueryRunner } from 'typeorm';

const mailKinds = (more: string) => `
  ALTER TABLE notification_preference DROP CONSTRAINT no_mail_is_about_what_is_told,
    ADD CONSTRAINT no_mail_is_about_what_is_told CHECK (no_mail_about <@
      ARRAY['proposed', 'confirmed', 'fallen', 'message', 'uncovered', 'covered', 'substitute', 'drafts'${more}])`;

const kinds = (ofASession: string) => `
  ALTER TABLE notification DROP CONSTRAINT notification_kind_is_known, ADD CONSTRAINT notification_kind_is_known CHECK (
    kind IN ('proposed', 'confirmed', 'fallen', 'drafts') AND offer_id IS NOT NULL
    OR kind = 'message' AND conversation_id IS NOT NULL
    OR kind IN ('uncovered', 'covered', 'substitute'${ofASession}) AND session_id IS NOT NULL)`;

/** Whoever gives a session hears that a household does not come, and both sides how a dispute was settled. */
export class TellsOfCancelledVisitsAndSettledHours1795650610000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(kinds(`, 'cancelled', 'settled'`));
    await queryRunner.query(mailKinds(`, 'cancelled', 'settled'`));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DELETE FROM notification WHERE kind IN ('cancelled', 'settled')`);
    await queryRunner.query(`
      UPDATE notification_preference
      SET no_mail_about = array_remove(array_remove(no_mail_about, 'cancelled'), 'settled')`);
    await queryRunner.query(mailKinds(''));
    await queryRunner.query(kinds(''));
  }
}
