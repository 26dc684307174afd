import { NestFactory } from '@nestjs/core';
import { ConfigurationError, readConfiguration } from './config/configuration.js';
import { JsonLogger } from './operation/logger.js';
import { followLauncher } from './operation/parent.js';
import { WorkerModule } from './worker.module.js';

try {
  followLauncher();
  const configuration = readConfiguration();
  const logger = new JsonLogger(configuration.LOG_LEVEL, 'worker');
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(configuration), { logger });
  app.enableShutdownHooks();
  await app.init();
} catch (error) {
  process.stderr.write(`${error instanceof ConfigurationError ? error.message : (error as Error).stack}\n`);
  process.exit(error instanceof ConfigurationError ? ConfigurationError.exitCode : 1);
}
