import 'reflect-metadata';
import { ConfigurationError, readConfiguration } from './config/configuration.js';
import { migrate } from './database/migrate.js';

// Brings the database of the configuration to this version; several may be started at once, one of them does the work.
try {
  const ran = await migrate(readConfiguration().DATABASE_URL);
  process.stdout.write(`${ran.length > 0 ? `Ran ${ran.join(', ')}.` : 'Nothing to do.'}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof ConfigurationError ? error.message : (error as Error).stack}\n`);
  process.exit(error instanceof ConfigurationError ? ConfigurationError.exitCode : 1);
}
