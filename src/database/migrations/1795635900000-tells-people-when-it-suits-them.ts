import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** People are told of messages and of sessions too, when it suits them, and can stop the mail by one click. */
export class TellsPeopleWhenItSuitsThem1795635900000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE notification_preference (
        person_id uuid NOT NULL,
        delivery text NOT NULL DEFAULT 'at_once',
        quiet_from_hour integer NOT NULL DEFAULT 21,
        quiet_until_hour integer NOT NULL DEFAULT 8,
        unsubscribe_key uuid NOT NULL DEFAULT uuidv4(),
        PRIMARY KEY (person_id),
        CONSTRAINT notification_preference_is_of_a_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
        CONSTRAINT delivery_is_known CHECK (delivery IN ('at_once', 'daily', 'never')),
        CONSTRAINT quiet_hours_are_of_the_day CHECK (quiet_from_hour BETWEEN 0 AND 23 AND quiet_until_hour BETWEEN 0 AND 23),
        CONSTRAINT unsubscribe_key_is_of_one_person UNIQUE (unsubscribe_key)
      )
    `);
    await queryRunner.query(`
      ALTER TABLE notification
        ALTER COLUMN offer_id DROP NOT NULL,
        ADD COLUMN conversation_id uuid,
        ADD COLUMN session_id uuid,
        ADD COLUMN urgent boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT notification_is_about_a_conversation FOREIGN KEY (conversation_id) REFERENCES conversation(id) ON DELETE CASCADE,
        ADD CONSTRAINT notification_is_about_a_session FOREIGN KEY (session_id) REFERENCES session(id) ON DELETE CASCADE,
        ADD CONSTRAINT notification_is_about_one_thing CHECK (num_nonnulls(offer_id, conversation_id, session_id) = 1),
        DROP CONSTRAINT notification_kind_is_known,
        ADD CONSTRAINT notification_kind_is_known CHECK (
          kind IN ('proposed', 'confirmed', 'fallen') AND offer_id IS NOT NULL
          OR kind = 'message' AND conversation_id IS NOT NULL
          OR kind IN ('uncovered', 'covered', 'substitute') AND session_id IS NOT NULL),
        ADD CONSTRAINT a_person_is_told_of_a_session_once UNIQUE (person_id, session_id, kind)
    `);
    // Several messages that nobody has read yet are one piece of news.
    await queryRunner.query(
      `CREATE UNIQUE INDEX unread_messages_are_told_once ON notification (person_id, conversation_id)
       WHERE conversation_id IS NOT NULL AND read_at IS NULL`,
    );
    await queryRunner.query(`CREATE INDEX notification_not_mailed ON notification (person_id) WHERE mailed_at IS NULL`);
    await queryRunner.query(`ALTER TABLE local_mail ADD COLUMN html text`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE local_mail DROP COLUMN html`);
    await queryRunner.query(`DELETE FROM notification WHERE offer_id IS NULL`);
    await queryRunner.query(`
      ALTER TABLE notification
        DROP CONSTRAINT a_person_is_told_of_a_session_once,
        DROP CONSTRAINT notification_is_about_one_thing,
        DROP CONSTRAINT notification_kind_is_known,
        DROP COLUMN conversation_id,
        DROP COLUMN session_id,
        DROP COLUMN urgent,
        ALTER COLUMN offer_id SET NOT NULL,
        ADD CONSTRAINT notification_kind_is_known CHECK (kind IN ('proposed', 'confirmed', 'fallen'))
    `);
    await queryRunner.query(`DROP INDEX notification_not_mailed`);
    await queryRunner.query(`DROP TABLE notification_preference`);
  }
}
