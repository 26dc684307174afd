import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Other systems are told of the steps of offers and agreements, by jobs that the database promises with the step itself. */
export class TellsOtherSystems1795640000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE webhook (
        id uuid NOT NULL DEFAULT uuidv7(),
        name text NOT NULL,
        url text NOT NULL,
        events text[] NOT NULL,
        secret text NOT NULL,
        registered_by uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        ended_at timestamptz,
        PRIMARY KEY (id),
        CONSTRAINT webhook_was_registered_by_a_person FOREIGN KEY (registered_by) REFERENCES person(id),
        CONSTRAINT webhook_waits_for_something CHECK (cardinality(events) > 0)
      )
    `);
    await queryRunner.query(`
      CREATE TABLE webhook_delivery (
        id uuid NOT NULL DEFAULT uuidv7(),
        webhook_id uuid NOT NULL,
        event text NOT NULL,
        subject_id uuid NOT NULL,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        delivered_at timestamptz,
        PRIMARY KEY (id),
        CONSTRAINT webhook_delivery_is_for_a_webhook FOREIGN KEY (webhook_id) REFERENCES webhook(id) ON DELETE CASCADE
      )
    `);
    await queryRunner.query(`CREATE INDEX webhook_delivery_by_webhook ON webhook_delivery (webhook_id)`);
    await queryRunner.query(`
      CREATE FUNCTION promise_webhooks(happened text, subject uuid) RETURNS void LANGUAGE sql AS $$
        WITH due AS (
          INSERT INTO webhook_delivery (webhook_id, event, subject_id)
          SELECT id, happened, subject FROM webhook WHERE ended_at IS NULL AND happened = ANY(events) RETURNING id
        ), promised AS (
          INSERT INTO outbox (name, payload, due_at)
          SELECT 'webhook.deliver', jsonb_build_object('deliveryId', id), clock_timestamp() FROM due RETURNING id
        )
        SELECT pg_notify('outbox', '') FROM promised LIMIT 1;
      $$
    `);
    await queryRunner.query(`
      CREATE FUNCTION offer_step_is_told() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM promise_webhooks('offer.' || NEW.to_state, NEW.offer_id);
        RETURN NULL;
      END $$
    `);
    await queryRunner.query(`
      CREATE TRIGGER offer_step_is_told AFTER INSERT ON offer_event
        FOR EACH ROW WHEN (NEW.to_state <> 'drafted') EXECUTE FUNCTION offer_step_is_told()
    `);
    await queryRunner.query(`
      CREATE FUNCTION agreement_is_told() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'INSERT' THEN PERFORM promise_webhooks('agreement.made', NEW.id);
        ELSIF OLD.ends_on IS DISTINCT FROM NEW.ends_on THEN PERFORM promise_webhooks('agreement.ends', NEW.id);
        END IF;
        RETURN NULL;
      END $$
    `);
    await queryRunner.query(`
      CREATE TRIGGER agreement_is_told AFTER INSERT OR UPDATE OF ends_on ON agreement
        FOR EACH ROW EXECUTE FUNCTION agreement_is_told()
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TRIGGER agreement_is_told ON agreement`);
    await queryRunner.query(`DROP FUNCTION agreement_is_told`);
    await queryRunner.query(`DROP TRIGGER offer_step_is_told ON offer_event`);
    await queryRunner.query(`DROP FUNCTION offer_step_is_told`);
    await queryRunner.query(`DROP FUNCTION promise_webhooks`);
    await queryRunner.query(`DROP TABLE webhook_delivery`);
    await queryRunner.query(`DROP TABLE webhook`);
  }
}
