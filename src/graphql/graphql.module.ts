import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import { GraphQLModule as NestGraphQLModule } from '@nestjs/graphql';
import { Configuration } from '../config/configuration.js';
import { type FieldGuard, guardFields } from './field-guard.js';
import { FaultFilter } from './fault.filter.js';
import { maskFaults } from './faults.js';
import { ActInterceptor, withIdempotencyKeys } from './idempotency.js';
import { LIMITS, withinLimits } from './limits.js';
import { requestContext } from './request-context.js';
import { readTrustedDocuments, refuseUntrusted } from './trusted-documents.js';
import { refusalTypes } from './user-error.js';

/** How the schema is made of the code. */
export const schemaOptions = () => ({ orphanedTypes: refusalTypes, numberScalarMode: 'integer' as const });

/** Lets subscriptions through only where their text is known, if this server says so. */
function onlyTrusted(configuration: Configuration) {
  const trusted = readTrustedDocuments(configuration);
  return {
    onSubscribe: (_context: unknown, _id: string, { query }: { query: string }) => refuseUntrusted(trusted, query),
  };
}

/** The API at `/graphql`: queries and acts over HTTP, subscriptions over WebSocket (graphql-transport-ws). */
@Module({})
export class GraphqlModule {
  /** The guard comes from a module of the caller's: the ground knows who asks, not who may. */
  static forRoot(guarding: { module: Type; guard: Type<FieldGuard> }): DynamicModule {
    return {
      module: GraphqlModule,
      providers: [
        { provide: APP_INTERCEPTOR, useClass: ActInterceptor },
        { provide: APP_FILTER, useClass: FaultFilter },
      ],
      imports: [
        NestGraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          imports: [guarding.module],
          inject: [guarding.guard, Configuration],
          useFactory: (guard: FieldGuard, configuration: Configuration) => ({
            path: '/graphql',
            autoSchemaFile: true,
            sortSchema: true,
            buildSchemaOptions: schemaOptions(),
            context: requestContext,
            subscriptions: { 'graphql-ws': { path: '/graphql', ...onlyTrusted(configuration) } },
            // Known documents are put in the place of their hash before the request comes here.
            persistedQueries: false,
            // The schema is published, so there is nothing to hide; an explorer would load scripts from elsewhere.
            introspection: true,
            graphiql: false,
            csrfPrevention: true,
            allowBatchedHttpRequests: false,
            includeStacktraceInErrorResponses: false,
            parseOptions: { maxTokens: LIMITS.tokens },
            validationRules: [withinLimits],
            formatError: maskFaults,
            cache: 'bounded',
            // Nothing says how long it may be kept, and asking every field for it is work.
            plugins: [ApolloServerPluginCacheControlDisabled()],
            transformSchema: (schema) => guardFields(withIdempotencyKeys(schema), guard),
          }),
        }),
      ],
    };
  }
}
