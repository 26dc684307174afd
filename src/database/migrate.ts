import { PostgresConnection } from 'bullmq';
import { DataSource } from 'typeorm';
import { queueSchema } from '../jobs/queue-backend.js';
import { databaseOptions } from './database.options.js';

/** The key of the lock that lets one process migrate at a time: any number, as long as nobody else uses it. */
const MIGRATION_LOCK = 7_381_001;

/** Brings a database to the newest version, its queues included; returns the names of the migrations that it ran. */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const database = new DataSource(databaseOptions({ DATABASE_URL: databaseUrl, DATABASE_POOL_SIZE: 2 }));
  await database.initialize();
  const guard = database.createQueryRunner();
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const ran = await database.runMigrations();
    const queues = new PostgresConnection({ connectionString: databaseUrl, schema: queueSchema, migrate: true });
    await queues.waitUntilReady();
    await queues.close();
    return ran.map(({ name }) => name);
  } finally {
    await guard.release();
    await database.destroy();
  }
}
