import { type MigrationInterface, type QueryRunner } from 'typeorm';

const mailKinds = (more: string) => `
  ALTER TABLE notification_preference DROP CONSTRAINT no_mail_is_about_what_is_told,
    ADD CONSTRAINT no_mail_is_about_what_is_told CHECK (no_mail_about <@
      ARRAY['proposed', 'confirmed', 'fallen', 'message', 'uncovered', 'covered', 'substitute', 'drafts', 'cancelled',
        'settled'${more}])`;

const kinds = (ofASession: string, more: string) => `
  ALTER TABLE notification DROP CONSTRAINT notification_kind_is_known, ADD CONSTRAINT notification_kind_is_known CHECK (
    kind IN ('proposed', 'confirmed', 'fallen', 'drafts') AND offer_id IS NOT NULL
    OR kind = 'message' AND conversation_id IS NOT NULL
    OR kind IN ('uncovered', 'covered', 'substitute', 'cancelled', 'settled'${ofASession}) AND session_id IS NOT NULL${more})`;

const subjects = (more: string) => `
  ALTER TABLE notification DROP CONSTRAINT notification_is_about_one_thing, ADD CONSTRAINT notification_is_about_one_thing
    CHECK (num_nonnulls(offer_id, conversation_id, session_id${more}) = 1)`;

/** That a household joins or leaves a service is written down, with what each pays then, and the others are told of it. */
export class TellsWhoJoinsAndLeaves1795650810000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE agreement_change (
        id uuid NOT NULL DEFAULT uuidv7() PRIMARY KEY,
        agreement_id uuid NOT NULL CONSTRAINT agreement_change_is_of_an_agreement REFERENCES agreement (id) ON DELETE CASCADE,
        care_request_id uuid NOT NULL CONSTRAINT agreement_change_names_a_request REFERENCES care_request (id),
        change text NOT NULL,
        from_on date NOT NULL,
        actor_id uuid NOT NULL,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT agreement_change_is_known CHECK (change IN ('joined', 'left', 'ended'))
      )`);
    await queryRunner.query(`CREATE INDEX agreement_change_by_agreement ON agreement_change (agreement_id, id)`);
    await queryRunner.query(`
      CREATE TABLE agreement_change_price (
        agreement_change_id uuid NOT NULL
          CONSTRAINT agreement_change_price_is_of_a_change REFERENCES agreement_change (id) ON DELETE CASCADE,
        care_request_id uuid NOT NULL CONSTRAINT agreement_change_price_names_a_request REFERENCES care_request (id),
        before_cents int,
        after_cents int,
        PRIMARY KEY (agreement_change_id, care_request_id),
        CONSTRAINT agreement_change_has_a_price CHECK (num_nonnulls(before_cents, after_cents) > 0),
        CONSTRAINT agreement_change_prices_are_not_negative CHECK (before_cents >= 0 AND after_cents >= 0)
      )`);
    await queryRunner.query(`
      ALTER TABLE notification ADD COLUMN agreement_change_id uuid
        CONSTRAINT notification_is_about_a_change_of_an_agreement REFERENCES agreement_change (id) ON DELETE CASCADE,
        ADD CONSTRAINT a_person_is_told_of_a_change_once UNIQUE (person_id, agreement_change_id)`);
    await queryRunner.query(subjects(', agreement_change_id'));
    await queryRunner.query(
      kinds(`, 'lapsed'`, ` OR kind IN ('joined', 'left', 'ended') AND agreement_change_id IS NOT NULL`),
    );
    await queryRunner.query(mailKinds(`, 'lapsed', 'joined', 'left', 'ended'`));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DELETE FROM notification WHERE kind IN ('lapsed', 'joined', 'left', 'ended')`);
    await queryRunner.query(`
      UPDATE notification_preference
      SET no_mail_about = ARRAY(SELECT kind FROM unnest(no_mail_about) kind
                                WHERE kind NOT IN ('lapsed', 'joined', 'left', 'ended'))`);
    await queryRunner.query(mailKinds(''));
    await queryRunner.query(kinds('', ''));
    await queryRunner.query(subjects(''));
    await queryRunner.query(`ALTER TABLE notification DROP COLUMN agreement_change_id`);
    await queryRunner.query(`DROP TABLE agreement_change_price, agreement_change`);
  }
}
