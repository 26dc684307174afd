import { DataSource } from 'typeorm';
import { ConfigurationError, readConfiguration } from './config/configuration.js';
import { databaseOptions } from './database/database.options.js';
import { entities } from './demo-town/entities.js';
import { runMonth } from './demo-town/running-month.js';
import { seedTown } from './demo-town/seed-town.js';

// Fills an empty database with the demo town; a database that has one stays as it is.
try {
  const database = new DataSource({ ...databaseOptions(readConfiguration()), entities });
  await database.initialize();
  try {
    const now = new Date();
    process.stdout.write(`The demo town is ${await seedTown(database, now)}`);
    process.stdout.write(`, its month is ${await runMonth(database, now)}.\n`);
  } finally {
    await database.destroy();
  }
} catch (error) {
  process.stderr.write(`${error instanceof ConfigurationError ? error.message : (error as Error).stack}\n`);
  process.exit(error instanceof ConfigurationError ? ConfigurationError.exitCode : 1);
}
