import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Work that a transaction has promised is kept until it is done or given up. */
export class KeepsAnOutbox1763800000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE outbox (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        name text NOT NULL,
        payload jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        due_at timestamptz NOT NULL DEFAULT now(),
        relayed_at timestamptz,
        done_at timestamptz,
        dead_at timestamptz,
        starts integer NOT NULL DEFAULT 0,
        failures integer NOT NULL DEFAULT 0,
        last_error text,
        CONSTRAINT outbox_ends_once CHECK (done_at IS NULL OR dead_at IS NULL)
      )
    `);
    await queryRunner.query(
      `CREATE INDEX outbox_waiting ON outbox (due_at, id) WHERE relayed_at IS NULL AND done_at IS NULL AND dead_at IS NULL`,
    );
    await queryRunner.query(
      `CREATE INDEX outbox_under_way ON outbox (relayed_at) WHERE relayed_at IS NOT NULL AND done_at IS NULL AND dead_at IS NULL`,
    );
    await queryRunner.query(`CREATE INDEX outbox_dead ON outbox (dead_at) WHERE dead_at IS NOT NULL`);
    await queryRunner.query(`CREATE INDEX outbox_done ON outbox (done_at) WHERE done_at IS NOT NULL`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE outbox`);
  }
}
