import { type DynamicModule, Module } from '@nestjs/common';
import { ServeStaticModule } from '@nestjs/serve-static';
import { AccessService } from './account/access.service.js';
import { AccountModule } from './account/account.module.js';
import { type Configuration } from './config/configuration.js';
import { ConfigModule } from './config/config.module.js';
import { DatabaseModule } from './database/database.module.js';
import { features } from './features.js';
import { GraphqlModule } from './graphql/graphql.module.js';
import { type JobsOptions } from './jobs/jobs.service.js';
import { JobsModule } from './jobs/jobs.module.js';
import { OperationModule } from './operation/operation.module.js';

/** The API process: answers requests, promises jobs, and runs none unless asked to (tests do, to have one process). */
@Module({})
export class AppModule {
  static forRoot(configuration: Configuration, jobs: Partial<JobsOptions> = {}): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.forRoot(configuration),
        DatabaseModule.forRoot(configuration),
        JobsModule.forRoot({ consume: false, ...jobs }),
        GraphqlModule.forRoot({ module: AccountModule, guard: AccessService }),
        OperationModule,
        ...webClient(configuration.WEB_ROOT),
        ...features,
      ],
    };
  }
}

/** Serves the web client: a path that names no file is a page of the client, but a missing asset is missing. */
function webClient(rootPath: string | undefined): DynamicModule[] {
  if (!rootPath) return [];
  return [
    ServeStaticModule.forRoot({
      rootPath,
      exclude: [
        '/graphql{/*path}',
        '/health/{*path}',
        '/documents/{*path}',
        '/calendar.ics',
        '/prints/{*path}',
        '/unsubscribe',
        '/demo/{*path}',
        '/assets/{*path}',
      ],
      serveStaticOptions: {
        setHeaders: (response, file) =>
          // Assets carry a hash of their content in their name; the page that names them must not grow old.
          void response.setHeader(
            'Cache-Control',
            /[\\/]assets[\\/]/.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
          ),
      },
    }),
  ];
}
