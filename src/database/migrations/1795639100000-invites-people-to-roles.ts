import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Somebody who has never signed in is invited to a role, by a code with a term that is accepted once. */
export class InvitesPeopleToRoles1795639100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE role_invitation (
        id uuid NOT NULL DEFAULT uuidv7(),
        email text NOT NULL,
        role text NOT NULL,
        over_id uuid,
        role_ends_at timestamptz,
        code_digest bytea NOT NULL,
        invited_by uuid NOT NULL,
        invited_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz,
        accepted_at timestamptz,
        accepted_by uuid,
        PRIMARY KEY (id),
        CONSTRAINT role_invitation_was_made_by_a_person FOREIGN KEY (invited_by) REFERENCES person(id),
        CONSTRAINT role_invitation_was_accepted_by_a_person FOREIGN KEY (accepted_by) REFERENCES person(id),
        CONSTRAINT role_invitation_is_accepted_by_somebody CHECK ((accepted_at IS NULL) = (accepted_by IS NULL)),
        CONSTRAINT role_invitation_is_not_accepted_after_it_was_revoked CHECK (accepted_at IS NULL OR revoked_at IS NULL),
        CONSTRAINT role_invitation_has_a_term CHECK (expires_at > invited_at)
      )
    `);
    await queryRunner.query(`CREATE UNIQUE INDEX role_invitation_by_code ON role_invitation (code_digest)`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX somebody_is_invited_to_a_role_once_at_a_time ON role_invitation
         (email, role, COALESCE(over_id, '00000000-0000-0000-0000-000000000000'))
       WHERE accepted_at IS NULL AND revoked_at IS NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE role_invitation`);
  }
}
