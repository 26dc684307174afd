import { type MigrationInterface, type QueryRunner } from 'typeorm';

const mailKinds = (more: string) => `
  ALTER TABLE notification_preference DROP CONSTRAINT no_mail_is_about_what_is_told,
    ADD CONSTRAINT no_mail_is_about_what_is_told CHECK (no_mail_about <@
      ARRAY['proposed', 'confirmed', 'fallen', 'message', 'uncovered', 'covered', 'substitute'${more}])`;

const kinds = (ofAnOffer: string) => `
  ALTER TABLE notification DROP CONSTRAINT notification_kind_is_known, ADD CONSTRAINT notification_kind_is_known CHECK (
    kind IN ('proposed', 'confirmed', 'fallen'${ofAnOffer}) AND offer_id IS NOT NULL
    OR kind = 'message' AND conversation_id IS NOT NULL
    OR kind IN ('uncovered', 'covered', 'substitute') AND session_id IS NOT NULL)`;

/** Whoever reviews drafts hears that some wait: once, until they have read it. */
export class TellsReviewersOfDrafts1795650500000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(kinds(`, 'drafts'`));
    await queryRunner.query(mailKinds(`, 'drafts'`));
    await queryRunner.query(`
      CREATE UNIQUE INDEX drafts_are_told_once ON notification (person_id) WHERE kind = 'drafts' AND read_at IS NULL`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX drafts_are_told_once`);
    await queryRunner.query(`DELETE FROM notification WHERE kind = 'drafts'`);
    await queryRunner.query(`UPDATE notification_preference SET no_mail_about = array_remove(no_mail_about, 'drafts')`);
    await queryRunner.query(mailKinds(''));
    await queryRunner.query(kinds(''));
  }
}
