import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Whoever has no screen gets a proposal on paper, with a code by which the desk takes the answer on the phone. */
export class PrintsLettersThatAreAnsweredByPhone1795634900000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE hub ADD COLUMN phone text`);
    await queryRunner.query(`
      CREATE TABLE letter (
        id uuid NOT NULL DEFAULT uuidv7(),
        proposal_id uuid NOT NULL,
        code_digest bytea NOT NULL,
        language text NOT NULL,
        printed_by uuid NOT NULL,
        printed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (id),
        CONSTRAINT letter_is_about_a_proposal FOREIGN KEY (proposal_id) REFERENCES proposal(id) ON DELETE CASCADE,
        CONSTRAINT letter_was_printed_by_a_person FOREIGN KEY (printed_by) REFERENCES person(id),
        CONSTRAINT letter_language_is_known CHECK (language IN ('it', 'en')),
        CONSTRAINT the_newest_letter_of_a_proposal_counts UNIQUE (proposal_id),
        CONSTRAINT a_code_is_on_one_letter UNIQUE (code_digest)
      )
    `);
    await queryRunner.query(`
      CREATE TABLE print_ticket (
        token_digest bytea NOT NULL,
        person_id uuid NOT NULL,
        proposal_id uuid,
        building_id uuid,
        language text NOT NULL,
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        PRIMARY KEY (token_digest),
        CONSTRAINT print_ticket_is_of_a_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
        CONSTRAINT print_ticket_names_a_proposal FOREIGN KEY (proposal_id) REFERENCES proposal(id) ON DELETE CASCADE,
        CONSTRAINT print_ticket_names_a_building FOREIGN KEY (building_id) REFERENCES building(id) ON DELETE CASCADE,
        CONSTRAINT print_ticket_is_for_one_sheet CHECK (num_nonnulls(proposal_id, building_id) = 1),
        CONSTRAINT print_ticket_language_is_known CHECK (language IN ('it', 'en'))
      )
    `);
    await queryRunner.query(`CREATE INDEX print_ticket_by_expiry ON print_ticket (expires_at)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE print_ticket`);
    await queryRunner.query(`DROP TABLE letter`);
    await queryRunner.query(`ALTER TABLE hub DROP COLUMN phone`);
  }
}
