import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * The keys of webhooks are kept sealed: new ones at once, those kept in plain by the worker's daily work, since a migration
 * has no key. Other systems are also told who joins and leaves a service that goes on.
 */
export class SealsTheKeysOfWebhooks1795650400000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE webhook
        ALTER COLUMN secret DROP NOT NULL,
        ADD COLUMN key_id text,
        ADD COLUMN sealed bytea,
        ADD CONSTRAINT webhook_key_is_kept_in_one_way
          CHECK (num_nonnulls(secret, sealed) = 1 AND num_nonnulls(secret, key_id) = 1)
    `);
    await queryRunner.query(`
      CREATE FUNCTION membership_is_told() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        -- Members of an offer that is no agreement yet have not joined anything.
        IF TG_OP = 'INSERT' THEN
          PERFORM promise_webhooks('agreement.joined', a.id) FROM agreement a WHERE a.offer_id = NEW.offer_id;
        ELSE
          PERFORM promise_webhooks('agreement.left', a.id) FROM agreement a WHERE a.offer_id = OLD.offer_id;
        END IF;
        RETURN NULL;
      END $$
    `);
    await queryRunner.query(`
      CREATE TRIGGER membership_is_told AFTER INSERT OR DELETE ON offer_member
        FOR EACH ROW EXECUTE FUNCTION membership_is_told()
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TRIGGER membership_is_told ON offer_member`);
    await queryRunner.query(`DROP FUNCTION membership_is_told`);
    // Nobody can open what is sealed here: such webhooks are registered again.
    await queryRunner.query(`DELETE FROM webhook WHERE secret IS NULL`);
    await queryRunner.query(`
      ALTER TABLE webhook DROP CONSTRAINT webhook_key_is_kept_in_one_way,
        DROP COLUMN key_id, DROP COLUMN sealed, ALTER COLUMN secret SET NOT NULL
    `);
  }
}
