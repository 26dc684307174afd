import { NestFactory } from '@nestjs/core';
import { type Configuration } from '../../src/config/configuration.js';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { ConfigModule } from '../../src/config/config.module.js';
import { readConfiguration } from '../../src/config/configuration.js';
import { DatabaseModule } from '../../src/database/database.module.js';
import { JobsModule } from '../../src/jobs/jobs.module.js';
import { ProbeModule } from './probe-jobs.js';

/** Quick to notice, so that a test waits for nothing but the work itself. */
export const IMPATIENT = { pollMs: 200, sweepMs: 300, graceMs: 1500, lockDurationMs: 2000, stalledIntervalMs: 500 };

/** A worker with the probe's handlers. */
export async function startWorker(environment: Record<string, string | undefined>): Promise<INestApplicationContext> {
  @Module({})
  class ProbeWorker {
    static forRoot(configuration: Configuration) {
      return {
        module: ProbeWorker,
        imports: [
          ConfigModule.forRoot(configuration),
          DatabaseModule.forRoot(configuration),
          JobsModule.forRoot({ consume: true, timing: IMPATIENT }),
          ProbeModule,
        ],
      };
    }
  }
  const logger = process.env.TEST_LOG ? undefined : (false as const);
  const worker = await NestFactory.createApplicationContext(ProbeWorker.forRoot(readConfiguration(environment)), {
    logger,
  });
  worker.enableShutdownHooks();
  return worker;
}

// Run as a process of its own, to be killed.
if (process.argv[2] === 'as a process') await startWorker(process.env);
