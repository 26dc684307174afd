import { type MigrationInterface, type QueryRunner } from 'typeorm';

const mailKinds = (more: string) => `
  ALTER TABLE notification_preference DROP CONSTRAINT no_mail_is_about_what_is_told,
    ADD CONSTRAINT no_mail_is_about_what_is_told CHECK (no_mail_about <@
      ARRAY['proposed', 'confirmed', 'fallen', 'message', 'uncovered', 'covered', 'substitute', 'drafts', 'cancelled',
        'settled', 'lapsed', 'joined', 'left', 'ended', 'vetting', 'returned', 'disputed', 'corrected'${more}])`;

const kinds = (ofAChange: string) => `
  ALTER TABLE notification DROP CONSTRAINT notification_kind_is_known, ADD CONSTRAINT notification_kind_is_known CHECK (
    kind IN ('proposed', 'confirmed', 'fallen', 'drafts') AND offer_id IS NOT NULL
    OR kind = 'message' AND conversation_id IS NOT NULL
    OR kind IN ('uncovered', 'covered', 'substitute', 'cancelled', 'settled', 'lapsed', 'returned', 'disputed', 'corrected')
      AND session_id IS NOT NULL
    OR kind IN ('joined', 'left', 'ended'${ofAChange}) AND agreement_change_id IS NOT NULL
    OR kind = 'vetting' AND vetting_event_id IS NOT NULL)`;

/** A household that has given notice may take it back until the last day, once, and those who were told of it hear so. */
export class LetsALeavingBeTakenBack1795651020000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE agreement_change ADD COLUMN takes_back_id uuid,
        ADD CONSTRAINT agreement_change_takes_back_another
          FOREIGN KEY (takes_back_id) REFERENCES agreement_change (id) ON DELETE CASCADE,
        ADD CONSTRAINT a_leaving_is_taken_back_once UNIQUE (takes_back_id),
        ADD CONSTRAINT only_who_stays_takes_back CHECK ((change = 'stayed') = (takes_back_id IS NOT NULL)),
        DROP CONSTRAINT agreement_change_is_known,
        ADD CONSTRAINT agreement_change_is_known CHECK (change IN ('joined', 'left', 'ended', 'stayed'))`);
    await queryRunner.query(`
      CREATE TABLE agreement_before_leaving (
        agreement_change_id uuid NOT NULL PRIMARY KEY
          CONSTRAINT agreement_before_leaving_is_of_a_change REFERENCES agreement_change (id) ON DELETE CASCADE,
        standing jsonb NOT NULL
      )`);
    await queryRunner.query(kinds(`, 'stayed'`));
    await queryRunner.query(mailKinds(`, 'stayed'`));
    // Whoever wants no mail about who leaves wants none about who stays after all.
    await queryRunner.query(
      `UPDATE notification_preference SET no_mail_about = no_mail_about || 'stayed'::text WHERE 'left' = ANY(no_mail_about)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE agreement_before_leaving`);
    await queryRunner.query(`DELETE FROM agreement_change WHERE change = 'stayed'`);
    await queryRunner.query(`
      UPDATE notification_preference SET no_mail_about = array_remove(no_mail_about, 'stayed')`);
    await queryRunner.query(kinds(''));
    await queryRunner.query(mailKinds(''));
    await queryRunner.query(`
      ALTER TABLE agreement_change DROP CONSTRAINT only_who_stays_takes_back, DROP COLUMN takes_back_id,
        DROP CONSTRAINT agreement_change_is_known,
        ADD CONSTRAINT agreement_change_is_known CHECK (change IN ('joined', 'left', 'ended'))`);
  }
}
