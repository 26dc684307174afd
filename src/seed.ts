import { DataSource } from 'typeorm';
import { ConfigurationError, readConfiguration } from './config/configuration.js';
import { databaseOptions } from './database/database.options.js';
import { entities } from './demo-town/entities.js';
import { handInPapers } from './demo-town/handed-in-papers.js';
import { runMonth } from './demo-town/running-month.js';
import { seedTown } from './demo-town/seed-town.js';
import { DiskStorage } from './vetting/disk-storage.service.js';

// Fills an empty database with the demo town; a database that has one stays as it is.
try {
  const configuration = readConfiguration();
  const database = new DataSource({ ...databaseOptions(configuration), entities });
  await database.initialize();
  try {
    const now = new Date();
    process.stdout.write(`The demo town is ${await seedTown(database, now)}`);
    process.stdout.write(`, its month is ${await runMonth(database, now)}`);
    // Simulated papers are for a machine of one's own, not for a bucket.
    if (!configuration.DOCUMENT_S3_URL)
      process.stdout.write(
        `, papers are ${await handInPapers(database, new DiskStorage(configuration.DOCUMENT_FOLDER))}`,
      );
    process.stdout.write('.\n');
  } finally {
    await database.destroy();
  }
} catch (error) {
  process.stderr.write(`${error instanceof ConfigurationError ? error.message : (error as Error).stack}\n`);
  process.exit(error instanceof ConfigurationError ? ConfigurationError.exitCode : 1);
}
