import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Households without a screen read on paper who joins and leaves their services. */
export class TellsOnPaperWhoJoinsAndLeaves1795651000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE change_letter (
        agreement_change_id uuid NOT NULL,
        care_request_id uuid NOT NULL,
        language text NOT NULL,
        printed_by uuid NOT NULL,
        printed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (agreement_change_id, care_request_id),
        CONSTRAINT change_letter_is_about_a_change FOREIGN KEY (agreement_change_id) REFERENCES agreement_change(id) ON DELETE CASCADE,
        CONSTRAINT change_letter_is_for_a_request FOREIGN KEY (care_request_id) REFERENCES care_request(id),
        CONSTRAINT change_letter_was_printed_by_a_person FOREIGN KEY (printed_by) REFERENCES person(id),
        CONSTRAINT change_letter_language_is_known CHECK (language IN ('it', 'en'))
      )`);
    await queryRunner.query(`
      ALTER TABLE print_ticket ADD COLUMN agreement_change_id uuid, ADD COLUMN care_request_id uuid,
        ADD CONSTRAINT print_ticket_names_a_change FOREIGN KEY (agreement_change_id) REFERENCES agreement_change(id) ON DELETE CASCADE,
        ADD CONSTRAINT print_ticket_names_a_request FOREIGN KEY (care_request_id) REFERENCES care_request(id) ON DELETE CASCADE,
        ADD CONSTRAINT print_ticket_tells_a_change_to_a_request CHECK ((agreement_change_id IS NULL) = (care_request_id IS NULL)),
        DROP CONSTRAINT print_ticket_is_for_one_sheet,
        ADD CONSTRAINT print_ticket_is_for_one_sheet CHECK (num_nonnulls(proposal_id, building_id, agreement_change_id) = 1)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DELETE FROM print_ticket WHERE agreement_change_id IS NOT NULL`);
    await queryRunner.query(`
      ALTER TABLE print_ticket DROP CONSTRAINT print_ticket_is_for_one_sheet,
        DROP COLUMN agreement_change_id, DROP COLUMN care_request_id,
        ADD CONSTRAINT print_ticket_is_for_one_sheet CHECK (num_nonnulls(proposal_id, building_id) = 1)`);
    await queryRunner.query(`DROP TABLE change_letter`);
  }
}
