import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Providers hand documents in and the office reads them, by addresses that work once; a kind that is never kept cannot be. */
export class TakesDocumentsIn1795314404999 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE credential_kind ADD CONSTRAINT credential_kind_says_whether_it_is_kept UNIQUE (code, keeps_document)`,
    );
    await queryRunner.query(`
      CREATE TABLE document (
        id uuid NOT NULL DEFAULT uuidv7(),
        provider_id uuid NOT NULL,
        kind text NOT NULL,
        kept boolean NOT NULL DEFAULT true,
        media_type text NOT NULL,
        bytes integer NOT NULL,
        sha256 bytea NOT NULL,
        uploaded_by uuid NOT NULL,
        uploaded_at timestamptz NOT NULL DEFAULT now(),
        deleted_at timestamptz,
        PRIMARY KEY (id),
        CONSTRAINT document_is_of_a_provider FOREIGN KEY (provider_id) REFERENCES provider(id) ON DELETE CASCADE,
        CONSTRAINT document_is_of_a_kind_that_is_kept FOREIGN KEY (kind, kept) REFERENCES credential_kind(code, keeps_document),
        CONSTRAINT document_was_handed_in_by_a_person FOREIGN KEY (uploaded_by) REFERENCES person(id),
        CONSTRAINT document_may_be_kept CHECK (kept),
        CONSTRAINT document_media_type_is_known CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png')),
        CONSTRAINT document_has_a_size CHECK (bytes > 0)
      )
    `);
    await queryRunner.query(`CREATE INDEX document_by_provider ON document (provider_id, id)`);
    await queryRunner.query(`
      CREATE TABLE document_ticket (
        token_digest bytea NOT NULL,
        person_id uuid NOT NULL,
        provider_id uuid NOT NULL,
        kind text,
        document_id uuid,
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        PRIMARY KEY (token_digest),
        CONSTRAINT document_ticket_is_of_a_person FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
        CONSTRAINT document_ticket_is_about_a_provider FOREIGN KEY (provider_id) REFERENCES provider(id) ON DELETE CASCADE,
        CONSTRAINT document_ticket_names_a_document FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE CASCADE,
        CONSTRAINT document_ticket_hands_in_or_reads CHECK (num_nonnulls(kind, document_id) = 1)
      )
    `);
    await queryRunner.query(`CREATE INDEX document_ticket_by_expiry ON document_ticket (expires_at)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE document_ticket`);
    await queryRunner.query(`DROP TABLE document`);
    await queryRunner.query(`ALTER TABLE credential_kind DROP CONSTRAINT credential_kind_says_whether_it_is_kept`);
  }
}
