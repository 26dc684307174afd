import { type MigrationInterface, type QueryRunner } from 'typeorm';

const mailKinds = (more: string) => `
  ALTER TABLE notification_preference DROP CONSTRAINT no_mail_is_about_what_is_told,
    ADD CONSTRAINT no_mail_is_about_what_is_told CHECK (no_mail_about <@
      ARRAY['proposed', 'confirmed', 'fallen', 'message', 'uncovered', 'covered', 'substitute', 'drafts', 'cancelled',
        'settled', 'lapsed', 'joined', 'left', 'ended', 'vetting', 'returned'${more}])`;

const kinds = (ofASession: string) => `
  ALTER TABLE notification DROP CONSTRAINT notification_kind_is_known, ADD CONSTRAINT notification_kind_is_known CHECK (
    kind IN ('proposed', 'confirmed', 'fallen', 'drafts') AND offer_id IS NOT NULL
    OR kind = 'message' AND conversation_id IS NOT NULL
    OR kind IN ('uncovered', 'covered', 'substitute', 'cancelled', 'settled', 'lapsed', 'returned'${ofASession})
      AND session_id IS NOT NULL
    OR kind IN ('joined', 'left', 'ended') AND agreement_change_id IS NOT NULL
    OR kind = 'vetting' AND vetting_event_id IS NOT NULL)`;

/** Whoever gave a session is told that its hours are disputed; both sides are told of a line that the desk has corrected. */
export class TellsOfDisputedHoursAndCorrectedLines1795651010000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(kinds(`, 'disputed', 'corrected'`));
    await queryRunner.query(mailKinds(`, 'disputed', 'corrected'`));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DELETE FROM notification WHERE kind IN ('disputed', 'corrected')`);
    await queryRunner.query(`
      UPDATE notification_preference
      SET no_mail_about = array_remove(array_remove(no_mail_about, 'disputed'), 'corrected')`);
    await queryRunner.query(kinds(''));
    await queryRunner.query(mailKinds(''));
  }
}
