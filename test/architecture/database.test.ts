import { Test } from '@nestjs/testing';
import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import { readConfiguration } from '../../src/config/configuration.js';
import { databaseOptions } from '../../src/database/database.options.js';
import { WorkerModule } from '../../src/worker.module.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

@Entity()
class ForgottenEntity {
  @PrimaryColumn()
  id: string;

  @Column({ type: 'integer' })
  number: number;
}

let clone: TestDatabase;
beforeAll(async () => (clone = await freshDatabase()));
afterAll(() => clone.drop());

/** What would have to be done to the database for it to be as the entities say. */
async function missing(database: DataSource): Promise<string[]> {
  const { upQueries } = await database.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}

describe('the migrations', () => {
  it('leave nothing to do', async () => {
    const configuration = readConfiguration({ DATABASE_URL: clone.url, LOG_LEVEL: 'silent' });
    const application = await Test.createTestingModule({ imports: [WorkerModule.forRoot(configuration)] }).compile();
    expect(await missing(application.get(DataSource))).toEqual([]);
    await application.close();
  });

  it('would be missed if one were forgotten', async () => {
    const options = databaseOptions({ DATABASE_URL: clone.url, DATABASE_POOL_SIZE: 2 });
    const database = await new DataSource({ ...options, entities: [ForgottenEntity] }).initialize();
    expect((await missing(database)).join()).toContain('CREATE TABLE "forgotten"');
    await database.destroy();
  });

  it('can be taken back and done again', async () => {
    const other = await freshDatabase();
    const database = await new DataSource(
      databaseOptions({ DATABASE_URL: other.url, DATABASE_POOL_SIZE: 2 }),
    ).initialize();
    for (const _ of database.migrations) await database.undoLastMigration();
    expect(await database.showMigrations()).toBe(true);
    await database.runMigrations();
    expect(await database.showMigrations()).toBe(false);
    await database.destroy();
    await other.drop();
  });
});
