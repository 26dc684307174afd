import { NestFactory } from '@nestjs/core';
import { prepareApi } from './api.js';
import { AppModule } from './app.module.js';
import { ConfigurationError, readConfiguration } from './config/configuration.js';
import { JsonLogger } from './operation/logger.js';
import { followLauncher } from './operation/parent.js';

try {
  followLauncher();
  const configuration = readConfiguration();
  const logger = new JsonLogger(configuration.LOG_LEVEL, 'api');
  const app = await NestFactory.create(AppModule.forRoot(configuration), { logger, bodyParser: false });
  prepareApi(app, logger.pino);
  await app.listen(configuration.PORT, configuration.HOST);
  logger.log(`Listening on ${await app.getUrl()}`, 'main');
} catch (error) {
  process.stderr.write(`${error instanceof ConfigurationError ? error.message : (error as Error).stack}\n`);
  process.exit(error instanceof ConfigurationError ? ConfigurationError.exitCode : 1);
}
