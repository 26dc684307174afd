import { type DynamicModule, Module } from '@nestjs/common';
import { type Configuration } from './config/configuration.js';
import { ConfigModule } from './config/config.module.js';
import { DatabaseModule } from './database/database.module.js';
import { features } from './features.js';
import { JobsModule } from './jobs/jobs.module.js';

/** The worker process: relays the outbox and runs the jobs. */
@Module({})
export class WorkerModule {
  static forRoot(configuration: Configuration): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        ConfigModule.forRoot(configuration),
        DatabaseModule.forRoot(configuration),
        JobsModule.forRoot({ consume: true }),
        ...features,
      ],
    };
  }
}
