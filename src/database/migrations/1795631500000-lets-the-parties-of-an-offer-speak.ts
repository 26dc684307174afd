import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The parties of an offer speak with each other, and a household or a provider with the desk of its territory. */
export class LetsThePartiesOfAnOfferSpeak1795631500000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    // Whoever joins a running service reads what is written from then on.
    await queryRunner.query(`ALTER TABLE agreement_terms ADD COLUMN created_at timestamptz NOT NULL DEFAULT now()`);
    await queryRunner.query(`
      CREATE TABLE conversation (
        id uuid NOT NULL DEFAULT uuidv7(),
        offer_id uuid,
        household_id uuid,
        provider_id uuid,
        last_number integer NOT NULL DEFAULT 0,
        last_written_at timestamptz(3) NOT NULL DEFAULT now(),
        waits_for_desk boolean NOT NULL DEFAULT false,
        PRIMARY KEY (id),
        CONSTRAINT conversation_is_about_an_offer FOREIGN KEY (offer_id) REFERENCES offer(id) ON DELETE CASCADE,
        CONSTRAINT conversation_is_of_a_household FOREIGN KEY (household_id) REFERENCES household(id),
        CONSTRAINT conversation_is_of_a_provider FOREIGN KEY (provider_id) REFERENCES provider(id),
        CONSTRAINT conversation_is_about_one_thing CHECK (num_nonnulls(offer_id, household_id, provider_id) = 1),
        CONSTRAINT only_the_desk_is_waited_for_by_one CHECK (NOT waits_for_desk OR offer_id IS NULL),
        CONSTRAINT an_offer_has_one_conversation UNIQUE (offer_id),
        CONSTRAINT a_household_has_one_conversation UNIQUE (household_id),
        CONSTRAINT a_provider_has_one_conversation UNIQUE (provider_id)
      )
    `);
    await queryRunner.query(`
      CREATE TABLE message (
        id uuid NOT NULL DEFAULT uuidv7(),
        conversation_id uuid NOT NULL,
        number integer NOT NULL,
        household_id uuid,
        provider_id uuid,
        written_by uuid NOT NULL,
        text text NOT NULL,
        written_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (id),
        CONSTRAINT message_is_of_a_conversation FOREIGN KEY (conversation_id) REFERENCES conversation(id) ON DELETE CASCADE,
        CONSTRAINT message_is_from_a_household FOREIGN KEY (household_id) REFERENCES household(id),
        CONSTRAINT message_is_from_a_provider FOREIGN KEY (provider_id) REFERENCES provider(id),
        CONSTRAINT message_is_written_by_a_person FOREIGN KEY (written_by) REFERENCES person(id),
        CONSTRAINT message_is_from_one_party CHECK (num_nonnulls(household_id, provider_id) <= 1),
        CONSTRAINT message_says_something CHECK (char_length(text) BETWEEN 1 AND 2000),
        CONSTRAINT messages_are_numbered_from_one CHECK (number > 0),
        CONSTRAINT messages_have_one_number_each UNIQUE (conversation_id, number)
      )
    `);
    await queryRunner.query(`
      CREATE TABLE conversation_reading (
        conversation_id uuid NOT NULL,
        person_id uuid NOT NULL,
        through_number integer NOT NULL,
        read_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (conversation_id, person_id),
        CONSTRAINT conversation_reading_is_of_a_conversation FOREIGN KEY (conversation_id) REFERENCES conversation(id) ON DELETE CASCADE,
        CONSTRAINT conversation_reading_is_by_a_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
      )
    `);
    await queryRunner.query(`CREATE INDEX message_by_writer ON message (written_by)`);
    await queryRunner.query(`CREATE INDEX conversation_reading_by_person ON conversation_reading (person_id)`);
    await queryRunner.query(
      `CREATE INDEX conversation_that_waits_for_the_desk ON conversation (last_written_at) WHERE waits_for_desk`,
    );
    // Those who are asked, for the whole conversation; those who joined later, from then on; whoever has left, until then.
    await queryRunner.query(`
      CREATE VIEW conversation_party AS
        WITH joined AS (
          SELECT a.offer_id, t.household_id, min(t.created_at) AS since,
                 max(coalesce(t.until_on::timestamp AT TIME ZONE 'Europe/Rome', 'infinity')) AS until
          FROM agreement a JOIN agreement_terms t ON t.agreement_id = a.id GROUP BY 1, 2
        ), asked AS (
          SELECT DISTINCT p.offer_id, r.household_id FROM proposal p JOIN care_request r ON r.id = p.care_request_id
        )
        SELECT c.id AS conversation_id, takes_part.household_id, NULL::uuid AS provider_id, since, until
        FROM conversation c JOIN (
          SELECT offer_id, household_id, CASE WHEN asked.offer_id IS NULL THEN joined.since ELSE '-infinity' END AS since,
                 coalesce(joined.until, 'infinity') AS until
          FROM asked FULL JOIN joined USING (offer_id, household_id)
        ) takes_part ON takes_part.offer_id = c.offer_id
        UNION ALL
        SELECT c.id, NULL, p.provider_id, '-infinity', 'infinity'
        FROM conversation c JOIN proposal p ON p.offer_id = c.offer_id AND p.provider_id IS NOT NULL
        UNION ALL
        SELECT c.id, c.household_id, c.provider_id, '-infinity', 'infinity' FROM conversation c WHERE c.offer_id IS NULL
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP VIEW conversation_party`);
    await queryRunner.query(`DROP TABLE conversation_reading`);
    await queryRunner.query(`DROP TABLE message`);
    await queryRunner.query(`DROP TABLE conversation`);
    await queryRunner.query(`ALTER TABLE agreement_terms DROP COLUMN created_at`);
  }
}
