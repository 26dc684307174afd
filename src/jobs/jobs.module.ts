import { type DynamicModule, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Configuration } from '../config/configuration.js';
import { JOBS_OPTIONS, type JobsOptions, JobsService, QUEUE_BACKEND } from './jobs.service.js';
import { LiveTopics } from './live-topics.js';
import { queueBackend } from './queue-backend.js';

/** Patient enough for a busy machine: a killed worker's job goes on within about 15 seconds. */
const TIMING = { pollMs: 1000, sweepMs: 3000, graceMs: 10_000, lockDurationMs: 10_000, stalledIntervalMs: 5000 };

/** The outbox, the queues behind it, and live messages between processes. */
@Module({})
export class JobsModule {
  static forRoot({ consume, timing = TIMING }: Pick<JobsOptions, 'consume'> & Partial<JobsOptions>): DynamicModule {
    return {
      module: JobsModule,
      global: true,
      imports: [DiscoveryModule],
      providers: [
        JobsService,
        LiveTopics,
        { provide: JOBS_OPTIONS, useValue: { consume, timing } },
        { provide: QUEUE_BACKEND, useFactory: queueBackend, inject: [Configuration] },
      ],
      exports: [LiveTopics],
    };
  }
}
