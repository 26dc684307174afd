import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A round that runs has read the town as it was; one more may wait behind it for what has changed since. */
export class LooksAgainAfterARoundThatRuns1795650830000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX one_unfinished_round_per_request`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX one_queued_round_per_request ON matching_round (care_request_id) WHERE state = 'queued'`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX one_queued_round_per_request`);
    // Only one of several may stay unfinished.
    await queryRunner.query(`
      UPDATE matching_round r SET state = 'cancelled', completed_at = now() WHERE state = 'queued' AND EXISTS (
        SELECT FROM matching_round o WHERE o.care_request_id = r.care_request_id AND o.state = 'running')`);
    await queryRunner.query(`
      CREATE UNIQUE INDEX one_unfinished_round_per_request ON matching_round (care_request_id)
        WHERE state IN ('queued', 'running')`);
  }
}
