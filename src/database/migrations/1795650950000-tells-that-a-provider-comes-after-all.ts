import { type MigrationInterface, type QueryRunner } from 'typeorm';

const mailKinds = (more: string) => `
  ALTER TABLE notification_preference DROP CONSTRAINT no_mail_is_about_what_is_told,
    ADD CONSTRAINT no_mail_is_about_what_is_told CHECK (no_mail_about <@
      ARRAY['proposed', 'confirmed', 'fallen', 'message', 'uncovered', 'covered', 'substitute', 'drafts', 'cancelled',
        'settled', 'lapsed', 'joined', 'left', 'ended', 'vetting'${more}])`;

const kinds = (ofASession: string) => `
  ALTER TABLE notification DROP CONSTRAINT notification_kind_is_known, ADD CONSTRAINT notification_kind_is_known CHECK (
    kind IN ('proposed', 'confirmed', 'fallen', 'drafts') AND offer_id IS NOT NULL
    OR kind = 'message' AND conversation_id IS NOT NULL
    OR kind IN ('uncovered', 'covered', 'substitute', 'cancelled', 'settled', 'lapsed'${ofASession}) AND session_id IS NOT NULL
    OR kind IN ('joined', 'left', 'ended') AND agreement_change_id IS NOT NULL
    OR kind = 'vetting' AND vetting_event_id IS NOT NULL)`;

/** Households that were told that nobody comes to a session are told when its provider comes after all. */
export class TellsThatAProviderComesAfterAll1795650950000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(kinds(`, 'returned'`));
    await queryRunner.query(mailKinds(`, 'returned'`));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DELETE FROM notification WHERE kind = 'returned'`);
    await queryRunner.query(
      `UPDATE notification_preference SET no_mail_about = array_remove(no_mail_about, 'returned')`,
    );
    await queryRunner.query(kinds(''));
    await queryRunner.query(mailKinds(''));
  }
}
