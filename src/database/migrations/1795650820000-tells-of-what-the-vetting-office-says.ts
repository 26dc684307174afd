import { type MigrationInterface, type QueryRunner } from 'typeorm';

const mailKinds = (more: string) => `
  ALTER TABLE notification_preference DROP CONSTRAINT no_mail_is_about_what_is_told,
    ADD CONSTRAINT no_mail_is_about_what_is_told CHECK (no_mail_about <@
      ARRAY['proposed', 'confirmed', 'fallen', 'message', 'uncovered', 'covered', 'substitute', 'drafts', 'cancelled',
        'settled', 'lapsed', 'joined', 'left', 'ended'${more}])`;

const kinds = (more: string) => `
  ALTER TABLE notification DROP CONSTRAINT notification_kind_is_known, ADD CONSTRAINT notification_kind_is_known CHECK (
    kind IN ('proposed', 'confirmed', 'fallen', 'drafts') AND offer_id IS NOT NULL
    OR kind = 'message' AND conversation_id IS NOT NULL
    OR kind IN ('uncovered', 'covered', 'substitute', 'cancelled', 'settled', 'lapsed') AND session_id IS NOT NULL
    OR kind IN ('joined', 'left', 'ended') AND agreement_change_id IS NOT NULL${more})`;

const subjects = (more: string) => `
  ALTER TABLE notification DROP CONSTRAINT notification_is_about_one_thing, ADD CONSTRAINT notification_is_about_one_thing
    CHECK (num_nonnulls(offer_id, conversation_id, session_id, agreement_change_id${more}) = 1)`;

/** Whoever keeps a provider reads on their page too what the vetting office has decided and which papers end. */
export class TellsOfWhatTheVettingOfficeSays1795650820000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE notification ADD COLUMN vetting_event_id uuid
        CONSTRAINT notification_is_about_an_entry_of_vetting REFERENCES vetting_event (id) ON DELETE CASCADE,
        ADD CONSTRAINT a_person_is_told_of_an_entry_once UNIQUE (person_id, vetting_event_id)`);
    await queryRunner.query(subjects(', vetting_event_id'));
    await queryRunner.query(kinds(` OR kind = 'vetting' AND vetting_event_id IS NOT NULL`));
    await queryRunner.query(mailKinds(`, 'vetting'`));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DELETE FROM notification WHERE kind = 'vetting'`);
    await queryRunner.query(`
      UPDATE notification_preference SET no_mail_about = array_remove(no_mail_about, 'vetting')`);
    await queryRunner.query(mailKinds(''));
    await queryRunner.query(kinds(''));
    await queryRunner.query(subjects(''));
    await queryRunner.query(`ALTER TABLE notification DROP COLUMN vetting_event_id`);
  }
}
