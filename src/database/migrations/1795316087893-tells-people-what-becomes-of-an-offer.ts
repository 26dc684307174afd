import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Everyone whom an offer concerns is told once of each step that it takes, in the language in which they came. */
export class TellsPeopleWhatBecomesOfAnOffer1795316087893 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE person
        ADD COLUMN language text NOT NULL DEFAULT 'it',
        ADD CONSTRAINT person_language_is_known CHECK (language IN ('it', 'en'))
    `);
    await queryRunner.query(`
      CREATE TABLE notification (
        id uuid NOT NULL DEFAULT uuidv7(),
        person_id uuid NOT NULL,
        offer_id uuid NOT NULL,
        kind text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        read_at timestamptz,
        mailed_at timestamptz,
        PRIMARY KEY (id),
        CONSTRAINT notification_is_for_a_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
        CONSTRAINT notification_is_about_an_offer FOREIGN KEY (offer_id) REFERENCES offer(id) ON DELETE CASCADE,
        CONSTRAINT notification_kind_is_known CHECK (kind IN ('proposed', 'confirmed', 'fallen')),
        CONSTRAINT a_person_is_told_of_a_step_once UNIQUE (person_id, offer_id, kind)
      )
    `);
    await queryRunner.query(`CREATE INDEX notification_by_offer ON notification (offer_id)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE notification`);
    await queryRunner.query(`ALTER TABLE person DROP COLUMN language`);
  }
}
